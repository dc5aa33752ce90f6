/** TanStack Table for what it does best here: order, width, resizing and pinning of columns. */
import {
  type ColumnDef,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  type Header,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Locale } from '../../messages/messages.ts';
import type { Column } from '../../query/columns/column.ts';
import { NARROWEST, useTableLayout, WIDEST } from '../../store/table-layout-store.ts';
import type { TableModel } from './use-table-model.ts';

const features = tableFeatures({
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
});
type Features = typeof features;

/**
 * Rows are not handed to the table: they are 32-bit integers in an order that the export shares,
 * and 400,000 row objects would cost seconds and hundreds of megabytes.
 */
type NoRow = Readonly<Record<string, never>>;
const NO_ROWS: NoRow[] = [];

export const SELECT_WIDTH = 36;

/** A column where it stands on screen. */
export interface PlacedColumn {
  readonly column: Column;
  readonly header: Header<Features, NoRow, unknown>;
  readonly width: number;
  /** The user has set the width. */
  readonly chosen: boolean;
  /** Distance from the table's left edge at which it stays; null where it scrolls. */
  readonly stick: number | null;
  readonly resizing: boolean;
}

export interface ColumnModel {
  /** Pinned columns first. */
  readonly placed: readonly PlacedColumn[];
  readonly setWidth: (id: string, width: number) => void;
}

export function useColumnModel({ table, columns, view, locale }: TableModel): ColumnModel {
  const widths = useTableLayout((state) => state.widths[table]);
  const changeWidths = useTableLayout((state) => state.changeWidths);
  const definitions = useMemo(
    () => columns.map((column) => toDefinition(column, locale)),
    [columns, locale],
  );
  const pinned = useMemo(() => pinnedColumns(columns, view.pinned), [columns, view.pinned]);
  const model = useTable<Features, NoRow>({
    features,
    columns: definitions,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: { columnPinning: pinned, columnSizing: { ...widths } },
    onColumnSizingChange: (update) => {
      changeWidths(table, typeof update === 'function' ? update({ ...widths }) : update);
    },
  });
  const headers = [...model.getStartLeafHeaders(), ...model.getCenterLeafHeaders()];
  const byId = new Map(columns.map((column) => [column.id, column]));
  const placed = headers.flatMap((header): PlacedColumn[] => {
    const column = byId.get(header.column.id);
    if (column === undefined) return [];
    const stick =
      header.column.getIsPinned() === 'start' ? SELECT_WIDTH + header.getStart('start') : null;
    const resizing = header.column.getIsResizing();
    const chosen = widths[column.id] !== undefined;
    return [{ column, header, width: header.getSize(), chosen, stick, resizing }];
  });
  const setWidth = (id: string, width: number) => {
    const kept = Math.min(WIDEST, Math.max(NARROWEST, width));
    changeWidths(table, { ...widths, [id]: kept });
  };
  return { placed, setWidth };
}

function toDefinition(column: Column, locale: Locale): ColumnDef<Features, NoRow> {
  const { id, width, widthIn } = column;
  return { id, size: widthIn?.[locale] ?? width, minSize: NARROWEST, maxSize: WIDEST };
}

/** The columns that are pinned by choice, else the first one. */
export function pinnedColumns(columns: readonly Column[], chosen: readonly string[] | null) {
  const shown = columns.map((column) => column.id);
  const start = chosen === null ? shown.slice(0, 1) : shown.filter((id) => chosen.includes(id));
  return { start, end: [] };
}
