/** Rows for the clipboard: tab-separated, so that they paste as rows and columns. */
import type { Locale } from '../messages/messages.ts';
import type { Field } from '../query/columns/column.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Texts } from '../query/sentences.ts';
import { plainValue } from './export-value.ts';
import { guardFormula } from './guard-formula.ts';

export interface CopiedRows {
  readonly dataset: Dataset;
  readonly fields: readonly Field[];
  readonly rows: Uint32Array;
  readonly locale: Locale;
  readonly texts: Texts;
}

/** A header line and a line a row. Line breaks and tabs inside a cell become blanks. */
export function formatTsv({ dataset, fields, rows, locale, texts }: CopiedRows): string {
  const lines = [fields.map((field) => field.header[locale])];
  for (const row of rows) {
    const context = { dataset, row, locale, texts, link: '' };
    lines.push(fields.map((field) => plainValue(field.value(context))));
  }
  return lines.map((cells) => cells.map(toCell).join('\t')).join('\n');
}

/** Any of these inside a cell would end it. */
const BREAKS = /[\t\n\r\u000b\u000c\u0085\u2028\u2029]+/gu;

function toCell(text: string): string {
  return guardFormula(text.replace(BREAKS, ' '), ' ');
}
