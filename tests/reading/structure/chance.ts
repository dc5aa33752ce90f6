/** Numbers and orders that look like chance and are always the same, so that what is learnt can be learnt again. */

const SEED = 20_011;
const FIRST_ORDER = 12_345;

/** A row of numbers (xorshift of 32 bits). */
export class Chance {
  private state = SEED;

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % limit;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }
}

/** An order of `count` things, another one for each round. */
export function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_one, at) => at);
  let state = FIRST_ORDER + round;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}
