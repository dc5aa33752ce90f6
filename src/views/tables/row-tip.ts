/** What a tip says: a fact's sentence, the whole of what has no room, what a column means. */
import { ARTICLE_OF } from '../../query/columns/article-of.ts';
import { themesOfArticle } from '../../query/columns/facts.ts';
import { type MarkedSentence, markedSentence } from '../../query/excerpt.ts';
import { articlePlaceWithWords } from '../../query/place-levels.ts';
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
  if (cell.dataset.meaning !== undefined) return cell.dataset.meaning;
  const { dataset, table, locale } = source.model;
  const row = Number(cell.parentElement?.dataset.row ?? Number.NaN);
  const { id } = cell.dataset;
  if (Number.isNaN(row) || id === undefined) return wholeOf(cell);
  if (table !== 'articles' && (id === 'sentence' || id === source.lead)) {
    return markedSentence(dataset, source.texts, { table, row });
  }
  if (id === 'place' && locale !== 'zh') {
    const article = ARTICLE_OF[table](dataset.facts, row);
    return articlePlaceWithWords(dataset, article, locale) || null;
  }
  if (id === 'theme') return themesUnlessShown(source, cell, row);
  return wholeOf(cell);
}

/** The themes by name where only their number has room. */
function themesUnlessShown({ model }: TipSource, cell: HTMLElement, row: number): string | null {
  const { dataset, table, locale } = model;
  const more = cell.querySelector('[data-more]');
  const isShort = more !== null && getComputedStyle(more).display !== 'none';
  if (!isShort && wholeOf(cell) === null) return null;
  return themesOfArticle(dataset, ARTICLE_OF[table](dataset.facts, row), locale);
}

/** The text of the part that gives way where there is no room, if it has given way. */
function wholeOf(cell: HTMLElement): string | null {
  const content = cell.querySelector('[data-yields]');
  return content !== null && isCut(content) ? (content.textContent ?? '') : null;
}

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
}
