/**
 * Draws its children in turns of their own, one instance after the other in order of mounting, so
 * that several charts never block the page at once: the next turn comes when what this one drew is
 * on the page, and React may pause in the middle of each. The charts' library draws a chart as one
 * piece that React cannot pause in, so a chart takes two turns: its axes, then its marks. Room is
 * reserved until then.
 */
import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
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

/** What is drawn: nothing yet, the axes, all. */
const NOTHING = 0;
const AXES = 1;
const ALL = 2;

interface DeferredProps {
  readonly height: number;
  /** What is not of the charts' library needs no second turn for its marks. */
  readonly atOnce?: boolean;
  /**
   * @param width room for the chart, in pixels.
   * @param withMarks false in the chart's first turn: axes only.
   */
  readonly children: (width: number, withMarks: boolean) => ReactNode;
}

export function Deferred({ height, atOnce = false, children }: DeferredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drawn, setDrawn] = useState(NOTHING);
  const onDrawn = useRef<(() => void) | null>(null);
  // A turn taken before the width is known would draw nothing, and all would then draw with it.
  const hasRoom = width > 0;
  useEffect(() => {
    if (!hasRoom) return undefined;
    const turns = (atOnce ? [ALL] : [AXES, ALL]).map(
      (part): Turn =>
        (done) => {
          onDrawn.current = done;
          startTransition(() => setDrawn(part));
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
    if (drawn === NOTHING) return;
    onDrawn.current?.();
    onDrawn.current = null;
  }, [drawn]);
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {drawn !== NOTHING && hasRoom ? children(width, drawn === ALL) : null}
    </div>
  );
}
