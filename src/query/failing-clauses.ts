/**
 * For each row of each table, which clauses of a filter it fails, as bits. A row is in view when
 * it fails none; it counts for a facet when it fails none but that facet's own.
 */
import { cell, textCell } from '../model/dataset/columns.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { isOpen, passByCode, passByRegion, themeBits, themeTest } from './clause-tests.ts';
import type { Dataset } from './dataset.ts';
import { liesIn } from './date-range.ts';
import type { ClauseId, Filter } from './filter.ts';
import { metricGroups } from './metric-groups.ts';
import { articleMonths } from './months.ts';

export const CLAUSE_BITS: Readonly<Record<ClauseId, number>> = {
  regions: 1,
  themes: 2,
  articleKinds: 4,
  pages: 8,
  dates: 16,
  text: 32,
  initiativeKinds: 64,
  unitGroups: 128,
  certainties: 256,
  months: 512,
};

/** Rows of articles that hold the searched text. */
export type TextHits = ReadonlySet<number>;

export interface Failing {
  readonly articles: Uint16Array;
  readonly metrics: Uint16Array;
  readonly initiatives: Uint16Array;
}

/** @param hits null where no text is searched for. */
export function findFailing(dataset: Dataset, filter: Filter, hits: TextHits | null): Failing {
  const { articles, metrics, initiatives } = dataset.facts;
  const shared = new Uint16Array(articles.page.length);
  markArticleClauses(dataset, filter, shared);
  if (hits !== null) mark(shared, CLAUSE_BITS.text, (row) => !hits.has(row));
  const tests = factTests(dataset, filter);
  for (const test of tests) {
    const { article } = dataset.facts[test.table];
    const found = articlesWith({ articles: article, count: shared.length }, test.passes);
    mark(shared, test.bit, (row) => found[row] !== 1);
  }
  const failing = {
    articles: shared,
    metrics: inherit(shared, metrics.article),
    initiatives: inherit(shared, initiatives.article),
  };
  for (const { table, bit, passes } of tests) mark(failing[table], bit, (row) => !passes(row));
  markCertainty(dataset, filter, failing);
  return failing;
}

/** A clause that restricts its own table row by row and the others through the article. */
interface FactTest {
  readonly table: 'metrics' | 'initiatives';
  readonly bit: number;
  readonly passes: (row: number) => boolean;
}

function factTests(dataset: Dataset, filter: Filter): FactTest[] {
  const tests: FactTest[] = [];
  if (!isOpen(filter.initiativeKinds)) {
    const pass = passByCode(INITIATIVE_KINDS, filter.initiativeKinds);
    const { kind } = dataset.facts.initiatives;
    const passes = (row: number) => pass[cell(kind, row)] === 1;
    tests.push({ table: 'initiatives', bit: CLAUSE_BITS.initiativeKinds, passes });
  }
  if (!isOpen(filter.unitGroups)) {
    const pass = passByCode(UNIT_GROUPS, filter.unitGroups);
    const groups = metricGroups(dataset);
    const passes = (row: number) => pass[groups[row] ?? 0] === 1;
    tests.push({ table: 'metrics', bit: CLAUSE_BITS.unitGroups, passes });
  }
  return tests;
}

function markArticleClauses(dataset: Dataset, filter: Filter, failing: Uint16Array): void {
  const { facts } = dataset;
  const { articles } = facts;
  if (!isOpen(filter.regions)) {
    const pass = passByRegion(dataset, filter.regions);
    const unknown = pass.length - 1;
    mark(failing, CLAUSE_BITS.regions, (row) => {
      const region = cell(articles.region, row);
      return pass[region < 0 ? unknown : region] !== 1;
    });
  }
  if (!isOpen(filter.themes)) {
    const test = themeTest(filter.themes);
    mark(failing, CLAUSE_BITS.themes, (row) => !test(themeBits(dataset, row)));
  }
  if (!isOpen(filter.articleKinds)) {
    const pass = passByCode(ARTICLE_KINDS, filter.articleKinds);
    mark(failing, CLAUSE_BITS.articleKinds, (row) => pass[cell(articles.kind, row)] !== 1);
  }
  if (!isOpen(filter.months)) {
    const { list, codes } = articleMonths(dataset);
    const pass = passByCode(list, filter.months);
    mark(failing, CLAUSE_BITS.months, (row) => pass[codes[row] ?? 0] !== 1);
  }
  if (!isOpen(filter.pages)) {
    const files = facts.pages.file.map((_, page) => ({
      id: textCell(facts, facts.pages.file, page),
    }));
    const pass = passByCode(files, filter.pages);
    mark(failing, CLAUSE_BITS.pages, (row) => pass[cell(articles.page, row)] !== 1);
  }
  if (filter.dates.from !== null || filter.dates.to !== null) {
    const known = new Map<number, boolean>();
    mark(failing, CLAUSE_BITS.dates, (row) => {
      const code = cell(articles.date, row);
      const fails = known.get(code) ?? !liesIn(textCell(facts, articles.date, row), filter.dates);
      known.set(code, fails);
      return fails;
    });
  }
}

/** Each row by the certainty of what it says itself. */
function markCertainty({ facts }: Dataset, filter: Filter, failing: Failing): void {
  if (isOpen(filter.certainties)) return;
  const pass = passByCode(CERTAINTIES, filter.certainties);
  for (const table of ['articles', 'metrics', 'initiatives'] as const) {
    const column = facts[table].certainty;
    mark(failing[table], CLAUSE_BITS.certainties, (row) => pass[cell(column, row)] !== 1);
  }
}

function mark(failing: Uint16Array, bit: number, fails: (row: number) => boolean): void {
  for (let row = 0; row < failing.length; row += 1) {
    const bits = failing[row] ?? 0;
    failing[row] = fails(row) ? bits | bit : bits & ~bit;
  }
}

// Plain loops: `Uint16Array.from` takes several times as long at 400,000 rows.
function inherit(shared: Uint16Array, articles: readonly number[]): Uint16Array {
  const failing = new Uint16Array(articles.length);
  for (let row = 0; row < failing.length; row += 1) failing[row] = shared[cell(articles, row)] ?? 0;
  return failing;
}

/** 1 for each article that has a fact which passes. */
function articlesWith(
  { articles, count }: { readonly articles: readonly number[]; readonly count: number },
  passes: (row: number) => boolean,
): Uint8Array {
  const found = new Uint8Array(count);
  for (let row = 0; row < articles.length; row += 1) {
    if (passes(row)) found[cell(articles, row)] = 1;
  }
  return found;
}
