/** What the user looks at (zustand); views read it with selectors and change it by these actions. */
import { create } from 'zustand';
import { EMPTY_FILTER, FACET_IDS, type FacetId, type Filter } from '../query/filter.ts';
import {
  CHART_IDS,
  type ChartId,
  type ChartsView,
  type Comparison,
  type Density,
  type FacetOrder,
  INITIAL_VIEW,
  NO_FOLDS,
  type OpenArticle,
  type Tab,
  type TableId,
  type TableView,
  type View,
} from '../query/view.ts';

export interface ViewActions {
  /** The view that is shown already goes back to its beginning. */
  readonly showTab: (tab: Tab) => void;
  /** Replaces the given clauses; the others stay. */
  readonly changeFilter: (change: Partial<Filter>) => void;
  /** Puts a value into a clause, or takes it out where it already is there in that way. */
  readonly toggleValue: (facet: FacetId, value: string, mode?: 'include' | 'exclude') => void;
  readonly clearFilter: () => void;
  /** Of the values of one facet. */
  readonly orderFacet: (facet: FacetId, order: FacetOrder) => void;
  readonly changeTable: (table: TableId, change: Partial<TableView>) => void;
  readonly changeCharts: (change: Partial<ChartsView>) => void;
  readonly showAsTable: (chart: ChartId, asTable: boolean) => void;
  /** Of the rows of all tables. */
  readonly chooseDensity: (density: Density) => void;
  readonly changeComparison: (compare: Comparison) => void;
  /** A page file, or null for the list of all. */
  readonly showPage: (page: string | null) => void;
  readonly openArticle: (open: OpenArticle) => void;
  readonly closeArticle: () => void;
}

export const useViewStore = create<View & ViewActions>()((set) => ({
  ...INITIAL_VIEW,
  showTab: (tab) => set((view) => (view.tab === tab ? { page: null } : { tab })),
  changeFilter: (change) => set((view) => ({ filter: { ...view.filter, ...change } })),
  toggleValue: (facet, value, mode = 'include') =>
    set((view) => ({ filter: withToggled(view.filter, { facet, value, mode }) })),
  clearFilter: () => set({ filter: EMPTY_FILTER }),
  orderFacet: (facet, order) =>
    set(({ byName }) => ({
      byName: FACET_IDS.filter((entry) =>
        entry === facet ? order === 'name' : byName.includes(entry),
      ),
    })),
  changeTable: (table, change) =>
    set(({ tables }) => {
      // Names of groups mean nothing in another grouping.
      const folds = 'groupBy' in change ? { folds: NO_FOLDS } : {};
      return { tables: { ...tables, [table]: { ...tables[table], ...folds, ...change } } };
    }),
  changeCharts: (change) => set((view) => ({ charts: { ...view.charts, ...change } })),
  showAsTable: (chart, asTable) =>
    set(({ charts }) => {
      const chosen = (id: ChartId) => (id === chart ? asTable : charts.asTables.includes(id));
      return { charts: { ...charts, asTables: CHART_IDS.filter(chosen) } };
    }),
  chooseDensity: (density) => set({ density }),
  changeComparison: (compare) => set({ compare }),
  showPage: (page) => set({ page }),
  openArticle: (open) => set({ open }),
  closeArticle: () => set({ open: null }),
}));

interface Toggle {
  readonly facet: FacetId;
  readonly value: string;
  readonly mode: 'include' | 'exclude';
}

function withToggled(filter: Filter, { facet, value, mode }: Toggle): Filter {
  const clause: { include: readonly string[]; exclude: readonly string[] } = filter[facet];
  const other = mode === 'include' ? 'exclude' : 'include';
  const here = clause[mode];
  const next = here.includes(value) ? here.filter((entry) => entry !== value) : [...here, value];
  return {
    ...filter,
    [facet]: { [mode]: next, [other]: clause[other].filter((entry) => entry !== value) },
  };
}
