/** The largest reported numbers in view, unit group by unit group: like is set beside like. */
import { cell, textCell } from '../model/dataset/columns.ts';
import { comparableValue } from '../model/unit-scale.data.ts';
import { groupOf, UNIT_GROUPS, type UnitGroup } from '../model/units.ts';
import type { Dataset } from './dataset.ts';
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
  const { facts } = dataset;
  const rows = new Map<UnitGroup, number[]>();
  for (const row of selection.metrics) {
    const unit = textCell(facts, facts.metrics.unit, row);
    const group = groupOf(unit, textCell(facts, facts.metrics.indicator, row));
    const list = rows.get(group);
    if (list === undefined) rows.set(group, [row]);
    else list.push(row);
  }
  const value = (row: number) =>
    comparableValue(cell(facts.metrics.value, row), textCell(facts, facts.metrics.unit, row));
  return UNIT_GROUPS.flatMap(({ id }) => {
    const list = rows.get(id);
    if (list === undefined) return [];
    const leaders = list.slice().sort((a, b) => value(b) - value(a) || a - b);
    return [{ group: id, count: list.length, rows: leaders.slice(0, size) }];
  });
}
