/** Headlines that are what somebody says. */
import type { Unit } from './units.ts';

/** “这回能睡安稳了！”: quoted from its first character to its last, one sentence or two. */
const SPOKEN = /^“[^“”。]{2,22}[！？!?]”$/u;

/**
 * Makes headlines of short quoted sentences that would be texts elsewhere: those with a headline's mark
 * (`# “这回能睡安稳了！”`), and those right above a subtitle (——河东镇换水管记).
 */
export function showSpoken(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    if (unit.form !== 'text' || unit.dateline || !SPOKEN.test(unit.content.text)) return unit;
    const heads = unit.mark > 0 || units[at + 1]?.form === 'subtitle';
    return heads ? { ...unit, form: 'display' } : unit;
  });
}
