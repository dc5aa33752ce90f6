/** Rows for the clipboard: tab-separated, so that they paste as rows and columns. */
import type { ExportValue } from '../query/columns/column.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import { plainValue } from './export-value.ts';
import { guardFormula } from './guard-formula.ts';

/** A header line and a line a row, in blocks. Line breaks and tabs inside a cell become blanks. */
export function* formatTsv(table: ExportTable): Generator<string> {
  yield table.columns.map(({ header }) => toCell(header)).join('\t');
  for (const block of blocksOf(table)) {
    yield block.map((row) => `\n${row.map((value) => toCell(value)).join('\t')}`).join('');
  }
}

/** Any of these inside a cell would end it. */
const BREAKS = /[\t\n\r\u000b\u000c\u0085\u2028\u2029]+/gu;

function toCell(value: ExportValue): string {
  const text = plainValue(value);
  return typeof value === 'string' ? quoted(guardFormula(text.replace(BREAKS, ' '), ' ')) : text;
}

/** A spreadsheet takes a mark at the start for one around the cell, and all up to the next for one cell. */
function quoted(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
