/** Which rows of a table are ticked: rows of the dataset, so that sorting does not move them. */
import { useState } from 'react';

export interface RowSelection {
  readonly rows: ReadonlySet<number>;
  /** Ticks or unticks `row`; with `through` also all rows between it and the last one ticked. */
  readonly toggle: (row: number, through: boolean) => void;
  readonly choose: (rows: Iterable<number>) => void;
  readonly clear: () => void;
}

/** @param order the rows in view; ticked rows that leave it do not count as ticked. */
export function useRowSelection(order: Uint32Array): RowSelection {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const toggle = (row: number, through: boolean) => {
    const next = new Set(ticked);
    const turnOn = !ticked.has(row);
    const range = through && anchor !== null ? rowsBetween(order, anchor, row) : [row];
    for (const member of range) {
      if (turnOn) next.add(member);
      else next.delete(member);
    }
    setTicked(next);
    setAnchor(row);
  };
  return {
    rows: ticked,
    toggle,
    choose: (rows) => setTicked(new Set(rows)),
    clear: () => setTicked(new Set()),
  };
}

function rowsBetween(order: Uint32Array, one: number, other: number): Uint32Array {
  const a = order.indexOf(one);
  const b = order.indexOf(other);
  if (a < 0 || b < 0) return Uint32Array.of(other);
  return order.subarray(Math.min(a, b), Math.max(a, b) + 1);
}
