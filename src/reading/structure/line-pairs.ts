/** How well a run's lines stand one below the other as a headline's first and second, each pair read once. */
import { secondLineScore } from './head-scores.ts';
import type { Unit } from './units.ts';

/** The pairs of neighbouring lines of one run: heads of two and of three lines ask for the same ones. */
export class LinePairs {
  private readonly items: readonly { readonly unit: Unit }[];
  /** Of each line with the one below it, NaN where nobody has asked. */
  private readonly seconds: Float64Array;

  constructor(items: readonly { readonly unit: Unit }[]) {
    this.items = items;
    this.seconds = new Float64Array(items.length).fill(Number.NaN);
  }

  /** What speaks for the line below the one at `at` being a headline's second. */
  second(at: number): number {
    const known = this.seconds[at] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const [first, second] = [this.items[at], this.items[at + 1]];
    if (!first || !second) return Number.NEGATIVE_INFINITY;
    const score = secondLineScore(first.unit, second.unit);
    this.seconds[at] = score;
    return score;
  }
}
