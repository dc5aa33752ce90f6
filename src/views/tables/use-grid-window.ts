/** The lines that are in sight, and the one that the keyboard is on. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { Line, Lines } from '../../query/display-rows.ts';

export interface GridWindow {
  readonly visible: readonly VisibleLine[];
  readonly totalHeight: number;
  readonly scrollTo: (line: number) => void;
}

export interface VisibleLine {
  readonly index: number;
  /** Distance from the first line, in pixels. */
  readonly top: number;
  readonly line: Line;
}

export interface WindowSpec {
  readonly lines: Lines;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly height: number;
  readonly active: number;
}

export function useGridWindow({ lines, scroller, height, active }: WindowSpec): GridWindow {
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The line that the keyboard is on stays drawn, so that Tab finds its way back.
    rangeExtractor: (range) => withActive(defaultRangeExtractor(range), active),
  });
  // Another height is another layout.
  const measured = useRef(height);
  useEffect(() => {
    if (measured.current !== height) virtual.measure();
    measured.current = height;
  }, [virtual, height]);
  const visible = virtual.getVirtualItems().flatMap(({ index, start }): VisibleLine[] => {
    const line = lines.at(index);
    return line === null ? [] : [{ index, top: start, line }];
  });
  return {
    visible,
    totalHeight: virtual.getTotalSize(),
    scrollTo: (line) => virtual.scrollToIndex(line),
  };
}

/** In rising order, since assistive technology reads the lines as they are drawn. */
export function withActive(range: readonly number[], active: number): number[] {
  if (range.includes(active)) return [...range];
  return [...range, active].sort((a, b) => a - b);
}
