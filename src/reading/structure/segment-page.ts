/** A page's text, split into articles and put in reading order. */

import type { Note } from '../../model/notes.ts';
import type { ArticleText, PageText } from '../../model/page.ts';
import { assembleArticle } from './assemble.ts';
import { findUnplaced, spansOf } from './coverage.ts';
import { splitBlocks, splitLines } from './lines.ts';
import { readOutline } from './outline.ts';
import { repairOutline } from './repair.ts';
import { splitUnits } from './units.ts';

function firstCharacter(article: ArticleText): number {
  return spansOf(article).reduce(
    (least, span) => Math.min(least, span[0]),
    Number.POSITIVE_INFINITY,
  );
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
  const units = splitBlocks(splitLines(text)).flatMap(splitUnits);
  const outline = readOutline(units);
  repairOutline(outline, text);
  const articles = outline.drafts
    .map((draft) => assembleArticle(draft, units))
    .filter((article) => spansOf(article).length > 0)
    .map((article) => ({ article, from: firstCharacter(article) }))
    .sort((left, right) => left.from - right.from)
    .map(({ article }) => article);
  const furniture = outline.furniture
    .flatMap((index) => [
      ...(units[index]?.content.pieces ?? []),
      ...(units[index]?.ornaments ?? []),
    ])
    .concat(units.flatMap((unit) => unit.jumps))
    .sort((left, right) => left[0] - right[0]);
  const unplaced = findUnplaced(text, [...articles.flatMap(spansOf), ...furniture]);
  const notes: Note[] = unplaced.map((at) => ({ code: 'unplaced-text', at }));
  return { articles, furniture, unplaced, notes };
}
