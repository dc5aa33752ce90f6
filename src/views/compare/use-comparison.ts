/** What is compared, what that gives, and how it is changed. */
import { useDeferredValue, useMemo } from 'react';
import { type CompareSide, compareSides } from '../../query/compare.ts';
import { labelOfValue } from '../../query/facet-values.ts';
import { type Comparison, MOST_COMPARED } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useSearchStore } from '../../store/search-store.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';

export interface ComparisonModel {
  readonly by: Comparison['by'];
  readonly sides: readonly CompareSide[];
  readonly isFull: boolean;
  /** The name at the head of a column. */
  readonly nameOf: (value: string) => string;
  readonly chooseBy: (by: Comparison['by']) => void;
  /** Replaces all columns. */
  readonly choose: (values: readonly string[]) => void;
  readonly add: (value: string) => void;
  readonly remove: (value: string) => void;
}

export function useComparison(): ComparisonModel {
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  // Columns that are added or dropped show at once; what a filter leaves follows when there is time.
  const filter = useDeferredValue(useViewStore((view) => view.filter));
  const comparison = useViewStore((view) => view.compare);
  const change = useViewStore((view) => view.changeComparison);
  const hits = useDeferredValue(useSearchStore((search) => search.hits));
  const sides = useMemo(
    () => compareSides(dataset, { filter, hits, comparison }),
    [dataset, filter, hits, comparison],
  );
  const { by, values } = comparison;
  return {
    by,
    sides,
    isFull: values.length >= MOST_COMPARED,
    nameOf: (value) => labelOfValue(by, value, locale),
    chooseBy: (next) => {
      if (next !== by) change({ by: next, values: [] });
    },
    choose: (next) => change({ by, values: next.slice(0, MOST_COMPARED) }),
    add: (value) => {
      if (values.includes(value) || values.length >= MOST_COMPARED) return;
      change({ by, values: [...values, value] });
    },
    remove: (value) => change({ by, values: values.filter((entry) => entry !== value) }),
  };
}
