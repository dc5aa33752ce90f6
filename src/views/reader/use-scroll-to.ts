/** Brings what is marked into view inside the reader; the page around it does not move. */
import { type RefObject, useEffect } from 'react';
import type { Found } from '../../query/reader/find-in-article.ts';
import type { Focus } from '../../query/view.ts';

interface Targets {
  readonly focus: Focus | null;
  readonly hit: Found | null;
  readonly active: string | null;
}

/** A fact that is pointed at in the list is shown after this long, not when passed over. */
const DWELL = 250;
const ACTIVE = '[data-lit~="active"]';

export function useScrollToFocus(scroller: RefObject<HTMLElement | null>, targets: Targets): void {
  const { focus, hit, active } = targets;
  useEffect(() => {
    if (focus !== null) reveal(scroller.current, '[data-lit~="focus"], [data-lit~="sentence"]');
  }, [scroller, focus]);
  useEffect(() => {
    if (hit !== null) reveal(scroller.current, '[data-lit~="current-hit"]');
  }, [scroller, hit]);
  useEffect(() => {
    if (active === null) return;
    const timer = setTimeout(() => {
      if (!isInView(scroller.current, ACTIVE)) reveal(scroller.current, ACTIVE);
    }, DWELL);
    return () => clearTimeout(timer);
  }, [scroller, active]);
}

/** Shows the first match as soon as it is drawn, and again when `what` changes. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  selector: string,
  what: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `what` says when to look again.
  useEffect(() => reveal(scroller.current, selector), [scroller, selector, what]);
}

/** Scrolls `box` alone, and only as far as `selector` stands outside its view. */
export function reveal(box: HTMLElement | null, selector: string): void {
  const target = box?.querySelector(selector);
  if (box === null || target === null || target === undefined) return;
  const frame = box.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  const margin = Math.min(48, frame.height / 4);
  if (place.top >= frame.top + margin && place.bottom <= frame.bottom - margin) return;
  box.scrollTop += place.top - frame.top - frame.height / 3;
}

/** Whether any part of the first match can be seen: what the pointer is on must not move away. */
function isInView(box: HTMLElement | null, selector: string): boolean {
  const target = box?.querySelector(selector);
  if (box === null || target === null || target === undefined) return true;
  const frame = box.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  return place.bottom > frame.top && place.top < frame.bottom;
}
