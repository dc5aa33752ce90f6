/** XLSX: the rows, their subtotals where they are grouped, and a sheet that says what they are. */
import type { Locale } from '../messages/messages.ts';
import { BOUNDS } from '../model/vocabulary.ts';
import type { ExportValue } from '../query/columns/column.ts';
import { type About, tableName } from './about.ts';
import { aboutLines } from './about-lines.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import type { GroupSubtotal } from './group-subtotals.ts';
import { type NamedSheet, workbookStream } from './xlsx/workbook.ts';

/** Excel's sheets end at 1,048,576 rows; what is longer goes on in a second sheet. */
const SHEET_ROWS = 1_000_000;

const NAMES = {
  about: { zh: '说明', en: 'About' },
  subtotals: { zh: '小计', en: 'Subtotals' },
} as const;

const SUBTOTAL_HEADERS: Readonly<Record<Locale, readonly string[]>> = {
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

export function writeXlsx(
  table: ExportTable,
  about: About,
  locale: Locale,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const subtotals = about.subtotals.length > 0 ? [subtotalSheet(about.subtotals, locale)] : [];
  return workbookStream([
    ...dataSheets(table, tableName(about.table, locale)),
    ...subtotals,
    aboutSheet(about, locale),
  ]);
}

function dataSheets(table: ExportTable, name: string): NamedSheet[] {
  const count = Math.max(1, Math.ceil(table.rowCount / SHEET_ROWS));
  return Array.from({ length: count }, (_, index) => {
    const start = index * SHEET_ROWS;
    return {
      name: count === 1 ? name : `${name} ${index + 1}`,
      headers: table.columns.map((column) => column.header),
      widths: table.columns.map((column) => column.width),
      rows: blocksOf(table, start, Math.min(table.rowCount, start + SHEET_ROWS)),
      linkColumn: table.columns.findIndex(({ id }) => id === 'link'),
    };
  });
}

function subtotalSheet(subtotals: readonly GroupSubtotal[], locale: Locale): NamedSheet {
  const rows = subtotals.map((entry): ExportValue[] => [
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
  ]);
  const headers = SUBTOTAL_HEADERS[locale];
  const widths = headers.map((_, index) => (index === 0 ? 30 : 12));
  return { name: NAMES.subtotals[locale], headers, widths, rows: [rows], linkColumn: -1 };
}

/** The word that the sheet of the rows has for it; CSV and JSON keep the dataset's own codes. */
function boundName(bound: GroupSubtotal['bound'], locale: Locale): string | null {
  return BOUNDS.find(({ id }) => id === bound)?.[locale] ?? null;
}

function aboutSheet(about: About, locale: Locale): NamedSheet {
  const rows = aboutLines(about, locale).map(({ label, text }): ExportValue[] => [label, text]);
  return {
    name: NAMES.about[locale],
    headers: [],
    widths: [16, 100],
    rows: [rows],
    linkColumn: -1,
  };
}
