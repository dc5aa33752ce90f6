/** Amounts of money beside what they are amounts of. */
import type { Indicator, Place } from './counted.ts';
import { findNounBefore } from './noun-before.ts';

const MONEY = /元$/u;

/** 900份、总价值6万元的文具: what it is worth stands between. */
const PRICED =
  /^[、，]?(?:共计?|总)?价值(?:约|近|超|超过|达|共计)?[0-9.]{1,8}[余多]?[万亿]?[余多]?元的/u;
const LONGEST_PRICE = 20;

/** How long it takes to say what the things are worth, before what they are; 0 where it is not said. */
export function lengthOfPrice(text: string, at: number): number {
  return PRICED.exec(text.slice(at, at + LONGEST_PRICE))?.[0].length ?? 0;
}

const ONE_OF = /^(?:最[多高少低大小][\u4e00-\u9fff]{0,2})?[一每][户人位家]/u;

/** 收入超过20万元，6个村突破百万元; 最多的一户拿了14万元: the amount is of what was said before. */
export function isOneOfThem(before: Indicator | null, { unit, last, like }: Place): boolean {
  if (before === null || !MONEY.test(unit)) return false;
  // 户均增收8000元，最多的一户挣了: what all have on average is not what one has.
  if (like !== undefined && /^[户人家亩]均/u.test(like)) return false;
  return ONE_OF.test(before.text) || before.text === last?.indicator;
}

const PLACE = /^[\u4e00-\u9fff]{1,6}(?:[市县区镇乡]|街道)$/u;
const MEASURED = new Set(['毫米', '亩', '公顷', '元', '吨', '株', '%', '公里', '平方米', '公斤']);

/** 面雨量42毫米，其中河口镇98.4毫米: where it was so much is not what it was. */
export function isPlaceMeasured(before: Indicator, unit: string): boolean {
  return MEASURED.has(unit) && PLACE.test(before.text);
}

/** 投资6亿元的公司: what was put into it. */
const INVESTED =
  /(?:投资|注册资[金本]|(?:产值|收入|销售额|利润|营收|税收)(?:达到?|为|超过?|过)?)$/u;

/** 收入10万元以上的村: the amount is of the income that the villages reach. */
export function amountOfThose(place: Place, floor: number): Indicator | null {
  const { text, around, unit } = place;
  if (text.charAt(around.to) !== '的' || !MONEY.test(unit)) return null;
  const invested = INVESTED.test(text.slice(Math.max(0, around.from - 6), around.from));
  if (!invested && !/以[上下内]$/u.test(text.slice(around.to - 2, around.to))) return null;
  const before = findNounBefore(text, [floor, around.from], false);
  return before?.known === true ? before : null;
}
