/** Units: the smallest parts of a page that play one role each (a headline, a paragraph's piece …). */
import type { Span } from '../../model/span.ts';
import { type Byline, findDateline } from './byline.ts';
import { type BylineLine, readBylineLine } from './byline-line.ts';
import { type CleanLine, cleanLine, type UnitForm } from './clean-line.ts';
import { signComments } from './comment-columns.ts';
import { endsSentence } from './endings.ts';
import { EDITORS_CODE, JUMP, REFERENCE } from './furniture.data.ts';
import { stopsMidPhrase } from './genre.ts';
import type { Line } from './lines.ts';
import { isOrganisation } from './names.ts';
import { joinPlaced, type PlacedText, slicePlaced } from './pieces.ts';
import { isAsking, isDisplayText, isLeadIn, opensUnit, readSetting } from './setting.ts';
import { endsWithVerb } from './title.ts';
import {
  creditsPicture,
  creditsReport,
  endsWithCredit,
  findTrailingByline,
} from './trailing-byline.ts';
import { Traits } from './traits.ts';

/** Names with the characters that give them. */
export interface PlacedByline {
  readonly pieces: readonly Span[];
  readonly text: string;
  readonly authors: readonly string[];
  /** Whether it credits a picture and nothing else. */
  readonly picture: boolean;
  /** Whether it credits a picture with its text. */
  readonly report: boolean;
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

function placedByline(
  content: PlacedText,
  from: number,
  to: number,
  authors: readonly string[],
): PlacedByline {
  const placed = slicePlaced(content, from, to);
  const { pieces, text } = placed;
  return { pieces, text, authors, picture: creditsPicture(text), report: creditsReport(text) };
}

/** A text of this length before a picture's source, which names nobody, is no caption. */
const LONGEST_UNNAMED = 36;

function placedCredit(content: PlacedText, { from, to, authors }: Byline): PlacedByline {
  const placed = placedByline(content, from, to, authors);
  if (authors.length > 0 || from <= LONGEST_UNNAMED) return placed;
  return { ...placed, picture: false, report: false };
}

/** The words that send the reader to another page, at a text's end or start. */
function findJump(text: string): RegExpExecArray | null {
  const end = text.slice(-30);
  const start = text.slice(0, 30);
  if (!end.includes('版') && !start.includes('版')) return null;
  return JUMP.exec(end) ?? JUMP.exec(start);
}

/** Takes （详见第三版） and an editor's ②10 off a text's end. */
function stripReference(whole: PlacedText): PlacedText {
  const end = whole.text.slice(-24);
  const reference = end.includes('版') ? REFERENCE.exec(end) : EDITORS_CODE.exec(end);
  if (!reference) return whole;
  return slicePlaced(whole, 0, whole.text.length - reference[0].length);
}

const NOTHING: readonly Span[] = [];

/** Print ornaments of all lines, and what was taken off their end: none for nearly all units. */
function ornamentsOf(lines: readonly CleanLine[], behind: readonly Span[]): readonly Span[] {
  if (behind.length === 0 && lines.every(({ ornaments }) => ornaments.length === 0)) return NOTHING;
  return [...lines.flatMap(({ ornaments }) => ornaments), ...behind];
}

/** The spans of `whole` behind the end of `part`, which it begins with. */
function spansBehind(whole: PlacedText, part: PlacedText): readonly Span[] {
  if (part === whole) return NOTHING;
  return slicePlaced(whole, part.text.length, whole.text.length).pieces;
}

/** Takes dateline, credit and jump lines off a text. */
function stripBylines(whole: PlacedText): Pick<Unit, 'content' | 'dateline' | 'credit' | 'jumps'> {
  let content = whole;
  const jumps: Span[] = [];
  const jump = findJump(content.text);
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
  const closing = content.text.length > 7 ? findTrailingByline(content.text) : null;
  const credit = closing ? placedCredit(content, closing) : null;
  if (closing) content = slicePlaced(content, 0, closing.from);
  return { content, dateline, credit, jumps };
}

function makeUnit(lines: readonly CleanLine[]): Unit {
  const first = lines[0];
  const whole = joinPlaced(lines.map((line) => line.content));
  const plain = first?.form === 'plain';
  const dated = first?.dated === true;
  const asking = lines.length === 1 && isAsking(whole.text);
  const credited = plain && endsWithCredit(whole.text);
  const display =
    plain && !dated && !credited && (isDisplayText(whole.text) || isLeadIn(whole.text) || asking);
  const form: UnitForm =
    first && first.form !== 'plain' ? first.form : display ? 'display' : 'text';
  const own = form === 'text' ? stripReference(whole) : whole;
  const stripped =
    form === 'text'
      ? stripBylines(own)
      : { content: whole, dateline: null, credit: null, jumps: NOTHING };
  const { content, dateline, credit, jumps } = stripped;
  return {
    form,
    content,
    dateline,
    credit,
    jumps,
    lines: lines.map((line) => line.content),
    mark: first?.mark ?? 0,
    ornaments: ornamentsOf(lines, spansBehind(whole, own)),
    bullet: first?.bullet ?? false,
    byline:
      form === 'byline' && lines.length > 1 ? readBylineLine(whole.text) : (first?.byline ?? null),
    gap: first?.line.gap ?? 0,
    indent: first?.line.indent ?? 0,
    traits: new Traits(content.text),
  };
}

/** 县红十字会, 市文明办: the body of the place, as its own paper calls it; 市民诉求马上办 is none. */
const LOCAL_BODY =
  /^[省市州县区旗镇乡][\u4e00-\u9fff]{0,6}(?:局|委员会|委|红十字会|联合会|妇联|残联|文联|工会|协会|宣传部|组织部|指挥部|(?:文明|政府|委|信访|创城|创建|美丽|宣传|应急)办|融媒体中心|服务中心)$/u;

/** Whether a block's last line names the body that signs the notice called so above it. */
function signsBlock(block: readonly Line[], at: number): boolean {
  const [before, line] = [block[at - 1]?.text.trim() ?? '', block[at]?.text.trim() ?? ''];
  if (at !== block.length - 1 || !LOCAL_BODY.test(line) || !isOrganisation(line)) return false;
  return isDisplayText(before) && !stopsMidPhrase(before) && !endsWithVerb(before);
}

/** So much of a text tells what it is: more than any headline has. */
const REMEMBERED = 64;
const BRACKET_OPEN = /[（(][^（）()。]*$/u;
/** Names in brackets are no longer. */
const REACH = 40;
/** 多了个身份— / —流动网格员: a dash that a column cuts. */
const DASH_LAST = /[—－─―]$/u;

/** Whether what stands before a line is a text, however short: 浇一层、冻一层 / ——放寒假前，全校的孩子. */
function runsOn(text: string, line: Line): boolean {
  return DASH_LAST.test(text) || (line.full && /[，、；：]/u.test(text));
}

/** Reads a block's lines, each with what the one before it leaves open. */
export function cleanBlock(block: readonly Line[]): CleanLine[] {
  const lines: CleanLine[] = [];
  let text = '';
  for (const [at, line] of block.entries()) {
    const before = lines.at(-1);
    text = before?.form === 'plain' ? (text + before.content.text).slice(-REMEMBERED) : '';
    const goesOn = text !== '' && before?.line.full === true && !endsSentence(text);
    const alone = block.length === 1 || signsBlock(block, at);
    const inText = before?.dated === true || !isDisplayText(text) || runsOn(text, line);
    const inBracket = BRACKET_OPEN.test(text.slice(-REACH));
    lines.push(cleanLine(line, { alone, goesOn, inText, inBracket }));
  }
  return signComments(lines);
}

/**
 * Splits one block of lines into units, each with one role to play.
 *
 * @example splitUnits(cleanBlock(splitBlocks(splitLines('新桥通车\n本报讯（王芳）昨天，桥通了。'))[0] ?? []))
 * // a unit of form 'display', then one of form 'text' whose dateline names 王芳
 */
export function splitUnits(lines: readonly CleanLine[]): Unit[] {
  if (lines.length === 1) return [makeUnit(lines)];
  const setting = readSetting(lines);
  const groups: CleanLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && !opensUnit(open.slice(-4), line, setting)) open.push(line);
    else groups.push([line]);
  }
  return groups.map(makeUnit);
}
