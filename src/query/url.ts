/**
 * A view as the query of a link and back. The link holds what the user chose and nothing else;
 * whatever in it is unknown or hostile is left out and named, never followed.
 */
import { printable } from '../chinese/printable.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { HALF_CHARACTER } from './search-text.ts';
import { formatClauses, formatFacets, readClauses, readFacets } from './url-clauses.ts';
import { formatComparison, readComparison } from './url-comparison.ts';
import { URL_PARAMETERS, type UrlParameter } from './url-parameters.data.ts';
import * as values from './url-values.ts';
import {
  type ChartsView,
  DENSITIES,
  type Folds,
  INITIAL_VIEW,
  NO_FOLDS,
  type OpenArticle,
  TABLE_IDS,
  TABS,
  type TableId,
  type TableView,
  type View,
} from './view.ts';

/** A parameter that could not be used, with its value cut to what {@link showValue} shows. */
export interface UrlProblem {
  readonly parameter: string;
  readonly value: string;
}

export interface ParsedView {
  readonly view: View;
  readonly problems: readonly UrlProblem[];
}

const KNOWN: ReadonlySet<string> = new Set(URL_PARAMETERS.map(({ name }) => name));
/** Characters of a link that are looked at; no view needs more. */
export const LONGEST_LINK = 50_000;
const SHOWN = 40;

/**
 * @param search the part of an address from `?` on, or ''.
 * @example parseView('?tab=metrics&unit=people').view.tab // 'metrics'
 */
export function parseView(search: string): ParsedView {
  const reader = new Reader(search);
  const view: View = {
    tab: reader.one('tab', (value) => TABS.find((tab) => tab === value) ?? null) ?? 'overview',
    filter: {
      text: reader.one('q', values.readText) ?? '',
      ...readClauses((name, read) => reader.all(name, read)),
      dates: {
        from: reader.one('from', values.readDate),
        to: reader.one('to', values.readDate),
      },
    },
    byName: reader.one('by-name', readFacets) ?? [],
    tables: {
      metrics: readTable(reader, 'metrics'),
      initiatives: readTable(reader, 'initiatives'),
      articles: readTable(reader, 'articles'),
    },
    charts: readCharts(reader),
    density:
      reader.one('density', (value) => DENSITIES.find((density) => density === value) ?? null) ??
      INITIAL_VIEW.density,
    compare: readComparison((name, read) => reader.all(name, read)),
    page: reader.one('shown-page', values.readName),
    open: readOpen(reader),
  };
  return { view, problems: reader.finish() };
}

function readCharts(reader: Reader): ChartsView {
  return {
    asTables: reader.one('as-table', values.readCharts) ?? [],
    allProvinces: reader.one('provinces', (value) => (value === 'all' ? true : null)) ?? false,
    scale: reader.one('bars', (value) => (value === 'share' ? value : null)) ?? 'count',
    unitGroup: reader.one(
      'spread',
      (value) => UNIT_GROUPS.find(({ id }) => id === value)?.id ?? null,
    ),
  };
}

function readTable(reader: Reader, table: TableId): TableView {
  const groupBy = reader.one(`${table}-group`, values.readColumn);
  return {
    sort: reader.one(`${table}-sort`, values.readSort) ?? [],
    columns: reader.one(`${table}-columns`, values.readColumns),
    pinned: reader.one(`${table}-pinned`, values.readPinned),
    groupBy,
    // Without groups there is nothing to fold: what is said of it is left over, and named.
    folds: groupBy === null ? NO_FOLDS : readFolds(reader, table),
  };
}

function readFolds(reader: Reader, table: TableId): Folds {
  const all = reader.one(`${table}-folds`, (value) => (value === 'all' ? true : null)) ?? false;
  const except = reader.all(`${table}-except`, values.readRegion);
  return { all, except: [...new Set(except)] };
}

function readOpen(reader: Reader): OpenArticle | null {
  const id = reader.one('article', values.readName);
  if (id === null) return null;
  const focus = reader.one('at', values.readFocus);
  const side = reader.one('side', (value) => (value === 'page' ? value : null));
  return { id, focus, side: side ?? 'article' };
}

