/** Units: the smallest parts of a page that play one role each (a headline, a paragraph's piece …). */
import type { Span } from '../../model/span.ts';
import { type BylineLine, findDateline, findTrailingByline, readBylineLine } from './byline.ts';
import { endsSentence } from './endings.ts';
import { JUMP } from './furniture.data.ts';
import { isFurnitureLine } from './furniture.ts';
import type { Line } from './lines.ts';
import { joinPlaced, type PlacedText, slicePlaced } from './pieces.ts';
import { Traits } from './traits.ts';
import { segmentWeight } from './words.ts';

export type UnitForm = 'display' | 'text' | 'byline' | 'subtitle' | 'furniture';

/** Names with the characters that give them. */
export interface PlacedByline {
  readonly pieces: readonly Span[];
  readonly authors: readonly string[];
  /** Whether it credits a picture and nothing else. */
  readonly picture: boolean;
}

export interface Unit {
  readonly form: UnitForm;
  /** Without marks, ornaments, dateline and credit. */
  readonly content: PlacedText;
  readonly lines: readonly PlacedText[];
  /** Level of a markdown heading, 0 where there is none. */
  readonly mark: number;
  readonly ornaments: readonly Span[];
  /** Whether a print ornament (◆ …) opens it. */
  readonly bullet: boolean;
  readonly dateline: PlacedByline | null;
  readonly credit: PlacedByline | null;
  readonly byline: BylineLine | null;
  /** （下转第二版）: the text goes on elsewhere. */
  readonly jumps: readonly Span[];
  readonly gap: number;
  readonly indent: number;
  /** What the content says at its two ends. */
  readonly traits: Traits;
}

