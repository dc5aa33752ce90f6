/**
 * A filter is a value: one object drives charts, tables, reader, exports and the URL.
 *
 * Article clauses (regions, themes, article kinds, months, pages, dates, text, certainty) restrict all
 * three tables. Fact clauses restrict their own table row by row (initiative kinds: initiatives;
 * unit groups: metrics) and every other table through the article: only articles that have a
 * fact which passes stay in view.
 */

import type { ThemeId } from '../model/themes.ts';
import type { UnitGroup } from '../model/units.ts';
import type { ArticleKind, Certainty, InitiativeKind } from '../model/vocabulary.ts';

/** Values to have (any of them) and values not to have. Both empty: no restriction. */
export interface Clause<T> {
  readonly include: readonly T[];
  readonly exclude: readonly T[];
}

/** Inclusive ISO dates cut to year, month or day ('2021', '2021-04'); null: open at that end. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Filter {
  /** Region keys: official names from the province down, joined by '/'. A parent holds its children. */
  readonly regions: Clause<string>;
  /** Matches the primary theme and the other themes. */
  readonly themes: Clause<ThemeId>;
  readonly articleKinds: Clause<ArticleKind>;
  readonly initiativeKinds: Clause<InitiativeKind>;
  readonly unitGroups: Clause<UnitGroup>;
  /** '2021-04', '2021' where the month is not known, '' where no date is. */
  readonly months: Clause<string>;
  /** Page file names. */
  readonly pages: Clause<string>;
  /** Certainty of the fact itself; of an article, of its reading. */
  readonly certainties: Clause<Certainty>;
  readonly dates: DateRange;
  /** Exact substring, folded by `foldText`; '' searches for nothing. */
  readonly text: string;
}

/** Facets in the order in which they are listed and a sentence names them. */
export const FACET_IDS = [
  'regions',
  'themes',
  'articleKinds',
  'initiativeKinds',
  'unitGroups',
  'months',
  'pages',
  'certainties',
] as const satisfies readonly Exclude<keyof Filter, 'dates' | 'text'>[];
export type FacetId = (typeof FACET_IDS)[number];

/** Each part of a filter that can restrict by itself. */
export type ClauseId = keyof Filter;

const NONE = { include: [], exclude: [] } as const;

export const EMPTY_FILTER: Filter = {
  regions: NONE,
  themes: NONE,
  articleKinds: NONE,
  initiativeKinds: NONE,
  unitGroups: NONE,
  months: NONE,
  pages: NONE,
  certainties: NONE,
  dates: { from: null, to: null },
  text: '',
};
