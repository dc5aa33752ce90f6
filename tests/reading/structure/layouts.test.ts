import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { GAPS, LAYOUTS } from './layouts.data.ts';

const LETTERS = { body: 'b', heading: 'h', caption: 'c' } as const;

function read(text: string): string[] {
  return segmentPage(text).articles.map((article) =>
    [
      article.kind,
      article.title,
      article.subtitle,
      article.authors.join('、'),
      article.truncated ? 'T' : '',
      article.paragraphs.map(({ role }) => LETTERS[role]).join(''),
    ].join('|'),
  );
}

describe('layouts', () => {
  it.each(LAYOUTS)('$name', ({ text, articles }) => {
    expect(read(text)).toEqual(articles);
  });

  it.fails.each(GAPS)('known gap: $name', ({ text, articles }) => {
    expect(read(text)).toEqual(articles);
  });
});
