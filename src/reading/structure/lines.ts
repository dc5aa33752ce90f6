/** The page's lines and their places; nothing is read here but blanks and line ends. */
import type { Span } from '../../model/span.ts';

/** One line with something on it. `span` leaves out the blanks at both ends. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Blank columns before the first character; a full-width blank counts two. */
  readonly indent: number;
  /**
   * Empty lines between this line and the one before it, beyond those that the page always has: a
   * page with two empty lines everywhere has gaps of 1.
   */
  readonly gap: number;
  /** Whether it is a column's line and reaches that column's end: see columns.ts. */
  readonly full: boolean;
  /** Blanks inside `text` that say nothing, as offsets in it: see idle-blanks.ts. */
  readonly idle: readonly Span[];
  /** Marks at its two ends, taken off `text`: see idle-marks.ts. */
  readonly marks: readonly Span[];
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const FULL_WIDTH_BLANK = 0x3000;

/** Whether a UTF-16 code unit is a line end: LF, CR, NEL, LS or PS. */
function isLineEnd(code: number): boolean {
  return (
    code === LINE_FEED ||
    code === CARRIAGE_RETURN ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Whether a UTF-16 code unit is a blank that is no line end: `BLANK` of chinese/characters. */
export function isBlankCode(code: number): boolean {
  if (code === 0x20 || code === 0x09) return true;
  if (code < 0xa0) return false;
  if (code === 0xa0 || code === FULL_WIDTH_BLANK) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f;
}

function lineOf(page: string, from: number, to: number, gap: number): Line | null {
  let start = from;
  let indent = 0;
  while (start < to && isBlankCode(page.charCodeAt(start))) {
    indent += page.charCodeAt(start) === FULL_WIDTH_BLANK ? 2 : 1;
    start += 1;
  }
  let end = to;
  while (end > start && isBlankCode(page.charCodeAt(end - 1))) end -= 1;
  if (end === start) return null;
  return {
    span: [start, end],
    text: page.slice(start, end),
    indent,
    gap,
    full: false,
    idle: [],
    marks: [],
  };
}

/**
 * The lines of `page` that hold anything, in order; LF, CRLF and CR end a line alike.
 *
 * @example splitLines('甲\r\n\r\n    乙 ')
 * // spans [0, 1] and [9, 10]; the second has the indent 4 and the gap 1
 */
export function splitLines(page: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let gap = 0;
  for (let at = 0; at <= page.length; at += 1) {
    const code = page.charCodeAt(at);
    if (at < page.length && !isLineEnd(code)) continue;
    const line = lineOf(page, start, at, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    if (code === CARRIAGE_RETURN && page.charCodeAt(at + 1) === LINE_FEED) at += 1;
    start = at + 1;
  }
  const spare = usualGap(lines) - 1;
  return spare <= 0 ? lines : lines.map((line) => ({ ...line, gap: narrow(line.gap, spare) }));
}

function narrow(gap: number, spare: number): number {
  return gap === 0 ? 0 : Math.max(1, gap - spare);
}

/** The median number of empty lines where there are any; 0 where there are none. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap(({ gap }) => (gap > 0 ? [gap] : [])).sort((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** Groups of lines that stand together: an empty line divides them. */
export function splitBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    if (current && line.gap === 0) current.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
