/** The columns of the table of named initiatives, in their default order. */
import { cell, textCell } from '../../model/dataset/columns.ts';
import { INITIATIVE_KINDS } from '../../model/vocabulary.ts';
import { ARTICLE_OF } from './article-of.ts';
import { articleColumns, textColumn } from './article-parts.ts';
import type { Column } from './column.ts';
import { evidenceColumns } from './evidence-parts.ts';
import { labelOf } from './facts.ts';
import { byNumbers, byString } from './sort-keys.ts';

const nameColumn: Column = textColumn(
  {
    id: 'name',
    header: { zh: '举措', en: 'Initiative' },
    meaning: {
      zh: '原文中的名称，不带引号。',
      en: 'The name in the text, without quotation marks.',
    },
    align: 'start',
    width: 196,
    widthIn: { en: 162 },
    sort: byString(({ initiatives }, row) => cell(initiatives.name, row)),
    format: ({ dataset: { facts }, row }) => textCell(facts, facts.initiatives.name, row),
  },
  30,
);

const kindColumn: Column = textColumn(
  {
    id: 'kind',
    header: { zh: '类型', en: 'Kind' },
    meaning: { zh: '是工程、机制、品牌还是队伍等。', en: 'Programme, mechanism, brand, team …' },
    align: 'start',
    width: 82,
    widthIn: { en: 134 },
    sort: byNumbers(({ initiatives }, row) => cell(initiatives.kind, row)),
    format: ({ dataset: { facts }, row, locale }) =>
      labelOf(INITIATIVE_KINDS, cell(facts.initiatives.kind, row), locale),
  },
  12,
);

const article = articleColumns(ARTICLE_OF.initiatives);
const evidence = evidenceColumns('initiatives');

export const INITIATIVES_COLUMNS: readonly Column[] = [
  nameColumn,
  kindColumn,
  article.place,
  article.theme,
  evidence.sentence,
  article.article,
  article.date,
  evidence.certainty,
  evidence.notes,
  article.page,
  evidence.position,
];
