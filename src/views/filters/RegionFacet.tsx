/** The regions as a tree: province, city, county, township, village, each with its count. */
import { useMemo, useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import type { FacetCounts } from '../../query/facet-counts.ts';
import { growRegions, type RegionBranch } from '../../query/region-tree.ts';
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

export function RegionFacet({ counts }: { readonly counts: FacetCounts }) {
  const texts = useMessages(filtersMessages);
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const tree = useRegionTree(counts, search.trim());
  const shown = all || search !== '' ? tree : tree.slice(0, SHOWN);
  const rest = tree.length - shown.length;
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
          <RegionRow key={branch.key} branch={branch} depth={0} unfolded={search.trim() !== ''} />
        ))}
      </ul>
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
