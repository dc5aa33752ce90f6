/**
 * How the tables are laid out: widths, pinned columns, row height. It is the user's desk, not
 * what the user looks at, so it is in no link; it lasts as long as the page is open.
 */
import { create } from 'zustand';
import type { TableId } from '../query/view.ts';

export type Density = 'compact' | 'comfortable';

export interface TableLayout {
  /** In CSS pixels, by column id; a column that is missing has its own width. */
  readonly widths: Readonly<Record<string, number>>;
  /** Ids of the columns that stay in sight; null: the first one. */
  readonly pinned: readonly string[] | null;
}

export interface TableLayoutState {
  readonly density: Density;
  readonly layouts: Readonly<Record<TableId, TableLayout>>;
  readonly chooseDensity: (density: Density) => void;
  readonly changeLayout: (table: TableId, change: Partial<TableLayout>) => void;
}

const PLAIN: TableLayout = { widths: {}, pinned: null };

export const useTableLayout = create<TableLayoutState>()((set) => ({
  density: 'compact',
  layouts: { metrics: PLAIN, initiatives: PLAIN, articles: PLAIN },
  chooseDensity: (density) => set({ density }),
  changeLayout: (table, change) =>
    set(({ layouts }) => ({ layouts: { ...layouts, [table]: { ...layouts[table], ...change } } })),
}));
