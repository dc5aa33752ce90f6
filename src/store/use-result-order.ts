/** The articles of the current result in their order on screen. */
import { useMemo } from 'react';
import { articlesInOrder } from '../query/reader/result-order.ts';
import { usePreferences } from './preferences-store.ts';
import { useReadyDataset } from './use-ready-dataset.ts';
import { useSelection } from './use-selection.ts';
import { useViewStore } from './view-store.ts';

/** Rows of `facts.articles`; nothing is sorted while it is not `needed`. */
export function useResultOrder(needed: boolean): Uint32Array {
  const dataset = useReadyDataset();
  const selection = useSelection();
  const tab = useViewStore((view) => view.tab);
  const tables = useViewStore((view) => view.tables);
  const locale = usePreferences((preferences) => preferences.locale);
  return useMemo(
    () =>
      needed ? articlesInOrder(dataset, selection, { tab, tables, locale }) : selection.articles,
    [needed, dataset, selection, tab, tables, locale],
  );
}
