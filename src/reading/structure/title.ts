/** A headline on one line. */

import { partsByShape } from './break-shapes.ts';
import {
  asks,
  awaitsEvent,
  becomeAlike,
  beginsWithDeed,
  countAlike,
  goesOn,
  hasCountedSubject,
  hasObjectFirst,
  hasOwnSubject,
  isClause,
  isClosed,
  partsClauses,
} from './clauses.ts';
import { saysWho } from './deck-lines.ts';
import { readBalance } from './endings.ts';
import { startsWithPlace, startsWithPlaceColon, stopsMidPhrase } from './genre.ts';
import { HEADLINE_VERBS } from './headline-verbs.data.ts';
import { joinGain, readHead, readTail } from './language.ts';
import { countSame } from './parallels.ts';
import type { PlacedText } from './pieces.ts';
import { wordGain } from './words.ts';

const VERBS = new Set(HEADLINE_VERBS.split(' '));
const LONGEST_VERB = 3;
const SPLITS_WORD = 3;
/** 我市召开…, 全县开展…: who acts. */
const ACTS = /^(?:[我全本][省市县区州旗镇乡校院局村]|各[地级])/u;
/** 社区办起“没有围墙的大学”: who acts, by no name of its own. */
const ACTOR =
  /^(?:社区|街道|村里|镇里|乡里|县里|学校|医院|居民|村民|群众|老人|党员)(?=[\u4e00-\u9fff“]{3})/u;
/** 全市文明城市创建工作 / 推进会召开: a line that is the end of what a meeting is called. */
const MEETING_LEFT =
  /^(?:[\u4e00-\u9fff]{2}){0,2}(?:推进|现场|动员|部署|座谈|培训|表彰|观摩|调度|总结|交流|启动)(?:会|大会|会议|仪式)(?:召开|举行|开幕)?$/u;
const MATTER_AT_END =
  /(?:工作|建设|创建|整治|治理|振兴|发展|服务|行动|实践|活动|项目|环境|经济|改革)$/u;
/** What two lines gain that are one clause. */
const READS_ON = 3;
const QUOTED_ALONE = /^“[^“”]{2,8}”$/u;
/** 老茶馆变“议事厅” / 一碗热茶话家常: a verb with the quoted name that it makes something of is a whole clause. */
const QUOTED_OBJECT =
  /^[\u4e00-\u9fff].*(?:变成?|成了?|有了|来了|(?:[建办开搭拉架]|用|端|装|戴|点)[起成好上亮])“[^“”]{2,8}”$/u;
/** 江州市柳湾镇 / 粽子包出邻里情: where it is, and no more. */
const PLACE_ALONE =
  /^(?:[\u4e00-\u9fff·]{1,10}?(?:自治[区州县]|[省市县区旗州盟镇乡村]|街道|社区|苏木|嘎查|中学|小学|学校|医院|法院)){1,4}$/u;
/** 陕西石泉: a province with a county's name for short. */
const SHORT_PLACE =
  /^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)[\u4e00-\u9fff]{2,4}$/u;
const QUOTED_SUBJECT = /^“[^“”]{2,8}”(?=[\u4e00-\u9fff]{2})/u;
/** 老旧小区 / 有了“红管家”: what somebody has come by, and nobody before it. */
const COMES_BY = /^(?:有了|上了|进了|来了|成了|变成|换上|用上|住上|吃上|迎来|添了)/u;
/** 礼俗焕新 / 村村有了“礼先生”: a verb that is whole, whatever word its end begins with the next line. */
const WHOLE_END = /(?:焕新|创新|翻新|出新|更新|上新)$/u;
const SHORTEST_CLAUSE = 4;
/** How much longer one of two clauses on two lines may be. */
const MOST_UNLIKE = 4;

function verbAt(text: string, at: number): string | null {
  for (let length = LONGEST_VERB; length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (VERBS.has(word)) return word;
  }
  return null;
}

/** The first headline verb in `text`, or null. */
export function findVerb(text: string): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const verb = verbAt(text, at);
    if (verb !== null) return verb;
  }
  return null;
}