const MARK = /^(#{1,6})[ \t\u3000]{0,4}/u;
const EMPHASIS = /^(\*{1,3}|_{2})(?=\S)/u;
const EMPHASIS_END = /(\*{1,3}|_{2})$/u;
const ORNAMENTS = /^[◆◇■□●○▲△▼▽★☆◎※✦►▶▪▫♦][◆◇■□●○▲△▼▽★☆◎※✦►▶▪▫♦ \t\u3000]{0,5}/u;
const QUOTE_MARK = /^>[ \t]{0,3}/u;
const SUBTITLE = /^(?:—{1,3}|－{1,3}|–{1,3}|-{2,3}|― ?―?|─{1,3})\s?(?=\S)/u;
const LONGEST_DISPLAY = 44;
const LONGEST_SUBTITLE = 50;

/** A line without its marks: what it is, and which characters were ornaments. */
interface CleanLine {
  readonly line: Line;
  readonly content: PlacedText;
  readonly mark: number;
  readonly ornaments: readonly Span[];
  readonly bullet: boolean;
  readonly form: UnitForm | 'plain';
  readonly byline: BylineLine | null;
  readonly dated: boolean;
}

interface Stripped {
  readonly content: PlacedText;
  readonly mark: number;
  readonly ornaments: Span[];
  readonly bullet: boolean;
}

/** Whether a code unit is a Han character: no mark and no ornament. */
function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Takes markdown marks and ornaments off the two ends of a line. */
function stripMarks(line: Line): Stripped {
  if (isHanCode(line.text.charCodeAt(0))) return unmarked(line);
  let from = 0;
  let to = line.text.length;
  let mark = 0;
  let bullet = false;
  for (let round = 0; round < 4; round += 1) {
    const rest = line.text.slice(from, Math.min(to, from + 24));
    const found = MARK.exec(rest) ?? QUOTE_MARK.exec(rest) ?? ORNAMENTS.exec(rest);
    const emphasis = found ? null : EMPHASIS.exec(rest);
    if (emphasis && EMPHASIS_END.test(line.text.slice(Math.max(from, to - 4), to))) {
      to -= emphasis[0].length;
      if (to <= from + emphasis[0].length) return unmarked(line);
      mark ||= 5;
      from += emphasis[0].length;
    } else if (found) {
      if (found[0].startsWith('#')) mark = found[1]?.length ?? 1;
      else if (!found[0].startsWith('>')) bullet = true;
      from += found[0].length;
    } else break;
  }
  if (from === 0 && to === line.text.length) return unmarked(line);
  const [start, end] = line.span;
  const content = slicePlaced({ text: line.text, pieces: [line.span] }, from, to);
  if (content.text === '') return unmarked(line);
  const ornaments: Span[] = [[start, content.pieces[0]?.[0] ?? start]];
  const contentEnd = content.pieces.at(-1)?.[1] ?? end;
  if (contentEnd < end) ornaments.push([contentEnd, end]);
  return { content, mark, ornaments: ornaments.filter(([low, high]) => high > low), bullet };
}

function unmarked(line: Line): Stripped {
  return {
    content: { text: line.text, pieces: [line.span] },
    mark: 0,
    ornaments: [],
    bullet: false,
  };
}

function cleanLine(line: Line, alone: boolean): CleanLine {
  const stripped = stripMarks(line);
  const text = stripped.content.text;
  const short = text.length <= 60;
  const dated = findDateline(text) !== null;
  const read = short && !dated ? readBylineLine(text) : null;
  const byline = read?.form === 'organisation' && !alone ? null : read;
  let form: UnitForm | 'plain' = 'plain';
  if (isFurnitureLine(text)) form = 'furniture';
  else if (byline) form = 'byline';
  else if (
    text.length <= LONGEST_SUBTITLE &&
    !isHanCode(text.charCodeAt(0)) &&
    SUBTITLE.test(text) &&
    !endsSentence(text)
  ) {
    form = 'subtitle';
  }
  return { line, ...stripped, form, byline, dated };
}

function isDisplayText(text: string): boolean {
  return text.length <= LONGEST_DISPLAY && !endsSentence(text) && !/[。；;]/u.test(text);
}

/** How a block is set: its width in half-width columns, and whether indents mark its paragraphs. */
interface Setting {
  readonly width: number;
  readonly indented: boolean;
}

/** Columns of a text: full-width characters count two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at += 1) columns += text.charCodeAt(at) < 0x1000 ? 1 : 2;
  return columns;
}

/** Whether two or three characters are no word that the tables know: a name under a headline. */
function mayBeName(text: string): boolean {
  if (text.length < 2 || text.length > 3 || !/^[\u4e00-\u9fff]+$/u.test(text)) return false;
  return segmentWeight(text) / text.length < -8;
}

/** Whether a line that follows a finished sentence opens a paragraph. */
function opensParagraph(last: CleanLine, next: CleanLine, setting: Setting): boolean {
  if (next.line.indent > last.line.indent || next.line.indent >= 2) return true;
  const columns = columnsOf(last.content.text) + last.line.indent;
  return columns < setting.width - 3 || columns > 120;
}

/** Whether `next` opens a unit of its own after the lines of `open`. */
function opensUnit(open: readonly CleanLine[], next: CleanLine, setting: Setting): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (!last || !first) return true;
  if (next.dated || next.form !== 'plain' || last.form !== 'plain' || next.mark > 0) return true;
  const text = open.map((line) => line.content.text).join('');
  const nextText = next.content.text;
  if (mayBeName(nextText) && text.length >= 8 && isDisplayText(text)) return true;
  if (last.mark > 0)
    return !(isDisplayText(text) && isDisplayText(nextText) && nextText.length <= 24);
  if (setting.indented) {
    if (next.line.indent >= 2) return true;
    if (first.line.indent >= 2 && !endsSentence(last.content.text)) return false;
  }
  if (endsSentence(last.content.text)) return opensParagraph(last, next, setting);
  const heads = isDisplayText(text) && open.every((line) => line.content.text.length <= 30);
  if (!heads) return false;
  if (nextText.length > 45) return true;
  return columnsOf(last.content.text) < setting.width - 4 && !isDisplayText(nextText);
}

function placedByline(
  content: PlacedText,
  from: number,
  to: number,
  authors: readonly string[],
): PlacedByline {
  const placed = slicePlaced(content, from, to);
  return { pieces: placed.pieces, authors, picture: creditsPicture(placed.text) };
}

