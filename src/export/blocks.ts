/** Rows in blocks: small enough to stop between two of them, large enough to cost little. */
import type { ExportValue } from '../query/columns/column.ts';
import type { ExportTable } from './export-table.ts';

export const BLOCK_ROWS = 500;

export function* blocksOf(
  table: ExportTable,
  from = 0,
  to = table.rowCount,
): Generator<(readonly ExportValue[])[]> {
  for (let start = from; start < to; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, to - start);
    yield Array.from({ length }, (_, index) => table.rowAt(start + index));
  }
}
