/** Dates as they stand in a text: where, and what they say by themselves. */
import { CodeSet } from '../../chinese/code-set.ts';
import { findMatches } from '../../chinese/matches.ts';
import { isDay } from './calendar.ts';
import { readNumber } from './read-number.ts';

/** One end of a date as written; `relative` is −1 for 去年, 0 for 今年, null where neither stands. */
export interface DateParts {
  readonly year: number | null;
  readonly relative: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export interface FoundDate extends DateParts {
  readonly from: number;
  readonly to: number;
  /** The last day of a span, else null. */
  readonly until: DateParts | null;
  /** 0 Sunday … 6 Saturday where the text gives the weekday in brackets or behind a blank. */
  readonly weekday: number | null;
  /** Something to come: 6月底前, 拟于9月. */
  readonly planned: boolean;
}

const D = '[0-9０-９]';
/** 2O21 is 2021 with a letter that OCR took for its zero. */
const YEAR = `[12１２]${D}{3}|2[OoＯ]${D}{2}|[一二][〇○零一二三四五六七八九]{3}`;
const YEAR_OF_DIGITS = `(?:19|20)${D}{2}`;
const RELATIVE = '今年|去年|前年|明年|上年|本年';
const SMALL = `${D}{1,2}`;
const HAN_SMALL = '[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const PART = '上旬|中旬|下旬|底|初|末|份';
const TO = '[至到—–－~～-]{1,2}';
const GAP = '[ \\u3000]{0,2}';

const RELATIVES: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
};

/** Each alternative has its own named groups; the parts are read by name in {@link readMatch}. */
const PATTERN = [
  `(?<isoYear>(?:19|20)\\d{2})(?<sep>[-./])(?<isoMonth>\\d{1,2})\\k<sep>(?<isoDay>\\d{1,2})(?![\\d.])`,
  `(?:(?<year>${YEAR})${GAP}年${GAP}|(?<rel>${RELATIVE})${GAP})?` +
    `(?:(?<month>${SMALL})(?:${GAP}月${GAP}|(?=${TO}${SMALL}月(?!${SMALL}[日号])))(?:(?<day>${SMALL})(?:${GAP}[日号]|(?=${TO}${SMALL}[日号]))|(?<part>${PART}))?` +
    `|(?<hanMonth>${HAN_SMALL})月(?:(?<hanDay>${HAN_SMALL})[日号]|(?<hanPart>${PART}))?)` +
    `(?:${TO}(?:(?<untilYear>${YEAR})年)?(?:(?<untilMonth>${SMALL})月(?:(?<untilDay>${SMALL})[日号])?|(?<sameMonth>${SMALL})[日号]))?`,
  `(?:(?<onlyYear>${YEAR})(?:${GAP}年|(?=${TO}${YEAR_OF_DIGITS}年))|(?<onlyRel>${RELATIVE}))(?:${TO}(?<lastYear>${YEAR})年)?`,
].join('|');

/** The names of the groups, by their number less one; plain groups are faster than named ones. */
const NAMES = Array.from(PATTERN.matchAll(/\(\?<(\w{1,16})>/gu), (match) => match[1] ?? '');
const DATE = new RegExp(
  PATTERN.replace(/\(\?<\w{1,16}>/gu, '(').replace(
    /\\k<(\w{1,16})>/gu,
    (_, name: string) => `\\${NAMES.indexOf(name) + 1}`,
  ),
  'uy',
);

const WEEKDAY = /^[（( 　]{1,3}(?:星期|周|礼拜)([一二三四五六日天])/u;
const DIGIT_BEFORE = /[0-9０-９.．点个]$/u;
const HAN_NUMERAL_BEFORE = /[一二三四五六七八九十百千万几数第]$/u;
const RECURRING = /(?:每年|每逢|历年|往年|常年|每到|农历|阴历|腊月|旧历)(?:的)?$/u;
const OTHER_YEAR_AFTER = /^(?:版|级|代|款|产|生人|度|前|历史|之久|左右的?历史|的历史)/u;
const SPAN_OF_YEARS_BEFORE = /(?:距今|已有|长达|近|约|超过|历经|历时)$/u;
const OTHER_MONTH_AFTER = /^(?:龄|大的|刊|票|薪|均|嫂|子)/u;
const PLAN_BEFORE = /(?:将于|将在|拟于|计划|预计|力争|确保|争取|到|截止到?)[^，。；,;]{0,8}$/u;
const PLAN_AFTER = /^(?:前|以前|之前|底前|末前|前后将|将|拟)/u;

/**
 * The dates of `text` in order. Durations (3年, 24小时), editions (2022年版) and yearly returns
 * (每年3月) are none.
 *
 * @example findDates('5月2日至4日举行') // one: month 5, day 2, until day 4
 */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const titles = titleRanges(text);
  for (const match of matchDates(text)) {
    const date = readMatch(text, match);
    if (date === null) continue;
    while ((titles[0]?.[1] ?? Number.POSITIVE_INFINITY) <= date.from) titles.shift();
    if (titles[0] !== undefined && titles[0][0] < date.from) continue;
    found.push(date);
  }
  return found;
}

const TITLE = /《[^《》\r\n]{1,60}》/gu;

/** Digits of every kind, and what may stand behind the first of a date's Han numerals. */
const DIGITS = new CodeSet('0123456789０１２３４５６７８９');
const HAN_DIGITS = new CodeSet('一二三四五六七八九十');
const BEHIND_HAN = new CodeSet('〇○零一二三四五六七八九十月');
const RELATIVE_FIRST = new CodeSet('今去前明上本');
const YEAR_CODE = '年'.charCodeAt(0);

/** Whether a date may begin at a place: few places need the whole pattern. */
function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (DIGITS.has(code)) return true;
  if (HAN_DIGITS.has(code)) return BEHIND_HAN.has(text.charCodeAt(at + 1));
  return RELATIVE_FIRST.has(code) && text.charCodeAt(at + 1) === YEAR_CODE;
}

/** All matches of DATE, from left to right and without overlap. */
function matchDates(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!mayBegin(text, at)) continue;
    DATE.lastIndex = at;
    const match = DATE.exec(text);
    if (match === null) continue;
    matches.push(match);
    at += match[0].length - 1;
  }
  return matches;
}

