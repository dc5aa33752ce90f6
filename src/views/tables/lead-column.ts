/** The column whose cell is the row's own link: the fact itself, else the first one shown. */
import type { TableId } from '../../query/view.ts';
import type { PlacedColumn } from './use-column-model.ts';

const LEADS: Readonly<Record<TableId, string>> = {
  metrics: 'value',
  initiatives: 'name',
  articles: 'title',
};

export function leadColumn(table: TableId, placed: readonly PlacedColumn[]): string {
  const own = placed.some(({ column }) => column.id === LEADS[table]);
  return own ? LEADS[table] : (placed[0]?.column.id ?? '');
}
