/** The rows of a table as they stand on screen and in an export: sorted, then grouped. */
import type { Locale } from '../messages/messages.ts';
import { COLUMNS } from './columns/tables.ts';
import type { Dataset } from './dataset.ts';
import { type Group, groupRows } from './group-rows.ts';
import { sortRows } from './sort-rows.ts';
import type { TableId, TableView } from './view.ts';

export interface Arrangement {
  readonly order: Uint32Array;
  /** Null where the table is not grouped. */
  readonly groups: readonly Group[] | null;
}

export interface ArrangeSpec {
  readonly table: TableId;
  readonly view: Pick<TableView, 'sort' | 'groupBy'>;
  readonly locale: Locale;
}

/** The one order that screen, copy and export share. */
export function arrangeRows(dataset: Dataset, rows: Uint32Array, spec: ArrangeSpec): Arrangement {
  const { table, view, locale } = spec;
  const sorted = sortRows(dataset, rows, { columns: COLUMNS[table], sort: view.sort });
  if (view.groupBy === null) return { order: sorted, groups: null };
  const grouped = groupRows(dataset, sorted, { table, groupBy: view.groupBy, locale });
  return grouped ?? { order: sorted, groups: null };
}
