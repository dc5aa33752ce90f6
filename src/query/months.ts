/** The month of every article, as a code and as what it is called, worked out once for a dataset. */
import { LANGUAGE_TAG, type Locale } from '../messages/messages.ts';
import { textCell } from '../model/dataset/columns.ts';
import type { Dataset } from './dataset.ts';

/** Months of a dataset, earliest first; the unknown one last. */
export interface Months {
  /** '2021-04', '2021' where the month is not known, '' where nothing is. */
  readonly list: readonly { readonly id: string }[];
  /** Index into `list` of each row of `facts.articles`. */
  readonly codes: Int32Array;
}

const KNOWN = new WeakMap<Dataset, Months>();
const MONTH = 7;
const UNDATED = { zh: '日期不详', en: 'Date unknown' };

export function articleMonths(dataset: Dataset): Months {
  const known = KNOWN.get(dataset);
  if (known !== undefined) return known;
  const { facts } = dataset;
  const byText = new Map<number, string>();
  for (const code of facts.articles.date) {
    if (!byText.has(code)) byText.set(code, (facts.strings[code] ?? '').slice(0, MONTH));
  }
  const ids = [...new Set(byText.values())].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  const codeOf = new Map(ids.map((id, code) => [id, code]));
  const monthOf = (row: number) => textCell(facts, facts.articles.date, row).slice(0, MONTH);
  const months = {
    list: ids.map((id) => ({ id })),
    codes: Int32Array.from(facts.articles.date, (_, row) => codeOf.get(monthOf(row)) ?? 0),
  };
  KNOWN.set(dataset, months);
  return months;
}

/** @example labelOfMonth('2019-06', 'zh') // '2019年6月' */
export function labelOfMonth(month: string, locale: Locale): string {
  if (month === '') return UNDATED[locale];
  if (month.length < MONTH)
    return locale === 'zh' ? `${month}年（月份不详）` : `${month} (no month)`;
  const [year = '', number = ''] = month.split('-');
  if (locale === 'zh') return `${year}年${Number(number)}月`;
  return new Intl.DateTimeFormat(LANGUAGE_TAG.en, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(number) - 1));
}
