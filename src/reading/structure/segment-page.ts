/** Pages' texts, split into articles and put in reading order. */

import type { Note } from '../../model/notes.ts';
import type { ArticleText, PageText } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { assembleArticle } from './assemble.ts';
import { readColumns } from './columns.ts';
import { findUnplaced, spansOf } from './coverage.ts';
import type { Outline } from './drafts.ts';
import { markIdleBlanks } from './idle-blanks.ts';
import { dropIdleMarks } from './idle-marks.ts';
import { splitBlocks, splitLines } from './lines.ts';
import { readOutline } from './outline.ts';
import { takePictures } from './picture-lines.ts';
import { repairOutline } from './repair.ts';
import { showSpoken } from './spoken-heads.ts';
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

/** What is left of a page's outline once its texts are in order: articles, furniture, and the rest. */
function assemblePage(
  { units, drafts, furniture: lines }: Outline,
  text: string,
  pictures: readonly Span[],
): PageText {
  const owned = drafts
    .map((draft) => ownSpans(assembleArticle(draft, units)))
    .filter(({ spans }) => spans.length > 0)
    .sort((left, right) => left.from - right.from);
  const furniture = lines
    .flatMap((index) => [
      ...(units[index]?.content.pieces ?? []),
      ...(units[index]?.ornaments ?? []),
    ])
    .concat(
      units.flatMap((unit) => unit.jumps),
      pictures,
    )
    .sort((left, right) => left[0] - right[0]);
  const unplaced = findUnplaced(text, [...owned.flatMap(({ spans }) => spans), ...furniture]);
  const notes: Note[] = unplaced.map((at) => ({ code: 'unplaced-text', at }));
  const articles = owned.map(({ article }) => article);
  return { articles, furniture, unplaced, notes };
}

/**
 * `segmentPage` of each text, step by step and not page by page: each step has patterns and tables of
 * its own, which stay near the processor as long as it works with them.
 */
export function segmentPages(texts: readonly string[]): PageText[] {
  const pictured = texts.map((text) => takePictures(splitLines(text)));
  const blocks = pictured.map(({ lines }) =>
    splitBlocks(markIdleBlanks(readColumns(dropIdleMarks(lines)))).map(cleanBlock),
  );
  const units = blocks.map((own) => splitTitledCredits(showSpoken(own.flatMap(splitUnits))));
  const outlines = units.map(readOutline);
  for (const outline of outlines) repairOutline(outline);
  return outlines.map((outline, at) =>
    assemblePage(outline, texts[at] ?? '', pictured[at]?.pictures ?? []),
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
  const [page] = segmentPages([text]);
  return page ?? { articles: [], furniture: [], unplaced: [], notes: [] };
}
