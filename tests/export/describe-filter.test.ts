import { describe, expect, it } from 'vitest';
import { filterSentence } from '../../src/export/describe-filter.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';

describe('filterSentence', () => {
  it('says that nothing is filtered', () => {
    expect(filterSentence(EMPTY_FILTER, 'zh')).toBe('全部');
    expect(filterSentence(EMPTY_FILTER, 'en')).toBe('all');
  });

  it('names every clause in words, excluded values as such', () => {
    const filter = {
      ...EMPTY_FILTER,
      regions: { include: ['浙江省/湖州市'], exclude: [''] },
      themes: { include: ['volunteering', 'industry'] as const, exclude: [] },
      articleKinds: { include: [], exclude: ['photo'] as const },
      dates: { from: '2021', to: '2022-03' },
      text: '广场',
    };
    expect(filterSentence(filter, 'zh')).toBe(
      '浙江省湖州市 · 不含 未定地区 · 志愿服务、产业发展 · 不含 图片新闻 · 2021–2022-03 · 搜索“广场”',
    );
    expect(filterSentence(filter, 'en')).toContain('Volunteering, Industry · not Photo');
  });

  it('says where a range of dates is open', () => {
    const from = { ...EMPTY_FILTER, dates: { from: '2021', to: null } };
    expect(filterSentence(from, 'zh')).toBe('2021 以来');
    expect(filterSentence({ ...EMPTY_FILTER, dates: { from: null, to: '2021' } }, 'en')).toBe(
      'until 2021',
    );
  });
});
