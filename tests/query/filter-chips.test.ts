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

  const only = (change: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...change });
  const none: readonly never[] = [];
  it.each<[string, Filter, string, string]>([
    [
      'a place in it and a place not',
      only({ regions: { include: ['浙江省', ''], exclude: ['浙江省/湖州市'] } }),
      '浙江省或地区不详 · 不含 湖州市',
      'Zhejiang or Place unknown · without 湖州市',
    ],
    [
      'places that share a name, by their whole names',
      only({
        regions: { include: ['陕西省/西安市/新城区'], exclude: ['内蒙古自治区/呼和浩特市/新城区'] },
      }),
      '陕西省西安市新城区 · 不含 内蒙古自治区呼和浩特市新城区',
      'Shaanxi / 西安市 / 新城区 · without Inner Mongolia / 呼和浩特市 / 新城区',
    ],
    [
      'several themes, and several not',
      only({
        themes: { include: ['environment', 'volunteering'], exclude: ['industry', 'work-style'] },
      }),
      '环境整治或志愿服务 · 不含 产业发展、作风效能',
      'Environment or Volunteering · without Industry, Work style',
    ],
    [
      'kinds of initiatives, none of whose names has an “or” in it',
      only({ initiativeKinds: { include: ['brand', 'platform'], exclude: none } }),
      '品牌项目或平台阵地',
      'Brand project or Platform',
    ],
    [
      'groups of units, which do not say what they are',
      only({ unitGroups: { include: ['people', 'share'], exclude: ['other'] } }),
      '单位类别：人数或占比 · 不含 其他',
      'measured: People or Share · without Other',
    ],
    [
      'months, as far as they are known',
      only({ months: { include: ['2021-04', '2021', ''], exclude: none } }),
      '2021年4月或2021年（月份不详）或日期不详',
      'Apr 2021 or 2021 (no month) or Date unknown',
    ],
    [
      'page files, without their ending',
      only({ pages: { include: ['a-page.txt'], exclude: ['b.txt'] } }),
      '版面：a-page · 不含 b',
      'page: a-page · without b',
    ],
    [
      'degrees of certainty',
      only({ certainties: { include: ['certain', 'likely'], exclude: none } }),
      '可信度：确定或较可信',
      'certainty: Certain or Likely',
    ],
    [
      'a degree that is not wanted',
      only({ certainties: { include: none, exclude: ['doubtful'] } }),
      '可信度：不含 存疑',
      'certainty: without Doubtful',
    ],
    [
      'a period without a beginning',
      only({ dates: { from: null, to: '2021' } }),
      '截至 2021',
      'until 2021',
    ],
    [
      'a period with both ends',
      only({ dates: { from: '2021-04', to: '2022-01-05' } }),
      '2021-04 至 2022-01-05',
      '2021-04 to 2022-01-05',
    ],
    ['one month as a period', only({ dates: { from: '2021', to: '2021' } }), '2021', '2021'],
  ])('names %s', (_what, filter, zh, en) => {
    expect(describeFilter(filter, 'zh')).toBe(zh);
    expect(describeFilter(filter, 'en')).toBe(en);
  });

  it('leaves out what a heading has said already', () => {
    const filter = only({ certainties: { include: ['doubtful'], exclude: none } });
    expect(describeFilter(filter, 'zh', false)).toBe('存疑');
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

  it('have all that a place lies in as their title', () => {
    const [, dali] = listChips(FILTER, 'en');
    expect(dali).toMatchObject({
      label: '大理白族自治州',
      title: 'Place: Yunnan / 大理白族自治州',
    });
  });

  it('have keys of their own', () => {
    const keys = listChips(FILTER, 'zh').map((chip) => chip.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
