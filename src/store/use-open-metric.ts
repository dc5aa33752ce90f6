/** Opening the sentence of a metric in the reader, and knowing which one is open. */
import { cell } from '../model/dataset/columns.ts';
import { useReadyDataset } from './use-ready-dataset.ts';
import { useViewStore } from './view-store.ts';

export interface OpenMetric {
  /** @param row of `facts.metrics`. */
  readonly openMetric: (row: number) => void;
  readonly isOpen: (row: number) => boolean;
}

export function useOpenMetric(): OpenMetric {
  const dataset = useReadyDataset();
  const open = useViewStore((view) => view.open);
  const openArticle = useViewStore((view) => view.openArticle);
  const { metrics } = dataset.facts;
  const focusOf = (row: number) => ({
    paragraph: cell(metrics.paragraph, row),
    from: cell(metrics.from, row),
    to: cell(metrics.to, row),
  });
  const idOf = (row: number) => dataset.articleIds[cell(metrics.article, row)];
  return {
    openMetric: (row) => {
      const id = idOf(row);
      if (id !== undefined) openArticle({ id, focus: focusOf(row), side: 'article' });
    },
    isOpen: (row) => {
      if (open?.focus == null || open.id !== idOf(row)) return false;
      const { paragraph, from } = focusOf(row);
      return open.focus.paragraph === paragraph && open.focus.from === from;
    },
  };
}
