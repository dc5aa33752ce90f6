/** Finds nouns of the tables in a text. */
import { COUNTED_ALONE, COUNTED_SMALL, HEAD_NOUNS } from './nouns.data.ts';

const HEADS = new Set(HEAD_NOUNS);
const ALONE = new Set(COUNTED_ALONE);
const SMALL = new Set(COUNTED_SMALL);
const LONGEST = 6;
const BLANKS = ' \u3000';

/** Whether a noun that is counted without a measure word stands at `at`, a blank skipped. */
export function findCountedNoun(text: string, at: number): boolean {
  const from = BLANKS.includes(text.charAt(at) || 'x') ? at + 1 : at;
  for (let length = LONGEST; length > 0; length -= 1) {
    if (ALONE.has(text.slice(from, from + length))) return true;
  }
  return false;
}

/** Where the last noun of `phrase` ends that may be what is counted; 0 for none. */
export function endOfHead(phrase: string): number {
  for (let to = phrase.length; to > 0; to -= 1) {
    if (endsWithHead(phrase.slice(0, to))) return to;
  }
  return 0;
}

export function endsWithHead(phrase: string): boolean {
  for (let length = Math.min(LONGEST, phrase.length); length > 0; length -= 1) {
    if (HEADS.has(phrase.slice(-length))) return true;
  }
  return false;
}

/** Whether `indicator` is of the kind that even a small Han numeral counts. */
export function isCountedSmall(indicator: string): boolean {
  for (let length = Math.min(LONGEST, indicator.length); length > 0; length -= 1) {
    if (SMALL.has(indicator.slice(-length))) return true;
  }
  return false;
}
