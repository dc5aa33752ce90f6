/** Ticks of an axis of counts: round steps from 0 to the first one that no count exceeds. */

const MOST_TICKS = 6;

/** @example ticksUpTo([33, 4]) // [0, 10, 20, 30, 40] */
export function ticksUpTo(counts: readonly number[]): number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const step = stepFor(most / (MOST_TICKS - 1));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is no smaller than `least`. */
function stepFor(least: number): number {
  const decade = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  return [1, 2, 5, 10].map((factor) => factor * decade).find((step) => step >= least) ?? decade;
}
