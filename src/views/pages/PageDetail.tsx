/** One page: its text with the articles told apart, and a legend that leads to each of them. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { readerMessages } from '../../messages/reader.ts';
import { cell } from '../../model/dataset/columns.ts';
import { formatPageDate, type PageSummary } from '../../query/reader/page-summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { usePageArticles } from '../../store/use-page-articles.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { FileFailed } from '../frame/FileFailed.tsx';
import { Icon } from '../frame/Icon.tsx';
import { CiteMenu } from '../reader/CiteMenu.tsx';
import { citationsOfPage } from '../reader/cite.ts';
import { PageText } from '../reader/PageText.tsx';
import { useRoleNames } from '../reader/use-role-names.ts';
import { Coverage } from './Coverage.tsx';
import styles from './PageDetail.module.css';
import { PageLegend } from './PageLegend.tsx';
import { PageRemarks } from './PageRemarks.tsx';
import { toneOf } from './tone.ts';

interface Props {
  readonly page: PageSummary;
  /** Those in view, for the steps to the page before and after. */
  readonly pages: readonly PageSummary[];
}

export function PageDetail({ page, pages }: Props) {
  const texts = useMessages(pagesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { status, articles, page: source, error, retry } = usePageArticles(page.row);
  const dataset = useReadyDataset();
  const { citePage } = useMessages(readerMessages);
  const top = useRef<HTMLHeadingElement>(null);
  useTopOf(top, page.row);
  return (
    <div className={styles.detail}>
      <Steps page={page} pages={pages} />
      <h1 ref={top} className={styles.title} tabIndex={-1}>
        {page.file}
      </h1>
      <div className={styles.date}>
        <span>{formatPageDate(page, locale) || texts.unknownDate}</span>
        {page.own ? (
          // Nobody else has it: there is nothing to cite.
          <span className={styles.own}>{texts.ownTag}</span>
        ) : (
          <CiteMenu
            label={citePage}
            citation={citationsOfPage(dataset, page.file, locale)}
            align="start"
          />
        )}
      </div>
      <div className={styles.columns}>
        <section className={styles.text} aria-label={texts.text}>
          {source !== null ? (
            <ColouredPage articles={articles} source={source} />
          ) : status === 'failed' ? (
            <FileFailed title={texts.failed} error={error} onRetry={retry} />
          ) : (
            <p role="status">{texts.loading}</p>
          )}
        </section>
        <aside className={styles.side}>
          <PageLegend page={page.row} />
          <Coverage page={page} />
          <PageRemarks page={page} />
        </aside>
      </div>
    </div>
  );
}

/** Every page begins at its top, also for a screen reader. */
function useTopOf(top: RefObject<HTMLElement | null>, row: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top.
  useEffect(() => top.current?.focus(), [top, row]);
}

type Loaded = ReturnType<typeof usePageArticles>;

function ColouredPage({
  articles,
  source,
}: {
  readonly articles: Loaded['articles'];
  readonly source: NonNullable<Loaded['page']>;
}) {
  const { facts, articleIds } = useReadyDataset();
  const openArticle = useViewStore((view) => view.openArticle);
  const look = useMemo(
    () => (article: number) => {
      const position = cell(facts.articles.position, article);
      return { tone: toneOf(position), own: true, number: position + 1 };
    },
    [facts],
  );
  const open = useMemo(
    () => (article: number) => {
      const id = articleIds[article];
      if (id !== undefined) openArticle({ id, focus: null, side: 'article' });
    },
    [articleIds, openArticle],
  );
  return (
    <PageText
      page={source}
      articles={articles}
      focus={NO_FOCUS}
      look={look}
      roles={useRoleNames()}
      onArticle={open}
    />
  );
}

const NO_FOCUS: readonly never[] = [];

function Steps({ page, pages }: Props) {
  const texts = useMessages(pagesMessages);
  const showPage = useViewStore((view) => view.showPage);
  const index = pages.findIndex(({ row }) => row === page.row);
  const step = (by: -1 | 1, text: string) => {
    const target = index < 0 ? undefined : pages[index + by];
    return (
      <button
        type="button"
        className={controls.quiet}
        disabled={target === undefined}
        onClick={() => showPage(target?.file ?? page.file)}
      >
        {text}
      </button>
    );
  };
  return (
    <nav className={styles.steps} aria-label={texts.heading}>
      <button type="button" className={controls.quiet} onClick={() => showPage(null)}>
        <Icon name="left" size={14} />
        {texts.back}
      </button>
      {step(-1, texts.previous)}
      {step(1, texts.next)}
    </nav>
  );
}
