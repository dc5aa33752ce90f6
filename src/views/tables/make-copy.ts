/** The text of the ticked rows, made in slices so that the page stays alive and can stop it. */
import { BLOCK_ROWS } from '../../export/blocks.ts';
import { copiedTable } from '../../export/export-table.ts';
import { formatTsv } from '../../export/format-tsv.ts';
import { findGrouping, type Grouping } from '../../query/group-rows.ts';
import { loadTextsOf } from '../../store/load-texts-of.ts';
import { paced } from '../frame/paced.ts';
import type { TableModel } from './use-table-model.ts';

/** The text is longer than a clipboard should be asked to hold. */
export class CopyTooLarge extends Error {}

export interface CopiedText {
  readonly text: string;
  readonly rows: number;
}

export interface CopyRun {
  readonly model: TableModel;
  readonly ticked: ReadonlySet<number>;
  /** What each grouping is called. */
  readonly names: Readonly<Record<Grouping, string>>;
  readonly signal: AbortSignal;
  /** Told how far it is, from 0 to 1, if it takes long enough to be worth a word. */
  readonly onProgress: (share: number) => void;
  /** Characters; another than the usual one in tests alone. */
  readonly most?: number;
}

/**
 * 128 Mi: 400,000 rows with usual sentences have 40 million. Chromium was seen to take 260 million
 * and to lose the tab at 400 million, and each program that pastes needs the room once more.
 */
const MOST_CHARACTERS = 2 ** 27;
/** The share of the way that reading the sentences is: about as long as the writing. */
const READING = 0.5;
const TOLD_MS = 150;

/** @throws the signal's reason, CopyTooLarge, or why a sentence could not be loaded. */
export async function makeCopy(run: CopyRun): Promise<CopiedText> {
  const { model, ticked, names, signal, onProgress, most = MOST_CHARACTERS } = run;
  const { dataset, table, arrangement, columns, locale, view } = model;
  const tell = seldom(onProgress);
  const positions = tickedPositions(arrangement.order, ticked);
  const rows = positions.map((position) => arrangement.order[position] ?? 0);
  const texts = await loadTextsOf(
    { dataset, table, rows },
    { signal, onProgress: (share) => tell(READING * share) },
  );
  const grouping = findGrouping(table, view.groupBy);
  const groupedBy = grouping === null ? '' : names[grouping];
  const source = { dataset, table, columns, arrangement, locale, texts, groupedBy, positions };
  const copied = copiedTable(source);
  let text = '';
  let blocks = 0;
  const count = Math.max(1, copied.rowCount / BLOCK_ROWS);
  for await (const piece of paced(formatTsv(copied), signal)) {
    text += piece;
    if (text.length > most) throw new CopyTooLarge();
    blocks += 1;
    tell(READING + (1 - READING) * Math.min(1, blocks / count));
  }
  return { text, rows: rows.length };
}

/** Places of the ticked rows; found in one pass, for looking up 400,000 rows takes a while. */
function tickedPositions(order: Uint32Array, ticked: ReadonlySet<number>): Uint32Array {
  const positions = new Uint32Array(order.length);
  let count = 0;
  order.forEach((row, position) => {
    if (ticked.has(row)) positions[count++] = position;
  });
  return positions.subarray(0, count);
}

/** Not at first, and not more often than it can be read: each time the table is drawn anew. */
function seldom(tell: (share: number) => void): (share: number) => void {
  let told = performance.now();
  return (share) => {
    if (performance.now() - told < TOLD_MS) return;
    told = performance.now();
    tell(share);
  };
}
