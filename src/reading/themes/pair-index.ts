/** Two characters side by side → the number they were given: one look in a table. */

/** Free places in the table; numbers are kept one higher. */
const FREE = 0;
/** The table is at least this many times as long as what is in it, so that a look ends soon. */
const ROOM = 3;
const SPREAD = 0x9e3779b1;

/** Numbers for pairs of UTF-16 code units, in the order in which they are given. */
export class PairIndex {
  private readonly keys: Uint32Array;
  private readonly numbers: Uint16Array;
  private readonly shift: number;

  /** Of each text its first two code units count; of equal pairs, the first. */
  constructor(pairs: readonly string[]) {
    const bits = Math.ceil(Math.log2(Math.max(2, pairs.length * ROOM)));
    this.keys = new Uint32Array(2 ** bits);
    this.numbers = new Uint16Array(2 ** bits);
    this.shift = 32 - bits;
    pairs.forEach((pair, number) => {
      const key = keyOf(pair.charCodeAt(0), pair.charCodeAt(1));
      const at = this.placeOf(key);
      if (this.numbers[at] !== FREE) return;
      this.keys[at] = key;
      this.numbers[at] = number + 1;
    });
  }

  private placeOf(key: number): number {
    let at = Math.imul(key, SPREAD) >>> this.shift;
    while (this.numbers[at] !== FREE && this.keys[at] !== key)
      at = (at + 1) & (this.keys.length - 1);
    return at;
  }

  /**
   * The number of two code units, or -1.
   *
   * @example new PairIndex(['春耕']).at('春'.charCodeAt(0), '耕'.charCodeAt(0)) // 0
   */
  at(first: number, second: number): number {
    return (this.numbers[this.placeOf(keyOf(first, second))] ?? FREE) - 1;
  }
}

const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;
