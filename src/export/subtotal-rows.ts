/** Subtotals as a table for people: what a sheet and a Markdown file show below the rows. */
import type { Locale } from '../messages/messages.ts';
import { BOUNDS } from '../model/vocabulary.ts';
import type { ExportValue } from '../query/columns/column.ts';
import type { GroupSubtotal } from './group-subtotals.ts';

const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '组',
    '行数',
    '单位',
    '计入的数',
    '合计',
    '合计上限',
    '精确度',
    '确数',
    '以上',
    '约数',
    '不足',
    '区间',
    '未计入（计划、重复）',
  ],
  en: [
    'Group',
    'Rows',
    'Unit',
    'Numbers counted in',
    'Sum',
    'Upper end',
    'Bound',
    'Exact',
    'Over',
    'About',
    'Under',
    'Range',
    'Left out (plans, repeats)',
  ],
};

export function subtotalHeaders(locale: Locale): readonly string[] {
  return HEADERS[locale];
}

/** One subtotal, in the order of {@link subtotalHeaders}. */
export function subtotalRow(entry: GroupSubtotal, locale: Locale): ExportValue[] {
  return [
    entry.group,
    entry.rows,
    entry.unit,
    entry.numbers,
    entry.sum,
    entry.sum_max,
    boundName(entry.bound, locale),
    entry.exact,
    entry.over,
    entry.about,
    entry.under,
    entry.range,
    entry.left_out,
  ];
}

/** The word that the rows have for it; CSV and JSON keep the dataset's own codes. */
function boundName(bound: GroupSubtotal['bound'], locale: Locale): string | null {
  return BOUNDS.find(({ id }) => id === bound)?.[locale] ?? null;
}
