/** Every page in a line: its date, articles, where its characters went, repairs, doubts. */
import { useEffect, useRef, useState } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { formatPageDate, type PageSummary, totalOf } from '../../query/reader/page-summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Coverage } from './Coverage.tsx';
import styles from './PageTable.module.css';

interface Props {
  readonly pages: readonly PageSummary[];
  /** File of the page that was shown before. */
  readonly left: string | null;
  readonly onPage: (file: string) => void;
}

/** Lines drawn at once; more on demand, so that ten thousand pages open at once. */
const BATCH = 200;

export function PageTable({ pages, left, onPage }: Props) {
  const texts = useMessages(pagesMessages);
  const [listed, setListed] = useState(BATCH);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // Only a focus that was lost with the page's own view is moved.
    if (left === null || document.activeElement !== document.body) return;
    table.current?.querySelector<HTMLElement>(`[data-page="${CSS.escape(left)}"]`)?.focus();
  }, [left]);
  const rest = Math.min(BATCH, pages.length - listed);
  return (
    <>
      <table ref={table} className={styles.table}>
        <caption className={controls.hidden}>{texts.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.file}</th>
            <th scope="col">{texts.date}</th>
            <th scope="col" className={styles.number}>
              {texts.articles}
            </th>
            <th scope="col" className={styles.coverage}>
              {texts.coverage}
            </th>
            <th scope="col" className={styles.number}>
              {texts.repairs}
            </th>
            <th scope="col" className={styles.number}>
              {texts.doubts}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.slice(0, listed).map((page) => (
            <PageLine key={page.row} page={page} onPage={onPage} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className={controls.button} onClick={() => setListed(listed + BATCH)}>
          {texts.more(String(rest))}
        </button>
      )}
    </>
  );
}

function PageLine({ page, onPage }: { readonly page: PageSummary } & Pick<Props, 'onPage'>) {
  const texts = useMessages(pagesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <tr>
      <th scope="row" className={styles.file}>
        <button
          type="button"
          className={styles.open}
          data-page={page.file}
          aria-label={texts.openPage(page.file)}
          onClick={() => onPage(page.file)}
        >
          {page.file.replace(/\.txt$/u, '')}
        </button>
        {page.own && <span className={styles.own}>{texts.ownTag}</span>}
      </th>
      <td className={styles.date}>
        {formatPageDate(page, locale) || <span className={styles.minor}>{texts.unknownDate}</span>}
      </td>
      <td className={styles.number} data-label={texts.articles}>
        {formatNumber(page.articles, locale)}
      </td>
      <td className={styles.coverage}>
        <Coverage page={page} />
      </td>
      <td className={styles.number} data-label={texts.repairs}>
        {formatNumber(totalOf(page.repairs), locale)}
      </td>
      <td className={styles.number} data-label={texts.doubts}>
        {formatNumber(totalOf(page.doubts), locale)}
      </td>
    </tr>
  );
}
