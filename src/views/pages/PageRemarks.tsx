/** What was repaired on a page and how much is in doubt, in words. */
import { pagesMessages } from '../../messages/pages.ts';
import { NOTES } from '../../model/notes.ts';
import { DOUBT_KINDS, type PageSummary, totalOf } from '../../query/reader/page-summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './PageRemarks.module.css';

export function PageRemarks({ page }: { readonly page: PageSummary }) {
  const texts = useMessages(pagesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <section className={styles.remarks} aria-label={texts.repairsTitle}>
      <h2>{texts.repairsTitle}</h2>
      {page.repairs.size === 0 ? (
        <p>{texts.noRepairs}</p>
      ) : (
        <ul>
          {NOTES.filter(({ code }) => page.repairs.has(code)).map((note) => (
            <li key={note.code}>
              {note[locale]}
              <span className={styles.count}>
                {texts.places(String(page.repairs.get(note.code) ?? 0))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h2>{texts.doubtsTitle}</h2>
      {totalOf(page.doubts) === 0 ? (
        <p>{texts.noDoubts}</p>
      ) : (
        <>
          <ul>
            {DOUBT_KINDS.filter((kind) => page.doubts.has(kind)).map((kind) => (
              <li key={kind}>
                {texts[`doubt-${kind}`]}
                <span className={styles.count}>
                  {texts.places(String(page.doubts.get(kind) ?? 0))}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.count}>{texts.doubtsNote}</p>
        </>
      )}
    </section>
  );
}
