/** The regions as a tree: province, city, county, township, village, each with its count. */
import { useDeferredValue, useMemo, useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import type { FacetCounts } from '../../query/facet-counts.ts';
import { firstBranches, growRegions, type RegionBranch } from '../../query/region-tree.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import styles from './Facet.module.css';
import { RegionRow } from './RegionRow.tsx';
import { useFacetOrder } from './use-facet-order.ts';

/** Provinces shown before the rest is asked for. */
const SHOWN = 12;
/** Lines of what a search finds: more are not read, and take long to draw. */
const MOST_FOUND = 120;

export function RegionFacet({ counts }: { readonly counts: FacetCounts }) {
  const texts = useMessages(filtersMessages);
  const tag = LANGUAGE_TAG[usePreferences(({ locale }) => locale)];
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const tree = useRegionTree(counts, useDeferredValue(search.trim()));
  const searched = search.trim() !== '';
  const found = searched ? firstBranches(tree, MOST_FOUND) : { branches: tree, left: 0 };
  const shown = all || searched ? found.branches : tree.slice(0, SHOWN);
  const rest = searched ? 0 : tree.length - shown.length;
  return (
    <>
      <input
        type="text"
        className={`${controls.input} ${styles.search}`}
        aria-label={texts.searchRegions}
        placeholder={texts.searchRegions}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {tree.length === 0 && (
        <p className={styles.note}>{search === '' ? texts.nothingHere : texts.noMatch}</p>
      )}
      <ul>
        {shown.map((branch) => (
          <RegionRow key={branch.key} branch={branch} depth={0} unfolded={searched} />
        ))}
      </ul>
      {found.left > 0 && (
        <p className={styles.note}>{texts.moreFound(found.left.toLocaleString(tag))}</p>
      )}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {texts.showMore(String(rest))}
        </button>
      )}
    </>
  );
}

function useRegionTree(counts: FacetCounts, search: string): RegionBranch[] {
  const dataset = useReadyDataset();
  const clause = useViewStore((view) => view.filter.regions);
  const order = useFacetOrder('regions');
  const locale = usePreferences((preferences) => preferences.locale);
  return useMemo(() => {
    const chosen = new Set([...clause.include, ...clause.exclude]);
    return growRegions(dataset, { counts: counts.regions, chosen, search, order, locale });
  }, [dataset, counts, clause, search, order, locale]);
}
