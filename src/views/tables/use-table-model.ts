/** Everything that the parts of one table share: its columns, its order, its lines. */
import { useMemo, useState } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { type Arrangement, arrangeRows } from '../../query/arrange-rows.ts';
import type { Column } from '../../query/columns/column.ts';
import { shownColumns } from '../../query/columns/tables.ts';
import type { Dataset } from '../../query/dataset.ts';
import { type Lines, linesOf } from '../../query/display-rows.ts';
import type { TableId, TableView } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';

export interface TableModel {
  readonly table: TableId;
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly view: TableView;
  readonly columns: readonly Column[];
  readonly arrangement: Arrangement;
  readonly lines: Lines;
  /** Keys of the groups that are folded. */
  readonly closed: ReadonlySet<number>;
  readonly close: (closed: ReadonlySet<number>) => void;
}

const NOTHING: ReadonlySet<number> = new Set();

export function useTableModel(table: TableId): TableModel {
  const dataset = useReadyDataset();
  const rows = useSelection()[table];
  const view = useViewStore((state) => state.tables[table]);
  const locale = usePreferences((preferences) => preferences.locale);
  const { sort, groupBy } = view;
  const columns = useMemo(() => shownColumns(table, view.columns), [table, view.columns]);
  const arrangement = useMemo(
    () => arrangeRows(dataset, rows, { table, view: { sort, groupBy }, locale }),
    [dataset, rows, table, sort, groupBy, locale],
  );
  const [fold, setFold] = useState({ groupBy, closed: NOTHING });
  // Keys of another grouping mean nothing here.
  const closed = fold.groupBy === groupBy ? fold.closed : NOTHING;
  const lines = useMemo(() => linesOf(arrangement, closed), [arrangement, closed]);
  const close = (next: ReadonlySet<number>) => setFold({ groupBy, closed: next });
  return { table, dataset, locale, view, columns, arrangement, lines, closed, close };
}
