/** Article → the dates that it mentions. */
import type { ArticleText, DateMention, PageDate } from '../../model/page.ts';
import { formatDate } from './calendar.ts';
import { type DateParts, type FoundDate, findDates } from './find-dates.ts';
import { findDays } from './find-days.ts';

/**
 * The dates in the paragraphs of `article`, in order, resolved with the year of `page` where the
 * page states it; without it a date keeps what it says itself: --04-08.
 *
 * @example 去年9月 on a page of 2022 // 2021-09; 去年 on a page without a year is left out
 */
export function extractDates(article: ArticleText, page: PageDate): DateMention[] {
  return article.paragraphs.flatMap((paragraph, index) => {
    const mentions: DateMention[] = [];
    /** The last year that the paragraph itself gives: later dates may belong to it. */
    let told: number | null = null;
    const dates = findDates(paragraph.text);
    const days = findDays(paragraph.text, dates, page);
    const completed = new Set(days);
    for (const found of merge(dates, days)) {
      const own = resolve(found, page, told);
      const resolved = own && completed.has(found) ? { ...own, certainty: 'likely' as const } : own;
      told = found.year ?? (found.relative === null ? told : null);
      if (resolved === null) continue;
      const raw = paragraph.text.slice(found.from, found.to);
      mentions.push({ raw, ...resolved, paragraph: index, from: found.from, to: found.to });
    }
    return mentions;
  });
}

/** Both in the order of the text. */
function merge(dates: readonly FoundDate[], days: readonly FoundDate[]): readonly FoundDate[] {
  if (days.length === 0) return dates;
  return [...dates, ...days].sort((one, other) => one.from - other.from);
}

type Resolved = Pick<DateMention, 'date' | 'until' | 'certainty' | 'reasons'>;

function resolve(found: FoundDate, page: PageDate, told: number | null): Resolved | null {
  const { year, certainty } = yearOf(found, page, told);
  const date = formatDate(year, found.month, found.day);
  if (date === '') return null;
  return { date, until: untilOf(found, year), certainty, reasons: [] };
}

interface Year {
  readonly year: number | null;
  readonly certainty: DateMention['certainty'];
}

function yearOf(found: FoundDate, page: PageDate, told: number | null): Year {
  if (found.year !== null) return { year: found.year, certainty: 'certain' };
  const stated = page.reasons.includes('year-inferred') ? null : page.year;
  if (stated === null) return { year: null, certainty: 'certain' };
  if (found.relative !== null) return { year: stated + found.relative, certainty: page.certainty };
  if (told !== null && told !== stated) return { year: null, certainty: 'likely' };
  const { month } = found;
  if (month === null || page.month === null || month <= page.month) {
    return { year: stated, certainty: page.certainty };
  }
  // In January a paper reports last December without naming the year.
  const lastYear = !found.planned && month - page.month > 8;
  return { year: lastYear ? stated - 1 : stated, certainty: 'likely' };
}

function untilOf(found: FoundDate, year: number | null): string | null {
  const { until } = found;
  if (until === null) return null;
  const wraps = isBefore(until, found) && until.year === found.year;
  const last = found.year !== null ? until.year : year;
  return formatDate(last === null ? null : last + (wraps ? 1 : 0), until.month, until.day);
}

function isBefore(a: DateParts, b: DateParts): boolean {
  return a.month !== null && b.month !== null && a.month < b.month;
}
