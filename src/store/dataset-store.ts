/** The dataset as far as it has been loaded, and its texts by shard. */
import { create } from 'zustand';
import type { TextShard } from '../model/dataset/files.ts';
import type { Dataset } from '../query/dataset.ts';

export type DatasetState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'ready'; readonly dataset: Dataset };

export const useDatasetStore = create<DatasetState>()(() => ({ status: 'loading' }));

/** Text shards by number; filled on demand by {@link loadTextShard}. */
export interface TextsState {
  readonly shards: ReadonlyMap<number, TextShard>;
}
export const useTextsStore = create<TextsState>()(() => ({ shards: new Map() }));
