import { expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';

/** The places that the one article of a page names, as paths. */
function placesOf(text: string): string[] {
  return readPage(text).articles.flatMap((article) =>
    article.places.map((place) => place.path.join('')),
  );
}

it('takes 老城区 for an everyday word in an article about another city', () => {
  const text = '旧市场换新颜\n\n本报讯（王力）近日，湖南省株洲市渌口区改造老城区的市场。\n';
  expect(placesOf(text)).toEqual(['湖南省株洲市渌口区']);
});

it('takes 老城区 for the district in an article about its city', () => {
  const text = '夜市开街\n\n本报讯（王力）近日，河南省洛阳市夜市开街，老城区的摊位最多。\n';
  expect(placesOf(text)).toContain('河南省洛阳市老城区');
});
