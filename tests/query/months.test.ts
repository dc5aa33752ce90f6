import { describe, expect, it } from 'vitest';
import { textCell } from '../../src/model/dataset/columns.ts';
import { isReversed } from '../../src/query/date-range.ts';
import { articleMonths, labelOfMonth } from '../../src/query/months.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

describe('the months of a dataset', () => {
  const { dataset } = madeUpDataset(20);
  const { list, codes } = articleMonths(dataset);

  it('stand in order of time, the unknown one last, none of them twice', () => {
    const ids = list.map(({ id }) => id);
    const dated = ids.filter((id) => id !== '');
    expect(dated.length).toBeGreaterThan(1);
    expect(dated).toEqual([...new Set(dated)].sort());
    if (ids.includes('')) expect(ids.at(-1)).toBe('');
  });

  it('are those of the articles', () => {
    const { facts } = dataset;
    for (const [row, code] of codes.entries()) {
      expect(list[code]?.id).toBe(textCell(facts, facts.articles.date, row).slice(0, 7));
    }
  });
});

it.each([
  ['2021-04', '2021年4月', 'Apr 2021'],
  ['2021', '2021年（月份不详）', '2021 (no month)'],
  ['', '日期不详', 'Date unknown'],
])('%s is called %s, %s', (month, zh, en) => {
  expect([labelOfMonth(month, 'zh'), labelOfMonth(month, 'en')]).toEqual([zh, en]);
});

it.each([
  ['2022', '2021', true],
  ['2021-05', '2021-04', true],
  ['2021-04', '2021', false],
  ['2021', null, false],
])('a range from %s to %s is reversed: %s', (from, to, reversed) => {
  expect(isReversed({ from, to })).toBe(reversed);
});
