/** The articles before and after the open one in the result that is in view. */
import { useMemo } from 'react';
import { neighbourOf } from '../../query/neighbours.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';

export interface Neighbours {
  /** Ids; null at the end of the list. */
  readonly before: string | null;
  readonly after: string | null;
  /** 1-based; null where the filter leaves the open article out. */
  readonly position: number | null;
  readonly count: number;
}

export function useNeighbours(row: number): Neighbours {
  const { articleIds } = useReadyDataset();
  const { articles } = useSelection();
  return useMemo(() => {
    const idOf = (step: -1 | 1): string | null => {
      const neighbour = neighbourOf(articles, row, step);
      return neighbour === null ? null : (articleIds[neighbour] ?? null);
    };
    const index = articles.indexOf(row);
    return {
      before: idOf(-1),
      after: idOf(1),
      position: index < 0 ? null : index + 1,
      count: articles.length,
    };
  }, [articles, articleIds, row]);
}
