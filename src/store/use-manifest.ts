/** What the dataset says of itself; it may be known where the facts could not be read. */
import type { Manifest } from '../model/dataset/files.ts';
import { useDatasetStore } from './dataset-store.ts';

/** null while it is being loaded, and where it could not be read either. */
export function useManifest(): Manifest | null {
  const state = useDatasetStore();
  if (state.status === 'ready') return state.dataset.manifest;
  return state.status === 'failed' ? (state.manifest ?? null) : null;
}
