/**
 * How many rows each value of each facet would leave in view. A facet's counts leave out its own
 * clause and follow all others; a region counts what lies in it.
 */
import { cell, textCell } from '../model/dataset/columns.ts';
import { THEMES } from '../model/themes.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { ARTICLE_OF } from './columns/article-of.ts';
import type { Dataset } from './dataset.ts';
import { CLAUSE_BITS, findFailing, type TextHits } from './failing-clauses.ts';
import type { FacetId, Filter } from './filter.ts';
import { metricGroups } from './metric-groups.ts';
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
  const failing = findFailing(dataset, spec.filter, spec.hits)[spec.table];
  const tallies = makeTallies(dataset, spec.table);
  for (let row = 0; row < failing.length; row += 1) {
    const bits = failing[row] ?? 0;
    // Two failed clauses or more: no single facet could bring the row back.
    if ((bits & (bits - 1)) !== 0) continue;
    for (const { facet, add } of tallies) if (bits === 0 || bits === CLAUSE_BITS[facet]) add(row);
  }
  const counts = Object.fromEntries(tallies.map(({ facet, finish }) => [facet, finish()]));
  return counts as Record<FacetId, ReadonlyMap<string, number>>; // makeTallies has every facet
}

interface Tally {
  readonly facet: FacetId;
  readonly add: (row: number) => void;
  readonly finish: () => ReadonlyMap<string, number>;
}

function makeTallies(dataset: Dataset, table: TableId): Tally[] {
  const { facts } = dataset;
  const { articles } = facts;
  const articleOf = (row: number) => ARTICLE_OF[table](facts, row);
  const files = facts.pages.file.map((_, page) => ({
    id: textCell(facts, facts.pages.file, page),
  }));
  const { kinds, groups } = factBits(dataset);
  const own = metricGroups(dataset);
  const kindBits = (row: number) =>
    table === 'initiatives' ? 1 << cell(facts.initiatives.kind, row) : (kinds[articleOf(row)] ?? 0);
  const groupBits = (row: number) =>
    table === 'metrics' ? 1 << (own[row] ?? 0) : (groups[articleOf(row)] ?? 0);
  const themeBits = (row: number) => {
    const article = articleOf(row);
    return (1 << cell(articles.theme, article)) | cell(articles.otherThemes, article);
  };
  return [
    tallyRegions(dataset, articleOf),
    tallyBits('themes', THEMES, themeBits),
    tallyCodes('articleKinds', ARTICLE_KINDS, (row) => cell(articles.kind, articleOf(row))),
    tallyBits('initiativeKinds', INITIATIVE_KINDS, kindBits),
    tallyBits('unitGroups', UNIT_GROUPS, groupBits),
    tallyCodes('pages', files, (row) => cell(articles.page, articleOf(row))),
    tallyCodes('certainties', CERTAINTIES, (row) => cell(facts[table].certainty, row)),
  ];
}

type Named = readonly { readonly id: string }[];

/** Rows that have one of the values. */
function tallyCodes(facet: FacetId, list: Named, codeOf: (row: number) => number): Tally {
  const counts = new Uint32Array(list.length);
  return {
    facet,
    add: (row) => {
      const code = codeOf(row);
      counts[code] = (counts[code] ?? 0) + 1;
    },
    finish: () => new Map(list.map(({ id }, code) => [id, counts[code] ?? 0])),
  };
}

/** Rows that have several of the values, as bits. */
function tallyBits(facet: FacetId, list: Named, bitsOf: (row: number) => number): Tally {
  const counts = new Uint32Array(list.length);
  return {
    facet,
    add: (row) => {
      for (let bits = bitsOf(row); bits !== 0; bits &= bits - 1) {
        const code = 31 - Math.clz32(bits & -bits);
        counts[code] = (counts[code] ?? 0) + 1;
      }
    },
    finish: () => new Map(list.map(({ id }, code) => [id, counts[code] ?? 0])),
  };
}

function tallyRegions(dataset: Dataset, articleOf: (row: number) => number): Tally {
  const { regions, articles } = dataset.facts;
  const counts = new Uint32Array(regions.parent.length);
  let unknown = 0;
  return {
    facet: 'regions',
    add: (row) => {
      const region = cell(articles.region, articleOf(row));
      if (region < 0) unknown += 1;
      else counts[region] = (counts[region] ?? 0) + 1;
    },
    finish: () => {
      // Parents come before their children, so that going back carries each count all the way up.
      for (let row = counts.length - 1; row >= 0; row -= 1) {
        const parent = cell(regions.parent, row);
        if (parent >= 0) counts[parent] = (counts[parent] ?? 0) + (counts[row] ?? 0);
      }
      return new Map([
        ...dataset.regionKeys.map((key, row): [string, number] => [key, counts[row] ?? 0]),
        ['', unknown],
      ]);
    },
  };
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
