/** The article that a row of each table belongs to. */
import { cell } from '../../model/dataset/columns.ts';
import type { Facts } from '../../model/dataset/files.ts';
import type { TableId } from '../view.ts';

export const ARTICLE_OF: Readonly<Record<TableId, (facts: Facts, row: number) => number>> = {
  metrics: ({ metrics }, row) => cell(metrics.article, row),
  initiatives: ({ initiatives }, row) => cell(initiatives.article, row),
  articles: (_, row) => row,
};
