/**
 * Search postings: which articles hold a character or a pair of neighbouring characters. They
 * only narrow the search; every hit is verified on the text, so that what is found is exactly
 * what the text says (substring truth).
 */
import { foldText } from '../../chinese/fold.ts';
import type { PostingShard, TextShard } from './files.ts';

/** Articles' characters that one posting shard stands for, about. */
const SHARD_CHARACTERS = 400_000;

/** Number of posting shards for a dataset of `characters`. */
export function postingShardCount(characters: number): number {
  return Math.max(1, Math.ceil(characters / SHARD_CHARACTERS));
}

/** The shard in which the postings of `gram` lie. */
export function shardOfGram(gram: string, shards: number): number {
  return ((gram.charCodeAt(0) * 31 + (gram.length > 1 ? gram.charCodeAt(1) : 0)) >>> 0) % shards;
}

/** The grams that a text holding `query` must hold: its pairs, or its one character. */
export function gramsOfQuery(query: string): string[] {
  const folded = foldText(query);
  if (folded.length === 1) return [folded];
  const grams = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) grams.add(folded.slice(at, at + 2));
  return [...grams];
}

/** The searchable strings of one article: headline, subtitle and each paragraph. */
export interface SearchText {
  readonly article: number;
  readonly texts: readonly string[];
}

/** Postings of all articles; article rows are delta-coded, in rising order. */
export function encodePostings(articles: readonly SearchText[], shards: number): PostingShard[] {
  const rows = new Map<string, number[]>();
  for (const { article, texts } of articles) {
    for (const gram of gramsOfTexts(texts)) {
      const list = rows.get(gram);
      if (list === undefined) rows.set(gram, [article]);
      else list.push(article);
    }
  }
  const result = Array.from({ length: shards }, () => new Map<string, number[]>());
  for (const gram of [...rows.keys()].sort()) {
    result[shardOfGram(gram, shards)]?.set(gram, toDeltas(rows.get(gram) ?? []));
  }
  // Object.fromEntries defines own properties, so a gram such as "__proto__" would be data too.
  return result.map((grams) => ({ grams: Object.fromEntries(grams) }));
}

/** The article rows of one posting list, from its deltas. */
export function fromDeltas(deltas: readonly number[]): number[] {
  let row = 0;
  return deltas.map((delta) => {
    row += delta;
    return row;
  });
}

function toDeltas(rows: readonly number[]): number[] {
  return rows.map((row, index) => row - (rows[index - 1] ?? 0));
}

function gramsOfTexts(texts: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const text of texts) {
    const folded = foldText(text);
    for (let at = 0; at < folded.length; at += 1) {
      grams.add(folded.charAt(at));
      if (at + 1 < folded.length) grams.add(folded.slice(at, at + 2));
    }
  }
  return grams;
}

/** The searchable texts of a shard, with the headlines that the facts hold. */
export function searchTexts(shard: TextShard, headlineOf: (row: number) => string[]): SearchText[] {
  return shard.articles.map((entry) => ({
    article: entry.article,
    texts: [...headlineOf(entry.article), ...entry.paragraphs.map((paragraph) => paragraph.text)],
  }));
}
