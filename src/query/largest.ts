/** The largest reported numbers in view, unit group by unit group: like is set beside like. */
import { textCell } from '../model/dataset/columns.ts';
import { comparableValue } from '../model/unit-scale.data.ts';
import { UNIT_GROUPS, type UnitGroup } from '../model/units.ts';
import type { Dataset } from './dataset.ts';
import { metricGroups } from './metric-groups.ts';
import type { Selection } from './select-rows.ts';

export interface GroupLeaders {
  readonly group: UnitGroup;
  /** How many numbers of the group are in view. */
  readonly count: number;
  /** Rows of `facts.metrics`, largest first (一公顷 before 一亩); equal ones in page order. */
  readonly rows: readonly number[];
}

/** @param size how many rows each group shows at most. Groups without a row are left out. */
export function findLargest(dataset: Dataset, selection: Selection, size: number): GroupLeaders[] {
  const groups = metricGroups(dataset);
  const values = comparableValues(dataset);
  const found = UNIT_GROUPS.map(() => ({ count: 0, rows: [] as number[] }));
  for (const row of selection.metrics) {
    const group = found[groups[row] ?? 0];
    if (group === undefined) continue;
    group.count += 1;
    insert(group.rows, row, { values, size });
  }
  return UNIT_GROUPS.flatMap(({ id }, index) => {
    const { count, rows } = found[index] ?? { count: 0, rows: [] };
    return count === 0 ? [] : [{ group: id, count, rows }];
  });
}

interface Order {
  readonly values: Float64Array;
  readonly size: number;
}

/** Keeps the first `size` rows, largest first; of equal ones the one that came first. */
function insert(rows: number[], row: number, { values, size }: Order): void {
  const value = values[row] ?? 0;
  const last = rows[rows.length - 1];
  if (rows.length >= size && last !== undefined && value <= (values[last] ?? 0)) return;
  let at = rows.length;
  while (at > 0 && value > (values[rows[at - 1] ?? 0] ?? 0)) at -= 1;
  rows.splice(at, 0, row);
  if (rows.length > size) rows.pop();
}

const KNOWN = new WeakMap<Dataset, Float64Array>();

/** Every metric's value in its group's base unit, worked out once for a dataset. */
function comparableValues(dataset: Dataset): Float64Array {
  const known = KNOWN.get(dataset);
  if (known !== undefined) return known;
  const { facts } = dataset;
  const { value, unit } = facts.metrics;
  const values = Float64Array.from(value, (number, row) =>
    comparableValue(number, textCell(facts, unit, row)),
  );
  KNOWN.set(dataset, values);
  return values;
}
