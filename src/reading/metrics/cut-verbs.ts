/** Verbs in the phrase before a number, and what they leave of it: the name of what is counted. */
import { COUNTED_NOUNS, MEASURED_NOUNS } from './head-nouns.data.ts';
import { compileLexicon } from './lexicon.ts';
import { ENDINGS, NOMINAL, STRONG } from './lexicons.ts';
import { staysWhole, trimLead } from './trim-edges.ts';
import { SHORT_VERBS } from './verbs.data.ts';

export const NOUNS = compileLexicon([...COUNTED_NOUNS, ...MEASURED_NOUNS]);
const SHORT = compileLexicon(SHORT_VERBS);

/** What stands after the last verb that takes an object; the verb itself where nothing does. */
export function cutStrong(phrase: string): string {
  let object = phrase;
  for (let at = 0; at < phrase.length; at += 1) {
    const length = STRONG.startsAt(phrase, at);
    if (length === 0 || isAmount(phrase, at + length) || isOwned(phrase, at)) continue;
    if (TEAM.test(phrase.slice(at + length, at + length + 2))) continue;
    const tail = trimLead(phrase.slice(at + length));
    if (DONE.has(tail)) continue;
    if (tail.length >= 2 || (tail.length === 1 && at === 0 && !isEnding(tail))) object = tail;
    at += length - 1;
  }
  return object;
}

/** 巡护队走了, 拍摄者来了: the verb is part of who they are; 组织队员 and 吸纳员工 are not. */
const TEAM = /^(?:队(?![员伍列友长形])|员(?!工)|者)./u;

/** 国有林地, 私有房屋: 有 says whose they are. */
const OWNED = new Set('国私所公自共');

function isOwned(phrase: string, at: number): boolean {
  if (phrase.charAt(at) !== '有') return false;
  return OWNED.has(phrase.charAt(at - 1)) || staysWhole(phrase, at);
}

/** 整改到位, 清理完毕: how far it was done is no object. */
const DONE = new Set(['到位', '完毕', '成功', '到户', '见底', '结束', '出去', '下来', '回来']);

/** 抓获数, 签约金额: the verb names the amount. */
const AMOUNT =
  /^(?:[率量额]|价(?!值)|数(?![据字码])|款(?![物项式])|金$|金额|总额|面积|人数|投入|支出|经费)/u;

export function isAmount(phrase: string, at: number): boolean {
  return AMOUNT.test(phrase.slice(at, at + 2));
}

/** 建蓄水池 → 蓄水池, 柑树收鲜果 → 鲜果, where a known noun ends it. */
export function cutShort(phrase: string): string {
  if (NOUNS.endsAt(phrase, phrase.length) === 0) return phrase;
  for (let at = 0; at < phrase.length - 2; at += 1) {
    if (at > 0 && NOUNS.endsAt(phrase, at) === 0) continue;
    const length = SHORT.startsAt(phrase, at);
    if (length > 0 && phrase.length - at - length >= 2) return trimLead(phrase.slice(at + length));
  }
  return phrase;
}

/** 种植银瓜 → 银瓜, 农民种植银瓜 → 银瓜, but 种植面积 stays. */
export function cutNominal(phrase: string): string {
  for (let at = 0; at < phrase.length - 2; at += 1) {
    const length = lengthOfVerbs(phrase, at);
    if (length === 0) continue;
    const tail = trimLead(phrase.slice(at + length));
    // 在东湖沿岸建设凉亭: where it was done stands before the verb.
    const subject = at === 0 || NOUNS.endsAt(phrase, at) > 0 || (at > 2 && phrase.startsWith('在'));
    if (subject && tail.length >= 2 && !isEnding(tail) && !PARTED.test(tail))
      return cutNominal(tail);
    at += length - 1;
  }
  return phrase;
}

/** 宣讲团成员, 培训班学员, 生产线投资, 养殖场规模, 播种面积落实: the verb is part of a name. */
const PARTED =
  /^(?:员(?!工)|团(?![队体结])|班(?![子车])|组(?!织)|队(?!伍)|线(?![路缆索])|场(?![地所馆景次]|面(?!积))|厂(?!房)|园(?![区林艺])|站(?![点台])|池(?!塘)|库(?!存)|商(?![品家户业铺])|引资|造林|面积|资金|金额|费)/u;

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

/** Whether a verb that takes an object begins at `at`. */
export function isVerbAt(phrase: string, at: number): boolean {
  return STRONG.startsAt(phrase, at) > 0 || NOMINAL.startsAt(phrase, at) > 0;
}
