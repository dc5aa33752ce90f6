/** Where the arrow keys lead in a table: a value, so that it can be tested without a browser. */

export interface Place {
  readonly line: number;
  /** 0 is the tick box; columns count from 1. */
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines that Page Up and Page Down move by. */
  readonly page: number;
}

type Move = (place: Place, size: GridSize) => Place;

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowDown', ({ line, column }) => ({ line: line + 1, column })],
  ['ArrowUp', ({ line, column }) => ({ line: line - 1, column })],
  ['ArrowRight', ({ line, column }) => ({ line, column: column + 1 })],
  ['ArrowLeft', ({ line, column }) => ({ line, column: column - 1 })],
  ['PageDown', ({ line, column }, { page }) => ({ line: line + page, column })],
  ['PageUp', ({ line, column }, { page }) => ({ line: line - page, column })],
  ['Home', ({ line }) => ({ line, column: 0 })],
  ['End', ({ line }, { columns }) => ({ line, column: columns })],
  ['Ctrl+Home', ({ column }) => ({ line: 0, column })],
  ['Ctrl+End', ({ column }, { lines }) => ({ line: lines - 1, column })],
]);

/**
 * The place that `key` leads to, inside the table; null for a key that does not move.
 *
 * @example moveBy('ArrowUp', { line: 0, column: 2 }, size) // { line: 0, column: 2 }
 */
export function moveBy(key: string, place: Place, size: GridSize): Place | null {
  const move = MOVES.get(key);
  if (move === undefined) return null;
  const { line, column } = move(place, size);
  return {
    line: Math.max(0, Math.min(size.lines - 1, line)),
    column: Math.max(0, Math.min(size.columns, column)),
  };
}
