/** How the order of a table changes: by a click on a column's header, or key by key. */
import type { Column } from './columns/column.ts';
import type { SortKey } from './view.ts';

/**
 * A click cycles the column through its two directions and off: numbers from the largest, all else
 * from the first. With `add` the other keys stay, and a new key goes to the end.
 *
 * @example changeSort([], { column, add: false }) // [{ column: 'value', descending: true }]
 */
export function changeSort(
  sort: readonly SortKey[],
  { column, add }: { readonly column: Column; readonly add: boolean },
): readonly SortKey[] {
  const current = sort.find((key) => key.column === column.id);
  const first = column.align === 'end';
  const next: SortKey | null =
    current === undefined
      ? { column: column.id, descending: first }
      : current.descending === first
        ? { column: column.id, descending: !first }
        : null;
  if (!add) return next === null ? [] : [next];
  if (current === undefined) return next === null ? sort : [...sort, next];
  return sort.flatMap((key) => (key.column === column.id ? (next ?? []) : key));
}

/**
 * The order with `key` in the given place, at the end where that place is empty; null takes away
 * what stands there.
 *
 * @example replaceSortKey([unit, value], 0, null) // [value]
 */
export function replaceSortKey(
  sort: readonly SortKey[],
  place: number,
  key: SortKey | null,
): readonly SortKey[] {
  return sort.toSpliced(place, 1, ...(key === null ? [] : [key]));
}
