/** A table as files hold it: named columns, and rows worked out one by one as they are written. */
import type { Locale } from '../messages/messages.ts';
import type { Arrangement } from '../query/arrange-rows.ts';
import type { Column, ExportValue, Field } from '../query/columns/column.ts';
import { exportedFields } from '../query/columns/tables.ts';
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

export interface ExportSource {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly columns: readonly Column[];
  readonly arrangement: Arrangement;
  /** Heading of the groups' column; '' where the table is not grouped. */
  readonly groupHeader: string;
  readonly locale: Locale;
  /** All shards of the rows, or the sentences are missing. */
  readonly texts: Texts;
  /** The dashboard's own address without query. */
  readonly address: string;
}

/** The rows and columns in view, with the evidence of each row behind them. */
export function exportTable(source: ExportSource): ExportTable {
  const { dataset, table, arrangement, locale, texts, address } = source;
  const { order, groups } = arrangement;
  const fields = exportedFields(table, source.columns);
  const group = groupLabels(source);
  const lead: ExportColumn[] =
    groups === null ? [] : [{ id: 'group', header: source.groupHeader, width: 20 }];
  return {
    columns: [...lead, ...fields.map((field) => toColumn(field, locale))],
    rowCount: order.length,
    rowAt: (position) => {
      const row = order[position] ?? 0;
      const open = placeOfRow(dataset, table, row);
      const link = `${address}${formatView({ ...INITIAL_VIEW, tab: table, open })}`;
      const context = { dataset, row, locale, texts, link };
      const cells = fields.map((field) => field.value(context));
      return groups === null ? cells : [group(position), ...cells];
    },
  };
}

function toColumn({ id, header, width }: Field, locale: Locale): ExportColumn {
  return { id, header: header[locale], width };
}

/** The group of each position; positions are asked for in rising order. */
function groupLabels({ arrangement }: ExportSource): (position: number) => string {
  const groups = arrangement.groups ?? [];
  let at = 0;
  return (position) => {
    if (position < (groups[at]?.start ?? 0)) at = 0;
    while (position >= (groups[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1;
    return groups[at]?.label ?? '';
  };
}
