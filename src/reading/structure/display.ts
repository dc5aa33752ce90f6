/** Scores for what a short line without a full stop may be: headline, section heading, body. */

import { greets } from '../salutations.ts';
import { isFigureLine } from './box-lines.ts';
import {
  hasFigures,
  isCutBehind,
  isCutLead,
  isIndented,
  isLineOfItsOwn,
  isSentence,
  readOn,
  readsInto,
} from './cut-signs.ts';
import { isLeadIn, mayBeName } from './setting.ts';
import type { Surroundings } from './surroundings.ts';
import type { Unit } from './units.ts';
import { asksUnmarked, isChange, unmarkedCost } from './unmarked-lines.ts';
import { wordGain } from './words.ts';

/** Sections come in numbers: what a heading unlike all others loses. */
const LONE = 1;
/** The same where headlines bear the mark that it bears, so that the mark may be a headline's. */
const LONE_AND_EVEN = 1.5;
/** What a line whose wording is a text's loses as a head of either kind, and how much that may say: 本次行动共出动保洁人员. */
const PIECE = 0.5;
const MOST_PIECE = 5;
/** What a line loses as a headline that reads on from the text before, and that begins in a word. */
const READS_ON = 0.5;
const STRAY = 1.5;
const CUT_LEAD = 3;
/** What a line of its own between two paragraphs of its block loses as body. */
const OF_ITS_OWN = 4;
/** What a line with a comma and figures loses as a headline, and gains as body: 种植油菜4.3万亩，由5家合作社供种. */
const FIGURES = 2.5;
/** What two or three characters that are no word lose as a section heading. */
const NAME = 3;
/** What a headline gains by the salutation of a reader's letter behind it. */
const LETTER = 4;
/** What a line gains by the first figure of a box behind it: 数说“暖心餐”. */
const BOX = 4;

