/**
 * How wide the columns are: the user's desk, fitted to one screen, so it is in no link but kept in
 * this browser. What is pinned and how high the rows are is part of the view, and in the link.
 */
import { create } from 'zustand';
import { COLUMNS } from '../query/columns/tables.ts';
import { TABLE_IDS, type TableId } from '../query/view.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

/** In CSS pixels, by column id; a column that is missing has its own width. */
export type Widths = Readonly<Record<string, number>>;

export interface TableLayoutState {
  readonly widths: Readonly<Record<TableId, Widths>>;
  readonly changeWidths: (table: TableId, widths: Widths) => void;
}

export const NARROWEST = 48;
export const WIDEST = 900;
const KEY = 'table-layout';

export const useTableLayout = create<TableLayoutState>()((set) => ({
  widths: readWidths(),
  changeWidths: (table, changed) =>
    set(({ widths }) => ({ widths: { ...widths, [table]: changed } })),
}));

useTableLayout.subscribe(({ widths }) => {
  writeStored(KEY, { widths });
});

function readWidths(): Record<TableId, Widths> {
  const stored = typeof window === 'undefined' ? null : memberOf(readStored(KEY), 'widths');
  const [metrics, initiatives, articles] = TABLE_IDS.map((table) =>
    widthsOf(table, memberOf(stored, table)),
  );
  return { metrics: metrics ?? {}, initiatives: initiatives ?? {}, articles: articles ?? {} };
}

/** Only what this version has columns for, and only widths that a column can have. */
function widthsOf(table: TableId, stored: unknown): Widths {
  return Object.fromEntries(
    COLUMNS[table].flatMap(({ id }) => {
      const width = memberOf(stored, id);
      if (typeof width !== 'number' || !Number.isFinite(width)) return [];
      return [[id, Math.min(WIDEST, Math.max(NARROWEST, width))]];
    }),
  );
}
