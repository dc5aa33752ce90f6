/** Keys between cards: up and down to the same control of the next card, and those of the ticks. */
import type { FocusEvent, KeyboardEvent } from 'react';
import { pressOnSelection } from './selection-keys.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

export interface CardKeysSpec {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly onCopy: () => void;
  /** Told which card the focus is in. */
  readonly onActive: (index: number) => void;
}

export interface CardKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function useCardKeys({ model, selection, onCopy, onActive }: CardKeysSpec): CardKeys {
  const { order } = model.arrangement;
  const move = (event: KeyboardEvent<HTMLElement>): boolean => {
    const from = indexOf(event.target);
    const step = STEPS[event.key];
    if (step === undefined || from === null) return false;
    const line = model.lines.at(from);
    // As in the table, Shift ticks what the keys pass over.
    if (event.shiftKey && line?.kind === 'row') selection.toggle(line.row, false);
    focusIn(event.currentTarget, from + step, controlOf(event.target));
    return true;
  };
  return {
    onKeyDown: (event) => {
      if (pressOnSelection(event, { order, selection, onCopy }) || move(event)) {
        event.preventDefault();
      }
    },
    onFocus: ({ target }) => {
      const index = indexOf(target);
      if (index !== null) onActive(index);
    },
  };
}

function indexOf(target: EventTarget): number | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return card === null ? null : Number(card.dataset.index);
}

function controlOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.control : undefined;
}

/** The same control there, else the first one. */
function focusIn(list: Element, index: number, control: string | undefined): void {
  const card = list.querySelector(`[data-index="${index}"]`);
  const same = card?.querySelector<HTMLElement>(`[data-control="${control ?? ''}"]`);
  (same ?? card?.querySelector<HTMLElement>('button, input'))?.focus();
}
