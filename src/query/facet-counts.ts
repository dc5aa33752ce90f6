/**
 * How many rows each value of each facet would leave in view. A facet's counts leave out its own
 * clause and follow all others; a region counts what lies in it.
 */
import { cell, textCell } from '../model/dataset/columns.ts';
import { THEMES } from '../model/themes.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import type { Dataset } from './dataset.ts';
import { CLAUSE_BITS, findFailing, type TextHits } from './failing-clauses.ts';
import type { FacetId, Filter } from './filter.ts';
import { metricGroups } from './metric-groups.ts';
import { articleMonths } from './months.ts';
import type { TableId } from './view.ts';

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export interface CountSpec {
  readonly filter: Filter;
  readonly hits: TextHits | null;
  /** The table whose rows are counted. */
  readonly table: TableId;
}

/** @example countFacets(dataset, spec).regions.get('浙江省') // rows in it, its counties included */
export function countFacets(dataset: Dataset, spec: CountSpec): FacetCounts {
  const { facts } = dataset;
  const { articles } = facts;
  const weights = weighArticles(dataset, spec);
  const bits = factBits(dataset);
  const months = articleMonths(dataset);
  const byArticle = (facet: FacetId) => (article: number) => weights.of(facet, article);
  const themes = (article: number) =>
    (1 << cell(articles.theme, article)) | cell(articles.otherThemes, article);
  const count = articles.page.length;
  const tally = (list: Named, facet: FacetId, codes: CodesOf) =>
    weights.own.get(facet) ?? tallyRows({ list, count, codes, weight: byArticle(facet) });
  return {
    regions: countRegions(dataset, byArticle('regions')),
    themes: tally(THEMES, 'themes', { bits: themes }),
    articleKinds: tally(ARTICLE_KINDS, 'articleKinds', { column: articles.kind }),
    initiativeKinds: tally(INITIATIVE_KINDS, 'initiativeKinds', {
      bits: (article) => bits.kinds[article] ?? 0,
    }),
    unitGroups: tally(UNIT_GROUPS, 'unitGroups', { bits: (article) => bits.groups[article] ?? 0 }),
    months: tally(months.list, 'months', { column: months.codes }),
    // The one facet that grows with the dataset; it is folded most of the time.
    get pages() {
      return tally(fileNames(dataset), 'pages', { column: articles.page });
    },
    certainties: tally(CERTAINTIES, 'certainties', { column: articles.certainty }),
  };
}

function fileNames({ facts }: Dataset): Named {
  return facts.pages.file.map((_, page) => ({ id: textCell(facts, facts.pages.file, page) }));
}

type Counts = ReadonlyMap<string, number>;
type Named = readonly { readonly id: string }[];

/** One value of each row, as a column of codes, or several, as bits. */
type CodesOf = { readonly column: ArrayLike<number> } | { readonly bits: (row: number) => number };

interface Tally {
  readonly list: Named;
  readonly count: number;
  readonly codes: CodesOf;
  /** How often the row counts. */
  readonly weight: (row: number) => number;
}

