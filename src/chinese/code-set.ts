/** Sets of characters that are asked for every character of a page: one bit for each code unit. */

/** A set of UTF-16 code units. */
export class CodeSet {
  private readonly bits = new Int32Array(0x10000 / 32);

  /** @param characters those of the set; of a character of two code units, both. */
  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      for (let at = 0; at < character.length; at += 1) {
        const code = character.charCodeAt(at);
        this.bits[code >> 5] = (this.bits[code >> 5] ?? 0) | (1 << (code & 31));
      }
    }
  }

  /**
   * Whether a code unit is in the set. Behind a text's end `charCodeAt` gives NaN, which is asked for
   * as 0 is: no set holds that.
   *
   * @example new CodeSet('。！').has('好。'.charCodeAt(1)) // true
   */
  has(code: number): boolean {
    return (((this.bits[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }
}
