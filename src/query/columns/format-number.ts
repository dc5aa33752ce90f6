/** Numbers as each language writes them, never rounded: what is not exact says so by its sign. */
import { LANGUAGE_TAG, type Locale } from '../../messages/messages.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { BOUNDS } from '../../model/vocabulary.ts';

const PRECISE = { maximumFractionDigits: 10 } as const;
const FORMATS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(LANGUAGE_TAG.zh, { ...PRECISE, useGrouping: false }),
  en: new Intl.NumberFormat(LANGUAGE_TAG.en, PRECISE),
};
const SIGNS: ReadonlyMap<Bound, string> = new Map(BOUNDS.map(({ id, sign }) => [id, sign]));

/**
 * Chinese counts in 万 and 亿, English groups by thousands.
 *
 * @example formatNumber(73000, 'zh') // '7.3万'
 * @example formatNumber(73000, 'en') // '73,000'
 */
export function formatNumber(value: number, locale: Locale): string {
  if (locale === 'zh') {
    const size = Math.abs(value);
    if (size >= 1e8) return `${FORMATS.zh.format(scaled(value, 8))}亿`;
    if (size >= 1e4) return `${FORMATS.zh.format(scaled(value, 4))}万`;
  }
  return FORMATS[locale].format(value);
}

/** Division by a power of ten without the binary dust that 123456.7 / 10000 leaves. */
function scaled(value: number, digits: number): number {
  return Number(`${value}e-${digits}`);
}

export interface Quantity {
  readonly value: number;
  readonly valueMax: number | null;
  readonly approx: Bound;
}

/**
 * A reported number with its bound visible.
 *
 * @example formatQuantity({ value: 450, valueMax: null, approx: 'over' }, 'zh') // '>450'
 * @example formatQuantity({ value: 20, valueMax: 30, approx: 'range' }, 'en') // '20–30'
 */
export function formatQuantity({ value, valueMax, approx }: Quantity, locale: Locale): string {
  const lower = formatNumber(value, locale);
  if (valueMax !== null) return `${lower}–${formatNumber(valueMax, locale)}`;
  return approx === 'range' ? `≈${lower}` : `${SIGNS.get(approx) ?? ''}${lower}`;
}
