import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/reading/places/locate-articles.ts';
import { articleText } from './article-text.ts';
import { ARTICLE_CASES, PAGE_CASES } from './made-up-cases.ts';

describe('locateArticles: one article', () => {
  it.each(ARTICLE_CASES)('$name', ({ title, text, region }) => {
    const [located] = locateArticles([articleText(title, ...text)], '');
    expect(located?.region.path.join('/')).toBe(region);
  });
});

describe('locateArticles: the page decides', () => {
  it.each(PAGE_CASES)('$name', ({ articles }) => {
    const located = locateArticles(
      articles.map(({ title, text }) => articleText(title, ...text)),
      '',
    );
    expect(located.map(({ region }) => region.path.join('/'))).toEqual(
      articles.map(({ region }) => region),
    );
  });
});

describe('locateArticles: doubt', () => {
  it('is not certain that a report goes as deep as a farm of the state', () => {
    const text = '近日，黑龙江省虎林市八五〇农场有限公司组织党员学习。八五〇农场的职工都来了。';
    const [located] = locateArticles([articleText('八五〇农场：党旗映红黑土地', text)], '');
    expect(located?.region.path.slice(0, 3)).toEqual(['黑龙江省', '鸡西市', '虎林市']);
    expect(located?.region.certainty).toBe('likely');
  });

  it('never calls a wrong region certain', () => {
    for (const { name, title, text, region } of ARTICLE_CASES) {
      const [located] = locateArticles([articleText(title, ...text)], '');
      if (located?.region.certainty !== 'certain') continue;
      expect([name, located.region.path.join('/')]).toEqual([name, region]);
    }
  });
});

describe('locateArticles: laws', () => {
  const words = [
    '北京',
    '市',
    '朝阳',
    '区',
    '镇',
    '村',
    '社区',
    '全县',
    '图为',
    '：',
    '，',
    '\n',
    '公司',
  ];
  it('never throws, and gives one region an article', () => {
    const text = fc
      .array(fc.constantFrom(...words), { maxLength: 30 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (page) => {
        const articles = page.map(([title, body]) => articleText(title, body));
        const located = locateArticles(articles, page.flat().join('\n'));
        expect(located).toHaveLength(articles.length);
        for (const { region } of located)
          expect(region.path.length === 0).toBe(region.adcode === '');
      }),
    );
  });
});
