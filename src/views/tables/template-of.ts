/** The grid template of a table's lines. */
import { type PlacedColumn, SELECT_WIDTH } from './use-column-model.ts';

/** Columns that take up what a wide screen leaves over; the first that is shown does. */
const ELASTIC: readonly string[] = ['sentence', 'title', 'article', 'name'];

/** @example 'auto' widths in pixels, one of them at least that wide: '36px 104px minmax(330px, 1fr)' */
export function templateOf(placed: readonly PlacedColumn[]): string {
  const free = placed.filter(({ stick }) => stick === null).map(({ column }) => column.id);
  const elastic = ELASTIC.find((id) => free.includes(id)) ?? free.at(-1);
  const tracks = placed.map(({ column, width }) =>
    column.id === elastic ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  return [`${SELECT_WIDTH}px`, ...tracks].join(' ');
}
