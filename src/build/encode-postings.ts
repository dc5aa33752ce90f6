/** The texts of a dataset → its search postings, in shards. */
import { gramsOfTexts } from '../chinese/grams.ts';
import type { PostingShard, TextShard } from '../model/dataset/files.ts';
import { shardOfGram, toDeltas } from '../model/dataset/postings.ts';

/** The searchable strings of one article: headline, subtitle and each paragraph. */
export interface SearchText {
  readonly article: number;
  readonly texts: readonly string[];
}

/** The searchable texts of a shard, with the headlines that the facts hold. */
export function searchTexts(shard: TextShard, headlineOf: (row: number) => string[]): SearchText[] {
  return shard.articles.map((entry) => ({
    article: entry.article,
    texts: [...headlineOf(entry.article), ...entry.paragraphs.map((paragraph) => paragraph.text)],
  }));
}

/** Postings of all articles; `articles` come in rising order of their rows. */
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
  // Object.fromEntries defines own properties, so that no gram can reach a prototype.
  return result.map((grams) => ({ grams: Object.fromEntries(grams) }));
}
