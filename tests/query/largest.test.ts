import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, textCell } from '../../src/model/dataset/columns.ts';
import { comparableValue } from '../../src/model/unit-scale.data.ts';
import { groupOf } from '../../src/model/units.ts';
import { findLargest } from '../../src/query/largest.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(30);
const { facts } = dataset;

function groupAndValue(row: number): { group: string; value: number } {
  const unit = textCell(facts, facts.metrics.unit, row);
  return {
    group: groupOf(unit, textCell(facts, facts.metrics.indicator, row)),
    value: comparableValue(cell(facts.metrics.value, row), unit),
  };
}

describe('findLargest', () => {
  it('gives each group its largest rows, equal ones in page order', () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), fc.integer({ min: 1, max: 6 }), (filter, size) => {
        const selection = selectRows(dataset, filter, null);
        for (const { group, count, rows } of findLargest(dataset, selection, size)) {
          const all = [...selection.metrics].filter((row) => groupAndValue(row).group === group);
          const value = (row: number) => groupAndValue(row).value;
          const sorted = [...all].sort((a, b) => value(b) - value(a) || a - b);
          expect([count, rows]).toEqual([all.length, sorted.slice(0, size)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out groups without a row', () => {
    const selection = {
      articles: new Uint32Array(0),
      metrics: new Uint32Array(0),
      initiatives: new Uint32Array(0),
    };
    expect(findLargest(dataset, selection, 3)).toEqual([]);
  });
});
