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

/** The terms of a page's texts, each term once a text; terms have numbers from 0 on. */
export interface Terms {
  /** The terms of all texts, one text after the other. */
  readonly ids: Int32Array;
  /** Where each text's terms end in `ids`. */
  readonly ends: readonly number[];
  /** Of each term how telling it is, near 1 for names, near 0.1 for everyday words. */
  readonly rarities: Float32Array;
  /** Of each term the number of texts it stands in. */
  readonly counts: Uint16Array;
}

/**
 * Each bucket's term number, counted on from page to page: numbers below a page's first are stale,
 * so that nothing has to be cleared. What a page is read as does not depend on them.
 */
const NUMBERS = new Int32Array(BUCKETS);
const LAST_NUMBER = 2 ** 31 - 2 * BUCKETS;
let issued = 1;

/** A page's terms while they are collected. */
class Collector {
  readonly ids: Int32Array;
  readonly rarities: Float32Array;
  readonly counts: Uint16Array;
  size = 0;
  known = 0;
  /** The last text that a term was seen in. */
  private readonly stamps: Int32Array;
  private readonly first: number;

  constructor(characters: number) {
    if (issued > LAST_NUMBER) {
      NUMBERS.fill(0);
      issued = 1;
    }
    const most = Math.min(BUCKETS, 2 * characters);
    this.ids = new Int32Array(2 * characters);
    this.rarities = new Float32Array(most);
    this.counts = new Uint16Array(most);
    this.stamps = new Int32Array(most);
    this.first = issued;
  }

  add(bucket: number, text: number): void {
    let id = (NUMBERS[bucket] ?? 0) - this.first;
    if (id < 0) {
      id = this.known;
      this.known += 1;
      NUMBERS[bucket] = issued;
      issued += 1;
      this.rarities[id] = RARITY[bucket] ?? 1;
    }
    if (this.stamps[id] === text) return;
    this.stamps[id] = text;
    this.counts[id] = Math.min(65_535, (this.counts[id] ?? 0) + 1);
    this.ids[this.size] = id;
    this.size += 1;
  }
}

/** Collects one text's terms; `stamp` tells it from the others. */
function collectText(text: string, stamp: number, collector: Collector): void {
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
    if (previous !== 0) collector.add(pairBucket(previous, code), stamp);
    if (before !== 0) collector.add(tripleBucket(before, previous, code), stamp);
    before = previous;
    previous = code;
  }
}

/**
 * The terms of texts; of a very long text those of its first 4,000 characters.
 *
 * @example readTerms(['青石桥']).counts // three terms (青石, 石桥, 青石桥), each in one text
 */
export function readTerms(texts: readonly string[]): Terms {
  const characters = texts.reduce((sum, text) => sum + Math.min(text.length, LONGEST_TEXT), 0);
  const collector = new Collector(characters);
  const ends = texts.map((text, at) => {
    collectText(text, at + 1, collector);
    return collector.size;
  });
  const { ids, rarities, counts, size, known } = collector;
  return {
    ids: ids.subarray(0, size),
    ends,
    rarities: rarities.subarray(0, known),
    counts: counts.subarray(0, known),
  };
}
