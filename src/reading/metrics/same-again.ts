/** Numbers of what a number before them counts: how many it became, how many are left of it. */
import type { Place } from './counted.ts';
import { STRONG } from './lexicons.ts';

/** 180张|砍到|40张, 36个群|并为|8个: how it changed, and no name. */
const CHANGED =
  /^(?:，(?=又|再|后|最[后终]))?(?:又|已|就|便|后来|后|再|被|一下子?|直接|逐步|最终|最后|陆续)?[砍压减并合缩降裁撤爬精增扩升涨调提加拓掉跌落涌翻变删整归][\u4e00-\u9fff]?(?:到|至|成|为)了?(?:近|约|不到|不足|仅|只有|只剩)?$/u;
const LONGEST_CHANGE = 12;
/** 原来的90个调整为60个: when it was so is no name. */
const ONCE = /^(?:原来|原先|原有|过去|以前|从前|最初|当初)$/u;
/** What a word of one character names as well: 20个村，剩下的5个. */
const OF_PLACES = new Set(['个', '座', '所', '家', '处']);
/** 其余, 剩下的 | 5处: the rest of them all. */
const REST = /(?:其余|剩下|余下|剩余|余者|另外)的?(?:还有|尚有|有)?$/u;
const LONGEST_REST = 6;

/** 修好危桥 → 危桥: what was done to some is not said of the rest. */
function thingOf(name: string): string {
  const thing = name.slice(STRONG.startsAt(name, 0));
  return thing.length >= 2 && !thing.includes('的') ? thing : name;
}

/**
 * The name of an earlier number of the same unit that this one is of too; '' where it is not.
 *
 * @example for '40张' in '报表180张砍到40张' it is '报表'
 */
export function findSameAgain(place: Place): string {
  const { text, around, numberFrom, unit, last, whole } = place;
  if (last !== null && last.unit === unit) {
    const between = text.slice(last.to, Math.max(last.to, numberFrom));
    const change = between.startsWith(last.indicator)
      ? between.slice(last.indicator.length)
      : between;
    const known = !ONCE.test(last.indicator);
    if (known && change.length <= LONGEST_CHANGE && CHANGED.test(change)) return last.indicator;
  }
  if (whole === undefined || (whole.length < 2 && !OF_PLACES.has(unit))) return '';
  const said = text.slice(Math.max(0, around.from - LONGEST_REST), numberFrom);
  return REST.test(said) ? thingOf(whole) : '';
}
