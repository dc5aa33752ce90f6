/** Columns that every table has because every row belongs to an article. */
import { cell, textCell } from '../../model/dataset/columns.ts';
import type { Facts } from '../../model/dataset/files.ts';
import type { Column, Field, RowContext } from './column.ts';
import {
  adcodeOfArticle,
  dateNumber,
  pageOfArticle,
  placeOfArticle,
  themesOfArticle,
  titleOfArticle,
} from './facts.ts';
import { byNumbers, byText } from './sort-keys.ts';

/** The article that a row of the table belongs to. */
type ArticleOf = (facts: Facts, row: number) => number;

type Shared = 'place' | 'theme' | 'article' | 'date' | 'page';

export const LINK_FIELD: Field = {
  id: 'link',
  header: { zh: '链接', en: 'Link' },
  width: 24,
  value: ({ link }) => (link === '' ? null : link),
};

/** The article's id: page file without `.txt`, a dot, its 1-based number on the page. */
export function articleIdField(articleOf: ArticleOf): Field {
  return {
    id: 'article_id',
    header: { zh: '文章编号', en: 'Article id' },
    width: 24,
    value: ({ dataset, row }) => dataset.articleIds[articleOf(dataset.facts, row)] ?? null,
  };
}

/** @param articleOf how the table's rows find their article */
export function articleColumns(articleOf: ArticleOf): Readonly<Record<Shared, Column>> {
  return {
    place: placeColumn(articleOf),
    theme: themeColumn(articleOf),
    article: headlineColumn(articleOf),
    date: dateColumn(articleOf),
    page: pageColumn(articleOf),
  };
}

/** A column that exports what it shows. */
export function textColumn(column: Omit<Column, 'fields' | 'needsText'>, width: number): Column {
  const { id, header } = column;
  const value = (context: RowContext) => column.format(context) || null;
  return { ...column, needsText: false, fields: [{ id, header, width, value }] };
}

function placeColumn(articleOf: ArticleOf): Column {
  const column = textColumn(
    {
      id: 'place',
      header: { zh: '地区', en: 'Place' },
      meaning: { zh: '所报道的工作在哪里。', en: 'Where the reported work takes place.' },
      align: 'start',
      width: 148,
      widthIn: { en: 136 },
      sort: byText(
        ({ facts }, row) => cell(facts.articles.region, articleOf(facts, row)),
        ({ regionKeys }, region) => regionKeys[region] ?? '',
      ),
      format: ({ dataset, row, locale }) =>
        placeOfArticle(dataset, articleOf(dataset.facts, row), locale),
    },
    30,
  );
  const adcode: Field = {
    id: 'adcode',
    header: { zh: '行政区划代码', en: 'Division code' },
    width: 12,
    value: ({ dataset, row }) => adcodeOfArticle(dataset, articleOf(dataset.facts, row)) || null,
  };
  return { ...column, fields: [...column.fields, adcode] };
}

function themeColumn(articleOf: ArticleOf): Column {
  return textColumn(
    {
      id: 'theme',
      header: { zh: '主题', en: 'Theme' },
      meaning: { zh: '主要主题在前，其余在后。', en: 'The primary theme, then the others.' },
      align: 'start',
      width: 104,
      widthIn: { en: 156 },
      sort: byNumbers((facts, row) => cell(facts.articles.theme, articleOf(facts, row))),
      format: ({ dataset, row, locale }) =>
        themesOfArticle(dataset, articleOf(dataset.facts, row), locale),
    },
    20,
  );
}

function headlineColumn(articleOf: ArticleOf): Column {
  return textColumn(
    {
      id: 'article',
      header: { zh: '文章', en: 'Article' },
      meaning: { zh: '出自哪篇文章。', en: 'The article it stands in.' },
      align: 'start',
      width: 150,
      widthIn: { en: 124 },
      sort: byText(
        ({ facts }, row) => cell(facts.articles.title, articleOf(facts, row)),
        ({ facts }, code) => facts.strings[code] ?? '',
      ),
      format: ({ dataset, row, locale }) =>
        titleOfArticle(dataset, articleOf(dataset.facts, row), locale),
    },
    40,
  );
}

function dateColumn(articleOf: ArticleOf): Column {
  const dateOf = (facts: Facts, row: number) =>
    textCell(facts, facts.articles.date, articleOf(facts, row));
  return textColumn(
    {
      id: 'date',
      header: { zh: '日期', en: 'Date' },
      meaning: { zh: '年、月、日，写到已知为止。', en: 'Year, month and day as far as known.' },
      align: 'start',
      width: 92,
      sort: byNumbers((facts, row) => dateNumber(dateOf(facts, row))),
      format: ({ dataset, row }) => dateOf(dataset.facts, row),
    },
    12,
  );
}

function pageColumn(articleOf: ArticleOf): Column {
  return textColumn(
    {
      id: 'page',
      header: { zh: '版面文件', en: 'Page file' },
      meaning: { zh: '出自哪个版面文件。', en: 'The page file it was read from.' },
      align: 'start',
      width: 210,
      sort: byNumbers((facts, row) => cell(facts.articles.page, articleOf(facts, row))),
      format: ({ dataset, row }) => pageOfArticle(dataset, articleOf(dataset.facts, row)),
    },
    30,
  );
}
