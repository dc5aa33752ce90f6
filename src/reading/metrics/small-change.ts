/** Sums of money that are said in two units: 1元5角, 4块5, 3块8毛. */
import { digitValue } from '../../chinese/numerals.ts';

/** Tenths with their unit and perhaps hundredths with theirs: 5角, 5毛, 2角5分. */
const CHANGE = /^([1-9一二三四五六七八九])[角毛](?:([1-9一二三四五六七八九])分)?/u;
/** The bare digit behind 块: 4块5, 8块5钱; with a unit of its own it counts something else (4块5斤). */
const BARE = /^([1-9一二三四五六七八九])(?=钱|$|[，,。；;、！？”’）)])/u;

function readDigit(digit: string): number {
  return digitValue(digit) ?? Number(digit);
}

/**
 * The tenths and hundredths of a 元 that stand right behind `unit` at `at`, and where they end; null
 * where none do.
 *
 * @example readSmallChange('鸡蛋每枚1元5角', 6, '元') // { to: 8, value: 0.5 }
 */
export function readSmallChange(
  text: string,
  at: number,
  unit: string,
): { readonly to: number; readonly value: number } | null {
  if (unit !== '元' && unit !== '块') return null;
  const behind = text.slice(at, at + 5);
  const found = CHANGE.exec(behind) ?? (unit === '块' ? BARE.exec(behind) : null);
  if (found === null) return null;
  const [whole, tenths = '', hundredths = ''] = found;
  const value = readDigit(tenths) * 10 + readDigit(hundredths);
  return { to: at + whole.length, value: value / 100 };
}
