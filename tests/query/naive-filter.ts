/** A filter's meaning, word for word and slowly: what the fast one is compared with. */
import { cell, membersOf, textCell } from '../../src/model/dataset/columns.ts';
import { THEMES } from '../../src/model/themes.ts';
import { groupOf } from '../../src/model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../../src/model/vocabulary.ts';
import type { Dataset } from '../../src/query/dataset.ts';
import type { Clause, Filter } from '../../src/query/filter.ts';

export interface NaiveRows {
  readonly articles: number[];
  readonly metrics: number[];
  readonly initiatives: number[];
}

function holds<T>(clause: Clause<T>, has: (value: T) => boolean): boolean {
  const included = clause.include.length === 0 || clause.include.some(has);
  return included && !clause.exclude.some(has);
}

function isFree(clause: Clause<unknown>): boolean {
  return clause.include.length + clause.exclude.length === 0;
}

/** Days from a date cut to year, month or day, as comparable numbers. */
function days(date: string): [number, number] {
  const [year, month, day] = date.split('-').map(Number);
  const code = (m: number, d: number) => (year ?? 0) * 10_000 + m * 100 + d;
  return [code(month ?? 1, day ?? 1), code(month ?? 12, day ?? 31)];
}

export function selectNaively(
  dataset: Dataset,
  filter: Filter,
  hits: ReadonlySet<number> | null,
): NaiveRows {
  const { facts } = dataset;
  const rowsOf = (column: readonly unknown[]) => column.map((_, row) => row);
  const articlePasses = (row: number): boolean => {
    const { articles } = facts;
    const region = cell(articles.region, row);
    const key = region < 0 ? '' : (dataset.regionKeys[region] ?? '');
    const path = key.split('/');
    const inRegion = (value: string) =>
      value === '' || key === ''
        ? value === key
        : value.split('/').every((name, at) => name === path[at]);
    const themes = [
      THEMES[cell(articles.theme, row)],
      ...membersOf(THEMES, cell(articles.otherThemes, row)),
    ].map((theme) => theme?.id);
    const file = textCell(facts, facts.pages.file, cell(articles.page, row));
    const date = textCell(facts, articles.date, row);
    const { from, to } = filter.dates;
    const dated =
      (from === null && to === null) ||
      (date !== '' &&
        (from === null || days(date)[0] >= days(from)[0]) &&
        (to === null || days(date)[1] <= days(to)[1]));
    return (
      holds(filter.regions, inRegion) &&
      holds(filter.themes, (value) => themes.includes(value)) &&
      holds(
        filter.articleKinds,
        (value) => ARTICLE_KINDS[cell(articles.kind, row)]?.id === value,
      ) &&
      holds(filter.months, (value) => date.slice(0, 7) === value) &&
      holds(filter.pages, (value) => file === value) &&
      dated &&
      (hits === null || hits.has(row))
    );
  };
  const isCertain = (table: 'articles' | 'metrics' | 'initiatives', row: number) =>
    holds(
      filter.certainties,
      (value) => CERTAINTIES[cell(facts[table].certainty, row)]?.id === value,
    );
  const ofKind = (row: number) =>
    holds(
      filter.initiativeKinds,
      (value) => INITIATIVE_KINDS[cell(facts.initiatives.kind, row)]?.id === value,
    );
  const ofGroup = (row: number) => {
    const unit = textCell(facts, facts.metrics.unit, row);
    const group = groupOf(unit, textCell(facts, facts.metrics.indicator, row));
    return holds(filter.unitGroups, (value) => group === value);
  };
  const hasKind = (article: number) =>
    isFree(filter.initiativeKinds) ||
    rowsOf(facts.initiatives.article).some(
      (row) => facts.initiatives.article[row] === article && ofKind(row),
    );
  const hasGroup = (article: number) =>
    isFree(filter.unitGroups) ||
    rowsOf(facts.metrics.article).some(
      (row) => facts.metrics.article[row] === article && ofGroup(row),
    );
  const stays = (article: number) =>
    articlePasses(article) && hasKind(article) && hasGroup(article);
  return {
    articles: rowsOf(facts.articles.page).filter((row) => stays(row) && isCertain('articles', row)),
    metrics: rowsOf(facts.metrics.article).filter(
      (row) => stays(cell(facts.metrics.article, row)) && ofGroup(row) && isCertain('metrics', row),
    ),
    initiatives: rowsOf(facts.initiatives.article).filter(
      (row) =>
        stays(cell(facts.initiatives.article, row)) && ofKind(row) && isCertain('initiatives', row),
    ),
  };
}
