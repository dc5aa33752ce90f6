/** What keys and clicks in a table do: move, tick, copy, fold, lead to the sentence. */
import type { KeyboardEvent, MouseEvent } from 'react';
import { placeOfRow } from '../../query/place-of-row.ts';
import { useViewStore } from '../../store/view-store.ts';
import { type GridSize, moveBy } from './grid-keys.ts';
import { isMarking, pressOnSelection } from './selection-keys.ts';
import type { GridFocus } from './use-grid-focus.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

export interface GridActionsSpec {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly focus: GridFocus;
  readonly size: () => GridSize;
  readonly scrollTo: (line: number) => void;
  readonly onCopy: () => void;
}

export interface GridActions {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

export function useGridActions(spec: GridActionsSpec): GridActions {
  const { model, selection, focus, size, scrollTo, onCopy } = spec;
  const { table, dataset, lines, arrangement } = model;
  const openArticle = useViewStore((state) => state.openArticle);
  const rowAt = (index: number) => {
    const line = lines.at(index);
    return line?.kind === 'row' ? line.row : null;
  };
  const open = (row: number) => openArticle(placeOfRow(dataset, table, row));
  const move = (event: KeyboardEvent, row: number | null) => {
    const next = moveBy(event.ctrlKey ? `Ctrl+${event.key}` : event.key, focus.active, size());
    if (next === null) return false;
    // Shift ticks the lines that the keys pass over.
    if (event.shiftKey && row !== null && next.line !== focus.active.line) {
      selection.toggle(row, false);
    }
    scrollTo(next.line);
    focus.goTo(next);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    const row = rowAt(focus.active.line);
    if (pressOnSelection(event, { order: arrangement.order, selection, onCopy })) return true;
    if (move(event, row)) return true;
    if (row === null || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'Enter') open(row);
    else if (event.key === ' ') selection.toggle(row, event.shiftKey);
    else return false;
    return true;
  };
  return {
    onKeyDown: (event) => {
      const inLine =
        event.target instanceof Element && event.target.closest('[data-line]') !== null;
      if (inLine && act(event)) event.preventDefault();
    },
    onClick: (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const line = target?.closest<HTMLElement>('[data-line]') ?? null;
      if (line === null) return;
      const index = Number(line.dataset.line);
      const cell = target?.closest<HTMLElement>('[data-column]');
      const column = Number(cell?.dataset.column ?? 0);
      focus.remember({ line: index, column });
      const row = rowAt(index);
      // The tick box has its own click; marking text with the mouse is no click.
      if (row !== null && column > 0 && !isMarking()) open(row);
    },
  };
}
