/**
 * Where the reader lies over the content it takes the focus; when it closes, the focus returns to
 * what opened it. Moving to another article draws the reader afresh: the focus stays in it.
 */
import { type RefObject, useEffect, useRef } from 'react';
import { MEDIA } from '../../store/use-media.ts';

/** What had the focus before the first article was opened. */
let opener: HTMLElement | null = null;
/** The control that leads to another article, to be focused in its reader. */
let pressed: string | null = null;
/** The focus was in a reader that is no longer drawn. */
let lost = false;

export function keepFocusOn(control: string): void {
  pressed = control;
}

export function useReaderFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!lost) remember(root.current);
    const over = !window.matchMedia(MEDIA.readerBeside).matches;
    if (pressed !== null || lost || over) {
      const find = (control: string) =>
        root.current?.querySelector<HTMLElement>(`[data-control="${control}"]`);
      // The headline says what was opened; while it is still to come, the whole has the focus.
      const control = find(pressed ?? 'title') ?? root.current;
      control?.focus({ preventScroll: true });
    }
    pressed = null;
    lost = false;
    return () => {
      // The reader is out of the document by now, and the focus with it, if it was there.
      if (document.activeElement !== document.body) return;
      lost = true;
      // If another article is drawn in its place, it takes the focus before this runs.
      setTimeout(giveBack);
    };
  }, []);
  return root;
}

function remember(root: HTMLElement | null): void {
  const { activeElement } = document;
  const inside = root?.contains(activeElement) ?? false;
  opener = activeElement instanceof HTMLElement && !inside ? activeElement : null;
}

function giveBack(): void {
  if (!lost) return;
  lost = false;
  if (opener?.isConnected === true) opener.focus({ preventScroll: true });
}
