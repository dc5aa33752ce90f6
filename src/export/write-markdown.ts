/** A Markdown table with its subtotals, where it is grouped, and its source below it, for notes and posts. */
import { printable } from '../chinese/printable.ts';
import type { Locale } from '../messages/messages.ts';
import type { ExportValue } from '../query/columns/column.ts';
import type { About } from './about.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import { plainValue } from './export-value.ts';
import { subtotalHeaders, subtotalRow } from './subtotal-rows.ts';

/** Everything that Markdown or HTML inside it would take for more than text. */
const MARKUP = /[\\`*_{}[\]<>#|~!&]/gu;
const BREAKS = /[\t\r\n\u0085\u2028\u2029]+/gu;
/** What a terminal obeys, and what turns the direction of writing; joiners of emoji stay. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function* writeMarkdown(
  table: ExportTable,
  about: About,
  locale: Locale,
): Generator<string> {
  const link = table.columns.findIndex(({ id }) => id === 'link');
  yield toHead(table.columns.map(({ header }) => header));
  for (const block of blocksOf(table)) yield toLines(block, link);
  if (about.subtotals.length > 0) {
    yield `\n${toHead(subtotalHeaders(locale))}`;
    yield toLines(
      about.subtotals.map((entry) => subtotalRow(entry, locale)),
      -1,
    );
  }
  yield `\n${escapeMarkdown(about.citation.gbt)}\n\n${escapeMarkdown(about.licence)}\n`;
}

function toHead(headers: readonly string[]): string {
  return `${toLine(headers.map(escapeMarkdown))}${toLine(headers.map(() => '---'))}`;
}

function toLines(rows: readonly (readonly ExportValue[])[], link: number): string {
  const cell = (value: ExportValue, index: number) => {
    const text = plainValue(value);
    return index === link && text !== '' ? `<${text}>` : escapeMarkdown(text);
  };
  return rows.map((row) => toLine(row.map(cell))).join('');
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/**
 * Text that Markdown shows as it is, with what would act unseen spelled out.
 *
 * @example escapeMarkdown('a|b<i>') // 'a\\|b\\<i\\>'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(BREAKS, ' ')
    .replace(STEERING, (character) => printable(character))
    .replace(MARKUP, (mark) => `\\${mark}`);
}
