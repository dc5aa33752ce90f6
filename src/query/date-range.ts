/** Dates cut to what is known, against a range of such dates. */
import { foldText } from '../chinese/fold.ts';
import type { DateRange } from './filter.ts';

/** First and last day that an ISO date cut to year, month or day stands for. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The 31st also ends a shorter month here: days are compared as strings, never counted. */
function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/**
 * Whether all days that `date` may mean lie in the range; an unknown date ('') lies in none but
 * the open one.
 *
 * @example liesIn('2019-07', { from: '2019', to: null }) // true
 * @example liesIn('2019', { from: '2019-07', to: null }) // false: the month is not known
 */
export function liesIn(date: string, { from, to }: DateRange): boolean {
  if (from === null && to === null) return true;
  if (date === '') return false;
  if (from !== null && firstDay(date) < firstDay(from)) return false;
  return to === null || lastDay(date) <= lastDay(to);
}

/** Whether a range ends before it begins, so that no date lies in it. */
export function isReversed({ from, to }: DateRange): boolean {
  return from !== null && to !== null && lastDay(to) < firstDay(from);
}

const TYPED = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2}))?)?[年月日]?$/u;

/**
 * A date as people type it, cut to what is given; null where it is none.
 *
 * @example parseTypedDate('2019年7月') // '2019-07'
 */
export function parseTypedDate(typed: string): string | null {
  const match = TYPED.exec(foldText(typed).replaceAll(' ', ''));
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const start = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return start;
  return Number(day) >= 1 && Number(day) <= 31 ? `${start}-${day.padStart(2, '0')}` : null;
}
