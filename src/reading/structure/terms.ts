/** Terms of a text as numbers: the pairs and triples of Han characters that tell topics apart. */

import { GENRE_WORDS } from './genre-words.data.ts';
import { CHARACTER_CLASSES, WORD_CLASSES } from './words.data.ts';

/** Terms share this many buckets; two that meet in one only blur a score. */
export const BUCKETS = 1 << 16;
const GENRE_OCCURRENCES = 20_000;
const RARE = 2;
const SPREAD = 3;

function pairBucket(first: number, second: number): number {
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
  return code >= 0x4e00 && code <= 0x9fff;
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
const FUNCTION_CHARACTERS = new Set(
  [...(CHARACTER_CLASSES[0]?.members ?? '')].map((one) => one.charCodeAt(0)),
);

/** How telling the term in `bucket` is: near 1 for names, near 0.1 for everyday words. */
export function rarityOf(bucket: number): number {
  return RARITY[bucket] ?? 1;
}

/**
 * The buckets of a text's terms, each once, at most the first 4,000 characters' worth.
 *
 * @example readTerms('青石桥').length // 3: 青石, 石桥, 青石桥
 */
export function readTerms(text: string): number[] {
  const seen = new Set<number>();
  let before = 0;
  let previous = 0;
  const end = Math.min(text.length, 4000);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isTermCode(code) || FUNCTION_CHARACTERS.has(code)) {
      previous = 0;
      before = 0;
      continue;
    }
    if (previous !== 0) seen.add(pairBucket(previous, code));
    if (before !== 0) seen.add(tripleBucket(before, previous, code));
    before = previous;
    previous = code;
  }
  return [...seen];
}
