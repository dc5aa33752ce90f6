/** XLSX: the rows, their subtotals where they are grouped, and a sheet that says what they are. */
import type { Locale } from '../messages/messages.ts';
import type { ExportValue } from '../query/columns/column.ts';
import { type About, tableName } from './about.ts';
import { aboutLines } from './about-lines.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import type { GroupSubtotal } from './group-subtotals.ts';
import { subtotalHeaders, subtotalRow } from './subtotal-rows.ts';
import { LONGEST_CELL, MOST_LINKS } from './xlsx/sheet.ts';
import { type NamedSheet, workbookStream } from './xlsx/workbook.ts';

/** Excel's sheets end at 1,048,576 rows; what is longer goes on in a second sheet. */
const SHEET_ROWS = 1_000_000;

const NAMES = {
  about: { zh: '说明', en: 'About' },
  subtotals: { zh: '小计', en: 'Subtotals' },
} as const;

const CUT = {
  zh: (cells: number) =>
    `${cells} 个单元格的文字超过 ${LONGEST_CELL} 字，工作簿放不下：格末注明了全长，全文在 CSV 和 JSON 里。`,
  en: (cells: number) =>
    `Cells whose text is longer than ${LONGEST_CELL} characters, more than a workbook can hold: ${cells}. Each ends with its full length; CSV and JSON have the whole text.`,
} as const;

const UNLINKED = {
  zh: `表格程序的一页只容得下约 65,000 个超链接：前 ${MOST_LINKS} 行可以点按，其后各行的“链接”一列仍有完整地址。`,
  en: `Spreadsheets hold about 65,000 hyperlinks a sheet: the first ${MOST_LINKS} rows can be clicked; the rows behind them have the whole address in their link column.`,
} as const;

export interface XlsxSpec {
  readonly table: ExportTable;
  readonly about: About;
  readonly locale: Locale;
  /** Told of each text that is longer than a cell. */
  readonly onCut?: () => void;
}

export function writeXlsx(spec: XlsxSpec): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { table, about, locale } = spec;
  let cut = 0;
  const onCut = () => {
    cut += 1;
    spec.onCut?.();
  };
  const subtotals = about.subtotals.length > 0 ? [subtotalSheet(about.subtotals, locale)] : [];
  const sheets = [
    ...dataSheets(table, tableName(about.table, locale)),
    ...subtotals,
    // Written last, when it is known what did not fit.
    aboutSheet(() => aboutRows(spec, cut), locale),
  ];
  return workbookStream(sheets.map((sheet) => ({ ...sheet, onCut })));
}

type Sheet = Omit<NamedSheet, 'onCut'>;

function dataSheets(table: ExportTable, name: string): Sheet[] {
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

function subtotalSheet(subtotals: readonly GroupSubtotal[], locale: Locale): Sheet {
  const headers = subtotalHeaders(locale);
  const rows = subtotals.map((entry) => subtotalRow(entry, locale));
  const widths = headers.map((_, index) => (index === 0 ? 30 : 12));
  return { name: NAMES.subtotals[locale], headers, widths, rows: [rows], linkColumn: -1 };
}

function aboutSheet(rows: () => ExportValue[][], locale: Locale): Sheet {
  function* blocks() {
    yield rows();
  }
  const widths = [16, 100];
  return { name: NAMES.about[locale], headers: [], widths, rows: blocks(), linkColumn: -1 };
}

/** The statement, and what this format has no room for. */
function aboutRows({ table, about, locale }: XlsxSpec, cut: number): ExportValue[][] {
  const remarks = [
    ...about.remarks,
    ...(cut > 0 ? [CUT[locale](cut)] : []),
    ...(table.rowCount > MOST_LINKS ? [UNLINKED[locale]] : []),
  ];
  return aboutLines({ ...about, remarks }, locale).map(({ label, text }) => [label, text]);
}
