/** What a link names and this dataset does not have: left out, and named. */
import { COLUMNS } from './columns/tables.ts';
import type { Dataset } from './dataset.ts';
import type { Clause } from './filter.ts';
import { findGrouping, namesOfGroups } from './group-rows.ts';
import { articleMonths } from './months.ts';
import { type ParsedView, showValue, type UrlProblem } from './url.ts';
import { NO_FOLDS, TABLE_IDS, type TableId, type TableView, type View } from './view.ts';

/**
 * The view without regions, months, pages, columns, groupings and articles that do not exist here.
 *
 * @example checkView({ ...view, open: { id: 'no-such-page.1', … } }, dataset).view.open // null
 */
export function checkView(view: View, dataset: Dataset): ParsedView {
  const problems: UrlProblem[] = [];
  const keep = (known: boolean, parameter: string, value: string): boolean => {
    if (!known) problems.push({ parameter, value: showValue(value) });
    return known;
  };
  const { facts } = dataset;
  const files = new Set(facts.pages.file.map((code) => facts.strings[code] ?? ''));
  const regions = keepValues(view.filter.regions, (key) =>
    keep(key === '' || dataset.regionRows.has(key), 'region', key),
  );
  const known = new Set(articleMonths(dataset).list.map(({ id }) => id));
  const months = keepValues(view.filter.months, (month) => keep(known.has(month), 'month', month));
  const pages = keepValues(view.filter.pages, (file) => keep(files.has(file), 'page', file));
  const checkTable = (table: TableId): TableView =>
    checkTableView({ table, view: view.tables[table], dataset }, keep);
  const [metrics, initiatives, articles] = TABLE_IDS.map(checkTable);
  const { compare, page, open } = view;
  const values = compare.values.filter(
    (value) =>
      compare.by === 'themes' ||
      keep(value === '' || dataset.regionRows.has(value), 'compare', value),
  );
  const openHere = open !== null && keep(dataset.articleRows.has(open.id), 'article', open.id);
  return {
    view: {
      ...view,
      filter: { ...view.filter, regions, months, pages },
      tables: {
        metrics: metrics ?? view.tables.metrics,
        initiatives: initiatives ?? view.tables.initiatives,
        articles: articles ?? view.tables.articles,
      },
      compare: { ...compare, values },
      page: page !== null && keep(files.has(page), 'shown-page', page) ? page : null,
      open: openHere ? open : null,
    },
    problems,
  };
}

type Keep = (known: boolean, parameter: string, value: string) => boolean;

function keepValues(clause: Clause<string>, keep: (value: string) => boolean): Clause<string> {
  return { include: clause.include.filter(keep), exclude: clause.exclude.filter(keep) };
}

interface Checked {
  readonly table: TableId;
  readonly view: TableView;
  readonly dataset: Dataset;
}

function checkTableView({ table, view, dataset }: Checked, keep: Keep): TableView {
  const ids = new Set(COLUMNS[table].map((column) => column.id));
  const grouping = findGrouping(table, view.groupBy);
  if (view.groupBy !== null) keep(grouping !== null, `${table}-group`, view.groupBy);
  const { folds } = view;
  const names =
    grouping !== null && folds.except.length > 0
      ? namesOfGroups(dataset, table, grouping)
      : new Set<string>();
  const except = folds.except.filter((name) => keep(names.has(name), `${table}-except`, name));
  const pinned = view.pinned?.filter((id) => keep(ids.has(id), `${table}-pinned`, id)) ?? null;
  const columns = view.columns?.filter((id) => keep(ids.has(id), `${table}-columns`, id)) ?? null;
  return {
    sort: view.sort.filter(({ column }) => keep(ids.has(column), `${table}-sort`, column)),
    columns: columns?.length === 0 ? null : columns,
    // Nothing known is left: the usual pin, not none.
    pinned: pinned?.length === 0 && view.pinned?.length !== 0 ? null : pinned,
    groupBy: grouping,
    folds: grouping === null ? NO_FOLDS : { all: folds.all, except },
  };
}
