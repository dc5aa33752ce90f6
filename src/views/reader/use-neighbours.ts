/** The articles before and after the open one in the result that is in view. */
import { useMemo } from 'react';
import { standingOf } from '../../query/reader/result-order.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useResultOrder } from '../../store/use-result-order.ts';

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
  const order = useResultOrder(true);
  return useMemo(() => {
    const { index, before, after } = standingOf(order, row);
    const idOf = (article: number | null): string | null =>
      article === null ? null : (articleIds[article] ?? null);
    return {
      before: idOf(before),
      after: idOf(after),
      position: index < 0 ? null : index + 1,
      count: order.length,
    };
  }, [order, articleIds, row]);
}
