/** Words → numbers, asked by where a word stands in a text, so that no word is cut out to be looked up. */

const BITS = 17;
const MASK = (1 << BITS) - 1;
/** Longer words are not kept. */
const LONGEST = 5;

/** A word takes four cells side by side, so that one look fetches all of it. */
const WIDTH = 4;
const [MIDDLE, END, NUMBER] = [1, 2, 3] as const;

/** Numbers from 1 for words of up to five UTF-16 code units, with open addressing; room for 100,000. */
export class WordTable {
  /**
   * Of each word its first two units, the next two, the last with the word's length, and its
   * number. An end of 0: free.
   */
  private readonly cells = new Uint32Array(WIDTH << BITS);
  /** The numbers of words of one unit, by the unit: most words that are asked for. */
  private readonly singles = new Uint32Array(0x10000);

  set(word: string, number: number): void {
    if (word.length === 0 || word.length > LONGEST) return;
    if (word.length === 1) {
      this.singles[word.charCodeAt(0)] = number;
      return;
    }
    const at = this.placeOf(word, 0, word.length);
    this.cells[at] = pairAt(word, 0, word.length);
    this.cells[at + MIDDLE] = pairAt(word, 2, word.length);
    this.cells[at + END] = endAt(word, 4, word.length);
    this.cells[at + NUMBER] = number;
  }

  /**
   * The number of the word text[from, to); -1 where it has none.
   *
   * @example with 垃圾 set to 7: numberAt('清理垃圾', 2, 4) // 7
   */
  numberAt(text: string, from: number, to: number): number {
    if (to - from > LONGEST || to <= from) return -1;
    const number =
      to === from + 1
        ? this.singles[text.charCodeAt(from)]
        : this.cells[this.placeOf(text, from, to) + NUMBER];
    return number === undefined || number === 0 ? -1 : number;
  }

  /** Where the word's cells are, or the free ones where they would be. */
  private placeOf(text: string, from: number, to: number): number {
    const { cells } = this;
    const start = pairAt(text, from, to);
    const middle = pairAt(text, from + 2, to);
    const end = endAt(text, from + 4, to);
    let slot = mix(start, middle, end) >>> (32 - BITS);
    for (;;) {
      const at = slot * WIDTH;
      const found = cells[at + END];
      if (found === 0) return at;
      if (found === end && cells[at] === start && cells[at + MIDDLE] === middle) return at;
      slot = (slot + 1) & MASK;
    }
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
