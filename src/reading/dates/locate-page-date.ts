/** Page → the date of its issue, as far as the text shows it. */
import type { ArticleText, PageDate } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { findPrintedDate } from './find-printed-date.ts';
import { findYearEvidence, type YearEvidence } from './find-year-evidence.ts';

/** A page that tells nothing of its date. */
export const UNDATED: PageDate = {
  year: null,
  month: null,
  evidence: [],
  certainty: 'doubtful',
  reasons: [],
};

/**
 * The year and month. A printed date line makes it certain; else the year is told by what
 * only that year had (stated, without a reason) or guessed from it (`year-inferred`), and the month
 * is that of the latest plain date. What nothing tells is null.
 *
 * @example locatePageDate('2022年3月7日 星期一 第2版\n…', []) // 2022, 3, certain
 */
export function locatePageDate(pageText: string, articles: readonly ArticleText[]): PageDate {
  const dates = findDates(pageText);
  const printed = findPrintedDate(pageText, dates, articles);
  if (printed !== null) {
    return {
      year: printed.year,
      month: printed.month,
      evidence: [[printed.from, printed.to]],
      certainty: 'certain',
      reasons: [],
    };
  }
  const year = decideYear(findYearEvidence(pageText, dates));
  const month = latestMonth(dates, year?.year ?? null);
  if (year === null && month === null) return UNDATED;
  return {
    year: year?.year ?? null,
    month: month?.month ?? null,
    evidence: [...(year?.evidence ?? []), ...(month === null ? [] : [month.evidence])],
    certainty: 'likely',
    reasons: year !== null && !year.stated ? ['year-inferred'] : [],
  };
}

interface Year {
  readonly year: number;
  readonly stated: boolean;
  readonly evidence: readonly Span[];
}

/** The year that the strong signs agree on, else the one that most weak signs tell, else null. */
function decideYear({ strong, weak, notBefore }: YearEvidence): Year | null {
  const possible = (sign: { readonly year: number }): boolean => sign.year >= notBefore;
  const told = strong.filter(possible);
  const first = told[0];
  if (first !== undefined && told.every((sign) => sign.year === first.year)) {
    return { year: first.year, stated: true, evidence: told.map((sign) => sign.span) };
  }
  const signs = [...told, ...weak.filter(possible)];
  const counts = new Map<number, number>();
  for (const sign of signs) counts.set(sign.year, (counts.get(sign.year) ?? 0) + 1);
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  if (best === undefined) return null;
  const year = best[0];
  const evidence = signs
    .filter((sign) => sign.year === year)
    .slice(0, 5)
    .map((sign) => sign.span);
  return { year, stated: false, evidence };
}

/**
 * The month of the latest plain date that is no plan and of no other year. Months go round: where
 * December and January both stand, January is the later.
 */
function latestMonth(
  dates: readonly FoundDate[],
  year: number | null,
): { month: number; evidence: Span } | null {
  const plain = dates.filter(
    (date) => date.day !== null && date.month !== null && !date.planned && isOfYear(date, year),
  );
  const months = new Set(plain.map((date) => date.until?.month ?? date.month ?? 0));
  if (months.size === 0) return null;
  const latest = [...months].sort((a, b) => a - b);
  const wrapped = months.has(12) && months.has(1) ? latest.filter((month) => month < 7) : latest;
  const month = wrapped.at(-1) ?? 0;
  const witness = plain.find((date) => (date.until?.month ?? date.month) === month);
  return witness === undefined ? null : { month, evidence: [witness.from, witness.to] };
}

function isOfYear(date: FoundDate, year: number | null): boolean {
  if (date.relative !== null) return date.relative === 0;
  return date.year === null || date.year === year;
}
