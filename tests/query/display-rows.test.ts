import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeRows } from '../../src/query/arrange-rows.ts';
import { linesOf } from '../../src/query/display-rows.ts';
import { GROUPINGS } from '../../src/query/group-rows.ts';
import { TABLE_IDS } from '../../src/query/view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(30);
const ROWS = Uint32Array.from({ length: 60 }, (_, row) => row);

function arrange(table: 'metrics' | 'initiatives' | 'articles', groupBy: string | null) {
  return arrangeRows(dataset, ROWS, { table, view: { sort: [], groupBy }, locale: 'zh' });
}

describe('arrangeRows', () => {
  it.each(TABLE_IDS.flatMap((table) => GROUPINGS[table].map((by) => [table, by] as const)))(
    'keeps every row of %s once when grouped by %s, each in one group',
    (table, by) => {
      const { order, groups } = arrange(table, by);
      expect([...order].sort((a, b) => a - b)).toEqual([...ROWS]);
      expect(groups?.at(0)?.start).toBe(0);
      expect(groups?.at(-1)?.end).toBe(60);
      groups?.forEach((group, index) => {
        expect(group.end).toBeGreaterThan(group.start);
        expect(group.start).toBe(groups[index - 1]?.end ?? 0);
        expect(group.label).not.toBe('');
      });
    },
  );

  it('ignores a grouping that the table does not have', () => {
    expect(arrange('articles', 'unit').groups).toBeNull();
    expect(arrange('metrics', 'constructor').groups).toBeNull();
  });

  it('keeps the sorted order inside a group', () => {
    const view = { sort: [{ column: 'value', descending: true }], groupBy: 'unit' };
    const { order, groups } = arrangeRows(dataset, ROWS, { table: 'metrics', view, locale: 'zh' });
    for (const { start, end } of groups ?? []) {
      const values = [...order.subarray(start, end)].map((row) => dataset.facts.metrics.value[row]);
      expect(values).toEqual(values.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    }
  });
});

describe('linesOf', () => {
  it('has one line a row without groups, and nothing beyond', () => {
    const lines = linesOf(arrange('metrics', null), new Set());
    expect(lines.count).toBe(60);
    expect(lines.at(59)).toEqual({ kind: 'row', row: 59, position: 59 });
    expect(lines.at(60)).toBeNull();
    expect(lines.at(-1)).toBeNull();
  });

  it('shows each row of the open groups once, below its heading', () => {
    const arrangement = arrange('metrics', 'province');
    const keys = arrangement.groups?.map(({ key }) => key) ?? [];
    fc.assert(
      fc.property(fc.subarray(keys), (closed) => {
        const lines = linesOf(arrangement, new Set(closed));
        const all = Array.from({ length: lines.count }, (_, index) => lines.at(index));
        const headings = all.filter((line) => line?.kind === 'group');
        expect(headings).toHaveLength(keys.length);
        const open = arrangement.groups?.filter(({ key }) => !closed.includes(key)) ?? [];
        const rows = all.flatMap((line) => (line?.kind === 'row' ? [line.position] : []));
        const expected = open.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        );
        expect(rows).toEqual(expected);
        expect(lines.at(lines.count)).toBeNull();
      }),
    );
  });
});
