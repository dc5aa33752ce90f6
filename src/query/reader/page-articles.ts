/** The articles of a page, in the order of their first characters. */

import { cell } from '../../model/dataset/columns.ts';
import type { TextShard } from '../../model/dataset/files.ts';
import type { Dataset } from '../dataset.ts';
import type { ArticleText } from './article-facts.ts';

/**
 * Rows of the page's articles, which are known before its text is.
 *
 * @param page row of `facts.pages`
 */
export function rowsOnPage({ facts }: Dataset, page: number): number[] {
  return facts.articles.page.flatMap((entry, row) => (entry === page ? [row] : []));
}

/** @param page row of `facts.pages`; @param shard the one that holds the page */
export function articlesOnPage(dataset: Dataset, shard: TextShard, page: number): ArticleText[] {
  const { articles } = dataset.facts;
  return shard.articles.filter(({ article }) => cell(articles.page, article) === page);
}
