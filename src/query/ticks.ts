/** Ticks of an axis: round steps of counts, and as many labels as there is room for. */

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

/**
 * Every second, third … tick, so that no label touches the next one; the first one is kept.
 *
 * @param room pixels from one tick to the next.
 * @param label pixels of the widest label, with the gap that it needs.
 * @example thinTicks(['a', 'b', 'c', 'd', 'e'], { room: 20, label: 35 }) // ['a', 'c', 'e']
 */
export function thinTicks<T>(
  ticks: readonly T[],
  { room, label }: { readonly room: number; readonly label: number },
): T[] {
  const step = Math.max(1, Math.ceil(label / Math.max(1, room)));
  return ticks.filter((_, index) => index % step === 0);
}
