/**
 * Draws its children in a turn of their own, one instance after the other in order of mounting, so
 * that several charts never block the page at once: the next one's turn comes when this one is on
 * the page, and React may pause in the middle of each. Room is reserved until then.
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

interface DeferredProps {
  readonly height: number;
  /** @param width room for the chart, in pixels. */
  readonly children: (width: number) => ReactNode;
}

export function Deferred({ height, children }: DeferredProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useRef<(() => void) | null>(null);
  useEffect(() => {
    const turn: Turn = (done) => {
      onDrawn.current = done;
      startTransition(() => setDrawn(true));
    };
    enqueue(turn);
    return () => {
      const index = waiting.indexOf(turn);
      if (index >= 0) waiting.splice(index, 1);
      // A chart that goes in the middle of its turn passes it on.
      onDrawn.current?.();
      onDrawn.current = null;
    };
  }, []);
  useEffect(() => {
    if (!drawn) return;
    onDrawn.current?.();
    onDrawn.current = null;
  }, [drawn]);
  return (
    <div ref={frame} style={{ minHeight: height }}>
      {drawn && width > 0 ? children(width) : null}
    </div>
  );
}
