/** The articles of the current result in the order in which they are on screen. */
import type { Locale } from '../../messages/messages.ts';
import { arrangeRows } from '../arrange-rows.ts';
import { ARTICLE_OF } from '../columns/article-of.ts';
import type { Dataset } from '../dataset.ts';
import { neighbourOf } from '../neighbours.ts';
import type { Selection } from '../select-rows.ts';
import { TABLE_IDS, type View } from '../view.ts';

export interface Shown extends Pick<View, 'tab' | 'tables'> {
  readonly locale: Locale;
}

/**
 * Rows of `facts.articles`, each once. A table that is sorted or grouped gives the order in which
 * its rows first lead to each article; everywhere else it is the order of the pages.
 */
export function articlesInOrder(
  dataset: Dataset,
  selection: Selection,
  { tab, tables, locale }: Shown,
): Uint32Array {
  const table = TABLE_IDS.find((id) => id === tab);
  if (table === undefined) return selection.articles;
  const { sort, groupBy } = tables[table];
  if (sort.length === 0 && groupBy === null) return selection.articles;
  const view = { sort, groupBy };
  const { order } = arrangeRows(dataset, selection[table], { table, view, locale });
  const articleOf = ARTICLE_OF[table];
  const seen = new Set<number>();
  for (const row of order) seen.add(articleOf(dataset.facts, row));
  return Uint32Array.from(seen);
}

/** Where an article stands among others, and what stands before and after it. */
export interface Standing {
  /** 0-based; -1 where it is not among them. */
  readonly index: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** An article that is not among them has the neighbours that the order of the pages gives it. */
export function standingOf(order: Uint32Array, row: number): Standing {
  const index = order.indexOf(row);
  if (index >= 0) {
    return { index, before: order[index - 1] ?? null, after: order[index + 1] ?? null };
  }
  const sorted = order.slice().sort();
  return { index, before: neighbourOf(sorted, row, -1), after: neighbourOf(sorted, row, 1) };
}