/** Ranges of 《…》, in which a year is part of a title. */
function titleRanges(text: string): (readonly [number, number])[] {
  if (!text.includes('《')) return [];
  return findMatches(text, TITLE).map((match) => [match.index, match.index + match[0].length]);
}

function readMatch(text: string, match: RegExpExecArray): FoundDate | null {
  const relative = RELATIVES[match[0]];
  if (relative !== undefined) return yearAlone(match.index, relative);
  const groups: Groups = (name) => match[NUMBER_OF.get(name) ?? 0];
  const from = match.index;
  const to = from + match[0].length;
  const before = text.slice(Math.max(0, from - 12), from);
  const after = text.slice(to, to + 12);
  const parts = readParts(groups);
  if (parts === null || isOther(parts, groups, before, after)) return null;
  const weekday = WEEKDAY.exec(after)?.[1];
  const { year, month, day } = parts;
  return {
    year,
    month,
    day,
    relative: parts.relative,
    from,
    to,
    until: readUntil(groups, parts),
    weekday:
      weekday === undefined ? null : '日一二三四五六'.indexOf(weekday === '天' ? '日' : weekday),
    planned: PLAN_AFTER.test(after) || PLAN_BEFORE.test(before),
  };
}

/** 今年 with nothing behind it. */
function yearAlone(from: number, relative: number): FoundDate {
  return {
    year: null,
    relative,
    month: null,
    day: null,
    from,
    to: from + 2,
    until: null,
    weekday: null,
    planned: false,
  };
}

/** What the group of that name matched. */
type Groups = (name: string) => string | undefined;

const NUMBER_OF = new Map(NAMES.map((name, index) => [name, index + 1]));

function numberOf(...digits: readonly (string | undefined)[]): number | null {
  const first = digits.find((one) => one !== undefined);
  return first === undefined ? null : readNumber(first);
}

/** null where a number is none of a calendar's: month 13, 31 April, the year 1200. */
function readParts(groups: Groups): DateParts | null {
  const year = numberOf(groups('year'), groups('isoYear'), groups('onlyYear'));
  const month = numberOf(groups('month'), groups('isoMonth'), groups('hanMonth'));
  const day = numberOf(groups('day'), groups('isoDay'), groups('hanDay'));
  const word = groups('rel') ?? groups('onlyRel');
  if (year !== null && !(year >= 1800 && year <= 2099)) return null;
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  return { year, month, day, relative: word === undefined ? null : (RELATIVES[word] ?? null) };
}

function readUntil(groups: Groups, start: DateParts): DateParts | null {
  const year = numberOf(groups('untilYear'), groups('lastYear')) ?? start.year;
  const month =
    numberOf(groups('untilMonth')) ?? (groups('sameMonth') === undefined ? null : start.month);
  const day = numberOf(groups('untilDay'), groups('sameMonth'));
  if (groups('lastYear') === undefined && month === null) return null;
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  return { year, month, day, relative: start.relative };
}

function isOther(parts: DateParts, groups: Groups, before: string, after: string): boolean {
  if (DIGIT_BEFORE.test(before) || RECURRING.test(before)) return true;
  const han =
    groups('hanMonth') !== undefined && groups('year') === undefined && groups('rel') === undefined;
  const isBare = groups('hanDay') === undefined && groups('hanPart') === undefined;
  if (han && (isBare || HAN_NUMERAL_BEFORE.test(before))) return true;
  if (parts.month === null) {
    return (
      OTHER_YEAR_AFTER.test(after) || (parts.year !== null && SPAN_OF_YEARS_BEFORE.test(before))
    );
  }
  return parts.day === null && OTHER_MONTH_AFTER.test(after);
}
