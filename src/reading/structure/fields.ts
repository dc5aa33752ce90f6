/** Semantic fields that texts speak of: what they have in common where they share no word. */
import { WordFinder } from '../../chinese/word-finder.ts';
import { FIELDS } from './fields.data.ts';

/** Numbers of the fields of each word. */
function collectWords(): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [field, list] of Object.values(FIELDS).entries()) {
    for (const word of new Set(list.split(' '))) {
      words.set(word, [...(words.get(word) ?? []), field]);
    }
  }
  return words;
}

const WORDS = collectWords();
const FINDER = new WordFinder([...WORDS.keys()]);
const FIELDS_OF: readonly (readonly number[])[] = [...WORDS.values()];
export const FIELD_COUNT = Object.keys(FIELDS).length;

/** How much each field has in each of a page's texts. */
export interface Fields {
  /** Of each text the fields that it speaks of, and how much, less where the whole page does. */
  readonly numbers: readonly Uint8Array[];
  readonly values: readonly Float32Array[];
  /** Of each text the number of its words that are of some field. */
  readonly counts: readonly number[];
}

/** Counts a text's words by field into `sums`; a word of several fields counts for each in part. */
function countFields(text: string, sums: Float64Array): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; ) {
    const word = FINDER.at(text, at);
    if (word < 0) {
      at += 1;
      continue;
    }
    const fields = FIELDS_OF[word] ?? [];
    const share = 1 / Math.sqrt(fields.length);
    for (const field of fields) sums[field] = (sums[field] ?? 0) + share;
    count += share * fields.length;
    at += FINDER.lengths[word] ?? 1;
  }
  return count;
}

/** Reads the fields of a page's texts. */
export function readFields(texts: readonly string[]): Fields {
  const sums = new Float64Array(FIELD_COUNT);
  const totals = new Float64Array(FIELD_COUNT).fill(1);
  const counts: number[] = [];
  const numbers: Uint8Array[] = [];
  const values: Float32Array[] = [];
  for (const text of texts) {
    sums.fill(0);
    counts.push(countFields(text, sums));
    const own = [...sums.keys()].filter((field) => (sums[field] ?? 0) > 0);
    numbers.push(Uint8Array.from(own));
    values.push(Float32Array.from(own, (field) => sums[field] ?? 0));
    for (const field of own) totals[field] = (totals[field] ?? 0) + (sums[field] ?? 0);
  }
  for (const [at, own] of values.entries()) {
    for (const [place, field] of (numbers[at] ?? new Uint8Array()).entries()) {
      own[place] = (own[place] ?? 0) / Math.sqrt(totals[field] ?? 1);
    }
  }
  return { numbers, values, counts };
}
