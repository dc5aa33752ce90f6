/** Which of thousands of words begins at a place of a text, the longest of them: one look in a table. */
import { PairIndex } from './pair-index.ts';

/** Words of two and more characters, by the numbers in which they are given. */
export class WordFinder {
  /** By number, the word's length in UTF-16 code units. */
  readonly lengths: Uint8Array;
  private readonly words: readonly string[];
  /** Those with the same first two characters stand together, the longest first. */
  private readonly sorted: readonly number[];
  private readonly starts: PairIndex;
  /** Whether the next one in `sorted` begins with other characters. */
  private readonly isLast: Uint8Array;

  /** @param words different ones, each of at least two code units and at most 255 */
  constructor(words: readonly string[]) {
    this.words = words;
    this.lengths = Uint8Array.from(words, (word) => word.length);
    const startOf = (number: number): string => (words[number] ?? '').slice(0, 2);
    this.sorted = words
      .map((_word, number) => number)
      .sort((left, right) => {
        const [first, second] = [startOf(left), startOf(right)];
        if (first !== second) return first < second ? -1 : 1;
        return (this.lengths[right] ?? 0) - (this.lengths[left] ?? 0);
      });
    this.starts = new PairIndex(this.sorted.map(startOf));
    this.isLast = Uint8Array.from(this.sorted, (number, at) => {
      const next = this.sorted[at + 1];
      return next !== undefined && startOf(next) === startOf(number) ? 0 : 1;
    });
  }

  /**
   * The number of the longest word that begins at `at`, or -1.
   *
   * @example new WordFinder(['春耕', '春耕备耕']).at('抓春耕备耕', 1) // 1
   */
  at(text: string, at: number): number {
    let place = this.starts.at(text.charCodeAt(at), text.charCodeAt(at + 1));
    while (place >= 0) {
      const number = this.sorted[place] ?? 0;
      if (this.lengths[number] === 2 || text.startsWith(this.words[number] ?? '', at)) {
        return number;
      }
      place = this.isLast[place] === 1 ? -1 : place + 1;
    }
    return -1;
  }
}
