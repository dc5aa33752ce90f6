/** Lines without their marks, and what each is by itself. */
import type { Span } from '../../model/span.ts';
import { ORNAMENT } from './authors.ts';
import { findDateline, readSignedDateline } from './byline.ts';
import { type BylineLine, readBylineLine, readPenName } from './byline-line.ts';
import { endsSentence } from './endings.ts';
import { isFurnitureLine } from './furniture.ts';
import { dropInlineMarks } from './inline-marks.ts';
import type { Line } from './lines.ts';
import { type PlacedText, slicePlaced } from './pieces.ts';

export type UnitForm = 'display' | 'text' | 'byline' | 'subtitle' | 'furniture';

const MARK = /^(#{1,6})[ \t\u3000]{0,4}/u;
const EMPHASIS = /^(\*{1,3}|_{2})(?=\S)/u;
const EMPHASIS_END = /(\*{1,3}|_{2})$/u;
/** **小病不出村 / 大病有人管**: words set strong over several lines, whose marks stand in the first and the last. */
const STRONG = '**';
const OPENS_ONLY = /^\*\*(?=[^*\s][^*]{0,58}$)/u;
const CLOSES_ONLY = /^[^*]{0,58}[^*\s]\*\*$/u;
const ORNAMENTS = new RegExp(`^[${ORNAMENT}][${ORNAMENT} \\t\\u3000]{0,5}`, 'u');
/** N本报记者, 口本报记者: a square before the reporter, read as a letter. */
const MISREAD =
  /^[A-Za-z0口囗回][ \u3000]?(?=(?:本报|本网|本台|本刊)(?:记者|通讯员|见习|实习|特约|全媒)[^，。！？；]{2,40}$)/u;
const TAG =
  /^(?:<\/?(?:b|p|h[1-6]|br|strong|em|i|u|font|span|center|div)(?:\s[^<>]{0,80})?\/?>|&(?:nbsp|e[mn]sp|thinsp);)\s{0,3}/iu;
const TAG_END =
  /(?:<\/?(?:b|p|h[1-6]|br|strong|em|i|u|font|span|center|div)\s{0,2}\/?>|&(?:nbsp|e[mn]sp|thinsp);)$/iu;
const QUOTE_MARK = /^>[ \t]{0,3}/u;
const SUBTITLE = /^(?:—{1,3}|－{1,3}|–{1,3}|-{2,3}|― ?―?|─{1,3})\s?(?=\S)/u;
const LONGEST_SUBTITLE = 50;

/** A line without its marks: what it is, and which characters were ornaments. */
export interface CleanLine {
  readonly line: Line;
  readonly content: PlacedText;
  readonly mark: number;
  readonly ornaments: readonly Span[];
  readonly bullet: boolean;
  readonly form: UnitForm | 'plain';
  readonly byline: BylineLine | null;
  readonly dated: boolean;
}

const NONE: readonly Span[] = [];

interface Stripped {
  readonly content: PlacedText;
  readonly mark: number;
  readonly ornaments: readonly Span[];
  readonly bullet: boolean;
}

/** Whether a code unit is a Han character: no mark and no ornament. */
function isHanCode(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Takes markdown marks and ornaments off the two ends of a line. */
function stripMarks(line: Line): Stripped {
  const closes = CLOSES_ONLY.test(line.text);
  const misread = MISREAD.exec(line.text);
  if (isHanCode(line.text.charCodeAt(0)) && !closes && !misread) return unmarked(line);
  let from = 0;
  let to = line.text.length - (closes ? STRONG.length : 0);
  let mark = 0;
  let bullet = false;
  for (let round = 0; round < 4; round += 1) {
    const rest = line.text.slice(from, Math.min(to, from + 24));
    const found =
      MARK.exec(rest) ??
      QUOTE_MARK.exec(rest) ??
      ORNAMENTS.exec(rest) ??
      TAG.exec(rest) ??
      (from === 0 ? misread : null);
    const emphasis = found ? null : EMPHASIS.exec(rest);
    if (emphasis && EMPHASIS_END.test(line.text.slice(Math.max(from, to - 4), to))) {
      to -= emphasis[0].length;
      if (to <= from + emphasis[0].length) return unmarked(line);
      mark ||= 5;
      from += emphasis[0].length;
    } else if (OPENS_ONLY.test(line.text.slice(from, to))) {
      mark ||= 5;
      from += STRONG.length;
    } else if (found) {
      if (found[0].startsWith('#')) mark = found[1]?.length ?? 1;
      else if (!/^[><&]/u.test(found[0])) bullet = true;
      from += found[0].length;
    } else break;
  }
  for (let tag = TAG_END.exec(line.text.slice(Math.max(from, to - 16), to)); tag && from > 0; ) {
    to -= tag[0].length;
    tag = TAG_END.exec(line.text.slice(Math.max(from, to - 16), to));
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
    ornaments: NONE,
    bullet: false,
  };
}

/** The idle blanks of a line inside a part of it, as offsets in that part. */
function idleIn({ idle, span }: Line, { text, pieces }: PlacedText): readonly Span[] {
  if (idle.length === 0) return NONE;
  const shift = (pieces[0]?.[0] ?? span[0]) - span[0];
  return idle
    .map(([from, to]): Span => [from - shift, to - shift])
    .filter(([from, to]) => from > 0 && to < text.length);
}

/** 本报河东4月8日电 记者 王芳 李海, on a line of its own: who reported, behind the text. */
function readSignedNames(text: string): BylineLine | null {
  // 本报讯（记者 王芳）高温停 / 产……: the text has begun.
  if (/[）)][\u4e00-\u9fff]/u.test(text)) return null;
  const names = readSignedDateline(text);
  const read = names === null ? null : readBylineLine(names);
  return read?.form === 'role' ? read : null;
}

/** Where a line stands in its block. */
export interface LinePlace {
  /** Whether it is a block of its own. */
  readonly alone: boolean;
  /** Whether the line before it fills its column and stops in mid-sentence: 调解纠纷2 / 28 / 起. */
  readonly goesOn: boolean;
  /** Whether that line is of a text, and not of a headline over several lines. */
  readonly inText: boolean;
  /** Whether it leaves a bracket open: 本报讯（记者 王芳 通讯 / 员 李海）. */
  readonly inBracket: boolean;
}

/** 本报讯（记者 王芳 通讯 / 员 李海）: a dateline whose names the column's end cuts. */
const DATELINE_CUT =
  /^[【]?本[报网台刊]讯[】]?[ \u3000]?(?:[（(][^（）()]{0,40}|[^。，]{2,16}报道[ \u3000：:]?[\u4e00-\u9fff“]{1,20})$/u;

/** Reads a line. */
export function cleanLine(line: Line, { alone, goesOn, inText, inBracket }: LinePlace): CleanLine {
  const stripped = stripMarks(line);
  const { content, marks } = dropInlineMarks(stripped.content, idleIn(line, stripped.content));
  const { text } = content;
  const short = text.length <= 60;
  const opens = findDateline(text) !== null || (line.full && DATELINE_CUT.test(text));
  const furniture = !goesOn && isFurnitureLine(text);
  const signed = short && opens ? readSignedNames(text) : null;
  const dated = opens && signed === null;
  const read =
    short && !dated && !furniture
      ? (signed ?? readBylineLine(text) ?? readPenName(line.text))
      : null;
  const bare = goesOn && (inBracket || (read?.form === 'names' && inText));
  const byline = bare || (read?.form === 'organisation' && !alone) ? null : read;
  let form: UnitForm | 'plain' = 'plain';
  if (furniture) form = 'furniture';
  else if (byline) form = 'byline';
  else if (
    text.length <= LONGEST_SUBTITLE &&
    !isHanCode(text.charCodeAt(0)) &&
    SUBTITLE.test(text) &&
    !endsSentence(text) &&
    !(goesOn && inText)
  ) {
    form = 'subtitle';
  }
  const { mark, bullet } = stripped;
  const extra = line.marks.length + marks.length;
  const ornaments =
    extra === 0 ? stripped.ornaments : [...line.marks, ...stripped.ornaments, ...marks];
  return { line, content, mark, ornaments, bullet, form, byline, dated };
}
