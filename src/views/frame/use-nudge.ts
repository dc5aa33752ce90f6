/** Moves a panel that would stand out of the window's side back into it. */
import { type RefObject, useLayoutEffect } from 'react';

const EDGE = 8;

/** @param box holds the panel as its last child. */
export function useNudge(box: RefObject<HTMLElement | null>, active: boolean): void {
  useLayoutEffect(() => {
    const panel = box.current?.lastElementChild;
    if (active && panel instanceof HTMLElement) nudge(panel);
  }, [box, active]);
}

function nudge(panel: HTMLElement): void {
  const { left, right } = panel.getBoundingClientRect();
  const room = document.documentElement.clientWidth - EDGE;
  // Where it is too wide for the window its beginning matters more: there the text starts.
  const by = Math.max(EDGE - left, Math.min(0, room - right));
  if (by !== 0) panel.style.translate = `${by}px`;
}
