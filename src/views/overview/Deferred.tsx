/**
 * Draws its children in turns of their own, one instance after the other in order of mounting, so
 * that several charts never block the page at once: the next turn comes when what this one drew is
 * on the page, and React may pause in the middle of each. The charts' library draws a chart as one
 * piece that React cannot pause in, so a chart takes a turn for each of its layers. Room is reserved
 * until then.
 */
import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { type Layers, TURNS, WHOLE } from './layers.ts';
import { useWidth } from './use-width.ts';

/** Draws, and calls `done` when what was drawn is on the page. */
type Turn = (done: () => void) => void;

const waiting: Turn[] = [];
let running = false;

/** Lets the next one draw, and yields to the browser before the one after it. */
function runNext(): void {
  const draw = waiting.shift();
  running = draw !== undefined;
  draw?.(() => setTimeout(runNext, 0));
}

function enqueue(turn: Turn): void {
  waiting.push(turn);
  if (running) return;
  running = true;
  setTimeout(runNext, 0);
}

interface DeferredProps {
  readonly height: number;
  /** What is not of the charts' library needs no more than one turn. */
  readonly atOnce?: boolean;
  /**
   * @param width room for the chart, in pixels.
   * @param layers what to draw in this turn: what came in those before, and one more.
   */
  readonly children: (width: number, layers: Layers) => ReactNode;
}

export function Deferred({ height, atOnce = false, children }: DeferredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drawn, setDrawn] = useState<Layers | null>(null);
  const onDrawn = useRef<(() => void) | null>(null);
  // A turn taken before the width is known would draw nothing, and all would then draw with it.
  const hasRoom = width > 0;
  useEffect(() => {
    if (!hasRoom) return undefined;
    const turns = (atOnce ? [WHOLE] : TURNS).map(
      (layers): Turn =>
        (done) => {
          onDrawn.current = done;
          startTransition(() => setDrawn(layers));
        },
    );
    for (const turn of turns) enqueue(turn);
    return () => {
      for (const turn of turns) {
        const index = waiting.indexOf(turn);
        if (index >= 0) waiting.splice(index, 1);
      }
      // A chart that goes in the middle of its turn passes it on.
      onDrawn.current?.();
      onDrawn.current = null;
    };
  }, [hasRoom, atOnce]);
  useEffect(() => {
    if (drawn === null) return;
    onDrawn.current?.();
    onDrawn.current = null;
  }, [drawn]);
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {drawn !== null && hasRoom ? children(width, drawn) : null}
    </div>
  );
}
