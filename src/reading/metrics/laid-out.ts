/** Money that was laid out, where its clause says no more before it: what it was laid out for. */
import type { Indicator, Place } from './counted.ts';
import { ENDINGS, NOMINAL, STRONG } from './lexicons.ts';

/** 拿出, 凑了: verbs that say of money no more than that somebody parted with it. */
const PARTS_WITH =
  /(?:拿出来?|掏出|掏了?|划出|划拨出?|列支|安排|凑[出了]?|共凑|花[掉去了]?|拨出|挤出|抽出)$/u;
/** 设立学徒成长基金, 作办学经费: what the money becomes. */
const BECOMES =
  /^，?(?:专门|专项|用于|用来)?(?:设立|建立|成立|建起|设|作为|作|充作|充实)了?(?:一[个笔项支])?[“‘]?([\u4e00-\u9fff]{0,12}?[”’]?[\u4e00-\u9fff]{0,4}?(?:基金|资金池?|经费|奖励|补贴|(?<![现奖])金))[”’]?(?=[，。；、]|用于|支持|奖励|帮助|$)/u;
const LONGEST_FUND = 26;
/** 改造灯光球场, 给学员买保险: what was done with it, up to the end of the clause. */
const DONE =
  /^(?:专门|专项|用于|用来|来)?([\u4e00-\u9fff、]{4,10}|给[\u4e00-\u9fff]{1,4}[买换装配修添][\u4e00-\u9fff]{2,6})(?=[，。；])/u;
const LONGEST_DEED = 16;
const GIVES = /^给[\u4e00-\u9fff]{1,4}[买换装配修添]/u;
/** 寄回老家, 交回单位 are ways that money goes, 打车赶来 and 今年还清 no use of it. */
const NO_USE = /^(?:[寄交借塞还退有等]|打[车的卡]|今|去年|全年|目前|本[月周]|当|如今|现已)/u;
/** 奖励优秀学生: verbs of giving that the tables have as nouns. */
const AWARDS = /^(?:奖励|补贴|补助|扶持|支持)(?!资金|金|款|标准|政策|[的等给到后])(?=..)/u;

/** 修排灌渠, 建文化广场, 换门窗 */
const BUILDS = /^[修建买换铺挖装栽]了?(?![议材成好起完了届一两三几半]).{3}/u;

/** 更新图书, 慰问老人: a verb and what it was done to; 现代农业发展 and 培训费用支出 are none. */
function isDone(deed: string): boolean {
  if (GIVES.test(deed) || AWARDS.test(deed) || BUILDS.test(deed)) return true;
  if (NO_USE.test(deed)) return false;
  if (STRONG.startsAt(deed, 0) > 0) return true;
  const verb = NOMINAL.startsAt(deed, 0);
  return verb > 0 && deed.length >= verb + 2 && ENDINGS.startsAt(deed, verb) === 0;
}

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
  return deed === undefined || !isDone(deed) ? null : { text: deed, sure: false };
}
