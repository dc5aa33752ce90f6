import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/reading/places/locate-articles.ts';
import { loadSet } from '../../bench/load-expected.ts';
import { articleText } from './article-text.ts';

/** The regions as read by hand; the articles are the true ones, so that nothing else can fail. */
describe('locateArticles on the seeds’ articles', () => {
  it.each(loadSet('seeds'))('$name', ({ text, expected }) => {
    const articles = expected.articles.map(({ kind, titles, subtitle, paragraphs }) => ({
      ...articleText(titles[0] ?? '', ...paragraphs.map((each) => each.text)),
      kind,
      subtitle,
    }));
    const regions = locateArticles(articles, text).map(({ region }) => region);
    expect(regions.map(({ path, adcode }) => ({ path, adcode }))).toEqual(
      expected.articles.map(({ region }) => ({ path: region.path, adcode: region.adcode })),
    );
  });
});
