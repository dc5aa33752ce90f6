/** A table as files hold it: named columns, and rows worked out one by one as they are written. */
import type { Locale } from '../messages/messages.ts';
import type { Arrangement } from '../query/arrange-rows.ts';
import type { Column, ExportValue, Field } from '../query/columns/column.ts';
import { exportedFields, shownFields } from '../query/columns/tables.ts';
import type { Dataset } from '../query/dataset.ts';
import { placeOfRow } from '../query/place-of-row.ts';
import type { Texts } from '../query/sentences.ts';
import { formatView } from '../query/url.ts';
import { INITIAL_VIEW, type TableId } from '../query/view.ts';

export interface ExportColumn {
  readonly id: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  readonly rowCount: number;
  /** Cells of one row, in the order of `columns`. */
  readonly rowAt: (position: number) => readonly ExportValue[];
}

export interface TableSource {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly columns: readonly Column[];
  readonly arrangement: Arrangement;
  /** What a grouped table is grouped by, in words; '' where it is not grouped. */
  readonly groupedBy: string;
  readonly locale: Locale;
  /** All shards of the rows, or the sentences are missing. */
  readonly texts: Texts;
}

export interface ExportSource extends TableSource {
  /** The dashboard's own address without query. */
  readonly address: string;
}

export interface CopySource extends TableSource {
  /** Places in the arrangement's order, rising. */
  readonly positions: Uint32Array;
}

/** The rows and columns in view, with the evidence of each row behind them. */
export function exportTable(source: ExportSource): ExportTable {
  const { dataset, table, address, arrangement } = source;
  const linkOf = (row: number) => {
    const open = placeOfRow(dataset, table, row);
    return `${address}${formatView({ ...INITIAL_VIEW, tab: table, open })}`;
  };
  const fields = exportedFields(table, source.columns);
  return tableOf(source, { fields, linkOf, positions: null, rowCount: arrangement.order.length });
}

/** Some of the rows and the columns in view, and nothing else: what is seen is what is pasted. */
export function copiedTable(source: CopySource): ExportTable {
  const { columns, positions } = source;
  const rowCount = positions.length;
  return tableOf(source, { fields: shownFields(columns), linkOf: () => '', positions, rowCount });
}

interface Contents {
  readonly fields: readonly Field[];
  readonly linkOf: (row: number) => string;
  /** Places in the arrangement's order, rising; null for all of them. */
  readonly positions: Uint32Array | null;
  readonly rowCount: number;
}

/**
 * A grouped table has its group as the first column and no lines of subtotals between its rows:
 * in a spreadsheet those would be sorted in among the rows and added up with them.
 */
function tableOf(source: TableSource, contents: Contents): ExportTable {
  const { dataset, arrangement, locale, texts } = source;
  const { fields, linkOf, positions, rowCount } = contents;
  const { order, groups } = arrangement;
  const group = groupLabels(arrangement);
  const header = groupHeader(source.groupedBy, locale);
  const lead: ExportColumn[] = groups === null ? [] : [{ id: 'group', header, width: 20 }];
  return {
    columns: [...lead, ...fields.map((field) => toColumn(field, locale))],
    rowCount,
    rowAt: (index) => {
      const position = positions === null ? index : (positions[index] ?? 0);
      const row = order[position] ?? 0;
      const context = { dataset, row, locale, texts, link: linkOf(row) };
      const cells = fields.map((field) => field.value(context));
      return groups === null ? cells : [group(position), ...cells];
    },
  };
}

function groupHeader(groupedBy: string, locale: Locale): string {
  return locale === 'zh' ? `分组：${groupedBy}` : `Group: ${groupedBy}`;
}

function toColumn({ id, header, width }: Field, locale: Locale): ExportColumn {
  return { id, header: header[locale], width };
}

/** The group of each position; positions are asked for in rising order. */
function groupLabels({ groups }: Arrangement): (position: number) => string {
  const known = groups ?? [];
  let at = 0;
  return (position) => {
    if (position < (known[at]?.start ?? 0)) at = 0;
    while (position >= (known[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1;
    return known[at]?.label ?? '';
  };
}
