/** The text of an article and its page; asking for it loads the shard that holds it. */
import { useEffect } from 'react';
import { cell } from '../model/dataset/columns.ts';
import type { TextShard } from '../model/dataset/files.ts';
import { shardOfArticle } from '../query/sentences.ts';
import { useTextsStore } from './dataset-store.ts';
import { loadTextShard, retryTextShard } from './load-texts.ts';
import { useReadyDataset } from './use-ready-dataset.ts';

export interface ArticleTextState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly article?: TextShard['articles'][number];
  readonly page?: TextShard['pages'][number];
  /** Why it failed. */
  readonly error?: Error;
  /** Tries again after a failure. */
  readonly retry: () => void;
}

/** @param row row of `facts.articles`. */
export function useArticleText(row: number): ArticleTextState {
  const dataset = useReadyDataset();
  const number = shardOfArticle(dataset, row);
  const shard = useTextsStore((texts) => texts.shards.get(number));
  const error = useTextsStore((texts) => texts.failed.get(number));
  const retry = () => void retryTextShard(number);
  useEffect(() => void loadTextShard(number), [number]);
  if (shard === undefined) {
    return error === undefined ? { status: 'loading', retry } : { status: 'failed', error, retry };
  }
  const page = cell(dataset.facts.articles.page, row);
  const article = shard.articles.find((entry) => entry.article === row);
  const source = shard.pages.find((entry) => entry.page === page);
  if (article === undefined || source === undefined) {
    return { status: 'failed', error: new Error(`texts/${number}.json: no article ${row}`), retry };
  }
  return { status: 'ready', article, page: source, retry };
}
