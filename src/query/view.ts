/** What the user has chosen to look at: everything that the URL holds, and nothing else. */
import type { UnitGroup } from '../model/units.ts';
import { EMPTY_FILTER, type FacetId, type Filter } from './filter.ts';

export const TABS = [
  'overview',
  'metrics',
  'initiatives',
  'articles',
  'compare',
  'pages',
  'method',
] as const;
export type Tab = (typeof TABS)[number];

export const TABLE_IDS = ['metrics', 'initiatives', 'articles'] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** How high the rows of the tables are; the first one unless another is chosen. */
export const DENSITIES = ['compact', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

export type FacetOrder = 'count' | 'name';

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** Which groups of a table have their rows folded away. */
export interface Folds {
  /** Whether a group is folded as a rule. */
  readonly all: boolean;
  /** Names of the groups that are not as the rule says, see `Group.name`. */
  readonly except: readonly string[];
}

/** Every group shows its rows. */
export const NO_FOLDS: Folds = { all: false, except: [] };

export interface TableView {
  /** First key first; [] is the order of the pages. */
  readonly sort: readonly SortKey[];
  /** Ids of the visible columns in order; null: the table's default. */
  readonly columns: readonly string[] | null;
  /** Ids of the columns that stay in sight; null: the first one, [] none. */
  readonly pinned: readonly string[] | null;
  readonly groupBy: string | null;
  readonly folds: Folds;
}

/** Characters of one paragraph that are marked in the reader. */
export interface Focus {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

export interface OpenArticle {
  /** The article's id: page file without `.txt`, a dot, its 1-based number on the page. */
  readonly id: string;
  readonly focus: Focus | null;
  /** The article set for reading, or the untouched page. */
  readonly side: 'article' | 'page';
}

/** The charts of the overview, from the top. */
export const CHART_IDS = ['provinces', 'themes', 'tiles', 'timeline', 'spread'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** What the charts of the overview offer to choose beside the filter. */
export interface ChartsView {
  /** Those that are shown as tables, in the order of {@link CHART_IDS}. */
  readonly asTables: readonly ChartId[];
  /** Whether the provinces that do not fit at first are shown too. */
  readonly allProvinces: boolean;
  /** Of the bars of the provinces: counts, or shares of each province's own total. */
  readonly scale: 'count' | 'share';
  /** Whose numbers are compared; null: the group that has most. */
  readonly unitGroup: UnitGroup | null;
}

/** What is set side by side. */
export interface Comparison {
  readonly by: 'regions' | 'themes';
  /** Region keys or ids of themes, each once, {@link MOST_COMPARED} at most. */
  readonly values: readonly string[];
}

/** More columns than these cannot be taken in together. */
export const MOST_COMPARED = 4;

export interface View {
  readonly tab: Tab;
  readonly filter: Filter;
  /** Facets whose values are in the order of their names; those of the others are by count. */
  readonly byName: readonly FacetId[];
  readonly tables: Readonly<Record<TableId, TableView>>;
  readonly charts: ChartsView;
  /** Of all tables. */
  readonly density: Density;
  readonly compare: Comparison;
  /** File of the page that the view of pages shows; null: the list of all. */
  readonly page: string | null;
  readonly open: OpenArticle | null;
}

const PLAIN_TABLE: TableView = {
  sort: [],
  columns: null,
  pinned: null,
  groupBy: null,
  folds: NO_FOLDS,
};

export const INITIAL_VIEW: View = {
  tab: 'overview',
  filter: EMPTY_FILTER,
  byName: [],
  tables: { metrics: PLAIN_TABLE, initiatives: PLAIN_TABLE, articles: PLAIN_TABLE },
  charts: { asTables: [], allProvinces: false, scale: 'count', unitGroup: null },
  density: 'compact',
  compare: { by: 'regions', values: [] },
  page: null,
  open: null,
};