/** Verbs that may stand last, with what they are about before them: 推进会召开. */
const LAST_VERBS =
  /(?:召开|举行|启动|举办|开展|提升|提高|突破|落实|服务|提质|入选|破解|创新|发展)$/u;

/** Whether `text` stops at a verb whose object is missing: 河东区部署创建. */
export function endsWithVerb(text: string): boolean {
  return verbAt(text, text.length - 2) !== null && !LAST_VERBS.test(text);
}

/** Whether `text` has a verb with an object after it, prepositional phrases left out. */
export function hasPredicate(text: string): boolean {
  const bare = text.replace(/[以用通过经由靠凭](?:[^\s，,]{2,12})$/u, '');
  for (let at = 0; at < bare.length; at += 1) {
    const verb = verbAt(bare, at);
    if (verb && bare.length - at - verb.length >= 2) return true;
  }
  return false;
}

/** Whether a short line says nothing by itself: no verb in it, or a place with its colon. */
export function isIncomplete(text: string): boolean {
  if (/[：:]$/u.test(text)) return true;
  if (text.length > 12 || /[ \u3000，,]/u.test(text)) return false;
  return findVerb(text) === null;
}

/** Whether a line ends inside a word, a phrase or quotation marks: 居民 / 生活“节节高”. */
function splitsPhrase(before: string, after: string): boolean {
  if (stopsMidPhrase(before) || /^(?:[的地得和与及、，]|[里上中下内外间]的)/u.test(after))
    return true;
  if (readBalance(before).open.length > 0) return true;
  if (WHOLE_END.test(before)) return false;
  if (wordGain(before, after) > SPLITS_WORD) return true;
  return joinGain(readTail(before), readHead(after)) > READS_ON;
}

/** Whether both lines have as many characters, with or without quotation marks: 老街“焕了新” / 邻里聚了心. */
function isCouplet(before: string, after: string): boolean {
  const length = lengthOf(before);
  if (length < 4 || before.length > 12 || after.length > 12) return false;
  if (before.length === after.length) return true;
  return (
    length === lengthOf(after) &&
    (isClause(before) || hasPredicate(before) || !beginsWithDeed(after))
  );
}

/** Characters that two lines of a couplet share in the same places at least. */
const LEAST_MIRRORED = 2;

/** Whether two lines of one length share characters in the same places: 快递进了山 / 花椒出了山. */
function areMirrored(before: string, after: string): boolean {
  if (before.length !== after.length || before.length < 4 || before.length > 9) return false;
  // 河东区法院 / 河东区税务局: two bodies of one place, which one clause may name.
  if (stopsMidPhrase(before) || before.startsWith(after.slice(0, 2))) return false;
  return countSame(before, after) >= LEAST_MIRRORED;
}

/** Whether two lines of one length have each a subject and a predicate: 宽带通到寨 / 山货卖得远. */
function areEven(before: string, after: string): boolean {
  if (before.length !== after.length || before.length > 9 || after.startsWith('“')) return false;
  return hasOwnSubject(before) && hasOwnSubject(after);
}

