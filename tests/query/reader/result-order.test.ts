import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../../src/query/filter.ts';
import { articlesInOrder, standingOf } from '../../../src/query/reader/result-order.ts';
import { selectRows } from '../../../src/query/select-rows.ts';
import { INITIAL_VIEW, type TableView } from '../../../src/query/view.ts';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(6);
const selection = selectRows(dataset, EMPTY_FILTER, null);

function ordered(metrics: Partial<TableView>): number[] {
  const tables = {
    ...INITIAL_VIEW.tables,
    metrics: { ...INITIAL_VIEW.tables.metrics, ...metrics },
  };
  return [...articlesInOrder(dataset, selection, { tab: 'metrics', tables, locale: 'zh' })];
}

describe('the articles of the result', () => {
  it('are in the order of the pages where nothing is sorted', () => {
    expect(ordered({})).toEqual([...selection.articles]);
  });

  it('follow a sorted table, each once', () => {
    const rows = ordered({ sort: [{ column: 'value', descending: true }] });
    const values = rows.map((row) => dataset.facts.metrics.value[row] ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(rows).size).toBe(selection.articles.length);
  });
});

describe('standing', () => {
  const order = Uint32Array.of(5, 2, 9);
  it('has neighbours in the order on screen', () => {
    expect(standingOf(order, 2)).toEqual({ index: 1, before: 5, after: 9 });
    expect(standingOf(order, 5).before).toBeNull();
  });
  it('falls back to the order of the pages for an article that is left out', () => {
    expect(standingOf(order, 4)).toEqual({ index: -1, before: 2, after: 5 });
  });
});
