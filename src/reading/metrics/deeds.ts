/** What was done to what is counted, where the text says no more than that. */
import type { Indicator } from './counted.ts';
import { COUNTED_NOUN, MEASURED, NOMINAL, STRONG } from './lexicons.ts';

const LONGEST_NUMBER = 12;

/** 共有旱厕125个，已拆除74个: what was done to some of them. */
const DOES =
  /^(?:成功|临时|当场|现场|立即|就地|依法|行政|集中|督促|责令|累计|再|又)?([\u4e00-\u9fff]{2})$/u;

const LONGEST_THING = 4;

/** Places are closed, faults are not: 发现隐患20处，查封3处. */
const NOT_DONE = /^.{0,2}(?:查封|关停|处罚|拘留|曝光).*(?:隐患|问题|线索|案件|事项)$/u;

/** Verbs that have their object in them: 发现线索312件，立案288件. */
const WITH_OBJECT =
  /(?:立案|结案|破案|受案|签约|落户|投产|开工|竣工|办证|建档|立项|挂牌|入库|上市|开业|动工|完工|交房|搬家|脱贫|就业)$/u;

/**
 * What was done, with what it was done to, where only a verb stands before the number; '' where
 * that is no verb, or the thing is no known noun.
 *
 * @example deedWithObject('整改', '火灾隐患') // '整改火灾隐患'
 */
export function deedWithObject(deed: string, object: string): string {
  const verb = DOES.exec(deed)?.[1] ?? '';
  if (verb === '' || !isVerb(verb)) return '';
  if (WITH_OBJECT.test(verb)) return deed;
  const whole = object.slice(STRONG.startsAt(object, 0));
  const noun = COUNTED_NOUN.endsAt(whole, whole.length);
  // 法庭诉前分流案件687件，成功调解561件: of a long name its noun is enough.
  const thing = whole.length > LONGEST_THING && noun > 1 ? whole.slice(-noun) : whole;
  const known = thing.length > 1 && noun > 0;
  return known && !object.includes(verb) && !NOT_DONE.test(deed + thing) ? `${deed}${thing}` : '';
}

function isVerb(word: string): boolean {
  return Math.max(STRONG.startsAt(word, 0), NOMINAL.startsAt(word, 0)) === word.length;
}

const DEED = /^(?!中有|[里中])[\u4e00-\u9fff]{3,8}(?=[，。；！？,;!?0-9]|$)/u;
/** 拿到专项职业能力证书: what people got may be long. */
const GAIN = /^[\u4e00-\u9fff]{3,14}(?=[，。；！？,;!?]|$)/u;

/** 已有800余人拿到证书: where nothing names the people, what they did says who is counted. */
export function findDeed(text: string, at: number): Indicator {
  if (GROWS.test(text.slice(at, at + 2))) return { text: '', sure: false };
  const deed = DEED.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
  // 对辖区 | 9公里河岸: whom or where, and the number stands between it and the deed.
  if (/^[对向为给把将在从到由]/u.test(deed) && /[0-9]/u.test(text.charAt(at + deed.length)))
    return { text: '', sure: false };
  return { text: cutAmount(deed, text.charAt(at + deed.length)), sure: false };
}

const SHORT_DEED = /^(?![在的以之来左中多上参组有是])[\u4e00-\u9fff]{2}(?=[，。；、,;])/u;

/** 起初只有19人响应，: one word that says what they did; else ''. */
export function findShortDeed(text: string, at: number): string {
  return SHORT_DEED.exec(text.slice(at, at + LONGEST_NUMBER))?.[0] ?? '';
}

/** 80户入股农户分红60万元: what the next number is said of is no part of the deed. */
function cutAmount(deed: string, next: string): string {
  const amount = /[0-9]/u.test(next) ? MEASURED.endsAt(deed, deed.length) : 0;
  return deed.length - amount < 3 ? deed : deed.slice(0, deed.length - amount);
}

/** 带动300人加入助老服务: who was moved to do something is counted by it. */
const MOVES =
  /(?:^[帮让助给为替]|[们员队]给|带动|吸引|动员|引导|组织|推动|促进|号召|发动|带出|(?<![谦礼转出退])让)了?$/u;

/** What people were brought to do, where `verb` says no more than that they were; else ''. */
export function findMoved(verb: string, text: string, at: number): string {
  return MOVES.test(verb) ? findDeed(text, at).text : '';
}

/** 十余人发展到60人: how many they became later is no deed. */
const GROWS = /^(?:发展|壮大|扩大|增加|增至|扩充|减少|扩展)/u;

/** 其中1200人取得证书, 300人达成意向: verbs that make of people those who have got something. */
const GAINS =
  /^(?:当场|现场|已经?|均|都|顺利|成功|先后|陆续)?(?:被|达成|取得|考取|考上|拿到|拿下|领到|领取|走上|签下|签订|捧走|捧回|入选|当选|学到|评上|住进|用上)/u;

/** 领到“积分卡” */
const GAINED = /^[\u4e00-\u9fff]{2,4}[“「][^”」，。]{2,10}[”」](?=[，。；！？,;!?])/u;
const LONGEST_GAIN = 18;

/** What people got, where the clause ends with it; else ''. */
export function findGain(text: string, at: number): string {
  const said = text.slice(at, at + LONGEST_GAIN);
  if (!GAINS.test(said)) return '';
  const gained = GAINED.exec(said)?.[0] ?? GAIN.exec(said)?.[0] ?? findDeed(text, at).text;
  return gained.replace(/^([\u4e00-\u9fff]{2})了/u, '$1');
}