export interface DisplayScores {
  readonly headline: number;
  readonly heading: number;
  readonly body: number;
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function lengthScore(length: number): number {
  if (length < 4) return -5;
  if (length < 6) return -2;
  if (length <= 34) return 1;
  return -1;
}

/** Sections' headings are short: 17 characters are rare, more than 20 hardly ever seen. */
function headingLength(length: number): number {
  if (length <= 16) return 1;
  if (length <= 18) return 0;
  return length <= 22 ? -2 : -3.5;
}

/** What speaks for a line of time and place being body, and against its being a headline. */
const SLOTTED = 6;
/** What a line that reads as a sentence (该局还坚持开门评议) gains as body, and loses as a head of either kind. */
const SENTENCE = 3;
/** What a line that closes a quotation it does not open (支部会”就在羊圈旁) loses as a section's heading, and gains as body. */
const HALF_QUOTED = 3;
/** 居民有难处 干部跑上门: two clauses are no section's heading. */
const COUPLET = /^[^ \u3000：:，,]{4,14}[ \u3000]{1,2}[^ \u3000：:，,]{4,14}$/u;
const UNLIKE_HEADING = 1.5;

/** What a line that a notice or a comment is called gains as a headline. */
const NOTICED = 2.5;
/** The same of a line that says no more than that (停水公告), and what it loses as a section's heading. */
const NOTICED_ALONE = 5;
const BEGINS_THEN = 3;
const COMMENTS = 3;
/** What a place says that the text behind gives in full: 河谷柳湾 above 近日，河谷省柳湾县……. */
const SAYS_WHERE = 2;
/** 回音：路灯亮了: what follows up a letter has a headline of its own. */
const FOLLOWS_UP = /^(?:回音|回复|反馈|追踪|后续|本报回音)[：:]/u;
const FOLLOWED = 4;
/** 记者追踪: heads what follows a letter, even behind the names below that. */
const HEADS_ANSWER = 12;

/** What speaks for an unmarked line's being text behind an open sentence, on a page that marks its heads. */
const UNMARKED_INSIDE = 3;
/** 村支书 王芳：: who says what stands below. */
const SPEAKER = /^[\u4e00-\u9fff]{2,20}[ \u3000]{1,2}[\u4e00-\u9fff·]{2,4}[：:]$/u;
const SPEAKS = 8;
/** What a letter's first words say for a line's being text: 编辑同志：我住在河边，晚饭后常. */
const GREETED = 8;
/** What a print mark says for a section's heading and against a headline, or the reverse above a brief. */
const MARKED = 2.5;

/** How much a line reads like a piece of a text; what bears a mark, leads to a headline or has its like is told by that. */
function pieceScore({ mark, bullet, traits }: Unit, { parallels }: Surroundings): number {
  if (mark > 0 || bullet || traits.numbered || parallels > 0 || isLeadIn(traits.text)) return 0;
  return Math.max(0, Math.min(MOST_PIECE, -traits.headLog));
}

/** `scoreDisplay`'s score for a headline alone. */
export function scoreHeadline(unit: Unit, around: Surroundings): number {
  const { text, line } = unit.traits;
  let score = lengthScore(text.length) - PIECE * pieceScore(unit, around);
  if (around.pageHasMarks && unit.mark > 0) score += around.marksHeadings ? 0.5 : 2;
  else score -= unmarkedCost(unit, around);
  if (around.deepMark) score -= 2;
  if (around.parallels > 0 && !around.placed) score -= 1.5;
  if (unit.bullet) score += around.headsBrief ? MARKED : -MARKED;
  if (/^[“‘][^”’]{1,14}[”’]$/u.test(text)) score -= 2.5;
  if (isCutBehind(around)) score -= 3;
  if (line.middle && around.parallels === 0) score -= 3;
  score -= Math.max(readOn(unit, around), readsInto(unit, around)) * READS_ON;
  if (isCutLead(unit)) score -= CUT_LEAD;
  score -= Math.max(0, unit.traits.stray - 1) * STRAY;
  if (isIndented(unit, around)) score -= 1.5;
  if (unit.traits.numbered) score -= 4;
  if (around.placeColon) score += 2;
  if (around.placed) score += 1.5;
  if (around.elsewhere) score += 1.5;
  if (around.saysWhere && !around.placeColon) score += SAYS_WHERE;
  if (around.labels > 0) score -= 1.5;
  if (line.namesEvent) score += 0.5;
  if (line.stopsMidPhrase || line.endsWithComma) score -= 3;
  score -= Math.max(0, line.commas - 1) * 2;
  if (isSentence(unit)) score -= SENTENCE;
  if (line.opensLikeBody && !/^[“‘]/u.test(text)) score -= 1;
  if (/[0-9][万亿]?$/u.test(text)) score -= 3;
  if (hasFigures(unit.traits)) score -= FIGURES;
  const next = around.nextIsText ? around.nextText : null;
  if (next && !next.dateline && !next.traits.opensParagraph) score -= 1;
  if (around.nextIsPicture && text.length > 2) score += text.length < 6 ? 6 : 2;
  if (around.firstOnPage && around.parallels < 2 && !asksUnmarked(unit, around)) score += 3;
  if (around.nextText?.dateline) score += 4;
  else score -= around.pageHasBylines ? 2 : 0.5;
  score += around.nextText?.traits.lead ?? 0;
  if (next && greets(next.content.text)) score += LETTER;
  if (next && isFigureLine(next.content.text)) score += BOX;
  score -= clamp((around.overlap - 0.045) * 25, 2);
  if (around.parallels === 0) score += Math.max(-0.3, Math.min(1.5, (around.belonging - 0.05) * 5));
  if (unit.gap >= 2) score += 0.5;
  if (line.namesNotice) score += NOTICED;
  if (line.noticeAlone) score += NOTICED_ALONE;
  if (line.saysWhenItBegins) score += BEGINS_THEN;
  if (line.warns && around.parallels === 0) score += COMMENTS;
  if (line.colon > 0 && FOLLOWS_UP.test(text)) score += FOLLOWED;
  if (unit.traits.alone) score -= SLOTTED;
  if (line.endsWithColon && SPEAKER.test(text)) score -= SPEAKS;
  return line.headsAnswer ? score - HEADS_ANSWER : score;
}

function scoreHeading(unit: Unit, around: Surroundings): number {
  const { text, line } = unit.traits;
  let score = headingLength(text.length) - PIECE * pieceScore(unit, around);
  if (unit.traits.numbered) score += 4;
  if (unit.bullet) score += around.headsBrief ? -MARKED : MARKED;
  if (around.deepMark) score += 3;
  if (line.placeColon && !around.placeColon && line.colon <= 6) score += 1.5;
  const { placed } = around;
  score += placed ? Math.min(3, around.parallels * 2) : Math.min(4.5, around.parallels * 3);
  if (around.announced) score += 2.5;
  if (around.labels >= 0) score += Math.min(4, 0.5 + around.labels * 2);
  if (text.length >= 9 && placed && line.namesEvent) score -= 1.5;
  if (around.elsewhere && around.parallels === 0) score -= 1.5;
  if (around.saysWhere && !around.placeColon) score -= SAYS_WHERE;
  if (around.firstOnPage && !asksUnmarked(unit, around)) score -= around.parallels > 1 ? 2 : 6;
  if (around.nextText?.dateline) score -= 6;
  if (around.nextIsPicture) score -= 3;
  if (line.stopsMidPhrase || line.endsWithComma) score -= 3;
  if (text.length < 3) score -= 2;
  if (mayBeName(text)) score -= NAME;
  if (isCutBehind(around)) score -= 3;
  if (isSentence(unit)) score -= SENTENCE;
  if (line.balance.unopened.length > 0) score -= HALF_QUOTED;
  if (text.length > 18 && line.commas > 0 && !unit.traits.numbered) score -= 2;
  const alone = around.parallels === 0 && !around.announced && around.labels < 0;
  if (alone && !unit.traits.numbered && !unit.bullet && !around.deepMark) {
    score -= COUPLET.test(text) && !isChange(unit, around) ? LONE + UNLIKE_HEADING : LONE;
    if (around.marksEvenly) score -= LONE_AND_EVEN;
  }
  if (unit.traits.alone) score -= SLOTTED;
  if (line.noticeAlone) score -= NOTICED_ALONE;
  if (line.saysWhenItBegins) score -= BEGINS_THEN;
  if (line.warns && around.parallels === 0) score -= COMMENTS;
  if (line.colon > 0 && FOLLOWS_UP.test(text)) score -= FOLLOWED;
  return line.headsAnswer ? score + HEADS_ANSWER : score;
}

function scoreBody(unit: Unit, around: Surroundings): number {
  const { text, line } = unit.traits;
  let score = -3 + pieceScore(unit, around);
  const next = around.nextIsText ? around.nextText : null;
  if (next?.traits.opensParagraph) score -= 2;
  const gain = next && !next.dateline ? wordGain(text, next.content.text) : 0;
  score += Math.max(gain, readsInto(unit, around)) * 0.8;
  if (isCutLead(unit)) score += CUT_LEAD / 2;
  const whole = line.commas === 0 && gain < 2 && !line.stopsMidPhrase;
  if (whole && !/[0-9]$/u.test(text)) score -= 2;
  if (line.placeColon) score -= 4;
  const previous = around.previousIsText ? around.previousText : null;
  if (previous && !previous.traits.finished) {
    score += 1 + Math.max(wordGain(previous.content.text, text), readOn(unit, around)) * 0.8;
    if (around.pageHasMarks && !around.pageMissesMarks) score += UNMARKED_INSIDE;
  }
  if (greets(text)) score += GREETED;
  if (/[，,、；;]$/u.test(text)) score += 6;
  if (line.stopsMidPhrase || /[0-9]$/u.test(text)) score += 3;
  if (hasFigures(unit.traits)) score += FIGURES;
  if (next && !next.dateline && !next.traits.opensParagraph) score += 1.2;
  const { open, unopened } = line.balance;
  if (open.length > 0) score += 5;
  if (unopened.length > 0) score += HALF_QUOTED;
  if (unit.traits.startsInside || (line.middle && around.parallels === 0)) score += 6;
  score += Math.max(0, unit.traits.stray - 1) * STRAY;
  if (unit.traits.finished) score += 2;
  if (line.colon === 1 && /^[问答]/u.test(text)) score += 8;
  if (/[？！?!][^”’？！?!]{2}/u.test(text) && text.length > 16) score += 3;
  score += Math.min(4, line.commas * 1.2);
  if (line.opensLikeBody) score += 2;
  if (isSentence(unit)) score += SENTENCE;
  if (isCutBehind(around)) score += around.parallels > 1 ? 2 : 4;
  if (isIndented(unit, around)) score += 1.5;
  if (isLineOfItsOwn(unit, around)) score -= OF_ITS_OWN;
  if (/[ \u3000]/u.test(text)) score -= 2;
  if (unit.mark > 0) score -= 8;
  if (unit.bullet) score -= 4;
  if (unit.lines.length > 1) score -= 1;
  if (text.length < 10) score -= 0.5;
  if (line.namesNotice) score -= NOTICED;
  if (around.nextText === null) score -= 1;
  return unit.traits.alone ? score + SLOTTED : score;
}

/** Scores in logarithmic units: a difference of 3 is a clear case. */
export function scoreDisplay(unit: Unit, around: Surroundings): DisplayScores {
  return {
    headline: scoreHeadline(unit, around),
    heading: scoreHeading(unit, around),
    body: scoreBody(unit, around),
  };
}
