import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, type Filter } from '../../src/query/filter.ts';
import { describeFilter, isEmptyFilter, listChips } from '../../src/query/filter-chips.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(4);

const FILTER: Filter = {
  ...EMPTY_FILTER,
  regions: { include: ['浙江省', '云南省/大理白族自治州'], exclude: [] },
  themes: { include: ['volunteering'], exclude: [] },
  articleKinds: { include: [], exclude: ['photo'] },
  dates: { from: '2020', to: null },
  text: '网格',
};

describe('a filter in words', () => {
  it('is a sentence in Chinese', () => {
    expect(describeFilter(FILTER, 'zh')).toBe(
      '浙江省或大理白族自治州 · 志愿服务 · 不含 图片新闻 · 2020 起 · 含“网格”',
    );
  });

  it('is a sentence in English', () => {
    expect(describeFilter(FILTER, 'en')).toBe(
      'Zhejiang or 大理白族自治州 · Volunteering · without Photo · since 2020 · holds “网格”',
    );
  });

  it('says so where nothing is chosen', () => {
    expect(describeFilter(EMPTY_FILTER, 'zh')).toBe('全部');
    expect(isEmptyFilter(EMPTY_FILTER)).toBe(true);
  });
});

describe('chips', () => {
  it('take the filter apart: without all of them nothing is left', () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), (filter) => {
        let rest: Filter = filter;
        for (let [chip] = listChips(rest, 'zh'); chip; [chip] = listChips(rest, 'zh')) {
          expect(listChips(chip.without, 'zh')).toHaveLength(listChips(rest, 'zh').length - 1);
          rest = chip.without;
        }
        expect(rest).toEqual(EMPTY_FILTER);
      }),
      { numRuns: 100 },
    );
  });

  it('have keys of their own', () => {
    const keys = listChips(FILTER, 'zh').map((chip) => chip.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
