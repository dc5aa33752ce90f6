/** Two characters side by side → the number they were given: one look in a table. */

/** The key of a free place in the table: that of two NULs, which no pair is. */
const FREE = 0;
/** The table is at least this many times as long as what is in it, so that a look ends soon. */
const ROOM = 3;
const SPREAD = 0x9e3779b1;
const SEEN_BITS = 1 << 16;

/** Numbers for pairs of UTF-16 code units, in the order in which they are given. */
export class PairIndex {
  private readonly keys: Uint32Array;
  private readonly numbers: Uint16Array;
  private readonly shift: number;
  /** A bit for the hash of each pair: most pairs of a page are in no table, and this much stays near. */
  private readonly seen = new Int32Array(SEEN_BITS / 32);

  /** Of each text its first two code units count; of equal pairs, the first. */
  constructor(pairs: readonly string[]) {
    const bits = Math.ceil(Math.log2(Math.max(2, pairs.length * ROOM)));
    this.keys = new Uint32Array(2 ** bits);
    this.numbers = new Uint16Array(2 ** bits);
    this.shift = 32 - bits;
    pairs.forEach((pair, number) => {
      const key = keyOf(pair.charCodeAt(0), pair.charCodeAt(1));
      const at = this.placeOf(key);
      if (this.keys[at] !== FREE) return;
      this.keys[at] = key;
      this.numbers[at] = number;
      const bit = bitOf(key);
      this.seen[bit >>> 5] = (this.seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
    });
  }

  private placeOf(key: number): number {
    let at = Math.imul(key, SPREAD) >>> this.shift;
    for (let found = this.keys[at]; found !== key && found !== FREE; found = this.keys[at]) {
      at = (at + 1) & (this.keys.length - 1);
    }
    return at;
  }

  /**
   * The number of two code units, or -1.
   *
   * @example new PairIndex(['春耕']).at('春'.charCodeAt(0), '耕'.charCodeAt(0)) // 0
   */
  at(first: number, second: number): number {
    const key = keyOf(first, second);
    const bit = bitOf(key);
    if ((((this.seen[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
    const at = this.placeOf(key);
    return this.keys[at] === FREE ? -1 : (this.numbers[at] ?? -1);
  }
}

const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;

const bitOf = (key: number): number => Math.imul(key, SPREAD) >>> 16;
