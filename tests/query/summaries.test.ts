import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../src/model/dataset/columns.ts';
import { THEME_IDS } from '../../src/model/themes.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import { findLargest } from '../../src/query/largest.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import {
  countByMonth,
  countByProvince,
  countByTheme,
  countProvinces,
  monthsBetween,
} from '../../src/query/summaries.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { selectNaively } from './naive-filter.ts';

const { dataset } = madeUpDataset(30);
const ALL = {
  articles: Uint32Array.from(dataset.facts.articles.page.keys()),
  metrics: Uint32Array.from(dataset.facts.metrics.article.keys()),
  initiatives: Uint32Array.from(dataset.facts.initiatives.article.keys()),
};
const NONE = {
  articles: new Uint32Array(),
  metrics: new Uint32Array(),
  initiatives: new Uint32Array(),
};

describe('countByProvince', () => {
  it('counts every initiative in view once, most first', () => {
    const rows = countByProvince(dataset, ALL);
    expect(rows).toHaveLength(6);
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(60);
    const totals = rows.map((row) => row.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
    for (const row of rows) expect(row.byTheme.reduce((a, b) => a + b)).toBe(row.total);
  });

  it('puts places that are not known last, whatever their count', () => {
    const nowhere = { ...dataset, provinceOfArticle: dataset.provinceOfArticle.map(() => -1) };
    nowhere.provinceOfArticle[0] = 0;
    expect(countByProvince(nowhere, ALL).map((row) => row.province)).toEqual(['浙江省', '']);
    expect(countProvinces(nowhere, ALL)).toBe(1);
  });

  it('is empty where nothing is in view', () => {
    expect(countByProvince(dataset, NONE)).toEqual([]);
  });
});

describe('countByTheme', () => {
  it('counts articles and initiatives of every theme in display order', () => {
    const rows = countByTheme(dataset, ALL);
    expect(rows.map((row) => row.theme)).toEqual(THEME_IDS);
    // Every third of the 60 articles has a second theme and counts in both.
    expect(rows.reduce((sum, row) => sum + row.articles, 0)).toBe(80);
  });

  it('says of each theme what its filter leaves in view', () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), (filter) => {
        const open = { ...filter, themes: EMPTY_FILTER.themes };
        for (const row of countByTheme(dataset, selectRows(dataset, open, null))) {
          const themes = { include: [row.theme], exclude: [] };
          const { articles, initiatives } = selectNaively(dataset, { ...open, themes }, null);
          expect([row.initiatives, row.articles]).toEqual([initiatives.length, articles.length]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('countByMonth', () => {
  it('keeps empty months between the first and the last', () => {
    expect(monthsBetween(['2021-11', '2022-02'])).toEqual([
      '2021-11',
      '2021-12',
      '2022-01',
      '2022-02',
    ]);
    const { months, undated } = countByMonth(dataset, ALL);
    expect(months.reduce((sum, month) => sum + month.articles, 0) + undated).toBe(60);
  });

  it('does not draw centuries of empty months', () => {
    expect(monthsBetween(['1021-11', '2022-02'])).toEqual(['1021-11', '2022-02']);
    expect(monthsBetween([])).toEqual([]);
  });
});

it('finds the largest numbers of each unit group, largest first', () => {
  const groups = findLargest(dataset, ALL, 3);
  expect(groups.length).toBeGreaterThan(2);
  for (const { rows, count } of groups) {
    const values = rows.map((row) => cell(dataset.facts.metrics.value, row));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows.length).toBe(Math.min(3, count));
  }
});
