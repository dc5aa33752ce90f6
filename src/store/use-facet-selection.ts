/** The rows that a chart or facet counts: its own clause is left out, all others hold. */
import type { Dataset } from '../query/dataset.ts';
import { EMPTY_FILTER, type Filter } from '../query/filter.ts';
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

/** The last answer for each choice of clauses: several charts ask for the same one. */
const answers = new Map<string, Answer>();

/** @param clauses those that are left out, so that the chart shows what else could be chosen. */
export function useFacetSelection(...clauses: readonly (keyof Filter)[]): Selection {
  const dataset = useReadyDataset();
  const filter = useViewStore((view) => view.filter);
  const hits = useSearchStore((search) => search.hits);
  const name = clauses.join();
  const known = answers.get(name);
  if (known?.dataset === dataset && known.filter === filter && known.hits === hits) {
    return known.selection;
  }
  const open = Object.fromEntries(clauses.map((clause) => [clause, EMPTY_FILTER[clause]]));
  const selection = selectRows(dataset, { ...filter, ...open }, hits);
  answers.set(name, { dataset, filter, hits, selection });
  return selection;
}
