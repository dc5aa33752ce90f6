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
 * Chinese counts in 万 and 亿, English groups by thousands. A part that decimals only come near
 * to is written as the fraction that it is.
 *
 * @example formatNumber(73000, 'zh') // '7.3万'
 * @example formatNumber(73000, 'en') // '73,000'
 * @example formatNumber(0.6666666667, 'zh') // '2/3'
 */
export function formatNumber(value: number, locale: Locale): string {
  const fraction = fractionOf(value);
  if (fraction !== null) return fraction;
  if (locale === 'zh') {
    const size = Math.abs(value);
    if (size >= 1e8) return `${FORMATS.zh.format(scaled(value, 8))}亿`;
    if (size >= 1e4) return `${FORMATS.zh.format(scaled(value, 4))}万`;
  }
  return FORMATS[locale].format(value);
}

/** Denominators that newspapers write and that decimals do not end with. */
const ENDLESS = [3, 6, 7, 9] as const;

/** '2/3' for a part of one that the dataset holds to ten places; null for any other number. */
function fractionOf(value: number): string | null {
  if (!(value > 0 && value < 1) || Number(value.toFixed(4)) === value) return null;
  for (const below of ENDLESS) {
    const above = Math.round(value * below);
    if (Math.abs(above / below - value) < 1e-9) return `${above}/${below}`;
  }
  return null;
}

/** Division by a power of ten without the binary dust that 123456.7 / 10000 leaves. */
function scaled(value: number, digits: number): number {
  return Number(`${value}e-${digits}`);
}

/**
 * A part of a whole in per cent, to one decimal; what is nearly nothing or nearly all says so.
 *
 * @example formatShare(1, 3) // '33.3%'
 * @example formatShare(1, 2) // '50%'
 * @example formatShare(1, 4000) // '<0.1%'
 * @param whole above 0.
 */
export function formatShare(part: number, whole: number): string {
  if (part > 0 && part / whole < LEAST_SHARE) return '<0.1%';
  if (part < whole && part / whole > 1 - LEAST_SHARE) return '>99.9%';
  return `${Number(((part / whole) * 100).toFixed(1))}%`;
}

/** What would be rounded away, or up to the whole. */
const LEAST_SHARE = 0.0005;

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