function lengthOf(line: string): number {
  return line.replace(/[“”‘’"]/gu, '').length;
}

/**
 * Whether a headline broken after `before` begins a new clause there: the two sides are a couplet,
 * or the first is complete and the second opens with a verb of its own.
 *
 * @example breaksClause('强基础惠民生', '促振兴添活力') // true
 * @example breaksClause('河东县水务局', '组织党员参观') // false: one clause, wrapped
 */
export function breaksClause(before: string, after: string, afterColon = false): boolean {
  if (areMirrored(before, after) || areEven(before, after)) return true;
  if (becomeAlike(before, after)) return true;
  if (splitsPhrase(before, after)) return false;
  if (asks(before) || partsClauses(before, after)) return true;
  const byShape = partsByShape(before, after, afterColon);
  if (byShape !== null) return byShape;
  // “田管家” / 忙出丰收年: who acts is all that the first line says.
  if (QUOTED_ALONE.test(before) && !after.startsWith('“')) return false;
  const acts = startsWithPlace(before) || ACTS.test(before);
  // 河东县召开全县 春耕生产动员会: who acts stands first, and the line ends inside what is done.
  if (acts && verbAt(before, before.length - 2) !== null) return false;
  if (awaitsEvent(before, after) || goesOn(before, after)) return false;
  if (COMES_BY.test(after) && !isClause(before)) return false;
  if (QUOTED_OBJECT.test(before) && after.length > SHORTEST_CLAUSE) return true;
  if (MEETING_LEFT.test(after) && MATTER_AT_END.test(before)) return false;
  const couplet = isCouplet(before, after);
  if (
    couplet &&
    !acts &&
    (afterColon || (verbAt(before, 0) !== null) === (verbAt(after, 0) !== null))
  )
    return true;
  if (hasObjectFirst(before) && isClause(after)) return true;
  if (endsWithVerb(before)) return false;
  if (countAlike(before, after)) return true;
  // 小陶轮转出“大手艺” / 石桥镇中心小学陶艺课受欢迎: the second line has its own place, and a verb.
  const actsToo = startsWithPlace(after) || ACTS.test(after) || ACTOR.test(after);
  const ownClause = actsToo && (hasPredicate(after) || isClause(after));
  if (!acts && before.length >= 6 && ownClause) return true;
  const ownSubject = hasOwnSubject(after);
  if (isClosed(before) && (actsToo || ownSubject)) return true;
  const isPlace = PLACE_ALONE.test(before) || (SHORT_PLACE.test(before) && !isClause(before));
  if (isPlace && (ownSubject || QUOTED_SUBJECT.test(after))) return true;
  if ((ownSubject && isClause(before)) || hasCountedSubject(after)) return true;
  if (after.length < 4) return false;
  // “老有所乐”绘就新图景: who acts stands in quotation marks.
  const subject = QUOTED_SUBJECT.exec(after)?.[0].length ?? 0;
  const startsOwn = verbAt(after, 0) !== null || hasPredicate(after.slice(subject, subject + 8));
  if (startsOwn && hasPredicate(before)) return true;
  if (hasPredicate(before) && isClause(after) && !beginsWithDeed(after)) return true;
  const balanced = Math.abs(before.length - after.length) <= MOST_UNLIKE;
  return balanced && (hasPredicate(before) || isClause(before)) && (startsOwn || isClause(after));
}

/** 温度够不够 进屋摸一摸: a line of two clauses begins none of another line's. */
function isCoupled(line: string): boolean {
  return /^[^ \u3000：:]{4,}[ \u3000][^ \u3000]{4,}$/u.test(line);
}

/** Blanks beside a colon or inside brackets and quotation marks are the print's, not the title's. */
function dropLooseBlanks(text: string): string {
  return text
    .replace(/[ \t\u3000\u00a0]{1,8}/gu, ' ')
    .replace(/ ?([：:，,、；;]) ?/gu, (_all, mark: string) => mark)
    .replace(/([（(《〈]) /gu, '$1')
    .replace(/ ([）)》〉])/gu, '$1');
}

/**
 * The lines of a headline as one line: a blank between clauses, none inside a wrapped clause and
 * none after a colon; a blank that the page itself has stays. A line that recognition read twice stands once.
 *
 * @example readTitle([{ text: '新桥县： 建好路网', pieces: [] }]) // '新桥县：建好路网'
 */
export function readTitle(lines: readonly PlacedText[]): string {
  let title = '';
  let clause = '';
  for (const [at, { text }] of lines.entries()) {
    if (text === lines[at - 1]?.text) continue;
    if (title === '') title = text;
    else if (/[：:，,、—“‘（(《？！?!]$/u.test(title) || /^[：:，,、—”’）)》]/u.test(text))
      title += text;
    else if (startsWithPlaceColon(text) || saysWho(clause)) title += ` ${text}`;
    else if (isCoupled(text) && !splitsPhrase(clause, text)) title += ` ${text}`;
    else if (/[ \u3000]/u.test(title)) title += splitsPhrase(clause, text) ? text : ` ${text}`;
    else if (breaksClause(clause, text, /[：:]/u.test(title))) title += ` ${text}`;
    else title += text;
    const parts = title.split(/[ \t\u3000：:，,]/u);
    clause = parts.at(-1) ?? '';
  }
  return dropLooseBlanks(title);
}
