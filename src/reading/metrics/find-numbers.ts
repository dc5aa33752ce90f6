/**
 * Where numerals stand in a text: digits or Han characters, with 万 and 亿, and with 余, 多, 几, 数.
 * One scan from left to right; each character is looked at a bounded number of times.
 */
import { CodeSet } from '../../chinese/code-set.ts';

export interface NumberSpan {
  readonly from: number;
  readonly to: number;
  readonly script: 'digits' | 'han';
}

/** Where a numeral may begin. */
const OPENS = new CodeSet('〇零一二两三四五六七八九十百千万亿廿卅数几上成半');
const HAN_INSIDE = new CodeSet('〇零一二两三四五六七八九十百千万亿廿卅');
const SCALES = new CodeSet('十百千万亿');
const LARGE = new CodeSet('万亿');
const INEXACT = new CodeSet('余多几来');
/** Measure words that show 来 behind digits to mean "about". */
const AFTER_ABOUT = new Set('万亿个名人位户家条件场次亩斤里块元台辆头只张本份天间座支');
const BLANKS = new CodeSet(' \u3000\u00a0');

/** 千克, 千米, 千瓦 …: there 千 belongs to the unit. */
const AFTER_UNIT_KILO = new Set('克米瓦伏卡帕焦赫字升');
/** 上 before 百 is another word in 线上, 以上, 网上 … */
const BEFORE_UP = new Set('线网以路会身街山村镇车地海晚早总实史本乡岸');
/** 数 before 十 is another word in 人数, 总数 … */
const BEFORE_SEVERAL = new Set('人户总次个件天例指分多少半基倍参点岁');
/** Words that begin with 多 themselves. */
const MANY_WORDS = /^多(?:元化|样[化性]|方面|措|维|边|功能|媒体|渠道|部门)/u;
/** Words with 成 that are fixed whole. */
const SEVERAL = 0x51e0; // 几
const OPENS_FIXED = new CodeSet('成半一');
const FIXED = ['成百上千', '成千上万', '半数', '一半'];

/**
 * The numerals of `text` in order, not overlapping; whether one of them is a metric is not asked.
 *
 * @example findNumbers('新建1.2万余个，百余户') // spans of '1.2万余' and '百余'
 */
export function findNumbers(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const to = endOfDigits(text, at);
      found.push({ from: at, to, script: 'digits' });
      at = to - 1;
    } else if (OPENS.has(code)) {
      const to = endOfHan(text, at);
      if (to > at) {
        found.push({ from: at, to, script: 'han' });
        at = to - 1;
      }
    }
  }
  return found;
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function endOfDigits(text: string, from: number): number {
  let at = endOfNumber(text, from);
  for (;;) {
    const next = BLANKS.has(text.charCodeAt(at)) ? at + 1 : at;
    const character = text.charCodeAt(next);
    if (SCALES.has(character) && isScale(text, next)) at = next + 1;
    else if (INEXACT.has(character) && isInexact(text, next)) at = next + 1;
    else if (LARGE.has(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at))) {
      const end = endOfNumber(text, at);
      if (!continuesCount(text, at, end)) return at;
      at = end;
    } else return at;
    if (at - from > 24) return at;
  }
}

/** Digits with thousands separators and a decimal part. */
function endOfNumber(text: string, from: number): number {
  let at = skipDigits(text, from);
  if (at - from <= 3) at = skipGroups(text, at);
  if ('.．'.includes(text.charAt(at) || ' ') && isDigit(text.charCodeAt(at + 1))) {
    return skipDigits(text, at + 1);
  }
  return endOfLoosePoint(text, [from, at]);
}

/** What follows a decimal whose point stands loose: 3 .2万, 12. 5%, 3·5万亩. */
const MEASURED = /^ ?(?:[万亿%％‰倍成吨亩]|公里|公斤|公顷|平方|立方|个百分点|小时|[千]?米|元)/u;
const POINTS = new CodeSet('.．·');
const LONGEST_MEASURED = 5;

/** The end of a decimal with a blank beside its point, or a dot for it; `at` where none stands there. */
function endOfLoosePoint(text: string, [from, at]: readonly [number, number]): number {
  const point = text.charAt(at) === ' ' ? at + 1 : at;
  if (!POINTS.has(text.charCodeAt(point))) return at;
  const digits = text.charAt(point + 1) === ' ' ? point + 2 : point + 1;
  const before = text.charAt(from - 1) === ' ' ? from - 2 : from - 1;
  if (digits > point + 1 && !isHan(text.charCodeAt(before))) return at;
  const end = skipDigits(text, digits);
  const follows = end > digits && end <= digits + 4;
  return follows && MEASURED.test(text.slice(end, end + LONGEST_MEASURED)) ? end : at;
}

