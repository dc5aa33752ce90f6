/** Everything that the parts of one table share: its columns, its order, its lines. */
import { useMemo } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { type Arrangement, arrangeRows } from '../../query/arrange-rows.ts';
import type { Column } from '../../query/columns/column.ts';
import { shownColumns } from '../../query/columns/tables.ts';
import type { Dataset } from '../../query/dataset.ts';
import { type Lines, linesOf } from '../../query/display-rows.ts';
import { closedKeys, toggleFold } from '../../query/folds.ts';
import type { Group } from '../../query/group-rows.ts';
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
  /** Folds a group, or unfolds it. */
  readonly fold: (group: Group) => void;
  readonly foldAll: (folded: boolean) => void;
}

export function useTableModel(table: TableId): TableModel {
  const dataset = useReadyDataset();
  const rows = useSelection()[table];
  const view = useViewStore((state) => state.tables[table]);
  const locale = usePreferences((preferences) => preferences.locale);
  const changeTable = useViewStore((state) => state.changeTable);
  const { sort, groupBy, folds } = view;
  const columns = useMemo(() => shownColumns(table, view.columns), [table, view.columns]);
  const arrangement = useMemo(
    () => arrangeRows(dataset, rows, { table, view: { sort, groupBy }, locale }),
    [dataset, rows, table, sort, groupBy, locale],
  );
  const closed = useMemo(() => closedKeys(arrangement.groups, folds), [arrangement, folds]);
  const lines = useMemo(() => linesOf(arrangement, closed), [arrangement, closed]);
  const fold = ({ name }: Group) => changeTable(table, { folds: toggleFold(folds, name) });
  const foldAll = (all: boolean) => changeTable(table, { folds: { all, except: [] } });
  return { table, dataset, locale, view, columns, arrangement, lines, closed, fold, foldAll };
}
