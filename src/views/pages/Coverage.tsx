/** Where a page's characters went, as a bar and in words, with their sum. */
import { pagesMessages } from '../../messages/pages.ts';
import { formatShare, type PageSummary } from '../../query/reader/page-summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Coverage.module.css';

export function Coverage({ page }: { readonly page: PageSummary }) {
  const texts = useMessages(pagesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const number = (value: number) => value.toLocaleString('en');
  const { placed, furniture, unplaced, characters } = page;
  const full = texts.coverageOf(
    number(placed),
    number(furniture),
    number(unplaced),
    number(characters),
  );
  return (
    <div className={styles.coverage} title={full}>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ flexGrow: placed }} data-part="placed" />
        <i style={{ flexGrow: furniture }} data-part="furniture" />
        <i style={{ flexGrow: unplaced }} data-part="unplaced" />
      </span>
      <span className={styles.share}>{formatShare(placed, characters, locale)}</span>
      <span className={styles.sum}>
        {texts.sum(number(placed), number(furniture), number(unplaced), number(characters))}
      </span>
    </div>
  );
}
