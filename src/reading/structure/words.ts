/** How well two pieces of text read on, judged by the words that a cut between them would split. */

import { GENRE_WORDS } from './genre-words.data.ts';
import { HEADLINE_VERBS } from './headline-verbs.data.ts';
import { CHARACTER_CLASSES, CORPUS_SIZE, WORD_CLASSES } from './words.data.ts';

const LONGEST = 6;
const REACH = 5;
const GENRE_OCCURRENCES = 20_000;
const UNKNOWN = Math.log(800 / CORPUS_SIZE);

function readWeights(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { occurrences, members } of WORD_CLASSES) {
    for (const word of members.split(' ')) weights.set(word, Math.log(occurrences / CORPUS_SIZE));
  }
  for (const { occurrences, members } of CHARACTER_CLASSES) {
    for (const one of members) weights.set(one, Math.log(occurrences / CORPUS_SIZE));
  }
  for (const word of `${GENRE_WORDS} ${HEADLINE_VERBS}`.split(' ')) {
    const weight = Math.log(GENRE_OCCURRENCES / CORPUS_SIZE);
    if ((weights.get(word) ?? Number.NEGATIVE_INFINITY) < weight) weights.set(word, weight);
  }
  return weights;
}

const WEIGHTS = readWeights();

const PAIR_BITS = 20;

function pairBit(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed >>> (32 - PAIR_BITS);
}

/** Pairs of characters that stand side by side in some word, as bits: what a cut can split at all. */
const INSIDE_WORDS = new Uint32Array(1 << (PAIR_BITS - 5));
for (const word of WEIGHTS.keys()) {
  for (let at = 1; at < word.length; at += 1) {
    const bit = pairBit(word.charCodeAt(at - 1), word.charCodeAt(at));
    INSIDE_WORDS[bit >>> 5] = (INSIDE_WORDS[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** Whether two characters stand side by side in some word. */
function insideWord(first: number, second: number): boolean {
  const bit = pairBit(first, second);
  return (((INSIDE_WORDS[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Logarithm of how frequent a known word is; null for what the tables do not list. */
export function wordWeight(word: string): number | null {
  return WEIGHTS.get(word) ?? null;
}

/** Weights of the best segmentations of `text` up to each place. */
function weighPrefixes(text: string): number[] {
  const best = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let pick = (best[end - 1] ?? 0) + (WEIGHTS.get(text.charAt(end - 1)) ?? UNKNOWN);
    const longest = Math.min(LONGEST, end);
    for (let length = 2; length <= longest; length += 1) {
      const start = end - length;
      if (!insideWord(text.charCodeAt(start), text.charCodeAt(start + 1))) break;
      const weight = WEIGHTS.get(text.slice(start, end));
      if (weight !== undefined) pick = Math.max(pick, (best[start] ?? 0) + weight);
    }
    best.push(pick);
  }
  return best;
}

/** Weights of the best segmentations of `text` from each place on. */
function weighSuffixes(text: string): Float64Array {
  const count = text.length;
  const best = new Float64Array(count + 1);
  for (let start = count - 1; start >= 0; start -= 1) {
    let pick = (best[start + 1] ?? 0) + (WEIGHTS.get(text.charAt(start)) ?? UNKNOWN);
    for (let end = start + 2; end <= count && end - start <= LONGEST; end += 1) {
      if (!insideWord(text.charCodeAt(end - 2), text.charCodeAt(end - 1))) break;
      const weight = WEIGHTS.get(text.slice(start, end));
      if (weight !== undefined) pick = Math.max(pick, (best[end] ?? 0) + weight);
    }
    best[start] = pick;
  }
  return best;
}

/** Logarithm of the probability of the best segmentation into words; for short texts. */
export function segmentWeight(text: string): number {
  return weighPrefixes(text)[text.length] ?? 0;
}

/** What one side of a cut weighs, read once for many pairs. */
export interface CutSide {
  readonly text: string;
  /** Weights of the best segmentations of the part up to each place, or from each place on. */
  readonly weights: ArrayLike<number>;
}

/** The text before a cut. */
export function readTail(text: string): CutSide {
  const tail = text.slice(-REACH);
  return { text: tail, weights: weighPrefixes(tail) };
}

/** The text behind a cut. */
export function readHead(text: string): CutSide {
  const head = text.slice(0, REACH);
  return { text: head, weights: weighSuffixes(head) };
}

/** Whether a cut between two texts may split a word at all. */
function maySplitWord(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  return insideWord(left.charCodeAt(left.length - 1), right.charCodeAt(0));
}

/** `wordGain` of two sides that were read before. */
export function gainAt(tail: CutSide, head: CutSide): number {
  const left = tail.text;
  const right = head.text;
  if (!maySplitWord(left, right)) return 0;
  const apart = (tail.weights[left.length] ?? 0) + (head.weights[0] ?? 0);
  let best = 0;
  for (let before = 1; before < LONGEST && before <= left.length; before += 1) {
    const start = left.slice(left.length - before);
    const rest = (tail.weights[left.length - before] ?? 0) - apart;
    for (let after = 1; after + before <= LONGEST && after <= right.length; after += 1) {
      const weight = WEIGHTS.get(start + right.slice(0, after));
      if (weight !== undefined) best = Math.max(best, weight + rest + (head.weights[after] ?? 0));
    }
  }
  return best;
}

/**
 * How much more probable the text becomes when `tail` and `head` are read on across the cut: the
 * logarithm's gain, 0 where no word spans it, about 5 and more where one does.
 *
 * @example wordGain('用上了志愿服', '务站的') > 3 // true
 */
export function wordGain(tail: string, head: string): number {
  return maySplitWord(tail, head) ? gainAt(readTail(tail), readHead(head)) : 0;
}
