/** Where the reader lies over the content it takes the focus, and gives it back when it closes. */
import { type RefObject, useEffect, useRef } from 'react';
import { MEDIA } from '../../store/use-media.ts';

/** The control that moved to another article: the reader is drawn afresh, the focus stays on it. */
let pressed: string | null = null;

export function keepFocusOn(control: string): void {
  pressed = control;
}

export function useReaderFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const kept = pressed;
    pressed = null;
    if (kept !== null) {
      root.current?.querySelector<HTMLElement>(`[data-control="${kept}"]`)?.focus();
      return;
    }
    if (window.matchMedia(MEDIA.readerBeside).matches) return;
    root.current?.querySelector<HTMLElement>('[data-control="close"]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return root;
}
