/** Lines of a box, which stand alone and are whole without a full stop. */
import { isSlot } from './genre.ts';

/** Every line of a box has one: most lines have none. */
function hasColon(text: string): boolean {
  return text.includes('：') || text.includes(':');
}

/** 268万元：今年投入的资金 */
const FIGURE_FIRST = /^[0-9][0-9.,，]*[%％]?[^0-9，,。：:]{0,6}[：:][^，,。；;：:]{2,30}$/u;
/** 今年投入的资金：268万元 */
const FIGURE_LAST = /^[^，,。；;：:]{2,24}[：:][0-9][0-9.,]*(?:[%％]|[^0-9，,。：:]{1,6})$/u;
const LONGEST = 48;

/** Whether a line says one figure and what it counts, and nothing else. */
export function isFigureLine(text: string): boolean {
  if (text.length > LONGEST || !hasColon(text)) return false;
  return FIGURE_FIRST.test(text) || FIGURE_LAST.test(text);
}

/**
 * Whether a line of a box says its one thing: a figure, or the time, place or person of a report.
 *
 * @example standsAlone('37处：已建成的助餐点') // true
 */
export function standsAlone(text: string): boolean {
  return hasColon(text) && (isSlot(text) || isFigureLine(text));
}
