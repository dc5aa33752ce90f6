/** Days and months that another date or the issue completes: 4月2日、3日; 8日上午; 上月, 本月5日. */
import { findMatches } from '../../chinese/matches.ts';
import type { PageDate } from '../../model/page.ts';
import { isDay } from './calendar.ts';
import type { DateParts, FoundDate } from './find-dates.ts';
import { readNumber } from './read-number.ts';

const MONTHS: Readonly<Record<string, number>> = { 本月: 0, 上月: -1, 上个月: -1 };
const DAY =
  /(本月|上个?月)(?:([0-9０-９]{1,2})[日号])?(?![度均票刊子])|(?<![0-9０-９月第.．\-—至到近])([0-9０-９]{1,2})日(?![内元报均子本夜程常])/gu;
/** A day alone is a date where a clause begins with it and it says when something was. */
const WHEN = /^(?:上午|下午|晚|凌晨|清晨|中午|[，、。]|举行|开展|[^\u4e00-\u9fff]|$)/u;
const CLAUSE_START = /(?:^|[。！？；，\n“])(?:据悉，)?$/u;

/** A day's part of a date that the page or the date before it completes. */
function dateOf(match: RegExpExecArray, parts: DateParts): FoundDate | null {
  const { year, month, day } = parts;
  if (month === null || (day !== null && !isDay(year, month, day))) return null;
  const to = match.index + match[0].length;
  return { ...parts, from: match.index, to, until: null, weekday: null, planned: false };
}

/** The year and month, `offset` months away; null where the page does not state both. */
function monthOfPage(page: PageDate, offset: number): { year: number; month: number } | null {
  if (page.year === null || page.month === null || page.reasons.includes('year-inferred'))
    return null;
  const months = page.year * 12 + page.month - 1 + offset;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Whether only 、 or 和 stands between a date with a day and `at`. */
function isPaired(text: string, before: FoundDate | undefined, at: number): before is FoundDate {
  if (before === undefined || before.day === null || before.until !== null) return false;
  return at === before.to + 1 && '、和及与'.includes(text.charAt(before.to));
}

/**
 * What `dates`, found in the same text, leave out; in order, apart from them.
 *
 * @example findDays('4月2日、3日', findDates('4月2日、3日'), page) // one: month 4, day 3
 */
export function findDays(
  text: string,
  dates: readonly FoundDate[],
  page: PageDate,
): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let next = 0;
  let before: FoundDate | undefined;
  for (const match of findMatches(text, DAY)) {
    for (; (dates[next]?.to ?? Number.POSITIVE_INFINITY) <= match.index; next += 1)
      before = dates[next];
    const date = completeDay(text, match, { before, page });
    if (date === null) continue;
    found.push(date);
    before = date;
  }
  return found;
}

interface Completion {
  /** The date before it. */
  readonly before: FoundDate | undefined;
  readonly page: PageDate;
}

function completeDay(
  text: string,
  match: RegExpExecArray,
  { before, page }: Completion,
): FoundDate | null {
  const word = match[1];
  const day = numberOf(match[2] ?? match[3]);
  if (word === undefined && isPaired(text, before, match.index)) {
    return dateOf(match, { ...before, day });
  }
  const start = text.slice(Math.max(0, match.index - 5), match.index);
  const to = match.index + match[0].length;
  const isDate = CLAUSE_START.test(start) && WHEN.test(text.slice(to, to + 2));
  if (word === undefined && !isDate) return null;
  const month = monthOfPage(page, MONTHS[word ?? ''] ?? 0);
  return month && dateOf(match, { ...month, relative: null, day });
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : readNumber(digits);
}