function tallyRows({ list, count, codes, weight }: Tally): Counts {
  const counts = new Uint32Array(list.length);
  for (let row = 0; row < count; row += 1) {
    const add = weight(row);
    if (add === 0) continue;
    if ('column' in codes) {
      const code = codes.column[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + add;
      continue;
    }
    for (let bits = codes.bits(row); bits !== 0; bits &= bits - 1) {
      const code = 31 - Math.clz32(bits & -bits);
      counts[code] = (counts[code] ?? 0) + add;
    }
  }
  return new Map(list.map(({ id }, code) => [id, counts[code] ?? 0]));
}

interface Weights {
  /** Rows of an article that fail no clause but the facet's. */
  readonly of: (facet: FacetId, article: number) => number;
  /** Facets whose values are the rows' own, not their article's. */
  readonly own: ReadonlyMap<FacetId, Counts>;
}

/** One pass over the table: after it only articles need to be counted. */
function weighArticles(dataset: Dataset, { filter, hits, table }: CountSpec): Weights {
  const { facts } = dataset;
  const failing = findFailing(dataset, filter, hits)[table];
  const size = facts.articles.page.length;
  const passing = new Uint32Array(size);
  const onlyBut = new Map<number, Uint32Array>();
  const articles = table === 'articles' ? null : facts[table].article;
  for (let row = 0; row < failing.length; row += 1) {
    const bits = failing[row] ?? 0;
    // Two failed clauses or more: no single facet could bring the row back.
    if ((bits & (bits - 1)) !== 0) continue;
    const article = articles === null ? row : cell(articles, row);
    const weights = bits === 0 ? passing : weightsOf(onlyBut, bits, size);
    weights[article] = (weights[article] ?? 0) + 1;
  }
  const own = (facet: FacetId, list: Named, column: ArrayLike<number>): [FacetId, Counts] => {
    const bit = CLAUSE_BITS[facet];
    const weight = (row: number) => (((failing[row] ?? 0) & ~bit) === 0 ? 1 : 0);
    return [facet, tallyRows({ list, count: failing.length, codes: { column }, weight })];
  };
  return {
    of: (facet, article) =>
      (passing[article] ?? 0) + (onlyBut.get(CLAUSE_BITS[facet])?.[article] ?? 0),
    own: new Map([
      own('certainties', CERTAINTIES, facts[table].certainty),
      ...(table === 'metrics' ? [own('unitGroups', UNIT_GROUPS, metricGroups(dataset))] : []),
      ...(table === 'initiatives'
        ? [own('initiativeKinds', INITIATIVE_KINDS, facts.initiatives.kind)]
        : []),
    ]),
  };
}

function weightsOf(all: Map<number, Uint32Array>, bits: number, size: number): Uint32Array {
  const known = all.get(bits);
  if (known !== undefined) return known;
  const weights = new Uint32Array(size);
  all.set(bits, weights);
  return weights;
}

function countRegions(dataset: Dataset, weight: (article: number) => number): Counts {
  const { regions, articles } = dataset.facts;
  const counts = new Uint32Array(regions.parent.length);
  let unknown = 0;
  for (let article = 0; article < articles.region.length; article += 1) {
    const region = cell(articles.region, article);
    if (region < 0) unknown += weight(article);
    else counts[region] = (counts[region] ?? 0) + weight(article);
  }
  // Parents come before their children, so that going back carries each count all the way up.
  for (let row = counts.length - 1; row >= 0; row -= 1) {
    const parent = cell(regions.parent, row);
    if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[row] ?? 0);
  }
  const named = dataset.regionKeys.map((key, row): [string, number] => [key, counts[row] ?? 0]);
  return new Map([...named, ['', unknown]]);
}

interface FactBits {
  /** Kinds of initiatives that each article has, as bits. */
  readonly kinds: Uint32Array;
  /** Unit groups of its metrics, as bits. */
  readonly groups: Uint32Array;
}

const KNOWN = new WeakMap<Dataset, FactBits>();

function factBits(dataset: Dataset): FactBits {
  const known = KNOWN.get(dataset);
  if (known !== undefined) return known;
  const { articles, initiatives, metrics } = dataset.facts;
  const kinds = new Uint32Array(articles.page.length);
  const groups = new Uint32Array(articles.page.length);
  initiatives.article.forEach((article, row) => {
    kinds[article] = (kinds[article] ?? 0) | (1 << cell(initiatives.kind, row));
  });
  const own = metricGroups(dataset);
  metrics.article.forEach((article, row) => {
    groups[article] = (groups[article] ?? 0) | (1 << (own[row] ?? 0));
  });
  const bits = { kinds, groups };
  KNOWN.set(dataset, bits);
  return bits;
}
