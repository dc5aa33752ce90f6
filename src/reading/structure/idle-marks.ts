/**
 * Marks at a line's two ends that recognition sets and no newspaper printed: a list's `- ` before every
 * paragraph, a backslash for the end of a line, a table's bars around its only cell.
 */
import type { Span } from '../../model/span.ts';
import type { Line } from './lines.ts';

/** Markdown's list marks; print's own (●, ◆) tell one brief from the next. */
const LISTED = /^[-*+] {1,3}(?=\S)/u;
/** So long a line is a paragraph; a page lists its paragraphs where so many of them are listed. */
const PARAGRAPH = 30;
const LEAST = 6;
const SHARE = 0.6;

const BROKEN = /(?<!\\)[ \t]{0,4}\\$/u;
const BAR_FIRST = /^\|[ \t]{0,4}(?=[^|\s])/u;
const BAR_LAST = /[ \t]{0,4}\|$/u;

/** Whether most paragraphs of a page are items of a list. */
function isListed(lines: readonly Line[]): boolean {
  const long = lines.filter(({ text }) => text.length >= PARAGRAPH);
  const listed = long.filter(({ text }) => LISTED.test(text)).length;
  return listed >= LEAST && listed >= SHARE * long.length;
}

/** A line without `before` characters at its start and `behind` at its end. */
function shorten(line: Line, before: number, behind: number): Line {
  if (before + behind === 0 || before + behind >= line.text.length) return line;
  const [from, to] = line.span;
  const marks: Span[] = [];
  if (before > 0) marks.push([from, from + before]);
  if (behind > 0) marks.push([to - behind, to]);
  return {
    ...line,
    span: [from + before, to - behind],
    text: line.text.slice(before, line.text.length - behind),
    marks,
  };
}

/**
 * The lines of a page without such marks; each keeps the places of its own.
 *
 * @example dropIdleMarks(splitLines('桥通了。\\')) // the line 桥通了。, its mark at [4, 5]
 */
export function dropIdleMarks(lines: readonly Line[]): readonly Line[] {
  const listed = isListed(lines);
  return lines.map((line) => {
    const { text } = line;
    const broken = text.endsWith('\\') ? (BROKEN.exec(text)?.[0].length ?? 0) : 0;
    const first = text.endsWith('|') ? (BAR_FIRST.exec(text)?.[0].length ?? 0) : 0;
    const last = first > 0 ? (BAR_LAST.exec(text)?.[0].length ?? 0) : 0;
    const item = listed ? (LISTED.exec(text)?.[0].length ?? 0) : 0;
    return shorten(line, Math.max(first, item), Math.max(last, broken));
  });
}
