/** Money that was laid out, where its clause says no more before it: what it was laid out for. */
import type { Indicator, Place } from './counted.ts';

/** 拿出, 凑了: verbs that say of money no more than that somebody parted with it. */
const PARTS_WITH =
  /(?:拿出来?|掏出|掏了?|划出|划拨出?|列支|安排|凑[出了]?|共凑|花[掉去了]?|拨出|挤出|抽出)$/u;
/** 设立学徒成长基金, 作办学经费: what the money becomes. */
const BECOMES =
  /^，?(?:专门|专项|用于|用来)?(?:设立|建立|成立|建起|设|作为|作|充作|充实)了?(?:一[个笔项支])?[“‘]?([\u4e00-\u9fff]{0,12}?[”’]?[\u4e00-\u9fff]{0,4}?(?:基金|资金池?|经费|奖励|补贴|(?<![现奖])金))[”’]?(?=[，。；、]|用于|支持|奖励|帮助|$)/u;
const LONGEST_FUND = 26;
/** 改造灯光球场, 给学员买保险: what was done with it, up to the end of the clause. */
const DONE =
  /^(?:专门|专项|用于|用来|来)?((?![的多余左以钱整给])[\u4e00-\u9fff、]{4,10}|给[\u4e00-\u9fff]{1,4}[买换装配修添][\u4e00-\u9fff]{2,6})(?=[，。；])/u;
const LONGEST_DEED = 16;

/**
 * What a sum was laid out for; null where its clause names it before, or does not say.
 *
 * @example for '8万元' in '村里拿出8万元设立奖学基金' it is '奖学基金'
 */
export function findLaidOut(
  { text, around, unit }: Place,
  own: Indicator | null,
): Indicator | null {
  if (!unit.endsWith('元') || (own !== null && !PARTS_WITH.test(own.text))) return null;
  const fund = BECOMES.exec(text.slice(around.to, around.to + LONGEST_FUND))?.[1];
  if (fund !== undefined) return { text: fund.replace(/[”’]/gu, ''), sure: true };
  if (own === null) return null;
  const deed = DONE.exec(text.slice(around.to, around.to + LONGEST_DEED))?.[1];
  return deed === undefined ? null : { text: deed, sure: false };
}
