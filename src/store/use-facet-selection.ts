/** The rows that a chart or facet counts: its own clause is left out, all others hold. */
import { useMemo } from 'react';
import { EMPTY_FILTER, type Filter } from '../query/filter.ts';
import { type Selection, selectRows } from '../query/select-rows.ts';
import { useSearchStore } from './search-store.ts';
import { useReadyDataset } from './use-ready-dataset.ts';
import { useViewStore } from './view-store.ts';

/** @param clause the clause that is left out, so that the chart shows what else could be chosen. */
export function useFacetSelection(clause: keyof Filter): Selection {
  const dataset = useReadyDataset();
  const filter = useViewStore((view) => view.filter);
  const hits = useSearchStore((search) => search.hits);
  return useMemo(
    () => selectRows(dataset, { ...filter, [clause]: EMPTY_FILTER[clause] }, hits),
    [dataset, filter, clause, hits],
  );
}
