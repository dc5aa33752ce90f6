/** The article before or after another one among those in view. */

/**
 * `step` -1 or 1; null at the end of the list. From an article that is not in view, the nearest
 * one in that direction.
 *
 * @example neighbourOf(Uint32Array.of(2, 5, 9), 5, 1) // 9
 */
export function neighbourOf(rows: Uint32Array, row: number, step: -1 | 1): number | null {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  const after = rows[low] === row ? low + 1 : low;
  return rows[step === 1 ? after : low - 1] ?? null;
}
