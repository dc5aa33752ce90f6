/** XLSX: the rows, their subtotals where they are grouped, and a sheet that says what they are. */
import type { Locale } from '../messages/messages.ts';
import type { ExportValue } from '../query/columns/column.ts';
import { type About, tableName } from './about.ts';
import { aboutLines } from './about-lines.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import type { GroupSubtotal } from './group-subtotals.ts';
import { subtotalHeaders, subtotalRow } from './subtotal-rows.ts';
import { type NamedSheet, workbookStream } from './xlsx/workbook.ts';

/** Excel's sheets end at 1,048,576 rows; what is longer goes on in a second sheet. */
const SHEET_ROWS = 1_000_000;

const NAMES = {
  about: { zh: '说明', en: 'About' },
  subtotals: { zh: '小计', en: 'Subtotals' },
} as const;

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
  const headers = subtotalHeaders(locale);
  const rows = subtotals.map((entry) => subtotalRow(entry, locale));
  const widths = headers.map((_, index) => (index === 0 ? 30 : 12));
  return { name: NAMES.subtotals[locale], headers, widths, rows: [rows], linkColumn: -1 };
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
