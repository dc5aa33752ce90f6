/**
 * How a page's lines are set: whether they are lines of columns or whole paragraphs, and where a
 * page without empty lines has its paragraphs' ends. Some recognition puts an empty line behind every
 * paragraph; other programs put none, and keep the columns' lines as they were printed.
 */
import { endsSentence } from './endings.ts';
import { leadScore } from './genre.ts';
import type { Line } from './lines.ts';

/** Fewer lines may be one paragraph of a page, or a headline and its text. */
const LEAST_LINES = 12;
/** One in so many lines with an empty line before it, and the page has them where they belong. */
const GAPS = 8;
/** An empty line before so many of the lines, of which so many reach a column's end: one stands behind every line. */
const EVERYWHERE = 0.9;
const MOSTLY_FULL = 0.5;
/** A column's lines differ by so many half-width columns: marks do not begin a line, nor end it. */
const UNEVEN = 3;
const NARROWEST = 16;
/** A width that this share of the lines has, and eight of them, is a column's. */
const SHARE = 0.15;
const LEAST_FULL = 8;
/** Longer lines than any column has are whole paragraphs: more than this share of them. */
const LONGER = 0.1;
/** A headline has up to so many lines. */
const LONGEST_HEADLINE = 3;
/** From here on a line begins a paragraph by its indent. */
const INDENT = 2;

/** Columns of a text: full-width characters count two. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) columns += text.charCodeAt(at) < 0x1000 ? 1 : 2;
  return columns;
}

/** The widths of the page's columns, in half-width columns; none where lines are whole paragraphs. */
function findWidths(columns: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const own of columns) counts.set(own, (counts.get(own) ?? 0) + 1);
  const near = (width: number): number => {
    let sum = 0;
    for (let own = width - UNEVEN; own <= width; own += 1) sum += counts.get(own) ?? 0;
    return sum;
  };
  const least = Math.max(LEAST_FULL, SHARE * columns.length);
  const widths = [...counts.keys()].filter((width) => width >= NARROWEST && near(width) >= least);
  const widest = Math.max(0, ...widths);
  const longer = columns.filter((own) => own > widest).length;
  return longer > LONGER * columns.length ? [] : widths;
}

/** Whether the lines from `at` to the first that is not full are a headline: none ends a sentence. */
function isHeadline(lines: readonly Line[], at: number): boolean {
  for (const { text, full } of lines.slice(at, at + LONGEST_HEADLINE)) {
    if (/[。；]/u.test(text) || endsSentence(text)) return false;
    if (!full) return true;
  }
  return false;
}

/** Whether line `at` opens a block of its own on a page without empty lines. */
function opensBlock(lines: readonly Line[], at: number, indented: boolean): boolean {
  const [last, line] = [lines[at - 1], lines[at]];
  if (!last || !line) return false;
  if (!last.full || (indented && line.indent >= INDENT)) return true;
  // A paragraph's last line may be full too: what follows is its own if it opens as a report or is a headline.
  return (
    endsSentence(last.text) && ((!indented && leadScore(line.text) > 0) || isHeadline(lines, at))
  );
}

/**
 * The lines with `full` where they reach their column's end, and, where the page has hardly any empty
 * line, with a gap before each that opens a block.
 *
 * @example of a page whose lines have 36 columns but for 户称便。 and 河西镇修桥: the latter has a gap
 */
export function readColumns(lines: readonly Line[]): readonly Line[] {
  if (lines.length < LEAST_LINES) return lines;
  const columns = lines.map(({ text, indent }) => columnsOf(text) + indent);
  const widths = findWidths(columns);
  const isFull = (own: number): boolean =>
    widths.some((width) => own <= width && own >= width - UNEVEN);
  const read = lines.map((line, at) => ({ ...line, full: isFull(columns[at] ?? 0) }));
  const full = read.filter((line) => line.full).length;
  const gaps = lines.reduce((sum, { gap }) => sum + (gap > 0 ? 1 : 0), 0);
  // An empty line behind every line of a column says no more than none.
  const everywhere = gaps >= EVERYWHERE * lines.length && full >= MOSTLY_FULL * lines.length;
  if (!everywhere && gaps * GAPS > lines.length) return widths.length === 0 ? lines : read;
  const bare = everywhere
    ? read.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }))
    : read;
  const deep = bare.filter(({ indent }) => indent >= INDENT).length;
  const indented = deep >= 3 && deep * 2 < bare.length;
  return bare.map((line, at) => {
    return line.gap > 0 || !opensBlock(bare, at, indented) ? line : { ...line, gap: 1 };
  });
}
