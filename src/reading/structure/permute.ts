/** The best order of a few things by what stands beside what. */

/** Values of fragments at the start and the end, and of one fragment directly after another. */
export interface Values {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly follow: readonly (readonly number[])[];
  /** Value of the first standing anywhere before the second. */
  readonly before: readonly (readonly number[])[];
}

interface State {
  readonly value: number;
  readonly previous: number;
}

/** Best permutation by dynamic programming over subsets; at most 2^8 × 8 × 8 steps of 8. */
export function permute(values: Values, count: number): number[] {
  const table: State[][] = Array.from({ length: 1 << count }, () => []);
  for (let at = 0; at < count; at += 1) {
    const row = table[1 << at];
    if (row) row[at] = { value: values.start[at] ?? 0, previous: -1 };
  }
  for (let set = 1; set < 1 << count; set += 1) {
    for (let last = 0; last < count; last += 1) {
      const state = table[set]?.[last];
      if (!state) continue;
      for (let next = 0; next < count; next += 1) {
        if (set & (1 << next)) continue;
        let value = state.value + (values.follow[last]?.[next] ?? 0);
        for (let one = 0; one < count; one += 1) {
          if (set & (1 << one)) value += values.before[one]?.[next] ?? 0;
        }
        const row = table[set | (1 << next)];
        if (row && (row[next]?.value ?? Number.NEGATIVE_INFINITY) < value) {
          row[next] = { value, previous: last };
        }
      }
    }
  }
  return readBack(table, values, count);
}

function readBack(table: readonly State[][], values: Values, count: number): number[] {
  let set = (1 << count) - 1;
  let last = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < count; at += 1) {
    const value = (table[set]?.[at]?.value ?? Number.NEGATIVE_INFINITY) + (values.end[at] ?? 0);
    if (value > best) {
      best = value;
      last = at;
    }
  }
  const order: number[] = [];
  while (last >= 0 && order.length < count) {
    order.unshift(last);
    const previous = table[set]?.[last]?.previous ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}
