/** Ridge regression on few rows with many columns: by the rows' inner products. */

/** A row's values by column, those that are not 0. */
export type SparseRow = ReadonlyMap<string, number>;

/** What large weights cost. */
const COST = 0.7;

/** Every row's inner products with every row. */
export function dotRows(rows: readonly SparseRow[]): Float64Array[] {
  const dots = rows.map(() => new Float64Array(rows.length));
  const columns = new Map<string, [row: number, value: number][]>();
  rows.forEach((row, at) => {
    for (const [column, value] of row) {
      const above = columns.get(column) ?? [];
      columns.set(column, above);
      above.push([at, value]);
      const own = dots[at] ?? new Float64Array();
      for (const [other, its] of above) own[other] = (own[other] ?? 0) + value * its;
    }
  });
  dots.forEach((own, at) => {
    for (let other = 0; other < at; other += 1) {
      const above = dots[other];
      if (above !== undefined) above[at] = own[other] ?? 0;
    }
  });
  return dots;
}

/** The lower half L of a matrix that is L times itself turned (Cholesky). */
function halve(matrix: readonly Float64Array[], cost: number): Float64Array[] {
  const lower = matrix.map((row) => new Float64Array(row.length));
  for (let at = 0; at < matrix.length; at += 1) {
    const row = lower[at] ?? new Float64Array();
    for (let column = 0; column <= at; column += 1) {
      const other = lower[column] ?? row;
      let sum = (matrix[at]?.[column] ?? 0) + (at === column ? cost : 0);
      for (let k = 0; k < column; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[column] = at === column ? Math.sqrt(sum) : sum / (other[column] ?? 1);
    }
  }
  return lower;
}

/**
 * A row of factors for each row, such that the products' rows times the factors, plus `cost` times the
 * factors, are the targets.
 *
 * @example solveRidge([Float64Array.of(1)], [Float64Array.of(1.7)]) // 1
 */
export function solveRidge(
  products: readonly Float64Array[],
  targets: readonly Float64Array[],
  cost: number = COST,
): Float64Array[] {
  const lower = halve(products, cost);
  const found = targets.map((it) => Float64Array.from(it));
  const count = found.length;
  const width = found[0]?.length ?? 0;
  for (let at = 0; at < count; at += 1) {
    for (let of = 0; of < width; of += 1) {
      let sum = found[at]?.[of] ?? 0;
      for (let k = 0; k < at; k += 1) sum -= (lower[at]?.[k] ?? 0) * (found[k]?.[of] ?? 0);
      (found[at] as Float64Array)[of] = sum / (lower[at]?.[at] ?? 1);
    }
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    for (let of = 0; of < width; of += 1) {
      let sum = found[at]?.[of] ?? 0;
      for (let k = at + 1; k < count; k += 1) sum -= (lower[k]?.[at] ?? 0) * (found[k]?.[of] ?? 0);
      (found[at] as Float64Array)[of] = sum / (lower[at]?.[at] ?? 1);
    }
  }
  return found;
}
