/** Which cell's tip is open: after a moment under the pointer, at once under the keyboard. */
import { type FocusEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { MarkedSentence } from '../../query/excerpt.ts';
import { useEscape } from '../frame/use-escape.ts';
import type { Tip } from './CellTip.tsx';

/** What the tip of a cell says; null where the cell shows all there is. */
export type TipContent = (cell: HTMLElement) => string | MarkedSentence | null;

const OPENS_AFTER_MS = 260;
const CLOSES_AFTER_MS = 140;

/** @param selector of the elements that have a tip. */
export function useCellTip(contentOf: TipContent, selector = 'td') {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressing = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEscape(tip !== null, () => setTip(null));
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
    const cell = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    const content = cell === null ? null : contentOf(cell);
    if (cell === null || content === null) return close();
    later({ anchor: cell, content }, delay);
  };
  return {
    tip,
    keep: () => clearTimeout(timer.current),
    close,
    closeNow,
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') openFor(event.target, OPENS_AFTER_MS);
    },
    // Focus that a press brings is not the keyboard's.
    onPointerDown: () => {
      pressing.current = true;
    },
    onPointerUp: () => {
      pressing.current = false;
    },
    onFocus: (event: FocusEvent) => {
      if (!pressing.current) openFor(event.target, 0);
    },
  };
}
