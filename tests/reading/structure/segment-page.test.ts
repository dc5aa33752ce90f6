import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/model/page.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { type ExpectedArticle, PAGES } from './pages.ts';

const MARKS = { body: '', heading: '# ', caption: '> ' } as const;

function summarise(article: ArticleText): Required<ExpectedArticle> {
  return {
    kind: article.kind,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    truncated: article.truncated,
    paragraphs: article.paragraphs.map(({ role, text }) => MARKS[role] + text),
  };
}

function complete(expected: ExpectedArticle): Required<ExpectedArticle> {
  return { kind: 'article', subtitle: '', truncated: false, ...expected };
}

describe('segmentPage', () => {
  it.each(PAGES)('reads $name', ({ text, articles, furniture }) => {
    const page = segmentPage(text);
    expect(page.articles.map(summarise)).toEqual(articles.map(complete));
    expect(page.unplaced).toEqual([]);
    if (furniture) {
      expect(page.furniture.map((span) => sliceOf(text, span))).toEqual(furniture);
    }
  });

  it('gives an empty page for nothing', () => {
    expect(segmentPage(' \n\u3000\r\n')).toEqual({
      articles: [],
      furniture: [],
      unplaced: [],
      notes: [],
    });
  });
});
