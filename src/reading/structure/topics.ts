/** How much the texts of a page have in common, weighed by how telling the shared terms are. */
import { type Characters, readCharacters } from './characters.ts';
import { type Fields, readFields } from './fields.ts';
import { readTerms } from './terms.ts';

/** The page's texts as bags of the terms that more than one of them has. */
export interface Topics {
  /** Of each text the terms that stand in others too. */
  readonly shared: readonly (readonly number[])[];
  /** Of each text the number of its terms, and the sum of their rarities. */
  readonly sizes: readonly number[];
  readonly weights: readonly number[];
  /** Of each shared term the number of texts it stands in, and its rarity. */
  readonly spread: readonly number[];
  readonly rarity: readonly number[];
  /** How telling each shared term is on this page: rare in general, and in few of its texts. */
  readonly telling: readonly number[];
  /** The semantic fields of the texts, read when they are first asked for. */
  readonly fields: () => Fields;
  /** Their characters, read when they are first asked for. */
  readonly characters: () => Characters;
  /** All texts' sizes together. */
  readonly total: number;
  /** Scratch of `overlap`: the last comparison that met a term. */
  readonly marks: Int32Array;
}

const EVERYDAY = 0.2;

/** What `read` gives, read when it is first asked for. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** Reads the terms of every text of a page; everyday words are left out of what is shared. */
export function readTopics(texts: readonly string[]): Topics {
  const { ids, ends, rarities, counts } = readTerms(texts);
  const renamed = new Int32Array(rarities.length);
  const spread: number[] = [];
  const rarity: number[] = [];
  const telling: number[] = [];
  const weights: number[] = [];
  const sizes: number[] = [];
  const logs: number[] = [];
  const shared = texts.map((_text, text) => {
    const own: number[] = [];
    const from = text === 0 ? 0 : (ends[text - 1] ?? 0);
    const to = ends[text] ?? 0;
    let weight = 0;
    for (let at = from; at < to; at += 1) {
      const id = ids[at] ?? 0;
      const rare = rarities[id] ?? 1;
      weight += rare;
      const count = counts[id] ?? 0;
      if (count < 2 || rare < EVERYDAY) continue;
      if (renamed[id] === 0) {
        const log = logs[count] ?? Math.log((texts.length + 1) / count);
        logs[count] = log;
        spread.push(count);
        rarity.push(rare);
        telling.push(rare * log);
        renamed[id] = spread.length;
      }
      own.push((renamed[id] ?? 1) - 1);
    }
    weights.push(weight);
    sizes.push(to - from);
    return own;
  });
  const marks = new Int32Array(spread.length + 1);
  const fields = once(() => readFields(texts));
  const characters = once(() => readCharacters(texts));
  return {
    fields,
    characters,
    shared,
    sizes,
    weights,
    spread,
    rarity,
    telling,
    total: ids.length,
    marks,
  };
}

/** Marks the terms of texts as met in one more comparison; gives its number. */
function markTerms(topics: Topics, texts: readonly number[]): number {
  const { marks } = topics;
  const last = marks.length - 1;
  const round = (marks[last] ?? 0) + 1;
  marks[last] = round;
  for (const text of texts) for (const term of topics.shared[text] ?? []) marks[term] = round;
  return round;
}

function weightOf(topics: Topics, texts: readonly number[]): number {
  return texts.reduce((sum, text) => sum + (topics.weights[text] ?? 0), 0);
}

/**
 * The share of the smaller group's telling terms that the other group has too: about 0.02 for
 * strangers, 0.1 and more for parts of one article.
 */
export function overlap(topics: Topics, left: readonly number[], right: readonly number[]): number {
  const { marks, telling } = topics;
  const round = markTerms(topics, left);
  let both = 0;
  for (const text of right) {
    for (const term of topics.shared[text] ?? []) {
      if (marks[term] !== round) continue;
      marks[term] = 0;
      both += telling[term] ?? 0;
    }
  }
  const rarest = Math.log(topics.shared.length + 1);
  const smaller = Math.min(weightOf(topics, left), weightOf(topics, right)) * rarest;
  return smaller > 0 ? both / smaller : 0;
}
