/**
 * For each row of each table, which clauses of a filter it fails, as bits. A row is in view when
 * it fails none; it counts for a facet when it fails none but that facet's own.
 */
import { cell, textCell } from '../model/dataset/columns.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { isOpen, passByCode, passByRegion, themeTest } from './clause-tests.ts';
import type { Dataset } from './dataset.ts';
import { liesIn } from './date-range.ts';
import type { FacetId, Filter } from './filter.ts';
import { metricGroups } from './metric-groups.ts';

export const CLAUSE_BITS: Readonly<Record<FacetId | 'dates' | 'text', number>> = {
  regions: 1,
  themes: 2,
  articleKinds: 4,
  pages: 8,
  dates: 16,
  text: 32,
  initiativeKinds: 64,
  unitGroups: 128,
  certainties: 256,
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
  const kinds = passByCode(INITIATIVE_KINDS, filter.initiativeKinds);
  const groups = passByCode(UNIT_GROUPS, filter.unitGroups);
  const groupCodes = metricGroups(dataset);
  const hasKind = isOpen(filter.initiativeKinds)
    ? null
    : articlesWith(initiatives.article, (row) => kinds[cell(initiatives.kind, row)] === 1);
  const hasGroup = isOpen(filter.unitGroups)
    ? null
    : articlesWith(metrics.article, (row) => groups[groupCodes[row] ?? 0] === 1);
  if (hasKind !== null) mark(shared, CLAUSE_BITS.initiativeKinds, (row) => !hasKind.has(row));
  if (hasGroup !== null) mark(shared, CLAUSE_BITS.unitGroups, (row) => !hasGroup.has(row));
  const failing = {
    articles: shared.slice(),
    metrics: inherit(shared, metrics.article),
    initiatives: inherit(shared, initiatives.article),
  };
  if (hasKind !== null) {
    const bit = CLAUSE_BITS.initiativeKinds;
    mark(failing.initiatives, bit, (row) => kinds[cell(initiatives.kind, row)] !== 1);
  }
  if (hasGroup !== null) {
    mark(failing.metrics, CLAUSE_BITS.unitGroups, (row) => groups[groupCodes[row] ?? 0] !== 1);
  }
  markCertainty(dataset, filter, failing);
  return failing;
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
    mark(
      failing,
      CLAUSE_BITS.themes,
      (row) => !test(cell(articles.theme, row), cell(articles.otherThemes, row)),
    );
  }
  if (!isOpen(filter.articleKinds)) {
    const pass = passByCode(ARTICLE_KINDS, filter.articleKinds);
    mark(failing, CLAUSE_BITS.articleKinds, (row) => pass[cell(articles.kind, row)] !== 1);
  }
  if (!isOpen(filter.pages)) {
    const files = facts.pages.file.map((_, page) => ({
      id: textCell(facts, facts.pages.file, page),
    }));
    const pass = passByCode(files, filter.pages);
    mark(failing, CLAUSE_BITS.pages, (row) => pass[cell(articles.page, row)] !== 1);
  }
  if (filter.dates.from !== null || filter.dates.to !== null) {
    mark(
      failing,
      CLAUSE_BITS.dates,
      (row) => !liesIn(textCell(facts, articles.date, row), filter.dates),
    );
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
    if (fails(row)) failing[row] = (failing[row] ?? 0) | bit;
    else failing[row] = (failing[row] ?? 0) & ~bit;
  }
}

function inherit(shared: Uint16Array, articles: readonly number[]): Uint16Array {
  return Uint16Array.from(articles, (article) => shared[article] ?? 0);
}

function articlesWith(articles: readonly number[], passes: (row: number) => boolean): Set<number> {
  const found = new Set<number>();
  articles.forEach((article, row) => {
    if (passes(row)) found.add(article);
  });
  return found;
}
