/** An article made of paragraphs, for tests of what is read from an article. */
import type { ArticleText } from '../../../src/model/page.ts';

export function articleOf(...paragraphs: readonly string[]): ArticleText {
  return {
    kind: 'article',
    title: '',
    subtitle: '',
    authors: [],
    truncated: false,
    paragraphs: paragraphs.map((text) => ({ role: 'body', text, pieces: [[0, text.length]] })),
    parts: [],
    notes: [],
    certainty: 'certain',
    reasons: [],
  };
}
