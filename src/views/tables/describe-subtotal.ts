/** A unit's subtotal in words: what the sum is, how many numbers are in it, how exact they are. */
import type { Locale } from '../../messages/messages.ts';
import type { TablesTexts } from '../../messages/tables.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { formatNumber, formatQuantity } from '../../query/columns/format-number.ts';
import type { UnitSubtotal } from '../../query/subtotals.ts';

export interface Wording {
  readonly texts: TablesTexts;
  readonly locale: Locale;
}

export interface SubtotalWords {
  /** The unit's own name, or 'no unit'. */
  readonly unit: string;
  /** The sum, or from … to where the unit does not add up; the unit where nothing is counted in. */
  readonly amount: string;
  /** How many numbers, and how exact. */
  readonly detail: string;
}

/** @example 12场, 30余场 → { unit: '场', amount: '合计 >42场', detail: '2 个数（确数 1，以上 1）' } */
export function describeSubtotal(
  subtotal: UnitSubtotal,
  { texts, locale }: Wording,
): SubtotalWords {
  const { unit, count, sum, setAside } = subtotal;
  const number = (value: number) => formatNumber(value, locale);
  const name = unit === '' ? texts.noUnit : unit;
  if (count === 0) {
    return { unit: name, amount: name, detail: texts.onlySetAside(number(setAside)) };
  }
  const amount =
    sum === null || count === 1
      ? rangeInWords(subtotal, { texts, locale })
      : texts.sumOf(
          formatQuantity(
            {
              value: sum.min,
              valueMax: sum.max === sum.min ? null : sum.max,
              approx: sum.approx,
            },
            locale,
          ),
          unit,
        );
  const parts = BOUNDS.filter(({ id }) => subtotal.bounds[id] > 0).map(({ id }) =>
    texts[id](number(subtotal.bounds[id])),
  );
  if (!subtotal.alike) parts.push(texts.unlike);
  const separator = locale === 'zh' ? '，' : ', ';
  const counted = `${texts.numbers(number(count))}${texts.boundsOf(parts.join(separator))}`;
  // Behind the brackets: what is in them adds up to the count before them.
  const detail = setAside > 0 ? `${counted}${texts.setAside(number(setAside))}` : counted;
  return { unit: name, amount, detail };
}

function rangeInWords(subtotal: UnitSubtotal, wording: Wording): string {
  const { smallest, largest, unit, bounds } = subtotal;
  const { texts, locale } = wording;
  const kinds = BOUNDS.filter(({ id }) => bounds[id] > 0);
  // One number, or the same one again: it keeps its own sign.
  const approx = kinds.length === 1 ? (kinds[0]?.id ?? 'exact') : 'about';
  const from = formatQuantity({ value: smallest, valueMax: null, approx }, locale);
  if (smallest === largest) return `${from}${locale === 'zh' ? '' : ' '}${unit}`;
  const [low, high] = [smallest, largest].map((value) => formatNumber(value, locale));
  return texts.rangeOf(low ?? '', high ?? '', unit);
}
