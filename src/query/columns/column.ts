/** What a column of a table is; the one definition that screen, sort, copy and export share. */

import type { Locale } from '../../messages/messages.ts';
import type { TextShard } from '../../model/dataset/files.ts';
import type { Dataset } from '../dataset.ts';

/** A row of one table, and what is needed to say something about it. */
export interface RowContext {
  readonly dataset: Dataset;
  /** Row of the table's columns in `dataset.facts`. */
  readonly row: number;
  readonly locale: Locale;
  /** The text shards that have been loaded so far. */
  readonly texts: ReadonlyMap<number, TextShard>;
  /** Address of the dashboard that opens the row's place in its article; '' where there is none. */
  readonly link: string;
}

/** A share as the page gives it: `{ percent: 95.5 }` is 95.5 %. */
export interface Percent {
  readonly percent: number;
}

/** What a file says in one cell; null is an empty cell. */
export type ExportValue = string | number | boolean | Percent | null;

/** One column of a file. `id` is its name in JSON, `header` its name for people. */
export interface Field {
  readonly id: string;
  readonly header: Readonly<Record<Locale, string>>;
  /** In characters of a spreadsheet. */
  readonly width: number;
  readonly value: (context: RowContext) => ExportValue;
}

/**
 * Sort keys for `rows`, one array per key, the first one decides first; NaN is "nothing to sort
 * by" and comes last in both directions.
 */
export type SortKeys = (dataset: Dataset, rows: Uint32Array) => readonly Float64Array[];

export interface Column {
  readonly id: string;
  readonly header: Readonly<Record<Locale, string>>;
  /** One sentence for the column chooser and the header's tooltip. */
  readonly meaning: Readonly<Record<Locale, string>>;
  readonly align: 'start' | 'end';
  /** In CSS pixels. */
  readonly width: number;
  /** Where a language's words need another room than `width`. */
  readonly widthIn?: Readonly<Partial<Record<Locale, number>>>;
  /** Null where an order would say nothing. */
  readonly sort: SortKeys | null;
  /** Whether the cell is a sentence of the text shards. */
  readonly needsText: boolean;
  /** What is shown; '' for nothing. */
  readonly format: (context: RowContext) => string;
  /** What is exported; a number brings its bound and its unit along. */
  readonly fields: readonly Field[];
}
