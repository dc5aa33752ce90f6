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
/** What a word counts for each of its fields. */
const SHARES = Float64Array.from(FIELDS_OF, (fields) => 1 / Math.sqrt(fields.length));
export const FIELD_COUNT = Object.keys(FIELDS).length;

/** How much each field has in each of a page's texts. */
export interface Fields {
  /** Of each text the fields that it speaks of, and how much, less where the whole page does. */
  readonly numbers: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  /** Of each text the length of its values as a vector. */
  readonly norms: readonly number[];
  /** Of each text the number of its words that are of some field. */
  readonly counts: readonly number[];
}

/** Length of a vector. */
export function normOf(values: ArrayLike<number>): number {
  let square = 0;
  for (let at = 0; at < values.length; at += 1) square += (values[at] ?? 0) ** 2;
  return Math.sqrt(square);
}

/** Room to count a text's words in, zero between calls. */
const room = new Float64Array(FIELD_COUNT);

/**
 * Counts a text's words by field into `room`, and notes the fields in `found`; a word of several
 * fields counts for each in part.
 */
function countFields(text: string, found: number[]): number {
  let count = 0;
  for (let at = 0; at + 1 < text.length; ) {
    const word = FINDER.at(text, at);
    if (word < 0) {
      at += 1;
      continue;
    }
    const fields = FIELDS_OF[word] ?? [];
    const share = SHARES[word] ?? 1;
    for (const field of fields) {
      if (room[field] === 0) found.push(field);
      room[field] = (room[field] ?? 0) + share;
    }
    count += share * fields.length;
    at += FINDER.lengths[word] ?? 1;
  }
  return count;
}

/** Reads the fields of a page's texts. */
export function readFields(texts: readonly string[]): Fields {
  const totals = new Float64Array(FIELD_COUNT).fill(1);
  const counts: number[] = [];
  const numbers: number[][] = [];
  const values: number[][] = [];
  for (const text of texts) {
    const found: number[] = [];
    counts.push(countFields(text, found));
    numbers.push(found);
    values.push(found.map((field) => room[field] ?? 0));
    for (const field of found) {
      totals[field] = (totals[field] ?? 0) + (room[field] ?? 0);
      room[field] = 0;
    }
  }
  const weights = totals.map((total) => 1 / Math.sqrt(total));
  for (const [at, own] of values.entries()) {
    for (const [place, field] of (numbers[at] ?? []).entries()) {
      own[place] = (own[place] ?? 0) * (weights[field] ?? 0);
    }
  }
  return { numbers, values, counts, norms: values.map(normOf) };
}
