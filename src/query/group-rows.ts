/** Rows of a table put together by what they share. */

import type { Locale } from '../messages/messages.ts';
import { cell, textCell } from '../model/dataset/columns.ts';
import { THEMES } from '../model/themes.ts';
import { ARTICLE_KINDS, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { ARTICLE_OF } from './columns/article-of.ts';
import { labelOf, titleOfArticle } from './columns/facts.ts';
import type { Dataset } from './dataset.ts';
import { placeNames } from './place-names.ts';
import type { TableId } from './view.ts';

/** How each table can be grouped; the ids stand in the link. */
export const GROUPINGS = {
  metrics: ['province', 'theme', 'unit', 'article'],
  initiatives: ['province', 'theme', 'kind', 'article'],
  articles: ['province', 'theme', 'kind', 'page'],
} as const satisfies Readonly<Record<TableId, readonly string[]>>;
export type Grouping = (typeof GROUPINGS)[TableId][number];

/** Consecutive rows `[start, end)` of the arranged order. */
export interface Group {
  readonly key: number;
  /** What a link calls it, whatever the language: a province, an id, a unit; '' for none. */
  readonly name: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface GroupedRows {
  readonly order: Uint32Array;
  readonly groups: readonly Group[];
}

export interface GroupSpec {
  readonly table: TableId;
  readonly groupBy: string;
  readonly locale: Locale;
}

/** The grouping of that name that the table has, or null. */
export function findGrouping(table: TableId, name: string | null): Grouping | null {
  const known: readonly Grouping[] = GROUPINGS[table];
  return known.find((grouping) => grouping === name) ?? null;
}

/**
 * `rows` by group, in their order within each; the largest group first, and among groups of one
 * size the one whose first row comes first. Null where the table has no such grouping.
 */
export function groupRows(
  dataset: Dataset,
  rows: Uint32Array,
  spec: GroupSpec,
): GroupedRows | null {
  const grouping = findGrouping(spec.table, spec.groupBy);
  if (grouping === null) return null;
  const members = new Map<number, number[]>();
  for (const row of rows) {
    const key = keyOf(dataset, { table: spec.table, grouping, row });
    const list = members.get(key);
    if (list === undefined) members.set(key, [row]);
    else list.push(row);
  }
  // Array.sort is stable, so that equal sizes keep the order in which they were met.
  const sorted = [...members].sort(([, a], [, b]) => b.length - a.length);
  const order = new Uint32Array(rows.length);
  let start = 0;
  const groups = sorted.map(([key, list]) => {
    order.set(list, start);
    const name = nameOfGroup(dataset, grouping, { table: spec.table, key });
    const group = { key, name, label: labelOfGroup(dataset, grouping, { ...spec, key }), start };
    start += list.length;
    return { ...group, end: start };
  });
  return { order, groups };
}

interface Keyed {
  readonly table: TableId;
  readonly grouping: Grouping;
  readonly row: number;
}

function keyOf(dataset: Dataset, { table, grouping, row }: Keyed): number {
  const { facts } = dataset;
  const article = ARTICLE_OF[table](facts, row);
  switch (grouping) {
    case 'province':
      return dataset.provinceOfArticle[article] ?? -1;
    case 'theme':
      return cell(facts.articles.theme, article);
    case 'unit':
      return cell(facts.metrics.unit, row);
    case 'article':
      return article;
    case 'page':
      return cell(facts.articles.page, article);
    case 'kind':
      return cell(facts[table === 'initiatives' ? 'initiatives' : 'articles'].kind, row);
  }
}

interface Labelled {
  readonly table: TableId;
  readonly key: number;
  readonly locale: Locale;
}

function labelOfGroup(dataset: Dataset, grouping: Grouping, of: Labelled): string {
  const { facts } = dataset;
  const { table, key, locale } = of;
  switch (grouping) {
    case 'province':
      return key < 0
        ? unknown('地区不详', 'Place unknown', locale)
        : provinceOfKey(dataset, key, locale);
    case 'theme':
      return labelOf(THEMES, key, locale);
    case 'unit':
      return facts.strings[key] || unknown('无单位', 'No unit', locale);
    case 'article':
      return titleOfArticle(dataset, key, locale);
    case 'page':
      return textCell(facts, facts.pages.file, key);
    case 'kind':
      return labelOf(table === 'initiatives' ? INITIATIVE_KINDS : ARTICLE_KINDS, key, locale);
  }
}

/** Names of all groups that a table of this dataset can have. */
export function namesOfGroups(
  dataset: Dataset,
  table: TableId,
  grouping: Grouping,
): ReadonlySet<string> {
  const keys = new Set<number>();
  const count = dataset.facts[table].certainty.length;
  for (let row = 0; row < count; row += 1) keys.add(keyOf(dataset, { table, grouping, row }));
  return new Set([...keys].map((key) => nameOfGroup(dataset, grouping, { table, key })));
}

function nameOfGroup(
  dataset: Dataset,
  grouping: Grouping,
  { table, key }: Omit<Labelled, 'locale'>,
): string {
  const { facts } = dataset;
  switch (grouping) {
    case 'province':
      return dataset.regionKeys[key] ?? '';
    case 'theme':
      return THEMES[key]?.id ?? '';
    case 'unit':
      return facts.strings[key] ?? '';
    case 'article':
      return dataset.articleIds[key] ?? '';
    case 'page':
      return textCell(facts, facts.pages.file, key);
    case 'kind':
      return (table === 'initiatives' ? INITIATIVE_KINDS : ARTICLE_KINDS)[key]?.id ?? '';
  }
}

function provinceOfKey(dataset: Dataset, region: number, locale: Locale): string {
  return placeNames([dataset.regionKeys[region] ?? ''], locale)[0] ?? '';
}

function unknown(zh: string, en: string, locale: Locale): string {
  return locale === 'zh' ? zh : en;
}