/** Takes parameters one by one and remembers what could not be used or was never asked for. */
class Reader {
  readonly #left: URLSearchParams;
  readonly #problems: UrlProblem[] = [];

  constructor(search: string) {
    // What is cut off is left out as a whole parameter, never as half of one.
    const end =
      search.length > LONGEST_LINK ? search.lastIndexOf('&', LONGEST_LINK) : search.length;
    this.#left = new URLSearchParams(search.slice(0, Math.max(end, 0)));
    if (end < search.length) {
      this.#problems.push({ parameter: showValue(search.slice(end + 1)), value: '' });
    }
  }

  one<T>(name: UrlParameter, read: (value: string) => T | null): T | null {
    const [first = null, ...more] = this.all(name, read);
    // A second value is no choice that the dashboard offers: the first one holds.
    if (more.length > 0) this.#problems.push({ parameter: name, value: '' });
    return first;
  }

  all<T>(name: string, read: (value: string) => T | null): T[] {
    const found: T[] = [];
    for (const value of this.#left.getAll(name)) {
      const result = read(value);
      if (result === null) this.#problems.push({ parameter: name, value: showValue(value) });
      else found.push(result);
    }
    this.#left.delete(name);
    return found;
  }

  finish(): readonly UrlProblem[] {
    const unknown = [...new Set(this.#left.keys())].map((name) => ({
      parameter: showValue(name),
      value: KNOWN.has(name) ? showValue(this.#left.get(name) ?? '') : '',
    }));
    return [...this.#problems, ...unknown];
  }
}

/**
 * A value as a notice shows it: its beginning, with what is not seen spelled out.
 *
 * @example showValue('a\u202etxt') // 'a\\u{202e}txt'
 */
export function showValue(value: string): string {
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return printable(shown);
}

/**
 * `''` for the view that is shown without a link, else `?` and parameters.
 *
 * @example formatView({ ...INITIAL_VIEW, tab: 'metrics' }) // '?tab=metrics'
 */
export function formatView(view: View): string {
  const { filter, charts, tables, open } = view;
  const pairs: [string, string | null][] = [
    ['tab', view.tab === INITIAL_VIEW.tab ? null : view.tab],
    ['q', filter.text],
    ...formatClauses(filter),
    ['from', filter.dates.from],
    ['to', filter.dates.to],
    ['by-name', formatFacets(view.byName)],
    ['as-table', charts.asTables.join(',')],
    ['provinces', charts.allProvinces ? 'all' : null],
    ['bars', charts.scale === 'share' ? 'share' : null],
    ['spread', charts.unitGroup],
    ...TABLE_IDS.flatMap((table) => formatTable(table, tables[table])),
    ['density', view.density === INITIAL_VIEW.density ? null : view.density],
    ...formatComparison(view.compare),
    ['shown-page', view.page],
    ['article', open?.id ?? null],
    ['at', open?.focus ? values.formatFocus(open.focus) : null],
    ['side', open?.side === 'page' ? 'page' : null],
  ];
  const query = pairs
    .flatMap(([name, value]) => (value === null || value === '' ? [] : `${name}=${encode(value)}`))
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function formatTable(table: TableId, view: TableView): [string, string | null][] {
  return [
    [`${table}-sort`, values.formatSort(view.sort)],
    [`${table}-columns`, view.columns === null ? null : view.columns.join(',')],
    [`${table}-pinned`, values.formatPinned(view.pinned)],
    [`${table}-group`, view.groupBy],
    ...(view.groupBy === null ? [] : formatFolds(table, view.folds)),
  ];
}

function formatFolds(table: TableId, { all, except }: Folds): [string, string | null][] {
  return [
    [`${table}-folds`, all ? 'all' : null],
    ...except.map((name): [string, string] => [`${table}-except`, values.formatUnknown(name)]),
  ];
}

/** Slashes and commas stay as they are: the link is to be read by people. */
function encode(value: string): string {
  return encodeURIComponent(value.replaceAll(HALF_CHARACTER, '\ufffd'))
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}
