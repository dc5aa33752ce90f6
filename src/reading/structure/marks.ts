/** What a page's markdown marks are worth: which lines they stand before. */
import type { Unit } from './units.ts';

/** The markdown level from which on there are section headings only; 7 where none is sure. */
export function findDeepMark(units: readonly Unit[]): number {
  let sure = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.mark === 0) continue;
    const next = units[index + 1];
    if (next?.dateline || next?.form === 'subtitle' || next?.byline)
      sure = Math.max(sure, unit.mark);
  }
  return sure > 0 ? sure + 1 : 7;
}

/** Whether a headline without a mark stands before a dateline: the page's marks are not complete. */
export function missesMarks(units: readonly Unit[]): boolean {
  return units.some((unit, index) => {
    const before = units[index - 1];
    return unit.dateline !== null && before?.form === 'display' && before.mark === 0;
  });
}

/**
 * Whether less than half of the marked lines have names, a dateline or a subtitle behind them, where
 * some have: the page marks section headings as it does headlines.
 */
export function marksHeadings(units: readonly Unit[]): boolean {
  let marked = 0;
  let signed = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.mark === 0 || unit.form !== 'display') continue;
    marked += 1;
    const next = units[index + 1];
    if (next?.dateline || next?.form === 'subtitle' || next?.byline) signed += 1;
  }
  return signed > 1 && signed * 2 < marked;
}

/** Whether all short lines of a page, two at least, bear a mark of one depth: it does not tell headlines from headings. */
export function marksEvenly(units: readonly Unit[]): boolean {
  const marks = units.filter(({ form }) => form === 'display').map(({ mark }) => mark);
  return marks.length > 1 && marks[0] !== 0 && marks.every((mark) => mark === marks[0]);
}
