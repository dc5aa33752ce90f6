/** Keys that act on the ticked rows, the same in the table and between cards. */
import type { KeyboardEvent } from 'react';
import type { RowSelection } from './use-row-selection.ts';

export interface SelectionKeys {
  readonly order: Uint32Array;
  readonly selection: RowSelection;
  readonly onCopy: () => void;
}

/** Ctrl+A ticks every row in view, Ctrl+C copies the ticked ones; whether the key was one of them. */
export function pressOnSelection(event: KeyboardEvent, keys: SelectionKeys): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  const { order, selection, onCopy } = keys;
  // With Caps Lock on, letters come as capitals.
  const letter = event.key.toLowerCase();
  if (letter === 'a') selection.choose(order);
  else if (letter === 'c' && selection.count > 0 && !isMarking()) onCopy();
  else return false;
  return true;
}

/** Whether some text is marked: then a key or a click is meant for it. */
export function isMarking(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
