/** The dataset, for views that are drawn only once it is there. */
import type { Dataset } from '../query/dataset.ts';
import { useDatasetStore } from './dataset-store.ts';

/** @throws Error outside the frame's ready state, which no view is drawn in. */
export function useReadyDataset(): Dataset {
  const state = useDatasetStore();
  if (state.status !== 'ready') throw new Error('the dataset is not loaded');
  return state.dataset;
}
