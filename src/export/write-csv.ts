/** CSV as every spreadsheet reads it: UTF-8 with BOM, CRLF, all text quoted and kept text. */
import Papa from 'papaparse';
import type { About } from './about.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import { numberOrText } from './export-value.ts';
import { guardFormula } from './guard-formula.ts';

const BOM = '\ufeff';
const NEWLINE = '\r\n';

/**
 * Header and rows, in blocks. The file holds the table and nothing else, so that every program
 * reads it; what an export says about itself stands in a companion file, see
 * {@link csvStatement}.
 *
 * papaparse's own escapeFormulae is off: it puts a ' before the text, which stays visible, and
 * does not know blanks and full-width signs; {@link guardFormula} does.
 */
export function* writeCsv(table: ExportTable): Generator<string> {
  const header = table.columns.map((column) => guardFormula(column.header, '\t'));
  yield BOM + toLines([header]);
  for (const block of blocksOf(table)) yield toLines(block.map((row) => row.map(toCell)));
}

type Cell = string | number | boolean | null;

function toLines(rows: readonly (readonly Cell[])[]): string {
  // Quoted, because LibreOffice takes a tab outside quotation marks for a separator.
  const quotes = (value: unknown) => typeof value === 'string';
  const data = rows.map((row) => [...row]);
  return data.length === 0 ? '' : Papa.unparse(data, { newline: NEWLINE, quotes }) + NEWLINE;
}

function toCell(value: Parameters<typeof numberOrText>[0]): Cell {
  const plain = numberOrText(value);
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return typeof plain === 'string' ? guardFormula(plain, '\t') : plain;
}

/**
 * The companion of a CSV file: metadata as the W3C's "CSV on the Web" describes it, named after
 * the file with `-metadata.json`, so that programs find it and people can read it.
 */
export function csvStatement(file: string, table: ExportTable, about: About): string {
  const statement = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    'dc:title': about.title,
    'dc:issued': about.exported,
    'dc:license': about.licence,
    'dc:source': about.link,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: [NEWLINE] },
    tableSchema: {
      columns: table.columns.map(({ id, header }) => ({ name: id, titles: header })),
    },
    'wenming:about': about,
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
