/** The overview's charts drawn all at once: what the product's own `Deferred` is measured against. */
import { type ReactNode, useRef } from 'react';
import { type Layers, WHOLE } from '../../../src/views/overview/layers.ts';
import { useWidth } from '../../../src/views/overview/use-width.ts';

interface DeferredProps {
  readonly height: number;
  readonly atOnce?: boolean;
  readonly children: (width: number, layers: Layers) => ReactNode;
}

export function Deferred({ height, children }: DeferredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {width > 0 ? children(width, WHOLE) : null}
    </div>
  );
}
