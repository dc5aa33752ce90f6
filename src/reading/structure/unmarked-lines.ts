/** Lines without a mark on a page that marks its headlines. */
import type { Surroundings } from './surroundings.ts';
import type { Unit } from './units.ts';

/** 渔村变新了 家家办起民宿: what has changed, and how, as sections say it. */
const HAS_CHANGED = /^[\u4e00-\u9fff]{2,8}了[ \u3000]{1,2}[^ \u3000：:，,]{4,14}$/u;
/** What a line loses as a headline where the page marks its headlines, and not it. */
const UNMARKED = 3.5;

/** Whether a line bears no mark where the page marks its headlines. */
function isUnmarked({ mark }: Unit, around: Surroundings): boolean {
  return mark === 0 && around.pageHasMarks && !around.pageMissesMarks;
}

/** 渔村变新了 家家办起民宿, without the mark that headlines have. */
export function isChange(unit: Unit, around: Surroundings): boolean {
  return isUnmarked(unit, around) && HAS_CHANGED.test(unit.traits.text);
}

/** 什么是“一码通办”？, without the mark that the headline above has: the first of several questions. */
export function asksUnmarked(unit: Unit, around: Surroundings): boolean {
  return isUnmarked(unit, around) && /[？?]$/u.test(unit.traits.text);
}

/** What a line loses as a headline by having no mark, on a page that has marks. */
export function unmarkedCost(unit: Unit, around: Surroundings): number {
  if (!around.pageHasMarks) return 0;
  if (around.pageMissesMarks) return 0.5;
  return HAS_CHANGED.test(unit.traits.text) ? UNMARKED : 2.5;
}
