/** What stands on each line of a table: a group's heading or a row of the dataset. */
import type { Arrangement } from './arrange-rows.ts';

export type Line =
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'row'; readonly row: number; readonly position: number };

/** The lines of a table, found one by one so that 400,000 of them cost nothing to lay out. */
export interface Lines {
  readonly count: number;
  readonly at: (index: number) => Line | null;
}

/**
 * @param closed keys of the groups whose rows are folded away; their headings stay
 * @example two groups of 3 and 2 rows, the first one closed → 4 lines: heading, heading, row, row
 */
export function linesOf({ order, groups }: Arrangement, closed: ReadonlySet<number>): Lines {
  const rowAt = (position: number): Line | null => {
    const row = order[position];
    return row === undefined ? null : { kind: 'row', row, position };
  };
  if (groups === null) return { count: order.length, at: rowAt };
  const starts: number[] = [];
  let count = 0;
  for (const group of groups) {
    starts.push(count);
    count += 1 + (closed.has(group.key) ? 0 : group.end - group.start);
  }
  return {
    count,
    at: (index) => {
      const found = lastAtOrBefore(starts, index);
      const group = groups[found];
      const heading = starts[found];
      if (group === undefined || heading === undefined || index >= count) return null;
      if (index === heading) return { kind: 'group', group: found };
      return rowAt(group.start + index - heading - 1);
    },
  };
}

/** The index of the last number of a rising list that is not above `limit`; -1 if none is. */
function lastAtOrBefore(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
