/** Loads text shards into the texts store, each once however many ask for it. */
import { parseTextShard } from '../model/dataset/parse.ts';
import { useDatasetStore, useTextsStore } from './dataset-store.ts';
import { fetchMember } from './load-dataset.ts';

const underWay = new Map<number, Promise<void>>();

/** Never rejects: a shard that cannot be loaded is listed in the store's `failed`. */
export function loadTextShard(shard: number): Promise<void> {
  if (useTextsStore.getState().shards.has(shard)) return Promise.resolve();
  const known = underWay.get(shard);
  if (known !== undefined) return known;
  const loading = load(shard).finally(() => underWay.delete(shard));
  underWay.set(shard, loading);
  return loading;
}

/**
 * A new attempt after a failure. Where one is under way already (a table asks for its rows while the
 * reader says that they failed), it comes behind that one: a press on 重试 is never lost.
 */
export async function retryTextShard(shard: number): Promise<void> {
  await underWay.get(shard);
  await loadTextShard(shard);
}

async function load(shard: number): Promise<void> {
  const state = useDatasetStore.getState();
  if (state.status !== 'ready') return;
  try {
    const { manifest } = state.dataset;
    const parsed = parseTextShard(...(await fetchMember(manifest, `texts/${shard}.json`)));
    useTextsStore.setState(({ shards, failed }) => ({
      shards: new Map(shards).set(shard, parsed),
      failed: without(failed, shard),
    }));
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    useTextsStore.setState(({ failed }) => ({ failed: new Map(failed).set(shard, error) }));
  }
}

function without<T>(map: ReadonlyMap<number, T>, key: number): ReadonlyMap<number, T> {
  return new Map([...map].filter(([entry]) => entry !== key));
}
