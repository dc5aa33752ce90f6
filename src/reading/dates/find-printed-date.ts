/** The date line that a page prints at its head or foot. */
import type { ArticleText } from '../../model/page.ts';
import { weekdayOf } from './calendar.ts';
import type { FoundDate } from './find-dates.ts';

export interface PrintedDate {
  readonly year: number;
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 60;
/** What else such a line holds: weekday, lunar date, edition, page, the paper's imprint. */
const IMPRINT =
  /星期[一二三四五六日天]|农历|总?第\s?[\d一二三四五六七八九十]{1,6}\s?[版期号]|[A-D]?\d{1,2}\s?版|[要时本]闻|日报|晚报|早报|时报|周报|导报|责编|编辑|校对|美编|出版|邮发|CN\s?\d|http|www|版面|专版|综合/u;
const SENTENCE = /[。！？；]|本报讯|记者(?!站)|近日|召开|举行|开展|（摄|摄）/u;

/**
 * The first full date on a short line that is a date line: nothing but the date, or the words of an
 * imprint beside it, and in no article. A weekday that does not fit the date rules it out.
 */
export function findPrintedDate(
  page: string,
  dates: readonly FoundDate[],
  articles: readonly ArticleText[],
): PrintedDate | null {
  const taken = paragraphStarts(articles);
  for (const date of dates) {
    const { year, month, day, from, to } = date;
    if (year === null || month === null || day === null || date.until !== null) continue;
    if (date.weekday !== null && weekdayOf(year, month, day) !== date.weekday) continue;
    const line = lineAround(page, from, to);
    if (line === null || taken.has(from) || !isDateLine(line, to - from, date.weekday !== null))
      continue;
    return { year, month, from, to };
  }
  return null;
}

/** Offsets at which a body paragraph begins: a date there opens a report. */
function paragraphStarts(articles: readonly ArticleText[]): ReadonlySet<number> {
  return new Set(
    articles.flatMap((article) =>
      article.paragraphs
        .filter((paragraph) => paragraph.text.length > LONGEST_LINE)
        .map((paragraph) => paragraph.pieces[0]?.[0] ?? -1),
    ),
  );
}

/** The whole line around a range, or null where it is longer than a date line. */
function lineAround(page: string, from: number, to: number): string | null {
  const before =
    /[^\r\n]{0,60}$/u.exec(page.slice(Math.max(0, from - LONGEST_LINE), from))?.[0] ?? '';
  const after = /^[^\r\n]*/u.exec(page.slice(to, to + LONGEST_LINE))?.[0] ?? '';
  return before.length + after.length > LONGEST_LINE ? null : before + after;
}

function isDateLine(rest: string, _length: number, weekday: boolean): boolean {
  const other = rest.replace(/[\s　|｜·•■□◆#*—-]/gu, '');
  if (SENTENCE.test(other)) return false;
  return other === '' || weekday || IMPRINT.test(other);
}
