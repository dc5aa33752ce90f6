/** How much the texts of a page have in common, weighed by how telling the shared terms are. */
import { BUCKETS, rarityOf, TermReader } from './terms.ts';

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
  /** All texts' sizes together. */
  readonly total: number;
}

const EVERYDAY = 0.2;

/** Reads the terms of every text of a page; everyday words are left out of what is shared. */
export function readTopics(texts: readonly string[]): Topics {
  const reader = new TermReader();
  const bags = texts.map((text) => reader.read(text));
  const counts = new Uint16Array(BUCKETS);
  for (const bag of bags) {
    for (const bucket of bag) counts[bucket] = Math.min(65_535, (counts[bucket] ?? 0) + 1);
  }
  const ids = new Int32Array(BUCKETS);
  const spread: number[] = [];
  const rarity: number[] = [];
  const weights: number[] = [];
  const shared = bags.map((bag) => {
    const own: number[] = [];
    let weight = 0;
    for (const bucket of bag) {
      const telling = rarityOf(bucket);
      weight += telling;
      const count = counts[bucket] ?? 0;
      if (count < 2 || telling < EVERYDAY) continue;
      if (ids[bucket] === 0) {
        spread.push(count);
        rarity.push(telling);
        ids[bucket] = spread.length;
      }
      own.push((ids[bucket] ?? 1) - 1);
    }
    weights.push(weight);
    return own;
  });
  const sizes = bags.map((bag) => bag.length);
  return { shared, sizes, weights, spread, rarity, total: sizes.reduce((sum, it) => sum + it, 0) };
}

/** How telling a shared term is on this page: rare in general, and in few of the page's texts. */
function weightOf(topics: Topics, term: number): number {
  const texts = topics.spread[term] ?? 1;
  return (topics.rarity[term] ?? 0) * Math.log((topics.shared.length + 1) / texts);
}

/**
 * The share of the smaller group's telling terms that the other group has too: about 0.02 for
 * strangers, 0.1 and more for parts of one article.
 */
export function overlap(topics: Topics, left: readonly number[], right: readonly number[]): number {
  const rarest = Math.log(topics.shared.length + 1);
  const terms = new Set<number>();
  let leftWeight = 0;
  let rightWeight = 0;
  for (const text of left) {
    leftWeight += topics.weights[text] ?? 0;
    for (const term of topics.shared[text] ?? []) terms.add(term);
  }
  let both = 0;
  for (const text of right) {
    rightWeight += topics.weights[text] ?? 0;
    for (const term of topics.shared[text] ?? []) {
      if (terms.delete(term)) both += weightOf(topics, term);
    }
  }
  const smaller = Math.min(leftWeight, rightWeight) * rarest;
  return smaller > 0 ? both / smaller : 0;
}
