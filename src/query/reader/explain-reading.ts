/** What the reader had to say about an article, in the words of the current language. */
import type { Locale } from '../../messages/messages.ts';
import { cell, membersOf } from '../../model/dataset/columns.ts';
import { NOTES } from '../../model/notes.ts';
import type { Span } from '../../model/span.ts';
import type { Dataset } from '../dataset.ts';
import type { ArticleText } from './article-facts.ts';

export interface Explanation {
  readonly code: string;
  readonly sentence: string;
  /** How often it was noted; at least 1. */
  readonly count: number;
  /** Where on the page, as far as that is noted. */
  readonly places: readonly Span[];
}

interface Which {
  readonly row: number;
  readonly article: ArticleText;
  readonly locale: Locale;
}

/** One line a code, in the order of the NOTES table; [] where nothing is to be said. */
export function explainReading(dataset: Dataset, { row, article, locale }: Which): Explanation[] {
  const bits = cell(dataset.facts.articles.notes, row);
  return membersOf(NOTES, bits).map((note) => {
    const noted = article.notes.filter(({ code }) => code === note.code);
    return {
      code: note.code,
      sentence: note[locale],
      count: Math.max(1, noted.length),
      places: noted.flatMap(({ at }) => (at === undefined ? [] : [at])),
    };
  });
}
