/** [ and ] lead to the article before and after the open one, among those in view. */
import { useEffect } from 'react';
import { neighbourOf } from '../../query/neighbours.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';

export function useArticleKeys(active: boolean): void {
  const { articleRows, articleIds } = useReadyDataset();
  const { articles } = useSelection();
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === ']' ? 1 : event.key === '[' ? -1 : null;
      if (step === null || isTyping(event)) return;
      const { open, openArticle } = useViewStore.getState();
      const row = articleRows.get(open?.id ?? '');
      const next = row === undefined ? null : neighbourOf(articles, row, step);
      const id = next === null ? undefined : articleIds[next];
      if (id !== undefined) openArticle({ id, focus: null, side: open?.side ?? 'article' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active, articles, articleRows, articleIds]);
}

function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.metaKey || event.ctrlKey) return true;
  const { target } = event;
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
