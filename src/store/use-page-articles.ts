/** A page's text with its articles; asking for it loads the shard that holds it. */
import { useEffect, useMemo } from 'react';
import { cell } from '../model/dataset/columns.ts';
import type { TextShard } from '../model/dataset/files.ts';
import { articlesOnPage } from '../query/reader/page-articles.ts';
import { useTextsStore } from './dataset-store.ts';
import { loadTextShard, retryTextShard } from './load-texts.ts';
import { useReadyDataset } from './use-ready-dataset.ts';

export interface PageArticles {
  readonly status: 'loading' | 'ready' | 'failed';
  /** [] as long as the text is not there. */
  readonly articles: readonly TextShard['articles'][number][];
  readonly page: TextShard['pages'][number] | null;
  /** Why it failed. */
  readonly error?: Error;
  readonly retry: () => void;
}

const NONE: readonly TextShard['articles'][number][] = [];

/** @param row row of `facts.pages`. */
export function usePageArticles(row: number): PageArticles {
  const dataset = useReadyDataset();
  const number = cell(dataset.facts.pages.shard, row);
  const shard = useTextsStore((texts) => texts.shards.get(number));
  const error = useTextsStore((texts) => texts.failed.get(number));
  useEffect(() => void loadTextShard(number), [number]);
  const articles = useMemo(
    () => (shard === undefined ? NONE : articlesOnPage(dataset, shard, row)),
    [dataset, shard, row],
  );
  const page = shard?.pages.find((entry) => entry.page === row) ?? null;
  const status =
    page !== null ? 'ready' : error !== undefined || shard !== undefined ? 'failed' : 'loading';
  const retry = () => void retryTextShard(number);
  return { status, articles, page, ...(error === undefined ? {} : { error }), retry };
}
