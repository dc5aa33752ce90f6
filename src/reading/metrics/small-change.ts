/** Amounts that are said in two units, or with a half behind theirs: 1元5角, 4块5, 11斤4两, 3亩半. */
import { digitValue } from '../../chinese/numerals.ts';

/** Tenths with their unit and perhaps hundredths with theirs: 5角, 5毛, 2角5分. */
const CHANGE = /^([1-9一二三四五六七八九])[角毛](?:([1-9一二三四五六七八九])分)?/u;
/** The bare digit behind 块: 4块5, 8块5钱; with a unit of its own it counts something else (4块5斤). */
const BARE = /^([1-9一二三四五六七八九])(?=钱|$|[，,。；;、！？”’）)]|来自)/u;
/** Tenths of a 斤: 11斤4两. */
const OUNCES = /^([1-9一二三四五六七八九])两/u;
/** 3亩半杏树, but no 半 of a word of its own: 3亩半坡地. */
const HALF = /^半(?![坡山数成年月日夜天途边径岛价])/u;
const HALVED = new Set(['亩', '斤', '公斤', '米', '公里', '吨', '里']);

function readDigit(digit: string): number {
  return digitValue(digit) ?? Number(digit);
}

/**
 * What of a unit stands right behind it at `at`, and where it ends: tenths and hundredths of a 元, tenths of
 * a 斤, a half; null where nothing does.
 *
 * @example readSmallChange('鸡蛋每枚1元5角', 6, '元') // { to: 8, value: 0.5 }
 */
export function readSmallChange(
  text: string,
  at: number,
  unit: string,
): { readonly to: number; readonly value: number } | null {
  if (HALVED.has(unit) && HALF.test(text.slice(at, at + 2))) return { to: at + 1, value: 0.5 };
  if (unit === '斤') {
    const ounces = OUNCES.exec(text.slice(at, at + 2));
    return ounces === null ? null : { to: at + 2, value: readDigit(ounces[1] ?? '') / 10 };
  }
  if (unit !== '元' && unit !== '块') return null;
  const behind = text.slice(at, at + 5);
  const found = CHANGE.exec(behind) ?? (unit === '块' ? BARE.exec(behind) : null);
  if (found === null) return null;
  const [whole, tenths = '', hundredths = ''] = found;
  const value = readDigit(tenths) * 10 + readDigit(hundredths);
  return { to: at + whole.length, value: value / 100 };
}
