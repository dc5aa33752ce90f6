/** What was repaired on a page and how much is in doubt, in words. */
import { pagesMessages } from '../../messages/pages.ts';
import { NOTES } from '../../model/notes.ts';
import type { PageSummary } from '../../query/reader/page-summaries.ts';
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
              {note[locale]}{' '}
              <span className={styles.count}>
                {texts.places(String(page.repairs.get(note.code) ?? 0))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>{page.doubts === 0 ? texts.noDoubts : texts.doubtsLine(String(page.doubts))}</p>
    </section>
  );
}
