/** The grid template of a table's lines. */
import { type PlacedColumn, SELECT_WIDTH } from './use-column-model.ts';

/** Shares of what a wide screen leaves over: columns of text take more, those of figures nothing. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['sentence', 6],
  ['title', 6],
  ['article', 3],
  ['name', 3],
  ['place', 3],
  ['theme', 2],
  ['indicator', 2],
  ['kind', 1],
  ['authors', 1],
]);

export interface Template {
  readonly columns: string;
  /** Pixels below which the table scrolls sideways. */
  readonly least: number;
  /** Pixels at the start that pinned columns cover while the others scroll under them. */
  readonly stuck: number;
}

/**
 * Widths in pixels, those of text at least that wide. What is pinned stays where it is put, so that
 * only the last pinned column may grow; a width that was chosen is kept.
 *
 * @example { columns: '36px 104px minmax(330px, 6fr) minmax(148px, 3fr)', least: 618, stuck: 140 }
 */
export function templateOf(placed: readonly PlacedColumn[]): Template {
  const lastPinned = placed.findLast(({ stick }) => stick !== null);
  const open = placed.filter(({ chosen }) => !chosen);
  const free = open.filter(({ stick }) => stick === null);
  const growing = open.filter(
    (entry) => SHARES.has(entry.column.id) && (entry.stick === null || entry === lastPinned),
  );
  const elastic = new Set(growing.length > 0 ? growing : free.slice(-1));
  const tracks = placed.map((entry) =>
    elastic.has(entry)
      ? `minmax(${entry.width}px, ${SHARES.get(entry.column.id) ?? 1}fr)`
      : `${entry.width}px`,
  );
  const widthOf = (columns: readonly PlacedColumn[]) =>
    columns.reduce((sum, { width }) => sum + width, SELECT_WIDTH);
  return {
    columns: [`${SELECT_WIDTH}px`, ...tracks].join(' '),
    least: widthOf(placed),
    stuck: widthOf(placed.filter(({ stick }) => stick !== null)),
  };
}
