/**
 * When two wordings name the same thing. Two careful people do not choose the same characters
 * for what a number counts or where an initiative's name ends, so the match is lenient, by rules
 * that are stated here and tested.
 */
import { overlapOf, shinglesOf } from './likeness.ts';

/** Quotation marks, brackets, commas and joints: no part of a name. */
const MARKS = /[\s“”‘’"'「」『』《》〈〉（）()【】·、，,。—-]/gu;

/** Words before a thing counted that do not change it: 各类学习 is 学习. */
const LEADING = /^(?:各级各类|各类|各级|全县|全市|全区|全镇|全街道|全村|共有?|累计|参与的?|其中)/u;

/** Nouns that may end a name or be left off: 蒲公英播报活动, 蒲公英播报. */
const TRAILING =
  /(?:主题|系列|实践|专项|志愿服务|特色|文明实践|长效)?(?:活动|工作|行动|项目|品牌|机制|制度|模式|工程|平台|服务)$/u;

const fold = (text: string): string => text.replace(MARKS, '').replace(/的/gu, '').toLowerCase();

/** The shorter text, when it is inside the other, as a share of the longer one; else 0. */
function shareInside(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && long.includes(short) ? short.length / long.length : 0;
}

/**
 * Whether `read` says what is counted as well as `expected`: equal once marks, 的 and words such as
 * 各类 are gone, or one inside the other with at least two characters and 40 % of the longer (25 %
 * at its end, where the head of a Chinese noun stands), or six in ten pairs of characters shared.
 *
 * @example sameIndicator('志愿者', '注册志愿者') // true
 */
export function sameIndicator(expected: string, read: string): boolean {
  const a = fold(expected).replace(LEADING, '');
  const b = fold(read).replace(LEADING, '');
  if (a === b) return true;
  const share = shareInside(a, b);
  const head = a.endsWith(b) || b.endsWith(a);
  if (Math.min(a.length, b.length) >= 2 && share >= (head ? 0.25 : 0.4)) return true;
  return overlapOf(shinglesOf(a, 2), shinglesOf(b, 2)) >= 0.6;
}

/** A name without marks and without the noun that may be left off, unless nothing else is left. */
export function coreOfName(name: string): string {
  const plain = fold(name);
  const core = plain.replace(TRAILING, '');
  return core.length >= 2 ? core : plain;
}

/**
 * Whether two names are one initiative's: equal cores, or one inside the other with at least
 * three characters and 60 % of the longer.
 *
 * @example sameName('“暖心屋”志愿服务项目', '暖心屋') // true
 */
export function sameName(expected: string, read: string): boolean {
  const a = coreOfName(expected);
  const b = coreOfName(read);
  if (a === b || fold(expected) === fold(read)) return true;
  return Math.min(a.length, b.length) >= 3 && shareInside(a, b) >= 0.6;
}
