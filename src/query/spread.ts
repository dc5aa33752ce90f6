/** Reported numbers of one unit group across places: what the spread chart draws. */
import { cell, textCell } from '../model/dataset/columns.ts';
import { comparableValue } from '../model/unit-scale.data.ts';
import { groupOf, UNIT_GROUPS, type UnitGroup } from '../model/units.ts';
import { BOUNDS, type Bound } from '../model/vocabulary.ts';
import type { Dataset } from './dataset.ts';
import type { Selection } from './select-rows.ts';

export interface SpreadPoint {
  /** Row of `facts.metrics`. */
  readonly row: number;
  /** Full official name of the province; '' where the place is unknown. */
  readonly province: string;
  /** In the group's base unit (square metres for area …), above 0. */
  readonly value: number;
  readonly bound: Bound;
}

/** How many numbers of each unit group are in view, groups without any left out. */
export function countUnitGroups(
  dataset: Dataset,
  selection: Selection,
): readonly { readonly group: UnitGroup; readonly count: number }[] {
  const counts = new Map<UnitGroup, number>();
  for (const row of selection.metrics) {
    const group = groupOfMetric(dataset, row);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return UNIT_GROUPS.flatMap(({ id }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ group: id, count }];
  });
}

/** The group's numbers above 0 (a logarithmic scale has no 0), in page order. */
export function findSpread(
  dataset: Dataset,
  selection: Selection,
  group: UnitGroup,
): readonly SpreadPoint[] {
  const { facts, provinceOfArticle } = dataset;
  const points: SpreadPoint[] = [];
  for (const row of selection.metrics) {
    if (groupOfMetric(dataset, row) !== group) continue;
    const unit = textCell(facts, facts.metrics.unit, row);
    const value = comparableValue(cell(facts.metrics.value, row), unit);
    if (!(value > 0)) continue;
    const province = cell(provinceOfArticle, cell(facts.metrics.article, row));
    points.push({
      row,
      province: province < 0 ? '' : textCell(facts, facts.regions.name, province),
      value,
      bound: BOUNDS[cell(facts.metrics.approx, row)]?.id ?? 'exact',
    });
  }
  return points;
}

/** The points that are drawn. */
export interface DrawnPoints {
  readonly points: readonly SpreadPoint[];
  /** How many of each province at most; null where all are drawn. */
  readonly perProvince: number | null;
}

/**
 * As many points as a chart can hold: where there are more, each province keeps its largest ones,
 * the same number for each, as far as it has them.
 */
export function boundPoints(points: readonly SpreadPoint[], most: number): DrawnPoints {
  if (points.length <= most) return { points, perProvince: null };
  const byProvince = new Map<string, SpreadPoint[]>();
  for (const point of points) {
    const group = byProvince.get(point.province);
    if (group === undefined) byProvince.set(point.province, [point]);
    else group.push(point);
  }
  const sizes = [...byProvince.values()].map((group) => group.length);
  const drawnWith = (limit: number) => sizes.reduce((sum, size) => sum + Math.min(size, limit), 0);
  let perProvince = 1;
  while (drawnWith(perProvince + 1) <= most) perProvince += 1;
  const kept = new Set(
    [...byProvince.values()].flatMap((group) =>
      group.toSorted((a, b) => b.value - a.value || a.row - b.row).slice(0, perProvince),
    ),
  );
  return { points: points.filter((point) => kept.has(point)), perProvince };
}

/** The provinces of the points, the one with the largest number first, the unknown place last. */
export function provincesOf(points: readonly SpreadPoint[]): string[] {
  const largest = new Map<string, number>();
  for (const { province, value } of points) {
    largest.set(province, Math.max(value, largest.get(province) ?? 0));
  }
  return [...largest]
    .sort(([a, x], [b, y]) => Number(a === '') - Number(b === '') || y - x || (a < b ? -1 : 1))
    .map(([province]) => province);
}

/** Powers of ten around the values: the ticks of the logarithmic axis. */
export function decadesOf(points: readonly SpreadPoint[]): number[] {
  if (points.length === 0) return [1, 10];
  const values = points.map((point) => point.value);
  const from = Math.floor(Math.log10(values.reduce((a, b) => Math.min(a, b))));
  const to = Math.ceil(Math.log10(values.reduce((a, b) => Math.max(a, b))));
  return Array.from({ length: Math.max(1, to - from) + 1 }, (_, index) => 10 ** (from + index));
}

function groupOfMetric(dataset: Dataset, row: number): UnitGroup {
  const { facts } = dataset;
  const unit = textCell(facts, facts.metrics.unit, row);
  return groupOf(unit, textCell(facts, facts.metrics.indicator, row));
}
