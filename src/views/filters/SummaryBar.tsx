/** The line over the content: what is chosen, each choice removable, and what is left in view. */
import { filtersMessages } from '../../messages/filters.ts';
import { frameMessages } from '../../messages/frame.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { listChips } from '../../query/filter-chips.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { MEDIA, useMedia } from '../../store/use-media.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useSearchFailure } from '../../store/use-search-failure.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import { PrintButton } from '../frame/PrintButton.tsx';
import { writeClipboard } from '../frame/write-clipboard.ts';
import { ChipList } from './ChipList.tsx';
import { SavedViews } from './SavedViews.tsx';
import styles from './SummaryBar.module.css';

export function SummaryBar() {
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { tab, filter, clearFilter } = useViewStore();
  const frameTexts = useMessages(frameMessages);
  const chips = listChips(filter, locale);
  const phone = useMedia(MEDIA.phone);
  // The overview has the same figures in large; what can be done with them is said in their place.
  const hint = tab === 'overview' && chips.length === 0;
  return (
    <section className={styles.bar} data-chips={chips.length > 0} aria-label={texts.active}>
      <FilterToggle count={chips.length} />
      <div className={styles.sentence} data-hint={hint}>
        {chips.length === 0 ? (
          <span className={styles.everything}>{texts.everything}</span>
        ) : (
          <ChipList chips={chips} />
        )}
        <span className={styles.outcome}>
          <span className={styles.dash} aria-hidden="true">
            —
          </span>
          {hint ? <span className={styles.hint}>{frameTexts.firstVisit}</span> : <Result />}
        </span>
        {chips.length > 0 && (
          <button type="button" className={controls.link} onClick={clearFilter}>
            {texts.clearAll}
          </button>
        )}
      </div>
      <SavedViews />
      {!phone && <PrintButton />}
      <CopyLink />
    </section>
  );
}

/** The bar's room while the data loads. */
export function SummaryRoom() {
  return (
    <div className={styles.bar}>
      <div className={styles.sentence} />
    </div>
  );
}

function Result() {
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { articles, initiatives, metrics } = useSelection();
  const failed = useSearchFailure() !== null;
  const parts = [
    texts.articles(formatNumber(articles.length, locale)),
    texts.initiatives(formatNumber(initiatives.length, locale)),
    texts.metrics(formatNumber(metrics.length, locale)),
  ];
  return (
    <span className={styles.result} role="status">
      {failed ? texts.unknown : parts.map(unbroken).join(texts.between)}
    </span>
  );
}

/** A number stays on the line of what it counts. */
function unbroken(part: string): string {
  return part.replaceAll(' ', '\u00a0');
}

/** On a phone it opens the sheet; else it shows or hides the column. */
function FilterToggle({ count }: { readonly count: number }) {
  const texts = useMessages(filtersMessages);
  const frameTexts = useMessages(frameMessages);
  const phone = useMedia(MEDIA.phone);
  const openSheet = useFrameStore((frame) => frame.openSheet);
  const { filtersOpen, showFilters } = usePreferences();
  if (phone) {
    return (
      <button
        type="button"
        className={controls.button}
        aria-haspopup="dialog"
        onClick={() => openSheet('filters')}
      >
        <Icon name="filter" />
        {count === 0 ? texts.openFilters : texts.openFiltersCount(String(count))}
      </button>
    );
  }
  const label = filtersOpen ? frameTexts.hideFilters : frameTexts.showFilters;
  return (
    <button
      type="button"
      className={`${controls.icon} ${styles.toggle}`}
      aria-expanded={filtersOpen}
      aria-label={label}
      title={`${label}  f`}
      onClick={() => showFilters(!filtersOpen)}
    >
      <Icon name="panel" />
    </button>
  );
}

/** Characters of a query that every server takes; common ones refuse more. */
const LONG_LINK = 7_000;

function CopyLink() {
  const texts = useMessages(frameMessages);
  const notify = useFrameStore((frame) => frame.notify);
  const copy = () => {
    writeClipboard(window.location.href).then(
      () => notify(window.location.search.length > LONG_LINK ? texts.linkLong : texts.linkCopied),
      () => notify(texts.linkNotCopied),
    );
  };
  return (
    <button
      type="button"
      className={controls.icon}
      aria-label={texts.copyLink}
      title={texts.copyLink}
      onClick={copy}
    >
      <Icon name="link" />
    </button>
  );
}
