/** Counts of all facets for the table in view. */
import { useDeferredValue, useMemo } from 'react';
import { countFacets, type FacetCounts } from '../query/facet-counts.ts';
import type { Tab, TableId } from '../query/view.ts';
import { useSearchStore } from './search-store.ts';
import { useReadyDataset } from './use-ready-dataset.ts';
import { useViewStore } from './view-store.ts';

/** What the counts beside the facets' values are numbers of. */
export function countedTable(tab: Tab): TableId {
  return tab === 'metrics' || tab === 'initiatives' ? tab : 'articles';
}

export function useFacetCounts(): FacetCounts {
  const dataset = useReadyDataset();
  // The content follows a choice first, the counts beside it as soon as there is time.
  const filter = useDeferredValue(useViewStore((view) => view.filter));
  const table = useViewStore((view) => countedTable(view.tab));
  const hits = useDeferredValue(useSearchStore((search) => search.hits));
  return useMemo(
    () => countFacets(dataset, { filter, hits, table }),
    [dataset, filter, hits, table],
  );
}
