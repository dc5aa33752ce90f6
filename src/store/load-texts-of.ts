/** Loads all text shards that a list of rows needs, so that no sentence of it is missing. */
import { ARTICLE_OF } from '../query/columns/article-of.ts';
import type { Dataset } from '../query/dataset.ts';
import { shardOfArticle, type Texts } from '../query/sentences.ts';
import type { TableId } from '../query/view.ts';
import { useTextsStore } from './dataset-store.ts';
import { loadTextShard } from './load-texts.ts';

export interface RowsToRead {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly rows: Uint32Array;
}

export interface LoadControl {
  readonly signal?: AbortSignal;
  /** Told after each shard, with numbers from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Requests that are under way at one time. */
const AT_ONCE = 4;

/**
 * @throws the reason of `signal` when it is aborted, or the error of the first shard that could
 *   not be loaded: an export with holes in it would pass for a whole one.
 */
export async function loadTextsOf(needed: RowsToRead, control: LoadControl = {}): Promise<Texts> {
  const { dataset, table, rows } = needed;
  const articleOf = ARTICLE_OF[table];
  const shards = new Set<number>();
  for (const row of rows) shards.add(shardOfArticle(dataset, articleOf(dataset.facts, row)));
  const waiting = [...shards];
  let done = 0;
  const stopped = rejectionOf(control.signal);
  const work = async () => {
    for (let shard = waiting.pop(); shard !== undefined; shard = waiting.pop()) {
      control.signal?.throwIfAborted();
      await Promise.race([loadTextShard(shard), stopped]);
      const error = useTextsStore.getState().failed.get(shard);
      if (error !== undefined) throw error;
      // Other shards were under way when it was stopped; they say no more.
      control.signal?.throwIfAborted();
      done += 1;
      control.onProgress?.(done / shards.size);
    }
  };
  // A shard that never answers must not keep the user from stopping.
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return useTextsStore.getState().shards;
}

/** Never fulfilled; rejected when the signal is aborted. */
function rejectionOf(signal: AbortSignal | undefined): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody waits for it once all shards are there.
  stopped.catch(() => undefined);
  return stopped;
}
