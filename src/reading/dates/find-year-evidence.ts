/** Signs of a page's year in its text. */
import { findMatches } from '../../chinese/matches.ts';
import type { Span } from '../../model/span.ts';
import { weekdayOf } from './calendar.ts';
import type { FoundDate } from './find-dates.ts';
import { readNumber } from './read-number.ts';
import { ANNIVERSARIES, ANNUAL_DAYS, NOT_BEFORE, PHRASES_OF_A_YEAR } from './year-evidence.data.ts';

export interface YearSign {
  readonly year: number;
  readonly span: Span;
}

export interface YearEvidence {
  /** Signs that hold for one year alone: 第11个中国旅游日. */
  readonly strong: readonly YearSign[];
  readonly weak: readonly YearSign[];
  /** The page is of this year or a later one. */
  readonly notBefore: number;
}

const ordinal = '[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5}';
const anyOf = (rows: readonly { readonly names: string }[]): string =>
  rows
    .flatMap((row) => row.names.split(' '))
    .sort((a, b) => b.length - a.length)
    .join('|');
const baseOf = (
  rows: readonly { readonly names: string; readonly base: number }[],
): Map<string, number> =>
  new Map(rows.flatMap((row) => row.names.split(' ').map((name) => [name, row.base])));

const DAY_BASE = baseOf(ANNUAL_DAYS);
const ANNIVERSARY_BASE = baseOf(ANNIVERSARIES);
const NTH_DAY = new RegExp(
  `第(${ordinal})(?:个|届|次)[“"”]?(?:全国|国际|世界|中国)?[“"”]?(${anyOf(ANNUAL_DAYS)})`,
  'gu',
);
const ANNIVERSARY = new RegExp(
  `(?:庆祝|喜迎|迎接|献礼|今年是|纪念|隆重纪念|热烈庆祝|迎)(?:伟大的)?(${anyOf(ANNIVERSARIES)})(${ordinal})周年`,
  'gu',
);
const PHRASES = PHRASES_OF_A_YEAR.map(({ pattern, year }) => ({
  pattern: new RegExp(pattern, 'u'),
  year,
}));
const EARLIEST = NOT_BEFORE.map(({ pattern, year }) => ({
  pattern: new RegExp(pattern, 'u'),
  year,
}));
/** 2022年版, 2022年度…通知, 2022年以来: documents and doings of the running year. */
const YEAR_OF_NOW =
  /(?<![自从在于至前])((?:20)\d{2})年(?:版|以来|全国两会|春节|元旦|新年|上半年|一季度|第一季度|度(?!.{0,12}(?:述职|总结|表彰|考核|报告|先进|优秀|十大)))/gu;
const YEAR_IN_MOTION = /(?:作为|是|进入|迈入|步入)((?:20)\d{2})年|((?:20)\d{2})年是/gu;

/** All signs of the year in `page`, whose dates are `dates`. */
export function findYearEvidence(page: string, dates: readonly FoundDate[]): YearEvidence {
  const notBefore = earliestYear(page, dates);
  return {
    strong: [...nthDays(page), ...anniversaries(page), ...weekdays(dates, notBefore)],
    weak: [...runningYears(page), ...phrases(page), ...openings(page, dates)],
    notBefore,
  };
}

function nthDays(page: string): YearSign[] {
  return findMatches(page, NTH_DAY).map((match) =>
    signOf(match, (DAY_BASE.get(match[2] ?? '') ?? 0) + count(match[1])),
  );
}

function anniversaries(page: string): YearSign[] {
  return findMatches(page, ANNIVERSARY)
    .map((match) => signOf(match, (ANNIVERSARY_BASE.get(match[1] ?? '') ?? 0) + count(match[2])))
    .filter((sign) => sign.year > 1990);
}

function runningYears(page: string): YearSign[] {
  return [...findMatches(page, YEAR_OF_NOW), ...findMatches(page, YEAR_IN_MOTION)].map((match) =>
    signOf(match, Number(match[1] ?? match[2])),
  );
}

function phrases(page: string): YearSign[] {
  return PHRASES.flatMap(({ pattern, year }) => {
    const first = pattern.exec(page);
    return first === null ? [] : [signOf(first, year)];
  });
}

/** 本报讯（…）2022年5月12日，…: a report that opens with a full date tells of these days. */
const OPENING = /(?:^|[\r\n])[#\s　■◆]{0,12}(?:【?本[报网台][^，。\r\n]{0,30})?$/u;
const LONGEST_OPENING = 44;

function openings(page: string, dates: readonly FoundDate[]): YearSign[] {
  return dates.flatMap(({ year, day, from, to }) => {
    if (year === null || day === null) return [];
    const before = page.slice(Math.max(0, from - LONGEST_OPENING), from);
    return OPENING.test(before) ? [{ year, span: [from, to] as const }] : [];
  });
}

/** A weekday beside a plain date leaves about one year in six; with a lower bound, one in five years. */
function weekdays(dates: readonly FoundDate[], notBefore: number): YearSign[] {
  if (notBefore === 0) return [];
  return dates.flatMap((date) => {
    const { year, month, day, weekday } = date;
    if (
      year !== null ||
      date.relative !== null ||
      month === null ||
      day === null ||
      weekday === null
    )
      return [];
    const years = [0, 1, 2, 3, 4]
      .map((step) => notBefore + step)
      .filter((one) => weekdayOf(one, month, day) === weekday);
    const only = years.length === 1 ? years[0] : undefined;
    return only === undefined ? [] : [{ year: only, span: [date.from, date.to] as const }];
  });
}

/** The latest year that the page tells of as past. */
function earliestYear(page: string, dates: readonly FoundDate[]): number {
  const told = dates
    .filter((date) => date.year !== null && !date.planned)
    .map((date) => date.year ?? 0);
  const events = EARLIEST.filter(({ pattern }) => pattern.test(page)).map(({ year }) => year);
  return [...told.filter((year) => year < 2040), ...events].reduce((a, b) => Math.max(a, b), 0);
}

function signOf(match: RegExpExecArray, year: number): YearSign {
  return { year, span: [match.index, match.index + match[0].length] };
}

/** 26, 一百一十, 百: an ordinal below 1,000. */
function count(digits: string | undefined): number {
  const plain = digits ?? '';
  const hundreds = /^([一二三四五六七八九])?百(?:零?([一二三四五六七八九十]{0,3}))$/u.exec(plain);
  if (hundreds === null) return readNumber(plain);
  const head = hundreds[1] === undefined ? 1 : readNumber(hundreds[1]);
  return (
    head * 100 +
    (hundreds[2] === undefined || hundreds[2] === '' ? 0 : readNumber(tens(hundreds[2])))
  );
}

/** 一十一 is written for 十一 behind 百. */
function tens(digits: string): string {
  return digits.startsWith('一十') ? digits.slice(1) : digits;
}
