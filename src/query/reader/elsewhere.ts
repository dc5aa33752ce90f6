/** Where else the dataset has what an article names: the same initiative, the same place. */
import { cell } from '../../model/dataset/columns.ts';
import { type Dataset, regionKey } from '../dataset.ts';
import type { Focus } from '../view.ts';
import type { InitiativeFact, PlaceFact } from './article-facts.ts';

/** Another article, with the characters to mark in it where they are known. */
export interface Elsewhere {
  /** Row of `facts.articles`. */
  readonly article: number;
  readonly focus: Focus | null;
}

/**
 * The first mention of each name in each other article, by name, in the order of the pages. Names
 * that occur nowhere else are left out.
 */
export function initiativesElsewhere(
  { facts }: Dataset,
  own: number,
  named: readonly InitiativeFact[],
): ReadonlyMap<string, readonly Elsewhere[]> {
  const { initiatives } = facts;
  const names = new Map(named.map(({ row, name }) => [cell(initiatives.name, row), name]));
  const found = new Map<string, Map<number, Elsewhere>>();
  initiatives.name.forEach((code, row) => {
    const name = names.get(code);
    const article = cell(initiatives.article, row);
    if (name === undefined || article === own) return;
    const places = found.get(name) ?? new Map<number, Elsewhere>();
    const focus = {
      paragraph: cell(initiatives.paragraph, row),
      from: cell(initiatives.from, row),
      to: cell(initiatives.to, row),
    };
    if (!places.has(article)) places.set(article, { article, focus });
    found.set(name, places);
  });
  return new Map([...found].map(([name, places]) => [name, [...places.values()]]));
}

/**
 * The other articles that report from each named place or from within it, by region key. Places
 * that no other article reports from are left out.
 */
export function placesElsewhere(
  { facts, regionRows }: Dataset,
  own: number,
  named: readonly PlaceFact[],
): ReadonlyMap<string, readonly Elsewhere[]> {
  const wanted = new Map<number, string>();
  for (const { path } of named) {
    const row = regionRows.get(regionKey(path));
    if (row !== undefined) wanted.set(row, regionKey(path));
  }
  const found = new Map<string, Elsewhere[]>();
  facts.articles.region.forEach((region, article) => {
    if (article === own) return;
    for (let row = region; row >= 0; row = facts.regions.parent[row] ?? -1) {
      const key = wanted.get(row);
      if (key === undefined) continue;
      const places = found.get(key) ?? [];
      places.push({ article, focus: null });
      found.set(key, places);
    }
  });
  return found;
}
