/** Which characters a page's texts consist of, and how telling each is on this page. */

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The different Han characters of a page's texts. */
export interface Characters {
  /** Of each text the numbers of its characters. */
  readonly numbers: readonly (readonly number[])[];
  /**
   * Of each number how telling its character is: the square of the logarithm of how few texts have
   * it, 0 for one that every third has.
   */
  readonly worth: Float64Array;
  /** Of each text how telling all its characters are together. */
  readonly totals: readonly number[];
}

/** Numbers of characters, by code, counted on from page to page so that nothing is cleared. */
const NUMBERS = new Int32Array(LAST_HAN - FIRST_HAN + 1);
const STAMPS = new Int32Array(LAST_HAN - FIRST_HAN + 1);
const LAST_STAMP = 2 ** 30;
let issued = 0;

/** Reads the characters of a page's texts. */
export function readCharacters(texts: readonly string[]): Characters {
  if (issued > LAST_STAMP) {
    NUMBERS.fill(0);
    STAMPS.fill(0);
    issued = 0;
  }
  const first = issued;
  const spread: number[] = [];
  const numbers = texts.map((text) => {
    const own: number[] = [];
    issued += 1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at) - FIRST_HAN;
      if (code < 0 || code > LAST_HAN - FIRST_HAN || STAMPS[code] === issued) continue;
      if ((STAMPS[code] ?? 0) <= first) {
        NUMBERS[code] = spread.length;
        spread.push(0);
      }
      STAMPS[code] = issued;
      const number = NUMBERS[code] ?? 0;
      spread[number] = (spread[number] ?? 0) + 1;
      own.push(number);
    }
    return own;
  });
  const worth = Float64Array.from(spread, (count) => {
    const log = Math.log((texts.length + 1) / count);
    return log >= 1 ? log * log : 0;
  });
  const totals = numbers.map((list) => list.reduce((sum, it) => sum + (worth[it] ?? 0), 0));
  return { numbers, worth, totals };
}
