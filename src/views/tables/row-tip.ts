/** What the tip of a cell says: the sentence of a fact, or the rest of what has no room. */
import { type MarkedSentence, markedSentence } from '../../query/excerpt.ts';
import type { Texts } from '../../query/sentences.ts';
import type { TableModel } from './use-table-model.ts';

export interface TipSource {
  readonly model: TableModel;
  readonly texts: Texts;
  /** The column whose cell stands for the whole row. */
  readonly lead: string;
}

/** Null where the cell shows all there is. */
export function tipOfCell(source: TipSource, cell: HTMLElement): string | MarkedSentence | null {
  const { dataset, table } = source.model;
  const row = Number(cell.parentElement?.dataset.row ?? Number.NaN);
  const { id } = cell.dataset;
  if (Number.isNaN(row) || id === undefined) return null;
  if (table !== 'articles' && (id === 'sentence' || id === source.lead)) {
    return markedSentence(dataset, source.texts, { table, row });
  }
  return isCut(cell) ? (cell.textContent ?? '') : null;
}

function isCut(cell: HTMLElement): boolean {
  const content = cell.firstElementChild;
  if (content === null) return false;
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = content;
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
}
