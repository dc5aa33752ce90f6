/** Scores for the lines of an article's head beside its headline. */
import { DECK, isDeck, MARKED_KICKER, saysWho } from './deck-lines.ts';
import { isLeadIn } from './setting.ts';
import { isStandingHead } from './standing-heads.ts';
import type { Unit } from './units.ts';
import { wordGain, wordWeight } from './words.ts';

/** Short lines that open a text and name nobody. */
const NO_AUTHOR =
  /讯$|^(?:前言|导语|编者按|核心提示|开栏语|提要|引言|导读|链接|延伸阅读|后记|结语)$/u;
const TWO_COMMAS = /[，,].{0,40}[，,]/u;

/** 发展见闻, 工作纪实 — how subtitles end. */
const SUBTITLE_END =
  /(?:见闻|纪实|侧记|观察|综述|掠影|扫描|小记|调查|札记|启示|探访|巡礼|速写|写真|透视|印象|述评|回眸)$/u;

/** A line that ends with a dash, above a headline. */
const LEADS_IN = 8;

/** How well a unit is a byline; null where it cannot be one. */
export function bylineScore(unit: Unit): number | null {
  if (unit.byline) {
    if (unit.byline.form === 'role') return 4;
    if (unit.byline.form === 'bracket') return 3;
    return unit.byline.form === 'names' ? 2.5 : 1;
  }
  const text = unit.content.text;
  if (unit.mark > 0 || unit.bullet || NO_AUTHOR.test(text) || unit.traits.line.noticeAlone)
    return null;
  if (!/^[\u4e00-\u9fff]{2,4}$/u.test(text) || /[县区乡镇村]$/u.test(text)) return null;
  if (wordWeight(text) === null) return 0.5;
  return text.length === 2 ? -1.5 : null;
}

/** Whether a role word or brackets show the byline. */
export function isStrongByline(unit: Unit): boolean {
  return unit.byline?.form === 'role' || unit.byline?.form === 'bracket';
}

/** Whether behind a place's colon only a name stands: 河东镇：“板凳课堂”. */
function saysNameOnly({ traits }: Unit): boolean {
  if (traits.line.colon < 0) return false;
  const name = /[：:](.{2,14})$/u.exec(traits.text)?.[1];
  return name !== undefined && /^[“‘「].{1,10}[”’」][\u4e00-\u9fff]{0,3}$/u.test(name);
}

/** A line that is a name in quotation marks and no more. */
const QUOTED_NAME = /^[“‘「][^”’」]{1,12}[”’」]$/u;

/** A meeting's line below what it called for: 坚定信心 实干争先 / 全县发展大会召开. */
const MEETING =
  /(?:会议?|活动|仪式|论坛|培训班|大赛|[\u4e00-\u9fff]节)(?:召开|举行|闭幕|开幕|启幕|开赛|启动|举办)$|^(?:我[省市州县区旗]|全[省市州县区旗])(?:召开|举[行办]|开展|启动|部署)[^，。]{2,20}(?:活动|行动|会议?|工作)$/u;

/** What speaks against two blocks of two lines each, with an empty line between, being one headline. */
const TWO_BLOCKS = 4.5;

function areBlocks(first: Unit, second: Unit): boolean {
  return first.lines.length > 1 && second.lines.length > 1 && second.gap > 0;
}

/** Whether a line ends with a comma: the clause goes on below. */
function endsClause({ traits }: Unit): boolean {
  return traits.line.endsWithComma && !traits.text.endsWith('、');
}

/** What speaks against a line above 停水公告 being of that headline. */
const NOTICE_BELOW = 8;

/** Whether a line is of the words that stand above headlines: 关注“双减”, 会议强调, 近年来，我市补短板——. */
export function isKickers(text: string): boolean {
  return isStandingHead(text) || isLeadIn(text) || saysWho(text);
}

/** What speaks for a line being the kicker above a headline. */
export function kickerScore(kicker: Unit, headline: Unit): number {
  const { text } = kicker.content;
  const above = kicker.traits.line;
  const below = headline.traits.line;
  const standing = isStandingHead(text);
  const leadsIn = isLeadIn(text);
  const ofKickers = standing || leadsIn || saysWho(text);
  let score = standing ? 3 : -2;
  if (leadsIn) score += LEADS_IN;
  if (above.endsWithColon || endsClause(kicker)) score -= 3;
  if (QUOTED_NAME.test(headline.content.text)) score -= 2;
  if (below.noticeAlone) score -= NOTICE_BELOW;
  if (headline.mark > 0 && kicker.mark === 0) score += 1.5;
  if (kicker.lines.length > 1 && headline.gap > 0) score -= TWO_BLOCKS;
  if (kicker.mark > 0) score -= ofKickers ? 1 : MARKED_KICKER;
  else if (!ofKickers) score += Math.min(0, kicker.traits.headLog);
  if (below.couplet && !above.couplet) score += 2;
  if (text.length > headline.content.text.length + 3) score += 1;
  if (above.place !== null && below.place === null) score -= 0.5;
  return score;
}

