/** Sentences for the rows on screen: asks for their shards and hands out what is there. */
import { useEffect } from 'react';
import { ARTICLE_OF } from '../../query/columns/article-of.ts';
import type { Dataset } from '../../query/dataset.ts';
import { shardOfArticle, type Texts } from '../../query/sentences.ts';
import type { TableId } from '../../query/view.ts';
import { useTextsStore } from '../../store/dataset-store.ts';
import { loadTextShard } from '../../store/load-texts.ts';

export interface RowsOnScreen {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly rows: readonly number[];
}

/** Rows scrolled past faster than this are not loaded. */
const SETTLED_AFTER_MS = 80;

export function useTexts({ dataset, table, rows }: RowsOnScreen): Texts {
  const texts = useTextsStore((state) => state.shards);
  const key = [...shardsOfRows(dataset, table, rows)].join(',');
  useEffect(() => {
    if (key === '') return undefined;
    const load = () => {
      for (const shard of key.split(',')) void loadTextShard(Number(shard));
    };
    const timer = setTimeout(load, SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return texts;
}

function shardsOfRows(dataset: Dataset, table: TableId, rows: readonly number[]): Set<number> {
  const articleOf = ARTICLE_OF[table];
  return new Set(rows.map((row) => shardOfArticle(dataset, articleOf(dataset.facts, row))));
}
