/** Words → numbers, asked by where a word stands in a text, so that no word is cut out to be looked up. */

const BITS = 17;
const MASK = (1 << BITS) - 1;
/** Longer words are not kept. */
const LONGEST = 5;

/** Numbers for words of up to five UTF-16 code units, with open addressing; room for 100,000. */
export class WordTable {
  /** A word's first two units, the next two, and the last with the word's length; length 0: free. */
  private readonly starts = new Uint32Array(1 << BITS);
  private readonly middles = new Uint32Array(1 << BITS);
  private readonly ends = new Uint32Array(1 << BITS);
  private readonly numbers = new Uint32Array(1 << BITS);

  set(word: string, number: number): void {
    if (word.length === 0 || word.length > LONGEST) return;
    const slot = this.slotOf(word, 0, word.length);
    this.starts[slot] = pairAt(word, 0, word.length);
    this.middles[slot] = pairAt(word, 2, word.length);
    this.ends[slot] = endAt(word, 4, word.length);
    this.numbers[slot] = number;
  }

  /**
   * The number of the word text[from, to); -1 where it has none.
   *
   * @example with 垃圾 set to 7: numberAt('清理垃圾', 2, 4) // 7
   */
  numberAt(text: string, from: number, to: number): number {
    if (to - from > LONGEST || to <= from) return -1;
    const slot = this.slotOf(text, from, to);
    return this.ends[slot] === 0 ? -1 : (this.numbers[slot] ?? -1);
  }

  /** Where the word stands, or the free place where it would. */
  private slotOf(text: string, from: number, to: number): number {
    const start = pairAt(text, from, to);
    const middle = pairAt(text, from + 2, to);
    const end = endAt(text, from + 4, to);
    let slot = mix(start, middle, end) >>> (32 - BITS);
    while (
      this.ends[slot] !== 0 &&
      (this.starts[slot] !== start || this.middles[slot] !== middle || this.ends[slot] !== end)
    ) {
      slot = (slot + 1) & MASK;
    }
    return slot;
  }
}

function pairAt(text: string, at: number, to: number): number {
  if (at >= to) return 0;
  return ((text.charCodeAt(at) << 16) | (at + 1 < to ? text.charCodeAt(at + 1) : 0)) >>> 0;
}

/** The fifth unit with the word's length, `at` being the fifth's place: never 0. */
function endAt(text: string, at: number, to: number): number {
  return ((to - at + 4) << 16) | (at < to ? text.charCodeAt(at) : 0);
}

function mix(start: number, middle: number, end: number): number {
  const first = Math.imul(start, 0x9e3779b1);
  const rest = Math.imul(middle, 0x85ebca6b) ^ Math.imul(end, 0xc2b2ae35);
  return Math.imul(first ^ (first >>> 15) ^ rest, 0x27d4eb2f);
}
