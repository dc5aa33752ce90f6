/** Terms of a text as numbers: the pairs and triples of Han characters that tell topics apart. */

import { GENRE_WORDS } from './genre-words.data.ts';
import { CHARACTER_CLASSES, WORD_CLASSES } from './words.data.ts';

/** Terms share this many buckets; two that meet in one only blur a score. */
export const BUCKETS = 1 << 16;
const GENRE_OCCURRENCES = 20_000;
const LONGEST_TEXT = 4000;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const RARE = 2;
const SPREAD = 3;

/** The bucket of two characters that stand side by side. */
export function pairBucket(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

function tripleBucket(first: number, second: number, third: number): number {
  return (
    (Math.imul(first, 0x27d4eb2f) ^
      Math.imul(second, 0x165667b1) ^
      Math.imul(third, 0x9e3779b1)) >>>
    16
  );
}

/** Whether a code unit is a Han character, roughly: what may be part of a term. */
function isTermCode(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

function addWord(common: Float32Array, word: string, occurrences: number): void {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const bucket = pairBucket(word.charCodeAt(at), word.charCodeAt(at + 1));
    common[bucket] = (common[bucket] ?? 0) + occurrences;
    if (at + 2 < word.length) {
      const triple = tripleBucket(
        word.charCodeAt(at),
        word.charCodeAt(at + 1),
        word.charCodeAt(at + 2),
      );
      common[triple] = (common[triple] ?? 0) + occurrences;
    }
  }
}

/** How telling a term is by general use: 1 for what no word list knows, down to 0.1. */
function readRarity(): Float32Array {
  const common = new Float32Array(BUCKETS);
  for (const { occurrences, members } of WORD_CLASSES) {
    for (const word of members.split(' ')) addWord(common, word, occurrences);
  }
  for (const word of GENRE_WORDS.split(' ')) addWord(common, word, GENRE_OCCURRENCES);
  return common.map((occurrences) => {
    const level = Math.max(0, Math.log10(occurrences + 1) - RARE) / SPREAD;
    return Math.max(0.1, 1 - level);
  });
}

const RARITY = readRarity();
const IS_FUNCTION = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
for (const one of CHARACTER_CLASSES[0]?.members ?? '') {
  IS_FUNCTION[one.charCodeAt(0) - FIRST_HAN] = 1;
}

/** How telling the term in `bucket` is: near 1 for names, near 0.1 for everyday words. */
export function rarityOf(bucket: number): number {
  return RARITY[bucket] ?? 1;
}

/** Reads the terms of texts one after the other, each term once a text. */
export class TermReader {
  /** The last text that a bucket was seen in. */
  private readonly stamps = new Int32Array(BUCKETS);
  private texts = 0;

  /**
   * The buckets of a text's terms, each once; of a very long text the first 4,000 characters'.
   *
   * @example new TermReader().read('青石桥').length // 3: 青石, 石桥, 青石桥
   */
  read(text: string): number[] {
    this.texts += 1;
    const bag: number[] = [];
    const end = Math.min(text.length, LONGEST_TEXT);
    let before = 0;
    let previous = 0;
    for (let at = 0; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (!isTermCode(code) || IS_FUNCTION[code - FIRST_HAN] === 1) {
        previous = 0;
        before = 0;
        continue;
      }
      if (previous !== 0) this.add(bag, pairBucket(previous, code));
      if (before !== 0) this.add(bag, tripleBucket(before, previous, code));
      before = previous;
      previous = code;
    }
    return bag;
  }

  private add(bag: number[], bucket: number): void {
    if (this.stamps[bucket] === this.texts) return;
    this.stamps[bucket] = this.texts;
    bag.push(bucket);
  }
}
