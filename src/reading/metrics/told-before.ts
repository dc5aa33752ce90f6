/** What a number counts where its own clause has no more than a verb: the noun before that its measure word fits. */
import { SHORT_DEEDS } from './bare-verbs.ts';
import { startOfClause } from './clause-before.ts';
import { type Indicator, PERSON_UNITS, type Place } from './counted.ts';
import { KINDS } from './kinds.data.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { PERSON, STOPS, STRONG } from './lexicons.ts';
import { findNounBefore } from './noun-before.ts';

/** How far back, and how much of a name. */
const REACH = 44;
const LONGEST_NAME = 14;
const DIGIT = /[0-9０-９]/u;
/** Who, when, how often and how fast: what may stand before a bare verb. */
const LEADS =
  /^(?:(?:[一二两三四五六七八九十几半来多]{1,3}(?:个?[年天月周季]|早上|上午|下午|天|宿|夜|晚|趟)(?:来|间|里|内|下来|半)?|头一[年回个次]月?|如今|至今|目前|眼下|现在|往后|后来|当天|旺季|淡季|最多时|队里|村里|镇里|社区|他|她|他们|大家|一共|拢共|一群|前后|先后|累计|已经?|又|也|就|要|能|只|还|再|全|都|共){1,4})?/u;
/** 换过, 记满, 用掉, 挑出: verbs with what follows them; 打, 听: and those of one character. */
const VERB = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,2}(?:[了过着满掉出到上下起回走完成]|出去|下来|起来)了?|[${SHORT_DEEDS}])$`,
  'u',
);
/** 旺季要雇5000人, 招到15人: who they are was said before; 诫勉4人 says what was done to them. */
const HAS = /[雇招请聘来收找剩留]/u;
/** 拢共340位 */
const TOTALLED = /共|总|合计|现有?[近约超]?[0-9]/u;
/** What stands behind a noun that ends there. */
const ENDED = /[，、；。：”》的了过也被都在有是就从由却一只总\s]/u;

/** One of several, each told by itself. */
const ANOTHER = /^[一每][户人家]/u;
const EARNS = /[挣赚花扣缴]$/u;

/** 怨气话310条，归成12类 */
const SORTED = /^(?:归成|归为|分成|分为|划为|划分为|梳理成|归纳成|归并为|整理成)$/u;

const LEXICONS = new Map<string, Lexicon>(
  Object.entries(KINDS).flatMap(([unit, words]) =>
    words === '' ? [] : [[unit, compileLexicon([words])] as const],
  ),
);

/** Whether the phrase before a number says no more than that something was done. */
function isBareVerb(phrase: string): boolean {
  const verb = phrase.replace(LEADS, '');
  return verb === '' ? phrase !== '' : VERB.test(verb);
}

/** 今年监测: a verb of two characters, which can also stand by itself for what was done. */
function isDeed(phrase: string): boolean {
  const verb = phrase.replace(LEADS, '');
  return verb !== '' && (STRONG.startsAt(verb, 0) === verb.length || COUNTS.test(verb));
}

/** Verbs of counting what comes by itself. */
const COUNTS = /^(?:共|累计)?(?:监测|观测|清点|统计|登记)$/u;
/** 保护区里观测 | 白鹭, 信访室收 | 信: who counts it is no part of the name, as in 登记簿 and 统计表. */
const COUNTED_BY = /^.*(?:(?:监测|观测|清点)(?=..)|[局室站所队院校心]收(?=.))/u;

/** 儿子结婚只办了12桌: what is laid and ordered by the table is a feast, */
const FEAST = /^[^宴席酒饭餐面]*[摆办订]$/u;
/** where it is told what for: a canteen lays tables too. */
const OCCASION =
  /结婚|订婚|成婚|新婚|婚[礼事庆]|出嫁|娶|嫁女|乔迁|新居|上梁|[过做祝大]寿|寿[辰星诞]|生日|喜[事庆]|满月|周岁|升学|考上|谢师|除夕|年夜|团[年圆]|过年|丧[事葬]|白事/u;

/** 舍不得那些|腰带, 只把|木牌 */
const BEFORE_NAME = /^.{0,10}[了着过的个些把连就也都是在](?=.)/u;

function endsAt(text: string, to: number): boolean {
  return (
    ENDED.test(text.charAt(to)) || STOPS.startsAt(text, to) > 0 || STRONG.startsAt(text, to) > 0
  );
}

function lengthOfKind(unit: string, text: string, to: number): number {
  if (unit === '个' || PERSON_UNITS.has(unit)) return PERSON.endsAt(text, to);
  return LEXICONS.get(unit)?.endsAt(text, to) ?? 0;
}

/** Whether the number's clause leaves open what is counted: no name at all, or no more than a verb. */
function saysLittle({ text, around, unit, like }: Place, own: Indicator | null): boolean {
  const people = PERSON_UNITS.has(unit);
  if (own !== null && !isBareVerb(own.text))
    return !people && like === undefined && isDeed(own.text);
  if (own !== null) return !people || HAS.test(own.text);
  // 其中12人: some of those before, told by what they did.
  return !people || TOTALLED.test(text.slice(Math.max(0, around.from - 3), around.to));
}

/**
 * The last noun before `own`, where the number's clause begins, that its measure word fits; '' where
 * none does.
 *
 * @example for '17本' in '立了个账本，一笔一笔记着，至今记满17本' it is '账本'
 */
export function findToldBefore(place: Place, own: Indicator | null): string {
  const told = findKindBefore(place, own);
  return told === '' && place.unit === '桌' && isFeast(place, own) ? '酒席' : told;
}

function isFeast({ text, sentence, around }: Place, own: Indicator | null): boolean {
  const from = Math.max(sentence[0], around.from - REACH);
  return FEAST.test(own?.text ?? '') && OCCASION.test(text.slice(from, around.from));
}

function findKindBefore(place: Place, own: Indicator | null): string {
  const { text, around, unit, sentence, like, last } = place;
  if (own !== null && last !== null && SORTED.test(own.text)) return last.indicator;
  if (!(unit in KINDS) || !saysLittle(place, own)) return '';
  // 一户18桌，另一户办12桌; 扣2块，挣8块: neither goes on with the one before.
  if (own !== null && like !== undefined)
    return ANOTHER.test(like) || EARNS.test(own.text) ? '' : like;
  const from = startOfClause(text, [sentence[0], around.from]);
  if (from <= sentence[0] || !'，；：'.includes(text.charAt(from - 1))) return '';
  const floor = Math.max(sentence[0], from - REACH);
  for (let to = from - 1; to > floor + 1; to -= 1) {
    if (!endsAt(text, to) || lengthOfKind(unit, text, to) === 0) continue;
    if (unit === '个' && to < from - 1) break;
    const begin = Math.max(floor, to - LONGEST_NAME);
    const name = findNounBefore(text, [begin, to], false)?.text ?? '';
    if (name !== '' && text.endsWith(name, to) && !DIGIT.test(name))
      return name.replace(BEFORE_NAME, '').replace(COUNTED_BY, '');
  }
  return '';
}