/** Whether a byline credits a picture and no text: 王芳 摄. */
export function creditsPicture(byline: string): boolean {
  return /摄|供图|图片|[/／]?图$/u.test(byline) && !/文|摄影报道|报道/u.test(byline);
}

/** Takes dateline, credit and jump lines off a text. */
function stripBylines(whole: PlacedText): Pick<Unit, 'content' | 'dateline' | 'credit' | 'jumps'> {
  let content = whole;
  const jumps: Span[] = [];
  const jump = JUMP.exec(content.text.slice(-30)) ?? JUMP.exec(content.text.slice(0, 30));
  if (jump) {
    const tail = content.text.slice(-30).indexOf(jump[0]);
    const from = tail >= 0 ? Math.max(0, content.text.length - 30) + tail : jump.index;
    jumps.push(...slicePlaced(content, from, from + jump[0].length).pieces);
    content = joinPlaced([
      slicePlaced(content, 0, from),
      slicePlaced(content, from + jump[0].length, content.text.length),
    ]);
  }
  const opening = findDateline(content.text);
  const dateline = opening
    ? placedByline(content, opening.from, opening.to, opening.authors)
    : null;
  if (opening) content = slicePlaced(content, opening.to, content.text.length);
  const closing = content.text.length > 12 ? findTrailingByline(content.text) : null;
  const credit = closing ? placedByline(content, closing.from, closing.to, closing.authors) : null;
  if (closing) content = slicePlaced(content, 0, closing.from);
  return { content, dateline, credit, jumps };
}

function makeUnit(lines: readonly CleanLine[]): Unit {
  const first = lines[0];
  const whole = joinPlaced(lines.map((line) => line.content));
  const plain = first?.form === 'plain';
  const dated = first?.dated === true;
  const display = plain && !dated && isDisplayText(whole.text);
  const form: UnitForm =
    first && first.form !== 'plain' ? first.form : display ? 'display' : 'text';
  const stripped =
    form === 'text'
      ? stripBylines(whole)
      : { content: whole, dateline: null, credit: null, jumps: [] };
  return {
    form,
    ...stripped,
    lines: lines.map((line) => line.content),
    mark: first?.mark ?? 0,
    ornaments: lines.flatMap((line) => line.ornaments),
    bullet: first?.bullet ?? false,
    byline: first?.byline ?? null,
    gap: first?.line.gap ?? 0,
    indent: first?.line.indent ?? 0,
    traits: new Traits(stripped.content.text),
  };
}

/** Reads how a block is set; its width is Infinity where its lines are not broken. */
function readSetting(lines: readonly CleanLine[]): Setting {
  const plain = lines.filter((line) => line.form === 'plain' && line.mark === 0);
  const deep = plain.filter((line) => line.line.indent >= 2).length;
  const indented = deep > 0 && deep < plain.length;
  if (plain.length < 3) return { width: Number.POSITIVE_INFINITY, indented };
  const columns = plain.map((line) => columnsOf(line.content.text) + line.line.indent);
  const width = Math.max(...columns.slice(0, 400));
  const full = columns.filter((own) => own >= width - 4).length;
  const broken = full * 2 >= columns.length && width <= 120;
  return { width: broken ? width : Number.POSITIVE_INFINITY, indented };
}

/**
 * Splits one block of lines into units, each with one role to play.
 *
 * @example splitUnits(splitBlocks(splitLines('新桥通车\n本报讯（王芳）昨天，桥通了。'))[0] ?? [])
 * // a unit of form 'display', then one of form 'text' whose dateline names 王芳
 */
export function splitUnits(block: readonly Line[]): Unit[] {
  const lines = block.map((line) => cleanLine(line, block.length === 1));
  const setting = readSetting(lines);
  const groups: CleanLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !opensUnit(open.slice(-4), line, setting)) open.push(line);
    else groups.push([line]);
  }
  return groups.map(makeUnit);
}
