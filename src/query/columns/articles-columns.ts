/** The columns of the table of articles, in their default order. */
import { cell, textCell } from '../../model/dataset/columns.ts';
import type { Facts } from '../../model/dataset/files.ts';
import { ARTICLE_KINDS } from '../../model/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import { ARTICLE_OF } from './article-of.ts';
import { articleColumns, textColumn } from './article-parts.ts';
import type { Column, Field } from './column.ts';
import { certaintyOf, labelOf, notesInWords } from './facts.ts';
import { formatNumber } from './format-number.ts';
import { byNumbers, byString } from './sort-keys.ts';

const article = articleColumns(ARTICLE_OF.articles);

const titleColumn: Column = {
  ...article.article,
  id: 'title',
  header: { zh: '标题', en: 'Headline' },
  meaning: { zh: '正标题；图片新闻可以没有。', en: 'The main headline; a photo may have none.' },
  width: 252,
  widthIn: { en: 208 },
  fields: [
    {
      id: 'title',
      header: { zh: '标题', en: 'Headline' },
      width: 44,
      value: ({ dataset: { facts }, row }) => textCell(facts, facts.articles.title, row) || null,
    },
  ],
};

const subtitleColumn: Column = textColumn(
  {
    id: 'subtitle',
    header: { zh: '副题', en: 'Subtitle' },
    meaning: { zh: '标题下的第二行。', en: 'The second line of the headline.' },
    align: 'start',
    width: 200,
    sort: byString(({ articles }, row) => cell(articles.subtitle, row)),
    format: ({ dataset: { facts }, row }) => textCell(facts, facts.articles.subtitle, row),
  },
  30,
);

const kindColumn: Column = textColumn(
  {
    id: 'kind',
    header: { zh: '体裁', en: 'Kind' },
    meaning: { zh: '报道或图片新闻。', en: 'An article or a photo.' },
    align: 'start',
    width: 76,
    sort: byNumbers(({ articles }, row) => cell(articles.kind, row)),
    format: ({ dataset: { facts }, row, locale }) =>
      labelOf(ARTICLE_KINDS, cell(facts.articles.kind, row), locale),
  },
  10,
);

const authorsColumn: Column = textColumn(
  {
    id: 'authors',
    header: { zh: '作者', en: 'Authors' },
    meaning: { zh: '署名，按原来的次序。', en: 'The byline’s names, in order.' },
    align: 'start',
    width: 106,
    widthIn: { en: 98 },
    sort: byString(({ articles }, row) => cell(articles.authors, row)),
    format: ({ dataset: { facts }, row }) => textCell(facts, facts.articles.authors, row),
  },
  20,
);

/** How many facts of each article the dataset holds, counted once. */
const counts = new WeakMap<readonly number[], Uint32Array>();

function countOf({ articles }: Facts, column: readonly number[], row: number): number {
  let known = counts.get(column);
  if (known === undefined) {
    known = new Uint32Array(articles.page.length);
    for (const article of column) known[article] = (known[article] ?? 0) + 1;
    counts.set(column, known);
  }
  return known[row] ?? 0;
}

type NumberOf = (facts: Facts, row: number) => number;

function numberColumn(column: Pick<Column, 'id' | 'header' | 'meaning'>, of: NumberOf): Column {
  const value = ({ dataset, row }: { dataset: Dataset; row: number }) => of(dataset.facts, row);
  const field: Field = { id: column.id, header: column.header, width: 10, value };
  return {
    ...column,
    align: 'end',
    width: 76,
    sort: byNumbers(of),
    needsText: false,
    format: (context) => formatNumber(value(context), context.locale),
    fields: [field],
  };
}

const metricsColumn = numberColumn(
  {
    id: 'metrics',
    header: { zh: '指标数', en: 'Metrics' },
    meaning: { zh: '文中报道的数字有几个。', en: 'How many numbers the article reports.' },
  },
  (facts, row) => countOf(facts, facts.metrics.article, row),
);

const initiativesColumn = numberColumn(
  {
    id: 'initiatives',
    header: { zh: '举措数', en: 'Initiatives' },
    meaning: { zh: '文中有名称的举措有几个。', en: 'How many initiatives the article names.' },
  },
  (facts, row) => countOf(facts, facts.initiatives.article, row),
);

const charactersColumn = numberColumn(
  {
    id: 'characters',
    header: { zh: '字数', en: 'Characters' },
    meaning: { zh: '不计空白。', en: 'Blanks not counted.' },
  },
  ({ articles }, row) => cell(articles.characters, row),
);

const truncatedColumn: Column = {
  id: 'truncated',
  header: { zh: '截断', en: 'Truncated' },
  meaning: { zh: '开头或结尾不在本版。', en: 'Its beginning or end is not on the page.' },
  align: 'start',
  width: 72,
  widthIn: { en: 84 },
  sort: byNumbers(({ articles }, row) => cell(articles.truncated, row)),
  needsText: false,
  format: ({ dataset: { facts }, row, locale }) => {
    if (cell(facts.articles.truncated, row) === 0) return '';
    return locale === 'zh' ? '截断' : 'truncated';
  },
  fields: [
    {
      id: 'truncated',
      header: { zh: '截断', en: 'Truncated' },
      width: 8,
      value: ({ dataset: { facts }, row }) => cell(facts.articles.truncated, row) === 1,
    },
  ],
};

const certaintyColumn: Column = textColumn(
  {
    id: 'certainty',
    header: { zh: '可信度', en: 'Certainty' },
    meaning: { zh: '这篇读得有多可靠。', en: 'How sure the reading of this article is.' },
    align: 'start',
    width: 80,
    sort: byNumbers(({ articles }, row) => cell(articles.certainty, row)),
    format: ({ dataset: { facts }, row, locale }) =>
      certaintyOf(cell(facts.articles.certainty, row), locale),
  },
  10,
);

const notesColumn: Column = textColumn(
  {
    id: 'notes',
    header: { zh: '修复与存疑', en: 'Repairs and doubts' },
    meaning: {
      zh: '读取时修复、推断或存疑之处。',
      en: 'What was repaired, inferred or is in doubt.',
    },
    align: 'start',
    width: 240,
    sort: byNumbers(({ articles }, row) => cell(articles.notes, row)),
    format: ({ dataset: { facts }, row, locale }) =>
      notesInWords(cell(facts.articles.notes, row), locale),
  },
  40,
);

export const ARTICLES_COLUMNS: readonly Column[] = [
  titleColumn,
  kindColumn,
  article.place,
  article.theme,
  authorsColumn,
  article.date,
  metricsColumn,
  initiativesColumn,
  charactersColumn,
  truncatedColumn,
  certaintyColumn,
  subtitleColumn,
  notesColumn,
  article.page,
];
