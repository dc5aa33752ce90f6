/** A table in any of the formats, as the pieces of a file. */
import type { Locale } from '../messages/messages.ts';
import type { About } from './about.ts';
import type { ExportTable } from './export-table.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeXlsx } from './write-xlsx.ts';

export const FORMATS = [
  { id: 'csv', extension: 'csv', type: 'text/csv;charset=utf-8' },
  {
    id: 'xlsx',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { id: 'json', extension: 'json', type: 'application/json' },
  { id: 'markdown', extension: 'md', type: 'text/markdown;charset=utf-8' },
] as const;
export type Format = (typeof FORMATS)[number]['id'];

export type Piece = string | Uint8Array<ArrayBuffer>;

export interface Exported {
  readonly table: ExportTable;
  readonly about: About;
  readonly locale: Locale;
  /** Told of each text that is longer than a cell of the format, which says so in the cell. */
  readonly onCut?: () => void;
}

/** Pieces in order; between two of them the caller may stop. */
export function writeExport(
  format: Format,
  exported: Exported,
): Iterable<Piece> | AsyncIterable<Piece> {
  const { table, about, locale } = exported;
  switch (format) {
    case 'csv':
      return writeCsv(table);
    case 'xlsx':
      return writeXlsx(exported);
    case 'json':
      return writeJson(table, about);
    case 'markdown':
      return writeMarkdown(table, about, locale);
  }
}
