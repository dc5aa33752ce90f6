/** The name of what is counted, before the number in the same clause. */
import type { Span } from '../../model/span.ts';
import { readQuote, startOfClause } from './clause-before.ts';
import { COUNTED_NOUNS, MEASURED_NOUNS } from './head-nouns.data.ts';
import type { Indicator } from './indicator.ts';
import { compileLexicon } from './lexicon.ts';
import {
  ADDS_UP,
  BASIS,
  COMPARED,
  DURING,
  MONTHS,
  OFTEN,
  ONE_OF,
  PART_OF,
  QUARTER,
  SINCE,
  SMALL_PART,
  SPENT,
  THAN,
  TIMELY,
  TOTAL,
} from './name-edges.data.ts';
import { LEADING, TRAILING } from './stops.data.ts';
import {
  CHANGE_VERBS,
  NAME_ENDINGS,
  NOMINAL_VERBS,
  SHORT_VERBS,
  STRONG_VERBS,
} from './verbs.data.ts';

/** 65岁以上老年人: the age is not counted. */
const AGE = /^[0-9０-９]{1,3}周?岁(?:以上|以下)?的?(?=..)/u;
/** A name this short, right before its number, needs no known noun at its end. */
const LONGEST_UNKNOWN = 7;
/** Who acts, or where: no name of what is counted if another one is there. */
const ACTOR = /(?:[镇乡县市区局委办院]|街道|社区|公司)$/u;

/** 这样的院坝宣讲，今年举办了30场: the clause before names what was held. */
const HOLDS = /^(?:组织|组织开展|开展|举办|举行|进行)了?$/u;
const EVENT = /(?:活动|宣讲|讲座|培训|演出|比赛|巡查|行动|义诊|党课|课程|展览)$/u;
const NOUNS = compileLexicon([...COUNTED_NOUNS, ...MEASURED_NOUNS]);
const STRONG = compileLexicon(STRONG_VERBS);
const NOMINAL = compileLexicon(NOMINAL_VERBS);
const ENDINGS = compileLexicon(NAME_ENDINGS);
const SHORT = compileLexicon(SHORT_VERBS);
/** Words that end like one of those that are cut. */
const KEPT = compileLexicon([
  '行为 作为 所有 国有 私有 公共 总共 热点 集约 节约 预约 合约 公约 制约 违约 签约 履约 中共 附近',
]);
const LEAD = compileLexicon(LEADING);
const TRAIL = compileLexicon([...TRAILING, ...CHANGE_VERBS]);

/**
 * The name between the last mark and `to`, not before `floor`; null where nothing stands there.
 * `share` keeps the verb that a percentage or a multiple is said of (同比增长).
 *
 * @example findNounBefore('共修建水窖30口', [0, 5], false) // { text: '水窖', sure: true }
 */
export function findNounBefore(text: string, [floor, to]: Span, share: boolean): Indicator | null {
  const from = startOfClause(text, [floor, to]);
  const chunk = trimTrail(text.slice(from, to).trim()).trim();
  const quoted = readQuote(chunk, trimLead);
  if (quoted.name !== '') return { text: quoted.name, sure: true, known: true };
  const open = quoted.rest.endsWith('等');
  const phrase = trimLead(open ? quoted.rest.slice(0, -1) : quoted.rest);
  if (phrase === '' || '和与及或'.includes(phrase)) {
    return TOTAL.test(text.slice(to, to + 2)) ? findTotalled(text, [floor, from], share) : null;
  }
  const held = !share && HOLDS.test(phrase) ? findTotalled(text, [floor, from], share) : null;
  if (held !== null && EVENT.test(held.text)) return held;
  const name = share ? readShare(phrase) : readCount(phrase);
  return open ? { text: name.text, sure: false } : name;
}

/** 像他这样的店长，全市共有92名: a clause that only adds up leads back to the one before. */
function findTotalled(text: string, [floor, to]: Span, share: boolean): Indicator | null {
  if (to - 1 <= floor || !'，、,'.includes(text.charAt(to - 1))) return null;
  const end = to - 1;
  const part = SMALL_PART.exec(text.slice(Math.max(floor, end - 4), end))?.[0].length ?? 0;
  const found = findNounBefore(text, [floor, end - part], share);
  return found === null ? null : { text: found.text, sure: false };
}

function readCount(chunk: string): Indicator {
  const phrase = trimTime(chunk).replace(ADDS_UP, '');
  const act = actOfOffice(phrase);
  if (act !== '') return { text: act, sure: true };
  const done = objectOfLast(phrase);
  if (done !== '') return named(done);
  const object = cutHas(cutStrong(phrase.includes('每') ? phrase.replace(OFTEN, '') : phrase));
  return named(cutOf(cutNominal(cutShort(object).replace(AGE, ''))));
}

/** 村里有民宿 → 民宿, but 国有企业 stays. */
function cutHas(phrase: string): string {
  const at = phrase.lastIndexOf('有');
  if (
    at < 1 ||
    at > phrase.length - 2 ||
    '国私所拥具没含占富享未公共'.includes(phrase.charAt(at - 1))
  ) {
    return phrase;
  }
  return '限效机关序色的'.includes(phrase.charAt(at + 1)) ? phrase : phrase.slice(at + 1);
}

function named(text: string): Indicator {
  const known = NOUNS.endsAt(text, text.length) > 0 && !ACTOR.test(text);
  return { text, known, sure: known || text.length <= LONGEST_UNKNOWN };
}

