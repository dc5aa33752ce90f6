/**
 * The tables of the bench's README: what a set's first run showed stays as it was written, what the
 * reader reaches now is written anew.
 */
import { FIGURES } from './figures.data.ts';
import type { Tally } from './tally.ts';

/** The tally of a set's pages: as they are printed, or whole and in order. */
export type TallyOf = (set: string, tidy: boolean) => Tally;

interface Column {
  readonly set: string;
  readonly tidy: boolean;
}

const NOW = 'now';
const TIDY = 'without damage';

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A table's columns; null where a column is not written anew. A set's follow its 「`wide` first」. */
function columnsOf(header: string): (Column | null)[] {
  let set: string | null = null;
  return cellsOf(header).map((cell) => {
    set = /^`(\w+)` first$/u.exec(cell)?.[1] ?? set;
    const anew = set !== null && (cell === NOW || cell === TIDY);
    return anew && set !== null ? { set, tidy: cell === TIDY } : null;
  });
}

function formatShare(tally: Tally, label: string): string | null {
  const figure = FIGURES.find((it) => it.label === label);
  const share = figure === undefined ? null : tally.share(figure.id);
  if (figure === undefined || share === null) return null;
  const { right, of } = tally.count(figure.id);
  return `${share.toFixed(3)} (${right}/${of})`;
}

function refreshRow(row: string, columns: readonly (Column | null)[], tallyOf: TallyOf): string {
  const cells = cellsOf(row);
  const label = cells[0] ?? '';
  const anew = cells.map((cell, at) => {
    const column = columns[at];
    return (column && formatShare(tallyOf(column.set, column.tidy), label)) ?? cell;
  });
  return `| ${anew.join(' | ')} |`;
}

function refreshTable(table: string, tallyOf: TallyOf): string {
  const [header = '', rule = '', ...rows] = table.split('\n');
  const columns = columnsOf(header);
  if (columns.every((column) => column === null)) return table;
  return [header, rule, ...rows.map((row) => refreshRow(row, columns, tallyOf))].join('\n');
}

/** `tallyOf`, asked once for each set and print. */
function scoreOnce(tallyOf: TallyOf): TallyOf {
  const tallies = new Map<string, Tally>();
  return (set, tidy) => {
    const key = `${set} ${tidy}`;
    const tally = tallies.get(key) ?? tallyOf(set, tidy);
    tallies.set(key, tally);
    return tally;
  };
}

/**
 * `markdown` with the columns 「now」 and 「without damage」 written anew; all else stays as it is.
 *
 * @example refreshTables('| figure | `wide` first | now |\n|---|---|---|\n| title exact | 0.500 (1/2) | |', tallyOf)
 */
export function refreshTables(markdown: string, tallyOf: TallyOf): string {
  const once = scoreOnce(tallyOf);
  return markdown.replace(/^\|.*(?:\n\|.*)*/gmu, (table) => refreshTable(table, once));
}
