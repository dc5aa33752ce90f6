/** The cards that are in sight, each as high as what it shows, and the one that has the focus. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Line, Lines } from '../../query/display-rows.ts';
import { withActive } from './use-grid-window.ts';

export interface CardWindow {
  readonly visible: readonly VisibleCard[];
  readonly totalHeight: number;
  /** Told each card that is drawn, so that its height is known. */
  readonly measure: (card: HTMLElement | null) => void;
}

export interface VisibleCard {
  readonly index: number;
  /** Distance from the first card, in pixels. */
  readonly start: number;
  readonly line: Line;
}

export interface CardWindowSpec {
  readonly lines: Lines;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly active: number;
}

const USUAL_HEIGHT = 86;

export function useCardWindow({ lines, scroller, active }: CardWindowSpec): CardWindow {
  const kept = Math.min(active, lines.count - 1);
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
    // The card that has the focus stays drawn: the focus must not fall off the page.
    rangeExtractor: (range) => withActive(defaultRangeExtractor(range), kept),
  });
  const visible = virtual.getVirtualItems().flatMap(({ index, start }): VisibleCard[] => {
    const line = lines.at(index);
    return line === null ? [] : [{ index, start, line }];
  });
  return { visible, totalHeight: virtual.getTotalSize(), measure: virtual.measureElement };
}
