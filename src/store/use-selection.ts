/** The rows in view under the current filter; worked out once for all who ask. */
import type { Dataset } from '../query/dataset.ts';
import type { Filter } from '../query/filter.ts';
import { type Selection, selectRows, type TextHits } from '../query/select-rows.ts';
import { useSearchStore } from './search-store.ts';
import { useReadyDataset } from './use-ready-dataset.ts';
import { useViewStore } from './view-store.ts';

interface Answer {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly hits: TextHits | null;
  readonly selection: Selection;
}

let last: Answer | null = null;

/** Many ask in one drawing, for the same thing: the last answer is kept. */
function selectOnce(dataset: Dataset, filter: Filter, hits: TextHits | null): Selection {
  if (last?.dataset === dataset && last.filter === filter && last.hits === hits) {
    return last.selection;
  }
  const selection = selectRows(dataset, filter, hits);
  last = { dataset, filter, hits, selection };
  return selection;
}

export function useSelection(): Selection {
  const dataset = useReadyDataset();
  const filter = useViewStore((view) => view.filter);
  const hits = useSearchStore((search) => search.hits);
  return selectOnce(dataset, filter, hits);
}
