/** How many of a line's entries fit into it, as the line and its texts change. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { countFitting } from './count-fitting.ts';

/**
 * Null until it has been measured: nothing is shown before, rather than something that is cut.
 *
 * @param line whose children with `data-entry` are the entries and whose child with `data-more`
 *   is as wide as what stands behind them where not all fit
 * @param entries all there are; those that are not drawn do not fit
 */
export function useFitting(
  line: RefObject<HTMLElement | null>,
  entries: readonly unknown[],
): number | null {
  const [fitting, setFitting] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = line.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setFitting(fittingIn(element, entries.length)));
    observer.observe(element);
    // Another language is another width.
    for (const child of partsOf(element, 'entry')) observer.observe(child);
    return () => observer.disconnect();
  }, [line, entries]);
  return fitting === null ? null : Math.min(fitting, entries.length);
}

function fittingIn(line: HTMLElement, total: number): number {
  const [more] = partsOf(line, 'more');
  return countFitting(partsOf(line, 'entry').map(widthOf), total, {
    room: line.clientWidth,
    gap: Number.parseFloat(getComputedStyle(line).columnGap) || 0,
    more: more === undefined ? 0 : widthOf(more),
  });
}

function partsOf(line: HTMLElement, part: 'entry' | 'more'): HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>(`:scope > [data-${part}]`)];
}

/** Rounded up: half a pixel too little cuts the last character. */
function widthOf(element: HTMLElement): number {
  return Math.ceil(element.getBoundingClientRect().width);
}
