import { describe, expect, it } from 'vitest';
import { changeSort, replaceSortKey } from '../../src/query/change-sort.ts';
import { COLUMNS } from '../../src/query/columns/tables.ts';

function column(id: string) {
  const found = COLUMNS.metrics.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
}
const value = column('value');
const place = column('place');

describe('changeSort', () => {
  it('starts numbers with the largest and texts with the first', () => {
    expect(changeSort([], { column: value, add: false })).toEqual([
      { column: 'value', descending: true },
    ]);
    expect(changeSort([], { column: place, add: false })).toEqual([
      { column: 'place', descending: false },
    ]);
  });

  it('goes through the other direction and off', () => {
    const first = changeSort([], { column: place, add: false });
    const second = changeSort(first, { column: place, add: false });
    expect(second).toEqual([{ column: 'place', descending: true }]);
    expect(changeSort(second, { column: place, add: false })).toEqual([]);
  });

  it('drops the other keys unless it adds', () => {
    const sort = [{ column: 'date', descending: false }];
    expect(changeSort(sort, { column: value, add: false })).toEqual([
      { column: 'value', descending: true },
    ]);
    expect(changeSort(sort, { column: value, add: true })).toEqual([
      { column: 'date', descending: false },
      { column: 'value', descending: true },
    ]);
  });

  it('turns a key that is there where it stands', () => {
    const sort = [
      { column: 'value', descending: true },
      { column: 'date', descending: false },
    ];
    expect(changeSort(sort, { column: value, add: true })).toEqual([
      { column: 'value', descending: false },
      { column: 'date', descending: false },
    ]);
  });
});

describe('replaceSortKey', () => {
  const unit = { column: 'unit', descending: false };
  const date = { column: 'date', descending: false };
  const largest = { column: 'value', descending: true };

  it('adds at the end, changes in place, and takes away', () => {
    expect(replaceSortKey([unit], 1, largest)).toEqual([unit, largest]);
    expect(replaceSortKey([unit, largest], 0, date)).toEqual([date, largest]);
    expect(replaceSortKey([unit, largest], 0, { ...unit, descending: true })).toEqual([
      { column: 'unit', descending: true },
      largest,
    ]);
    expect(replaceSortKey([unit, largest], 0, null)).toEqual([largest]);
  });
});
