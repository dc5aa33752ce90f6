/** A facet whose values are a plain list. */
import { useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import type { FacetCounts } from '../../query/facet-counts.ts';
import { facetLines } from '../../query/facet-values.ts';
import type { FacetId } from '../../query/filter.ts';
import type { FacetOrder } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import styles from './Facet.module.css';
import { useFacetOrder } from './use-facet-order.ts';
import { ValueRow } from './ValueRow.tsx';

/** Values shown before the rest is asked for. */
const SHOWN = 14;
/** How many more are shown each time. */
const STEP = 100;
/** A list longer than this can be searched. */
const SEARCHED = 20;

interface Props {
  readonly facet: Exclude<FacetId, 'regions'>;
  readonly counts: FacetCounts;
}

/** The name of a month is its place in time, that of a certainty its degree. */
function orderOf(facet: Props['facet'], chosen: FacetOrder): FacetOrder | 'given' {
  const ranked = facet === 'months' || facet === 'certainties';
  return ranked && chosen === 'name' ? 'given' : chosen;
}

export function ListFacet({ facet, counts }: Props) {
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const tag = LANGUAGE_TAG[locale];
  const filter = useViewStore((view) => view.filter);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const order = orderOf(facet, useFacetOrder(facet));
  const lines = facetLines({ facet, counts, filter, locale, order, search });
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  return (
    <>
      {facet === 'pages' && counts.pages.size > SEARCHED && (
        <input
          type="text"
          className={`${controls.input} ${styles.search}`}
          aria-label={texts.searchPages}
          placeholder={texts.searchPages}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {lines.length === 0 && (
        <p className={styles.note}>{search === '' ? texts.nothingHere : texts.noMatch}</p>
      )}
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <ValueRow
              facet={facet}
              value={value}
              label={label}
              count={count}
              {...(facet === 'themes' ? { colour: `--theme-${value}` } : {})}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
          {texts.showMore(rest.toLocaleString(tag))}
        </button>
      )}
      {shown.length > SHOWN && (
        <button type="button" className={styles.more} onClick={() => setMost(SHOWN)}>
          {texts.showLess}
        </button>
      )}
    </>
  );
}