/** 两年来评出典型, 一场酒席: how long it took, or how many of it, is no part of the name. */
function trimTime(phrase: string): string {
  const since = phrase.replace(DURING, '').replace(MONTHS, '');
  const one = since.replace(ONE_OF, '');
  if (one.length >= 2 && NOUNS.endsAt(one, one.length) > 0) return trimLead(one);
  return since.length >= 2 ? trimLead(since) : phrase;
}

/** 酒席花掉 → 酒席: a known noun before a verb of spending. */
function objectOfLast(phrase: string): string {
  const before = phrase.replace(SPENT, '');
  const known = before !== phrase && NOUNS.endsAt(before, before.length) > 0;
  return known && before.length > 1 ? readCount(before).text : '';
}

/** 县水利局筹资 → 筹资: an office acts, and what it did is all that is said of the number. */
function actOfOffice(phrase: string): string {
  const verb = STRONG.endsAt(phrase, phrase.length);
  const before = phrase.slice(0, phrase.length - verb);
  return verb > 0 && /[局厅委部院镇乡县市区队司会站所中心]$/u.test(before) && before.length > 2
    ? phrase.slice(-verb)
    : '';
}

/** What stands after the last verb that takes an object; the verb itself where nothing does. */
function cutStrong(phrase: string): string {
  let object = phrase;
  for (let at = 0; at < phrase.length; at += 1) {
    const length = STRONG.startsAt(phrase, at);
    if (length === 0) continue;
    const tail = trimLead(phrase.slice(at + length));
    if (tail.length >= 2 || (tail.length === 1 && at === 0 && !isEnding(tail))) object = tail;
    at += length - 1;
  }
  return object;
}

/** 建蓄水池 → 蓄水池, 柑树收鲜果 → 鲜果, where a known noun ends it. */
function cutShort(phrase: string): string {
  if (NOUNS.endsAt(phrase, phrase.length) === 0) return phrase;
  for (let at = 0; at < phrase.length - 2; at += 1) {
    if (at > 0 && NOUNS.endsAt(phrase, at) === 0) continue;
    const length = SHORT.startsAt(phrase, at);
    if (length > 0 && phrase.length - at - length >= 2) return trimLead(phrase.slice(at + length));
  }
  return phrase;
}

/** 种植银瓜 → 银瓜, 农民种植银瓜 → 银瓜, but 种植面积 stays. */
function cutNominal(phrase: string): string {
  for (let at = 0; at < phrase.length - 2; at += 1) {
    const length = lengthOfVerbs(phrase, at);
    if (length === 0) continue;
    const tail = trimLead(phrase.slice(at + length));
    const subject = at === 0 || NOUNS.endsAt(phrase, at) > 0;
    if (subject && tail.length >= 2 && !isEnding(tail) && !BODY.test(tail)) return cutNominal(tail);
    at += length - 1;
  }
  return phrase;
}

/** 宣讲团成员, 培训班学员: the verb is part of a body's name. */
const BODY = /^(?:团(?![队体结])|班(?![子车])|组(?!织)|队(?!伍))/u;

/** 改造提升 counts as one verb. */
function lengthOfVerbs(phrase: string, at: number): number {
  let to = at;
  for (;;) {
    const length = Math.max(
      NOMINAL.startsAt(phrase, to),
      to > at ? STRONG.startsAt(phrase, to) : 0,
    );
    if (length === 0) return to - at;
    to += length;
  }
}

function isEnding(tail: string): boolean {
  return ENDINGS.endsAt(tail, tail.length) === tail.length;
}

/** 堆放的旧家具 → 旧家具; 党的 and a single character after 的 stay. */
function cutOf(phrase: string): string {
  const of = phrase.lastIndexOf('的');
  if (of <= 0 || phrase.length - of <= 2 || phrase.charAt(of - 1) === '党') return phrase;
  return trimLead(phrase.slice(of + 1));
}

function readShare(phrase: string): Indicator {
  const verb = STRONG.startsAt(phrase, 0);
  const name = verb > 0 && phrase.length - verb >= 2 ? trimLead(phrase.slice(verb)) : phrase;
  const based = name.includes('基础上') ? name.replace(BASIS, '') : name;
  const part = based.includes('占') ? based.replace(PART_OF, '') : based;
  return named(part.replace(COMPARED, '').replace(THAN, ''));
}

function trimLead(phrase: string): string {
  let at = 0;
  for (let round = 0; round < 6; round += 1) {
    const length = LEAD.startsAt(phrase, at);
    const rest = phrase.length - at - length;
    if (length === 0 || rest === 1 || (rest === 0 && length === 1)) break;
    at += length;
  }
  return phrase.slice(at).replace(/^[一二三四五六七八九十]{1,2}大(?=..)/u, '');
}

function trimTrail(chunk: string): string {
  let to = chunk.length;
  for (let round = 0; round < 6; round += 1) {
    const length = TRAIL.endsAt(chunk, to);
    if (length === 0 || KEPT.endsAt(chunk, to) > length) break;
    to -= length;
  }
  if (to === chunk.length && !TIMELY.test(chunk)) return chunk;
  const short = chunk.slice(0, to).replace(SINCE, '').replace(QUARTER, '');
  return short.length < to && TRAIL.endsAt(short, short.length) > 0 ? trimTrail(short) : short;
}
