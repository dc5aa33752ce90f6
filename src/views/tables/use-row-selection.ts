/** Which rows of a table are ticked: rows of the dataset, so that sorting does not move them. */
import { useMemo, useState } from 'react';

export interface RowSelection {
  readonly rows: ReadonlySet<number>;
  /** How many of them are in view. */
  readonly count: number;
  /** Ticks or unticks `row`; with `through` also all rows between it and the last one ticked. */
  readonly toggle: (row: number, through: boolean) => void;
  /** Whether the next row that is ticked takes along all between: Shift for those without a key. */
  readonly extending: boolean;
  readonly extend: (on: boolean) => void;
  /** Ticks or unticks all of `rows`, and leaves the others as they are. */
  readonly tick: (rows: Iterable<number>, on: boolean) => void;
  readonly choose: (rows: Iterable<number>) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<number> = new Set();

/** @param order the rows in view; ticked rows that leave it do not count as ticked. */
export function useRowSelection(order: Uint32Array): RowSelection {
  const [ticked, setTicked] = useState(NONE);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [extending, extend] = useState(false);
  const count = useMemo(() => countTicked(order, ticked), [order, ticked]);
  const choose = (rows: ReadonlySet<number>) => {
    setTicked(rows);
    extend(false);
  };
  const toggle = (row: number, through: boolean) => {
    const far = (through || extending) && anchor !== null;
    const range = far ? rowsBetween(order, anchor, row) : [row];
    choose(withRows(ticked, range, !ticked.has(row)));
    setAnchor(row);
  };
  return {
    rows: ticked,
    count,
    toggle,
    extending,
    extend,
    tick: (rows, on) => choose(withRows(ticked, rows, on)),
    choose: (rows) => choose(new Set(rows)),
    clear: () => choose(NONE),
  };
}

/** How many of `order` are ticked. */
export function countTicked(order: Uint32Array, ticked: ReadonlySet<number>): number {
  if (ticked.size === 0) return 0;
  return order.reduce((count, row) => count + (ticked.has(row) ? 1 : 0), 0);
}

function withRows(ticked: ReadonlySet<number>, rows: Iterable<number>, on: boolean): Set<number> {
  const next = new Set(ticked);
  for (const row of rows) {
    if (on) next.add(row);
    else next.delete(row);
  }
  return next;
}

function rowsBetween(order: Uint32Array, one: number, other: number): Uint32Array {
  const a = order.indexOf(one);
  const b = order.indexOf(other);
  if (a < 0 || b < 0) return Uint32Array.of(other);
  return order.subarray(Math.min(a, b), Math.max(a, b) + 1);
}
