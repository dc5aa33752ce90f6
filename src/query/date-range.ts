/** Dates cut to what is known, against a range of such dates. */
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
