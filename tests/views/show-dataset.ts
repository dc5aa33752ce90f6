/** Puts a made-up dataset into the stores, and everything that a user may have changed back. */

import { INITIAL_VIEW } from '../../src/query/view.ts';
import { useDatasetStore, useTextsStore } from '../../src/store/dataset-store.ts';
import { useFacetsStore } from '../../src/store/facets-store.ts';
import { useFrameStore } from '../../src/store/frame-store.ts';
import { usePreferences } from '../../src/store/preferences-store.ts';
import { useSearchStore } from '../../src/store/search-store.ts';
import { useViewStore } from '../../src/store/view-store.ts';
import { type MadeUp, madeUpDataset } from '../fixtures/made-up-dataset.ts';

export function resetStores(): void {
  useViewStore.setState(INITIAL_VIEW);
  usePreferences.setState({ locale: 'zh', scheme: 'light', filtersOpen: true });
  useFrameStore.setState({ sheet: null, notices: [] });
  useFacetsStore.setState({ folded: [] });
  useSearchStore.setState({ text: '', hits: null, status: 'idle', ready: true });
  useTextsStore.setState({ shards: new Map(), failed: new Map() });
}

export function showDataset(pages = 12): MadeUp {
  resetStores();
  const made = madeUpDataset(pages);
  useDatasetStore.setState({ status: 'ready', dataset: made.dataset }, true);
  return made;
}
