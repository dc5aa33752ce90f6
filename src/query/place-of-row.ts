/** Where a row of a table leads: its article, with the characters it was read from marked. */
import { cell } from '../model/dataset/columns.ts';
import { ARTICLE_OF } from './columns/article-of.ts';
import type { Dataset } from './dataset.ts';
import type { OpenArticle, TableId } from './view.ts';

export function placeOfRow(dataset: Dataset, table: TableId, row: number): OpenArticle {
  const { facts } = dataset;
  const id = dataset.articleIds[ARTICLE_OF[table](facts, row)] ?? '';
  if (table === 'articles') return { id, focus: null, side: 'article' };
  const columns = facts[table];
  const focus = {
    paragraph: cell(columns.paragraph, row),
    from: cell(columns.from, row),
    to: cell(columns.to, row),
  };
  return { id, focus, side: 'article' };
}
