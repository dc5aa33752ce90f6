/** A Markdown table with its source below it, for notes and posts. */
import { printable } from '../chinese/printable.ts';
import type { About } from './about.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import { plainValue } from './export-value.ts';

/** Everything that Markdown or HTML inside it would take for more than text. */
const MARKUP = /[\\`*_{}[\]<>#|~!&]/gu;
const BREAKS = /[\t\r\n\u0085\u2028\u2029]+/gu;
/** What a terminal obeys, and what turns the direction of writing; joiners of emoji stay. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function* writeMarkdown(table: ExportTable, about: About): Generator<string> {
  const link = table.columns.findIndex(({ id }) => id === 'link');
  const head = table.columns.map(({ header }) => escapeMarkdown(header));
  yield `${toLine(head)}${toLine(head.map(() => '---'))}`;
  for (const block of blocksOf(table)) {
    yield block
      .map((row) =>
        toLine(
          row.map((value, index) => {
            const text = plainValue(value);
            return index === link && text !== '' ? `<${text}>` : escapeMarkdown(text);
          }),
        ),
      )
      .join('');
  }
  yield `\n${escapeMarkdown(about.citation.gbt)}\n\n${escapeMarkdown(about.licence)}\n`;
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
