/** The text around a fact, from the shards that have been loaded. */
import { cell } from '../model/dataset/columns.ts';
import type { TextShard } from '../model/dataset/files.ts';
import type { Dataset } from './dataset.ts';

export type Texts = ReadonlyMap<number, TextShard>;

/** The shard that holds the text of an article. */
export function shardOfArticle({ facts }: Dataset, article: number): number {
  return cell(facts.pages.shard, cell(facts.articles.page, article));
}

/** Paragraph `index` of an article; null as long as its shard is not loaded. */
export function paragraphOf(
  dataset: Dataset,
  texts: Texts,
  place: { readonly article: number; readonly index: number },
): string | null {
  const articles = texts.get(shardOfArticle(dataset, place.article))?.articles;
  if (articles === undefined) return null;
  // A shard's articles are consecutive rows, so that the first one tells where each stands.
  const entry = articles[place.article - (articles[0]?.article ?? 0)];
  return entry?.paragraphs[place.index]?.text ?? null;
}

export type FactTable = 'metrics' | 'initiatives';

/** The sentence of a fact; null as long as its shard is not loaded. */
export function sentenceOfFact(
  dataset: Dataset,
  texts: Texts,
  fact: { readonly table: FactTable; readonly row: number },
): string | null {
  const columns = dataset.facts[fact.table];
  const article = cell(columns.article, fact.row);
  const index = cell(columns.paragraph, fact.row);
  const paragraph = paragraphOf(dataset, texts, { article, index });
  if (paragraph === null) return null;
  return paragraph.slice(cell(columns.sentenceFrom, fact.row), cell(columns.sentenceTo, fact.row));
}
