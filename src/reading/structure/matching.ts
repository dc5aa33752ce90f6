/** Best pairing of two groups, by the Hungarian method. */

/**
 * Pairs each row with at most one column so that the sum of values is greatest; a row may stay
 * alone, for 0. Values of −Infinity are never chosen. Cubic in the rows: callers bound them.
 *
 * @example matchRows([[5, 4], [4, 1]]) // [1, 0]: 4 + 4 is more than 5 + 1
 */
export function matchRows(values: readonly (readonly number[])[]): number[] {
  const rows = values.length;
  const columns = (values[0]?.length ?? 0) + rows;
  const own = columns - rows;
  const costAt = (row: number, column: number): number => {
    if (column >= own) return column - own === row ? 0 : 1e6;
    const value = values[row]?.[column] ?? Number.NEGATIVE_INFINITY;
    return value === Number.NEGATIVE_INFINITY ? 1e6 : -value;
  };
  const rowWeight = new Float64Array(rows + 1);
  const columnWeight = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    while ((rowOf[column] ?? 0) !== 0) {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (used[other] === 1) continue;
        const reduced =
          costAt(current - 1, other - 1) - (rowWeight[current] ?? 0) - (columnWeight[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if ((slack[other] ?? 0) < least) {
          least = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (used[other] === 1) {
          const at = rowOf[other] ?? 0;
          rowWeight[at] = (rowWeight[at] ?? 0) + least;
          columnWeight[other] = (columnWeight[other] ?? 0) - least;
        } else slack[other] = (slack[other] ?? 0) - least;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const pairs: number[] = values.map(() => -1);
  for (let column = 1; column <= own; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && costAt(row, column - 1) < 1e5) pairs[row] = column - 1;
  }
  return pairs;
}
