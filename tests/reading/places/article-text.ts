/** Articles for tests, from a headline and paragraphs. */
import type { ArticleText } from '../../../src/model/page.ts';

/** A photo where the headline is ''. */
export function articleText(title: string, ...paragraphs: readonly string[]): ArticleText {
  return {
    kind: title === '' ? 'photo' : 'article',
    title,
    subtitle: '',
    authors: [],
    truncated: false,
    paragraphs: paragraphs.map((text) => ({
      role: title === '' ? 'caption' : 'body',
      text,
      pieces: [],
    })),
    parts: [],
    notes: [],
    certainty: 'certain',
    reasons: [],
  };
}
