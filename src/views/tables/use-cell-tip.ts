/**
 * Which cell's tip is open: after a moment under the pointer, at once under the keyboard, under a
 * finger that is held.
 */
import {
  type FocusEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { MarkedSentence } from '../../query/excerpt.ts';
import { useEscape } from '../frame/use-escape.ts';
import type { Tip } from './CellTip.tsx';
import { useLongPress } from './use-long-press.ts';

/** What the tip of a cell says; null where the cell shows all there is. */
export type TipContent = (cell: HTMLElement) => string | MarkedSentence | null;

const OPENS_AFTER_MS = 260;
const CLOSES_AFTER_MS = 140;

/** @param selector of the elements that have a tip. */
export function useCellTip(contentOf: TipContent, selector = 'td, th') {
  const [tip, setTip] = useState<Tip | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressing = useRef(false);
  /** What had the focus before it went into the tip; null while it is not there. */
  const left = useRef<HTMLElement>(null);
  const later = (next: Tip | null, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTip(next), delay);
  };
  const close = () => later(null, CLOSES_AFTER_MS);
  const closeNow = () => {
    clearTimeout(timer.current);
    setTip(null);
    // Only what had the focus takes it back, and without a tip of its own.
    pressing.current = left.current !== null;
    left.current?.focus();
    pressing.current = false;
    left.current = null;
  };
  const goInto = (id: string) => {
    const box = tip === null ? null : document.getElementById(id);
    if (box === null || !(document.activeElement instanceof HTMLElement)) return;
    left.current = document.activeElement;
    box.focus();
  };
  const openFor = (target: EventTarget, delay: number) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    const content = cell === null ? null : contentOf(cell);
    if (cell === null || content === null) return close();
    later({ anchor: cell, content }, delay);
  };
  const press = useLongPress(selector, (cell) => openFor(cell, 0));
  useEffect(() => () => clearTimeout(timer.current), []);
  useEscape(tip !== null, closeNow);
  usePressElsewhere(tip !== null, closeNow);
  return {
    tip,
    keep: () => clearTimeout(timer.current),
    close,
    closeNow,
    /** Moves the focus into the tip with that id, where a long text is scrolled by keys. */
    goInto,
    /** What the element around the cells listens to. */
    listeners: {
      ...press,
      // A finger points at nothing.
      onPointerOver: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') openFor(event.target, OPENS_AFTER_MS);
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType !== 'touch') close();
      },
      // Focus that a press brings is not the keyboard's.
      onPointerDown: (event: PointerEvent) => {
        pressing.current = true;
        press.onPointerDown(event);
      },
      onPointerUp: () => {
        pressing.current = false;
        press.onPointerUp();
      },
      onPointerCancel: () => {
        pressing.current = false;
        press.onPointerCancel();
      },
      onFocus: (event: FocusEvent) => {
        if (!pressing.current) openFor(event.target, 0);
      },
      onBlur: close,
    },
  };
}

/** A press on anything but the tip itself closes it: there its text may be marked. */
function usePressElsewhere(active: boolean, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    if (!active) return undefined;
    const onPointerDown = ({ target }: Event) => {
      const inside = target instanceof Element && target.closest('[role="tooltip"]') !== null;
      if (!inside) press();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [active]);
}
