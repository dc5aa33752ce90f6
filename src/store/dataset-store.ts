/** The dataset as far as it has been loaded, and its texts by shard. */
import { create } from 'zustand';
import type { Manifest, TextShard } from '../model/dataset/files.ts';
import type { Dataset } from '../query/dataset.ts';

export type DatasetState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'failed';
      readonly error: Error;
      /** Where it could be read: what it says can still be shown. */
      readonly manifest?: Manifest;
    }
  | { readonly status: 'ready'; readonly dataset: Dataset };

export const useDatasetStore = create<DatasetState>()(() => ({ status: 'loading' }));

/** Text shards by number; filled on demand by `loadTextShard`. */
export interface TextsState {
  readonly shards: ReadonlyMap<number, TextShard>;
  /** Shards that could not be loaded, and why. */
  readonly failed: ReadonlyMap<number, Error>;
}
export const useTextsStore = create<TextsState>()(() => ({ shards: new Map(), failed: new Map() }));
