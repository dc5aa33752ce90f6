/** An export of the made-up dataset, and its file as one string or array of bytes. */
import { aboutExport } from '../../src/export/about.ts';
import { type ExportTable, exportTable } from '../../src/export/export-table.ts';
import { groupSubtotals } from '../../src/export/group-subtotals.ts';
import type { Exported, Piece } from '../../src/export/write-export.ts';
import type { Locale } from '../../src/messages/messages.ts';
import { arrangeRows } from '../../src/query/arrange-rows.ts';
import { shownColumns } from '../../src/query/columns/tables.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import { INITIAL_VIEW, type TableId, type TableView } from '../../src/query/view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

export const ADDRESS = 'https://example.org/atlas/';

export interface SampleSpec {
  readonly table?: TableId;
  readonly view?: Partial<TableView>;
  readonly pages?: number;
  readonly locale?: Locale;
}

export function sampleExport(spec: SampleSpec = {}): Exported {
  const { table = 'metrics', pages = 12, locale = 'zh' } = spec;
  const { dataset, texts } = madeUpDataset(pages);
  const view: TableView = { ...INITIAL_VIEW.tables.metrics, ...spec.view };
  const rows = Uint32Array.from({ length: dataset.manifest.counts[table] }, (_, row) => row);
  const arrangement = arrangeRows(dataset, rows, { table, view, locale });
  return {
    table: exportTable({
      dataset,
      table,
      arrangement,
      columns: shownColumns(table, view.columns),
      groupedBy: view.groupBy ?? '',
      locale,
      texts: new Map(texts.entries()),
      address: ADDRESS,
    }),
    about: aboutExport({
      dataset,
      table,
      view,
      locale,
      filter: EMPTY_FILTER,
      grouping: view.groupBy ?? '',
      rows: rows.length,
      address: ADDRESS,
      exported: '2026-01-02',
      subtotals: groupSubtotals(dataset, table, arrangement),
    }),
    locale,
  };
}

/** A table of one column that holds `texts`. */
export function tableOf(texts: readonly string[]): ExportTable {
  return {
    columns: [{ id: 'text', header: '文字', width: 20 }],
    rowCount: texts.length,
    rowAt: (position) => [texts[position] ?? null],
  };
}

export async function bytesOf(pieces: Iterable<Piece> | AsyncIterable<Piece>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

export async function textOf(pieces: Iterable<Piece> | AsyncIterable<Piece>): Promise<string> {
  return (await bytesOf(pieces)).toString('utf8');
}
