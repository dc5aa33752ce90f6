/** A page's text, split into articles and put in reading order. */

import type { Note } from '../../model/notes.ts';
import type { ArticleText, PageText } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { assembleArticle } from './assemble.ts';
import { findUnplaced, spansOf } from './coverage.ts';
import { splitBlocks, splitLines } from './lines.ts';
import { readOutline } from './outline.ts';
import { repairOutline } from './repair.ts';
import { splitTitledCredits } from './titled-credits.ts';
import { cleanBlock, splitUnits } from './units.ts';

/** An article with the spans that it owns, and its first character's place. */
interface Owned {
  readonly article: ArticleText;
  readonly spans: readonly Span[];
  readonly from: number;
}

function ownSpans(article: ArticleText): Owned {
  const spans = spansOf(article);
  let from = Number.POSITIVE_INFINITY;
  for (const span of spans) from = Math.min(from, span[0]);
  return { article, spans, from };
}

/**
 * Splits a page into articles, each in reading order; articles stand in the order of their first
 * character on the page. Never throws; '' gives an empty page.
 *
 * @example
 * segmentPage('新桥通车\n\n本报讯（王芳）昨天，桥通了。').articles[0]
 * // title '新桥通车', authors ['王芳'], one paragraph '昨天，桥通了。'
 */
export function segmentPage(text: string): PageText {
  // All lines first, then all units: each has patterns of its own.
  const units = splitTitledCredits(
    splitBlocks(splitLines(text)).map(cleanBlock).flatMap(splitUnits),
  );
  const outline = readOutline(units);
  repairOutline(outline, text);
  const owned = outline.drafts
    .map((draft) => ownSpans(assembleArticle(draft, units)))
    .filter(({ spans }) => spans.length > 0)
    .sort((left, right) => left.from - right.from);
  const furniture = outline.furniture
    .flatMap((index) => [
      ...(units[index]?.content.pieces ?? []),
      ...(units[index]?.ornaments ?? []),
    ])
    .concat(units.flatMap((unit) => unit.jumps))
    .sort((left, right) => left[0] - right[0]);
  const unplaced = findUnplaced(text, [...owned.flatMap(({ spans }) => spans), ...furniture]);
  const notes: Note[] = unplaced.map((at) => ({ code: 'unplaced-text', at }));
  const articles = owned.map(({ article }) => article);
  return { articles, furniture, unplaced, notes };
}
