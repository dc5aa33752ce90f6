/**
 * Marks that text recognition sets inside a line, and that no newspaper printed: `**` around words,
 * HTML's `<b>`, `&nbsp;`, a backslash before a sign, a picture's address, characters without a width, and TeX
 * around figures: `$9 8.5\%$`, `$3500\mathrm{m}^2$`.
 */
import type { Span } from '../../model/span.ts';
import type { PlacedText } from './pieces.ts';

/** Every mark has one of these. */
const SIGNS = /[$\\*<&!\u00ad\u200b-\u200f\u2060\ufeff]/u;

const PICTURE = /!\[[^[\]]{0,200}\]\([^()\s]{0,500}\)/gu;
const STRONG = /(\*\*)[^*\s](?:[^*]{0,78}[^*\s])?(\*\*)/gu;
const TAGS =
  /<\/?(?:b|br|strong|em|i|u|font|span|sup|sub)(?:\s[^<>]{0,80})?\/?>|&(?:nbsp|e[mn]sp|thinsp);/giu;
const NO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]{1,80}/gu;
/** Behind a backslash these stand for themselves. */
const ESCAPE = /\\(?=[%#$&_*~.()[\]+-])/gu;

/** What may stand between TeX's signs around a figure: no Chinese, and one digit at least. */
const FORMULA = /\$([\s\w.,:%+~^{}\\-]{1,80}?)\$|\\\(([\s\w.,:%+~^{}\\-]{1,80}?)\\\)/gu;
/** What of a formula is no figure and no unit; `\sim`, `\times` and their like stay. */
const TEX =
  /\\(?:mathrm|mathbf|text|textbf|rm|bf)(?=[\s{])|\\[,;:! ]|\\(?=%)|[{}^\s]|(?<!\d)~|~(?!\d)/gu;

/** Adds the span of every match to `found`, or of its groups where it has some. */
function addMatches(found: Span[], pattern: RegExp, text: string, offset = 0): void {
  for (const match of text.matchAll(pattern)) {
    const from = offset + match.index;
    const [whole, before, behind] = match;
    if (before === undefined) found.push([from, from + whole.length]);
    else {
      const to = from + whole.length;
      found.push([from, from + before.length], [to - (behind?.length ?? 0), to]);
    }
  }
}

/** The signs around a formula, and TeX's own words in it. */
function addFormulas(found: Span[], text: string): void {
  for (const match of text.matchAll(FORMULA)) {
    const [whole, plain, bracketed] = match;
    const inner = plain ?? bracketed ?? '';
    if (!/\d/u.test(inner)) continue;
    const sign = plain === undefined ? 2 : 1;
    const end = match.index + whole.length;
    found.push([match.index, match.index + sign], [end - sign, end]);
    addMatches(found, TEX, inner, match.index + sign);
  }
}

/** Spans in order, those that meet joined. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [from, to] of [...spans].sort(([left], [right]) => left - right)) {
    const last = merged.at(-1);
    if (last && last[1] >= from) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/**
 * Where marks stand in a line's text: offsets, in order, not overlapping.
 *
 * @example findInlineMarks('绿化率达$35\\%$') // [[4, 5], [7, 8], [9, 10]]: 绿化率达35% is left
 */
export function findInlineMarks(text: string): Span[] {
  if (!SIGNS.test(text)) return [];
  const found: Span[] = [];
  addMatches(found, PICTURE, text);
  addMatches(found, STRONG, text);
  addMatches(found, TAGS, text);
  addFormulas(found, text);
  addMatches(found, ESCAPE, text);
  addMatches(found, NO_WIDTH, text);
  return mergeSpans(found);
}

/** A text without the marks inside it, and where on the page they stand. */
export interface Unmarked {
  readonly content: PlacedText;
  readonly marks: readonly Span[];
}

/** Takes the marks, and the blanks that say nothing, out of one line's content, which is one span of the page. */
export function dropInlineMarks(content: PlacedText, idle: readonly Span[] = []): Unmarked {
  const found = findInlineMarks(content.text);
  const offsets = idle.length === 0 ? found : mergeSpans([...found, ...idle]);
  const start = content.pieces[0]?.[0] ?? 0;
  if (offsets.length === 0 || content.pieces.length !== 1) return { content, marks: [] };
  const pieces: Span[] = [];
  let at = 0;
  for (const [from, to] of [...offsets, [content.text.length, content.text.length] as const]) {
    if (from > at) pieces.push([at, from]);
    at = to;
  }
  const text = pieces.map(([from, to]) => content.text.slice(from, to)).join('');
  if (text.trim() === '') return { content, marks: [] };
  const place = ([from, to]: Span): Span => [start + from, start + to];
  return { content: { text, pieces: pieces.map(place) }, marks: found.map(place) };
}
