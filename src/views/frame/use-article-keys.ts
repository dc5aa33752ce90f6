/** [ and ] lead to the article before and after the open one, among those in view. */
import { useEffect } from 'react';
import { standingOf } from '../../query/reader/result-order.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useResultOrder } from '../../store/use-result-order.ts';
import { useViewStore } from '../../store/view-store.ts';

export function useArticleKeys(active: boolean): void {
  const { articleRows, articleIds } = useReadyDataset();
  const order = useResultOrder(active);
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const way = event.key === ']' ? 'after' : event.key === '[' ? 'before' : null;
      if (way === null || isTyping(event)) return;
      const { open, openArticle } = useViewStore.getState();
      const row = articleRows.get(open?.id ?? '');
      const next = row === undefined ? null : standingOf(order, row)[way];
      const id = next === null ? undefined : articleIds[next];
      if (id !== undefined) openArticle({ id, focus: null, side: open?.side ?? 'article' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active, order, articleRows, articleIds]);
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey) return true;
  const { target } = event;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
