/** Marks of one line that would lie on each other, set a little above and below it. */

/** Where a mark stands before it dodges. */
export interface LinePlace {
  readonly line: number;
  /** Pixels from the left. */
  readonly x: number;
}

export interface DodgeRoom {
  /** Pixels up and down that a line has room for, in the order in which they are taken. */
  readonly offsets: readonly number[];
  /** Marks whose middles are nearer than this hide each other. */
  readonly reach: number;
}

/**
 * The pixels by which each mark leaves its line, by the order of `places`: from left to right each
 * takes the first offset that is free there. Where none is, it shares the one whose last mark is
 * furthest away, and of equal ones the first.
 *
 * @example dodge([{ line: 0, x: 5 }, { line: 0, x: 5 }, { line: 0, x: 40 }], { offsets: [0, -7, 7], reach: 6 })
 * // [0, -7, 0]
 */
export function dodge(
  places: readonly LinePlace[],
  { offsets, reach }: DodgeRoom,
): readonly number[] {
  const dodged = places.map(() => 0);
  /** Of each line, where the last mark at each offset stands. */
  const taken = new Map<number, number[]>();
  const order = [...places.keys()].sort((a, b) => xOf(places, a) - xOf(places, b) || a - b);
  for (const index of order) {
    const { line, x } = places[index] ?? { line: 0, x: 0 };
    const last = taken.get(line) ?? offsets.map(() => Number.NEGATIVE_INFINITY);
    taken.set(line, last);
    const slot = freeSlot(last, x - reach);
    last[slot] = x;
    dodged[index] = offsets[slot] ?? 0;
  }
  return dodged;
}

function xOf(places: readonly LinePlace[], index: number): number {
  return places[index]?.x ?? 0;
}

/** The first slot whose last mark is not beyond `until`, else the one that it is furthest from. */
function freeSlot(last: readonly number[], until: number): number {
  const free = last.findIndex((x) => x <= until);
  if (free >= 0) return free;
  return last.indexOf(last.reduce((a, b) => Math.min(a, b)));
}
