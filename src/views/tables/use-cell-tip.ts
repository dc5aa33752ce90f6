/** Which cell's tip is open: after a moment under the pointer, at once under the keyboard. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { MarkedSentence } from '../../query/excerpt.ts';
import type { Tip } from './CellTip.tsx';

/** What the tip of a cell says; null where the cell shows all there is. */
export type TipContent = (cell: HTMLElement) => string | MarkedSentence | null;

const OPENS_AFTER_MS = 260;
const CLOSES_AFTER_MS = 140;

export function useCellTip(contentOf: TipContent) {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (next: Tip | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTip(next), delay);
  };
  const close = () => later(null, CLOSES_AFTER_MS);
  const closeNow = () => {
    clearTimeout(timer.current);
    setTip(null);
  };
  const openFor = (target: EventTarget, delay: number) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td') : null;
    const content = cell === null ? null : contentOf(cell);
    if (cell === null || content === null) return close();
    later({ anchor: cell, content }, delay);
  };
  return {
    tip,
    keep: () => clearTimeout(timer.current),
    close,
    closeNow,
    /** Esc closes the tip and nothing else; whether it did. */
    closeOn: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || tip === null) return false;
      event.preventDefault();
      event.stopPropagation();
      closeNow();
      return true;
    },
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') openFor(event.target, OPENS_AFTER_MS);
    },
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) openFor(event.target, 0);
    },
  };
}