/** A section's number (1. 5万元…) stands behind no character of a sentence. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** 1,268,000 and, with a blank, 4 170: groups of exactly three digits. */
function skipGroups(text: string, from: number): number {
  let at = from;
  while (isSeparator(text.charAt(at)) && skipDigits(text, at + 1) === at + 4) at += 4;
  return at;
}

function isSeparator(character: string): boolean {
  return character === ',' || character === '，' || character === ' ';
}

/** 千 belongs to the unit in 千米; 百 in 百分点. */
function isScale(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '百') return text.charAt(at + 1) !== '分' || text.charAt(at + 2) === '之';
  return !(character === '千' && AFTER_UNIT_KILO.has(text.charAt(at + 1)));
}

/** 来 and 几 mean "about" after a scale, or a round number before a measure word (20来名, 10几户). */
function isInexact(text: string, at: number): boolean {
  const character = text.charAt(at);
  const next = text.charAt(at + 1);
  const isRound = '0０'.includes(text.charAt(at - 1));
  if ((character === '来' || character === '几') && isRound) return AFTER_ABOUT.has(next);
  if (character === '来') return SCALES.has(text.charCodeAt(at - 1)) && next !== '自';
  if (character === '几') return SCALES.has(text.charCodeAt(at - 1));
  return character !== '多' || !MANY_WORDS.test(text.slice(at, at + 3));
}

/** 2亿3000万, 1万2千, 3万5000: the digits after 万 or 亿 go on counting. */
function continuesCount(text: string, from: number, to: number): boolean {
  if (SCALES.has(text.charCodeAt(to)) && isScale(text, to)) {
    return text.charAt(from - 1) === '亿' || !LARGE.has(text.charCodeAt(to));
  }
  return to - from === 4 && text.charAt(from - 1) === '万' && text.charAt(to) !== '年';
}

function endOfHan(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (OPENS_FIXED.has(first)) {
    for (const word of FIXED) if (text.startsWith(word, from)) return from + word.length;
  }
  if (!HAN_INSIDE.has(first) && !opensNumeral(text, from)) return from;
  let at = HAN_INSIDE.has(first) ? from : from + 1;
  while (HAN_INSIDE.has(text.charCodeAt(at)) && isScale(text, at)) at += 1;
  const inexact = text.charCodeAt(at);
  if (
    INEXACT.has(inexact) &&
    at > from &&
    SCALES.has(text.charCodeAt(at - 1)) &&
    isInexact(text, at)
  ) {
    at += 1;
    while (
      LARGE.has(text.charCodeAt(at)) ||
      (inexact === SEVERAL && SCALES.has(text.charCodeAt(at)))
    )
      at += 1;
  }
  return endOfPart(text, endOfPoint(text, at));
}

/** 三点五万: a decimal in words, kept apart from the hour by what follows. */
function endOfPoint(text: string, at: number): number {
  if (text.charAt(at) !== '点') return at;
  let end = at + 1;
  while (end < at + 5 && '零一二三四五六七八九'.includes(text.charAt(end) || ' ')) end += 1;
  if (
    end === at + 1 ||
    !/^(?:万|亿|倍|个百分点|公里|亩|吨|公斤|米|元)/u.test(text.slice(end, end + 4))
  ) {
    return at;
  }
  while (LARGE.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** 百分之九十六, 三分之二: the whole of it is the numeral. */
function endOfPart(text: string, at: number): number {
  if (!text.startsWith('分之', at)) return at;
  let end = at + 2;
  while (HAN_INSIDE.has(text.charCodeAt(end)) && end < at + 12) end += 1;
  if (text.charAt(end) === '点') {
    end += 1;
    while (HAN_INSIDE.has(text.charCodeAt(end)) && end < at + 16) end += 1;
  }
  if (end === at + 2) end = endOfNumber(text, end);
  return end > at + 2 ? end : at;
}

/** 数十, 几百, 上千: 数, 几 and 上 open a numeral before a scale only. */
function opensNumeral(text: string, at: number): boolean {
  if (!SCALES.has(text.charCodeAt(at + 1)) || !isScale(text, at + 1)) return false;
  const before = text.charAt(at - 1);
  const first = text.charAt(at);
  if (first === '上') return text.charAt(at + 1) !== '十' && !BEFORE_UP.has(before);
  if (first === '数') return !BEFORE_SEVERAL.has(before);
  return first === '几';
}
