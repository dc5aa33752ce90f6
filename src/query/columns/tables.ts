/** Which columns each table has, which it shows unless asked, and what an export adds. */
import type { TableId, TableView } from '../view.ts';
import { ARTICLE_OF } from './article-of.ts';
import { articleIdField, LINK_FIELD } from './article-parts.ts';
import { ARTICLES_COLUMNS } from './articles-columns.ts';
import type { Column, Field } from './column.ts';
import { evidenceFields } from './evidence-parts.ts';
import { INITIATIVES_COLUMNS } from './initiatives-columns.ts';
import { METRICS_COLUMNS } from './metrics-columns.ts';

export const COLUMNS: Readonly<Record<TableId, readonly Column[]>> = {
  metrics: METRICS_COLUMNS,
  initiatives: INITIATIVES_COLUMNS,
  articles: ARTICLES_COLUMNS,
};

/** Columns that are shown only when they are chosen. */
const HIDDEN: Readonly<Record<TableId, readonly string[]>> = {
  metrics: ['bound', 'raw', 'notes', 'page', 'position'],
  initiatives: ['notes', 'page', 'position'],
  articles: ['characters', 'subtitle', 'notes', 'page'],
};

/** The columns to show, in order; unknown ids are passed over, an empty choice is the default. */
export function shownColumns(table: TableId, chosen: TableView['columns']): readonly Column[] {
  const all = COLUMNS[table];
  const picked = [...new Set(chosen ?? [])].flatMap(
    (id) => all.find((entry) => entry.id === id) ?? [],
  );
  return picked.length > 0 ? picked : all.filter(({ id }) => !HIDDEN[table].includes(id));
}

/** Fields of an export: those of the columns, then the evidence, each once. */
export function exportedFields(table: TableId, columns: readonly Column[]): readonly Field[] {
  return onceEach([...shownFields(columns), ...evidenceOf(table), LINK_FIELD]);
}

/** Fields of the columns alone, each once: what a copy of rows holds. */
export function shownFields(columns: readonly Column[]): readonly Field[] {
  return onceEach(columns.flatMap((column) => column.fields));
}

function onceEach(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.id, field])).values()];
}

const HOME: ReadonlySet<string> = new Set(['article', 'title', 'page']);

function evidenceOf(table: TableId): readonly Field[] {
  const home = COLUMNS[table].filter(({ id }) => HOME.has(id)).flatMap((column) => column.fields);
  const facts = table === 'articles' ? [] : evidenceFields(table);
  return [...facts, ...home, articleIdField(ARTICLE_OF[table])];
}
