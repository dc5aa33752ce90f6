/** What a cell shows; the text itself comes from the column's definition. */

import { ARTICLE_OF } from '../../query/columns/article-of.ts';
import type { Column, RowContext } from '../../query/columns/column.ts';
import { excerptOf, type MarkedSentence, markedSentence } from '../../query/excerpt.ts';
import { articlePlaceWithWords } from '../../query/place-levels.ts';
import type { TableId } from '../../query/view.ts';
import { Line } from '../frame/Line.tsx';
import { AbsentSentence } from './AbsentSentence.tsx';
import styles from './Grid.module.css';
import { ThemeNames } from './ThemeNames.tsx';

export interface CellProps {
  readonly table: TableId;
  readonly column: Column;
  readonly context: RowContext;
  /** Shown in place of a sentence that is still to be loaded. */
  readonly waiting: string;
  /**
   * Whether all is said: a sentence from its beginning and not from shortly before its fact, a
   * place with what kind of place it is.
   */
  readonly whole?: boolean;
}

export function CellContent({ table, column, context, waiting, whole = false }: CellProps) {
  const { dataset, row, texts, locale } = context;
  if (column.needsText && table !== 'articles') {
    const sentence = markedSentence(dataset, texts, { table, row });
    if (sentence === null) {
      const article = ARTICLE_OF[table](dataset.facts, row);
      return <AbsentSentence {...{ dataset, article, waiting }} />;
    }
    return <Marked table={table} sentence={whole ? sentence : excerptOf(sentence)} />;
  }
  const article = ARTICLE_OF[table](dataset.facts, row);
  if (column.id === 'place' && whole) {
    return <Line text={articlePlaceWithWords(dataset, article, locale)} locale={locale} />;
  }
  if (column.id === 'theme') return <ThemeNames context={context} article={article} />;
  return <Line text={column.format(context)} locale={locale} />;
}

interface MarkedProps {
  readonly table: TableId;
  readonly sentence: MarkedSentence;
}

/** A sentence with its fact marked as the reader marks facts of that kind. */
export function Marked({ table, sentence }: MarkedProps) {
  return (
    <span lang="zh-CN">
      {sentence.before}
      <mark className={styles.mark} data-table={table}>
        {sentence.fact}
      </mark>
      {sentence.after}
    </span>
  );
}
