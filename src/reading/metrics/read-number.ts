/** What a numeral says: its value, how far it is exact, and what its form tells about it. */
import { findMatches } from '../../chinese/matches.ts';
import { digitValue, readHanNumeral, scaleValue } from '../../chinese/numerals.ts';
import type { Bound } from '../../model/vocabulary.ts';

export interface NumberReading {
  readonly value: number;
  readonly valueMax: number | null;
  readonly bound: Bound;
  /** The unit that the numeral itself brings (百分之九十六 → %), else ''. */
  readonly unit: string;
  /** A scale alone, without digit or modifier: 百, 千, 万. */
  readonly bare: boolean;
  /** 万 or 亿 is part of it. */
  readonly large: boolean;
  /** A part of one (三分之二, 一半), which has no unit. */
  readonly part: boolean;
}

const LONGEST = 24;
const DIGITS = '零一二三四五六七八九';
const FIXED: ReadonlyMap<string, number> = new Map([
  ['成百上千', 100],
  ['成千上万', 1000],
  ['半数', 0.5],
  ['一半', 0.5],
]);
/** 1.2万: digits and their scales. */
const SCALED = /([0-9]{1,15})(\.[0-9]{1,6})?([十百千万亿]{0,3})/gu;
const PART_UNITS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' };

/**
 * Reads a numeral as found, or null where it is none (一二三四). 余, 多 and 几 say over, 数 and 来
 * about; they do not change the value.
 *
 * @example readNumber('3万多') // value 30000, bound 'over'
 * @example readNumber('二三十') // value 20, valueMax 30, bound 'range'
 */
export function readNumber(numeral: string): NumberReading | null {
  const plain = readPlainDigits(numeral);
  if (plain >= 0) return reading({ value: plain });
  const text = toPlain(numeral);
  if (text.length === 0 || text.length > LONGEST) return null;
  const fixed = FIXED.get(text);
  if (fixed !== undefined) {
    const part = fixed < 1;
    return reading({ value: fixed, bound: part ? 'exact' : 'about', part });
  }
  if (text.includes('分之')) return readPart(text);
  const bound = boundInside(text);
  const count = text.replace(/^[上数]|[余多来几]/gu, '');
  const value = /^[0-9]/u.test(count) ? readDigits(count) : readHan(count);
  if (value === null) return readApproximate(text);
  const bare = text.length === 1 && scaleValue(text) !== undefined;
  return reading({ value, bound, bare, large: /[万亿]/u.test(text) });
}

/** Most numerals: up to nine ASCII digits that do not begin with 0; -1 for any other. */
function readPlainDigits(numeral: string): number {
  if (numeral.length > 9 || numeral.charCodeAt(0) === 0x30) return -1;
  let value = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const digit = numeral.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return numeral === '' ? -1 : value;
}

function reading({
  value,
  valueMax = null,
  bound = 'exact',
  unit = '',
  bare = false,
  large = false,
  part = false,
}: Partial<NumberReading> & { value: number }): NumberReading {
  return { value, valueMax, bound, unit, bare, large, part };
}

/** Full-width digits to ASCII; blanks and thousands separators out. */
function toPlain(numeral: string): string {
  let plain = '';
  for (const character of numeral) {
    const code = character.charCodeAt(0);
    if (code >= 0xff10 && code <= 0xff19) plain += String.fromCharCode(code - 0xfee0);
    else if (character === '．' || character === '·') plain += '.';
    else if (!' \u3000\u00a0,，'.includes(character)) plain += character;
  }
  return plain;
}

function boundInside(text: string): Bound {
  if (/^[数几]|来/u.test(text)) return 'about';
  return /^上|[余多几]/u.test(text) ? 'over' : 'exact';
}

/** 1.2万, 2亿3000万, 3千: digits with scales. */
function readDigits(text: string): number | null {
  let total = 0;
  for (const part of findMatches(text, SCALED)) {
    let scale = 1;
    for (const character of part[3] ?? '') scale *= scaleValue(character) ?? 1;
    total += multiply(`${part[1] ?? ''}${part[2] ?? ''}`, scale);
  }
  if (text.replace(/^0+/u, '').length === 0) return text.length === 1 ? 0 : null;
  if (/^0[0-9]/u.test(text) || /[0-9]{16}|\.[0-9]{7}/u.test(text)) return null;
  return total;
}

/** Exact for decimals: 8.9 × 10000 is 89000, not 89000.00000000001. */
function multiply(digits: string, scale: number): number {
  const decimals = digits.length - 1 - digits.indexOf('.');
  if (!digits.includes('.')) return Number(digits) * scale;
  return (Number(digits.replace('.', '')) * scale) / 10 ** decimals;
}

function readHan(text: string): number | null {
  const [whole = '', rest] = text.split('点');
  if (rest === undefined) return readHanNumeral(whole);
  const head = readHanNumeral(whole);
  const scale = /[万亿]{1,8}$/u.exec(rest)?.[0] ?? '';
  const digits = Array.from(rest.slice(0, rest.length - scale.length), (c) => DIGITS.indexOf(c));
  if (head === null || digits.length === 0 || digits.includes(-1)) return null;
  let factor = 1;
  for (const character of scale) factor *= scaleValue(character) ?? 1;
  return multiply(`${head}.${digits.join('')}`, factor);
}

const NEIGHBOURS =
  /^((?:[一二两三四五六七八九][千百]){1,2}(?![十百千万])(?:[一二三四五六七八九]十)?|[二三四五六七八九]?十)?([一二两三四五六七八九])([一二三四五六七八九])([十百千万亿]{0,3})$/u;

/** 二三十, 七八百, 十五六, 十七八万, 一百二三十: two neighbouring digits are a range. */
function readApproximate(text: string): NumberReading | null {
  const [, tens = '', less = '', more = '', scale = ''] = NEIGHBOURS.exec(text) ?? [];
  const low = readHanNumeral(tens + less + scale);
  const high = readHanNumeral(tens + more + scale);
  if (low === null || high === null || !areNeighbours(less, more)) return null;
  return reading({ value: low, valueMax: high, bound: 'range', large: /[万亿]/u.test(text) });
}

/** 二三 and 七八 are ranges, 三五 is a figure of speech. */
function areNeighbours(less: string, more: string): boolean {
  return (digitValue(more) ?? 0) === (digitValue(less) ?? 0) + 1;
}

/** 百分之九十六 is 96 %; 三分之二 is a share of one. */
function readPart(text: string): NumberReading | null {
  const [of = '', part = ''] = text.split('分之');
  const value = /^[0-9]/u.test(part) ? readDigits(part) : readHan(part);
  if (value === null) return null;
  const unit = PART_UNITS[of] ?? '';
  if (unit !== '') return reading({ value, unit });
  const whole = readHanNumeral(of);
  return whole === null || whole === 0 ? null : reading({ value: value / whole, part: true });
}
