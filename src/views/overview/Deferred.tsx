/**
 * Draws its children in a task of their own, one instance after the other in order of mounting, so
 * that several charts never block the page at once. Room is reserved until then.
 */
import { type ReactNode, useEffect, useState } from 'react';

const waiting: (() => void)[] = [];
let running = false;

/** Runs the next drawing, then yields to the browser before the one after it. */
function runNext(): void {
  const draw = waiting.shift();
  if (draw === undefined) {
    running = false;
    return;
  }
  draw();
  setTimeout(runNext, 0);
}

function enqueue(draw: () => void): () => void {
  waiting.push(draw);
  if (!running) {
    running = true;
    setTimeout(runNext, 0);
  }
  return () => {
    const index = waiting.indexOf(draw);
    if (index >= 0) waiting.splice(index, 1);
  };
}

export function Deferred({ height, children }: { height: number; children: ReactNode }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => enqueue(() => setDrawn(true)), []);
  return <div style={{ minHeight: height }}>{drawn ? children : null}</div>;
}
