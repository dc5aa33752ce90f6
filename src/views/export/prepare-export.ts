/** What the dialog's choices mean: which rows, which columns, which statement. */
import { type About, aboutExport, tableName } from '../../export/about.ts';
import { type ExportTable, exportTable } from '../../export/export-table.ts';
import { fileName } from '../../export/file-name.ts';
import { groupSubtotals } from '../../export/group-subtotals.ts';
import type { Locale } from '../../messages/messages.ts';
import { plural } from '../../messages/plural.ts';
import { type Arrangement, arrangeRows } from '../../query/arrange-rows.ts';
import type { Column } from '../../query/columns/column.ts';
import { COLUMNS, shownColumns } from '../../query/columns/tables.ts';
import type { Dataset } from '../../query/dataset.ts';
import { EMPTY_FILTER, type Filter } from '../../query/filter.ts';
import { findGrouping, type Grouping } from '../../query/group-rows.ts';
import type { Selection } from '../../query/select-rows.ts';
import type { Texts } from '../../query/sentences.ts';
import { INITIAL_VIEW, type TableId, type TableView } from '../../query/view.ts';

export type Scope = 'shown' | 'all';

export interface ExportChoice {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly scope: Scope;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly view: TableView;
  readonly locale: Locale;
  /** The dashboard's address without query, and the day: what the outside world gives. */
  readonly address: string;
  readonly today: string;
  readonly groupingName: (grouping: Grouping) => string;
}

export interface PreparedExport {
  readonly rows: Uint32Array;
  readonly columns: readonly Column[];
  readonly about: About;
  readonly withTexts: (texts: Texts) => ExportTable;
  readonly nameFor: (extension: string) => string;
}

export function prepareExport(choice: ExportChoice): PreparedExport {
  const { dataset, table, locale, address, today } = choice;
  const { filter, view, rows, columns } = scopeOf(choice);
  const arrangement: Arrangement = arrangeRows(dataset, rows, { table, view, locale });
  const grouping = findGrouping(table, view.groupBy);
  const groupedBy = grouping === null ? '' : choice.groupingName(grouping);
  const about = aboutExport({
    dataset,
    table,
    filter,
    view,
    locale,
    address,
    grouping: groupedBy,
    rows: rows.length,
    exported: today,
    subtotals: groupSubtotals(dataset, table, arrangement),
  });
  const count =
    locale === 'zh' ? `${rows.length}行` : plural(rows.length, 'row', 'rows').replace(' ', '-');
  const product = locale === 'zh' ? '文明图谱' : 'wenming-atlas';
  const parts = [product, tableName(table, locale), about.filter, count, today];
  return {
    rows: arrangement.order,
    columns,
    about,
    withTexts: (texts) =>
      exportTable({ dataset, table, columns, arrangement, groupedBy, locale, texts, address }),
    nameFor: (extension) => fileName(parts, extension),
  };
}

function scopeOf({ dataset, table, scope, selection, filter, view }: ExportChoice) {
  if (scope === 'shown') {
    const columns = shownColumns(table, view.columns);
    return { filter, view, rows: selection[table], columns };
  }
  const rows = Uint32Array.from(dataset.facts[table].certainty, (_, row) => row);
  return { filter: EMPTY_FILTER, view: INITIAL_VIEW.tables[table], rows, columns: COLUMNS[table] };
}
