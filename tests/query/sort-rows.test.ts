import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../src/query/columns/column.ts';
import { METRICS_COLUMNS } from '../../src/query/columns/metrics-columns.ts';
import { COLUMNS } from '../../src/query/columns/tables.ts';
import type { Dataset } from '../../src/query/dataset.ts';
import { sortRows } from '../../src/query/sort-rows.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(40);
const ROWS = Uint32Array.from({ length: 80 }, (_, row) => row);

/** A column whose key of row n is `keys[n]`. */
function columnOf(id: string, keys: readonly number[]): Column {
  const column = METRICS_COLUMNS[0];
  if (column === undefined) throw new Error('no columns');
  return { ...column, id, sort: (_, rows) => [Float64Array.from(rows, (row) => keys[row] ?? 0)] };
}

const key = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.NaN));
const keyLists = fc.array(fc.tuple(key, key), { minLength: 1, maxLength: 60 });

function sortBy(pairs: readonly (readonly [number, number])[], descending: boolean) {
  const columns = [
    columnOf(
      'first',
      pairs.map(([first]) => first),
    ),
    columnOf(
      'second',
      pairs.map(([, second]) => second),
    ),
  ];
  const rows = Uint32Array.from(pairs, (_, row) => row);
  const sort = [
    { column: 'first', descending },
    { column: 'second', descending: false },
  ];
  // The columns above look at no dataset.
  return [...sortRows({} as Dataset, rows, { columns, sort })];
}

describe('sortRows', () => {
  it('is total: every row once, whatever the keys are', () => {
    fc.assert(
      fc.property(keyLists, fc.boolean(), (pairs, descending) => {
        const sorted = sortBy(pairs, descending);
        expect(sorted.toSorted((a, b) => a - b)).toEqual(pairs.map((_, row) => row));
      }),
    );
  });

  it('equals the naive stable sort, with rows that have no key last either way', () => {
    const compare = (a: number, b: number, sign: number) => {
      if (Number.isNaN(a) || Number.isNaN(b))
        return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
      return sign * (a - b);
    };
    fc.assert(
      fc.property(keyLists, fc.boolean(), (pairs, descending) => {
        const naive = pairs
          .map((pair, row) => ({ pair, row }))
          .sort(
            (a, b) =>
              compare(a.pair[0], b.pair[0], descending ? -1 : 1) ||
              compare(a.pair[1], b.pair[1], 1),
          );
        expect(sortBy(pairs, descending)).toEqual(naive.map(({ row }) => row));
      }),
    );
  });

  it('sorts numbers as numbers and bounds around the number they limit', () => {
    const sort = [{ column: 'value', descending: false }];
    const sorted = sortRows(dataset, ROWS, { columns: METRICS_COLUMNS, sort });
    const values = [...sorted].map((row) => dataset.facts.metrics.value[row] ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('passes over a column that does not exist or cannot be sorted', () => {
    const sort = [
      { column: '__proto__', descending: true },
      { column: 'sentence', descending: false },
    ];
    expect(sortRows(dataset, ROWS, { columns: METRICS_COLUMNS, sort })).toBe(ROWS);
  });

  it.each(['metrics', 'initiatives', 'articles'] as const)(
    'reverses the order of every sortable column of %s where no rows tie',
    (table) => {
      for (const column of COLUMNS[table]) {
        if (column.sort === null) continue;
        const by = (descending: boolean) => [
          ...sortRows(dataset, ROWS, {
            columns: [column],
            sort: [{ column: column.id, descending }],
          }),
        ];
        const [keys] = column.sort(dataset, ROWS);
        const keysOf = (rows: number[]) => rows.map((row) => keys?.[row] ?? Number.NaN);
        const known = (list: number[]) => list.filter((value) => !Number.isNaN(value));
        expect(known(keysOf(by(true)))).toEqual(known(keysOf(by(false))).toReversed());
      }
    },
  );
});