/** What a print mark before it says against a line's being a headline's second. */
const MARK_BEGINS = 4;

/** “一码通办”问答 above 什么是“一码通办”？: the first of the questions is no part of the headline. */
const ASKS_AND_ANSWERS = /(?:[问答]{2}|有问必答|百问百答|解读)$/u;
const FIRST_QUESTION = 12;

function opensQuestions(headline: string, below: string): boolean {
  return ASKS_AND_ANSWERS.test(headline) && /[？?]$/u.test(below);
}

/** What speaks for a line being a headline's second. */
export function secondLineScore(first: Unit, second: Unit): number {
  let score = -2;
  const left = first.content.text;
  const right = second.content.text;
  const [above, below] = [first.traits.line, second.traits.line];
  if (second.traits.lead > 0) score -= 4;
  if (above.stopsMidPhrase || (above.endsWithVerb && below.incomplete)) score += 2.5;
  if (wordGain(left, right) > 3) score += 2.5;
  const longer = Math.abs(left.length - right.length);
  if (longer <= 2) score += longer <= 1 ? 1 : 0.6;
  if (first.mark > 0 && first.mark === second.mark) score += 1;
  if (first.mark !== second.mark) score -= 1.5;
  // 社区快递 above ■河口街道夜诊开到晚8点: a print mark begins a headline.
  if (second.bullet && !first.bullet) score -= MARK_BEGINS;
  if (below.noticeAlone) score -= NOTICE_BELOW;
  if (areBlocks(first, second)) score -= TWO_BLOCKS;
  if (right.length <= 4 && (second.gap > 0 || !above.incomplete)) score -= 2.5;
  if (above.couplet && MEETING.test(right)) score += 4;
  if (below.couplet && !above.couplet && !above.endsWithColon) score -= 1.5;
  if (saysNameOnly(first)) score += 2.5;
  if (QUOTED_NAME.test(right)) score += 2;
  if (opensQuestions(left, right)) score -= FIRST_QUESTION;
  if (endsClause(first)) score += 5;
  if (above.endsWithColon) score += 5;
  else if (left.length > 2 && above.incomplete && right.length >= 5) score += 1.5;
  if (second.gap === 0) score += first.mark > 0 && second.mark > 0 ? 4 : 1;
  if (below.placeColon) score -= 2.5;
  else if (below.place === null) return score;
  else if (above.place !== null && !above.incomplete) score -= 3;
  else if (below.namesEvent && above.namesEvent) score -= 1.5;
  return score;
}

/** What speaks for a line without dashes being a subtitle. */
export function bareSubtitleScore(headline: Unit, subtitle: Unit): number {
  let score = -1.8;
  const text = subtitle.content.text;
  const [above, below] = [headline.traits.line, subtitle.traits.line];
  const placed = below.place !== null;
  if (saysNameOnly(headline)) score -= 2;
  if (above.endsWithColon) score -= 5;
  else if (headline.content.text.length < 8 && above.incomplete) score -= 2;
  if (placed && below.namesEvent && above.place !== null) score -= 2;
  if (text.length > headline.content.text.length + 4) score += 1;
  if (placed || below.namesEvent) score += 0.8;
  if (subtitle.mark > 0 && headline.mark === 0) score -= 2;
  if (opensQuestions(headline.content.text, text)) score -= FIRST_QUESTION;
  const meets = above.couplet && MEETING.test(text);
  if (isDeck(headline, subtitle) && !meets) score += DECK;
  if ((below.commas > 1 && TWO_COMMAS.test(text)) || subtitle.traits.lead > 0) score -= 2.5;
  if (/[？！?!]./u.test(text)) score -= 3;
  if (SUBTITLE_END.test(text)) score += 4;
  if (subtitle.bullet || text.length < 8) score -= 2;
  // A subtitle says more than the headline: 党参有了“身份证” below a longer line is its second one.
  else if (text.length + 2 < headline.content.text.length && !SUBTITLE_END.test(text)) score -= 1;
  return score;
}
