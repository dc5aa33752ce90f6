/** The checked dataset with what every question needs worked out once. */
import { cell, textCell } from '../model/dataset/columns.ts';
import type { Facts, Manifest } from '../model/dataset/files.ts';

export interface Dataset {
  readonly manifest: Manifest;
  readonly facts: Facts;
  /** Region key (names joined by '/') of each row of `facts.regions`. */
  readonly regionKeys: readonly string[];
  /** Row of `facts.regions` by key. */
  readonly regionRows: ReadonlyMap<string, number>;
  /** Row of the province of each article, -1 where it has none. */
  readonly provinceOfArticle: readonly number[];
  /** Stable id of each article: page file without `.txt`, a dot, its 1-based number. */
  readonly articleIds: readonly string[];
  readonly articleRows: ReadonlyMap<string, number>;
  /** Pages from this row on are the user's own, read in this tab; the number of pages where there are none. */
  readonly ownFrom: number;
}

/** Joins names into a region key: `regionKey(['甘肃省', '天水市'])` is `'甘肃省/天水市'`. */
export function regionKey(path: readonly string[]): string {
  return path.join('/');
}

export function indexDataset(
  manifest: Manifest,
  facts: Facts,
  ownFrom: number = facts.pages.file.length,
): Dataset {
  const { regionKeys, provinces } = indexRegions(facts);
  const articleIds = facts.articles.page.map((page, row) => {
    const file = textCell(facts, facts.pages.file, page);
    return `${file.replace(/\.txt$/u, '')}.${cell(facts.articles.position, row) + 1}`;
  });
  return {
    manifest,
    facts,
    regionKeys,
    regionRows: rowsBy(regionKeys),
    provinceOfArticle: facts.articles.region.map((region) => provinces[region] ?? -1),
    articleIds,
    articleRows: rowsBy(articleIds),
    ownFrom,
  };
}

function indexRegions(facts: Facts): { regionKeys: string[]; provinces: number[] } {
  const regionKeys: string[] = [];
  const provinces: number[] = [];
  facts.regions.parent.forEach((parent, row) => {
    const name = textCell(facts, facts.regions.name, row);
    regionKeys.push(parent < 0 ? name : `${regionKeys[parent] ?? ''}/${name}`);
    provinces.push(parent < 0 ? row : (provinces[parent] ?? -1));
  });
  return { regionKeys, provinces };
}

function rowsBy(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, row) => [key, row]));
}
