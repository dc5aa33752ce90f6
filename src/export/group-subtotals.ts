/** Subtotals of the groups in view, as rows that a file can hold. */
import type { Bound } from '../model/vocabulary.ts';
import type { Arrangement } from '../query/arrange-rows.ts';
import type { Dataset } from '../query/dataset.ts';
import { subtotalsOf } from '../query/subtotals.ts';
import type { TableId } from '../query/view.ts';

export interface GroupSubtotal {
  readonly group: string;
  /** Rows of the group. */
  readonly rows: number;
  /** Null where the rows are no numbers. */
  readonly unit: string | null;
  /** Numbers of that unit that are counted in: `exact` to `range` add up to it. */
  readonly numbers: number;
  /** Null where the unit does not add up; `sum_max` differs where ranges are in it. */
  readonly sum: number | null;
  readonly sum_max: number | null;
  readonly bound: Bound | null;
  readonly exact: number;
  readonly over: number;
  readonly about: number;
  readonly under: number;
  readonly range: number;
  /** Plans, targets and repeats: not in `numbers`, nor in anything else. */
  readonly left_out: number;
}

const NO_NUMBERS = {
  unit: null,
  numbers: 0,
  sum: null,
  sum_max: null,
  bound: null,
  exact: 0,
  over: 0,
  about: 0,
  under: 0,
  range: 0,
  left_out: 0,
} as const;

/** One entry a group and unit; one a group where the rows are no numbers; [] without groups. */
export function groupSubtotals(
  dataset: Dataset,
  table: TableId,
  { order, groups }: Arrangement,
): readonly GroupSubtotal[] {
  return (groups ?? []).flatMap(({ label, start, end }): GroupSubtotal[] => {
    const head = { group: label, rows: end - start };
    if (table !== 'metrics') return [{ ...head, ...NO_NUMBERS }];
    return subtotalsOf(dataset, order.subarray(start, end)).map((subtotal) => ({
      ...head,
      unit: subtotal.unit,
      numbers: subtotal.count,
      sum: subtotal.sum?.min ?? null,
      sum_max: subtotal.sum?.max ?? null,
      bound: subtotal.sum?.approx ?? null,
      ...subtotal.bounds,
      left_out: subtotal.setAside,
    }));
  });
}
