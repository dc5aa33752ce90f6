/** Two to four regions or themes side by side: one question asked of each in the same way. */
import { textCell } from '../model/dataset/columns.ts';
import type { UnitGroup } from '../model/units.ts';
import type { Dataset } from './dataset.ts';
import type { Filter } from './filter.ts';
import { findLargest, type GroupLeaders } from './largest.ts';
import { type Selection, selectRows, type TextHits } from './select-rows.ts';
import { countByProvince, countByTheme } from './summaries.ts';
import type { Comparison } from './view.ts';

/** An initiative of one side, by its name. */
export interface NamedInitiative {
  readonly name: string;
  /** Row of `facts.initiatives` where it is named first. */
  readonly row: number;
  /** How often it is named. */
  readonly times: number;
  /** Another side has it as well. */
  readonly shared: boolean;
}

export interface CompareSide {
  /** Region key or id of a theme. */
  readonly value: string;
  /** What leads from the comparison to the side's own rows. */
  readonly filter: Filter;
  readonly selection: Selection;
  /** Initiatives by any of their themes where regions are compared, by province where themes are. */
  readonly parts: ReadonlyMap<string, number>;
  /** Those that several sides have first, then by how often they are named, then in page order. */
  readonly initiatives: readonly NamedInitiative[];
  /** Each group's largest number, by unit group. */
  readonly numbers: ReadonlyMap<UnitGroup, GroupLeaders>;
}

export interface CompareSpec {
  readonly filter: Filter;
  readonly hits: TextHits | null;
  readonly comparison: Comparison;
}

/** The clause that the sides stand for; the filter's own values of it give way. */
export function sideFilter(filter: Filter, { by }: Comparison, value: string): Filter {
  const clause = { include: [value], exclude: filter[by].exclude };
  return { ...filter, [by]: clause };
}

/** @returns a side for each value, in the order of the values. */
export function compareSides(dataset: Dataset, spec: CompareSpec): CompareSide[] {
  const { filter, hits, comparison } = spec;
  const sides = comparison.values.map((value) => {
    const own = sideFilter(filter, comparison, value);
    const selection = selectRows(dataset, own, hits);
    return { value, filter: own, selection, names: countNames(dataset, selection) };
  });
  const shared = sharedNames(sides.map(({ names }) => names));
  return sides.map(({ value, filter: own, selection, names }) => ({
    value,
    filter: own,
    selection,
    parts: countParts(dataset, { own, spec, selection }),
    initiatives: listNames(names, shared),
    numbers: new Map(findLargest(dataset, selection, 1).map((leaders) => [leaders.group, leaders])),
  }));
}

type Names = ReadonlyMap<string, { readonly row: number; readonly times: number }>;

function countNames({ facts }: Dataset, selection: Selection): Names {
  const names = new Map<string, { row: number; times: number }>();
  for (const row of selection.initiatives) {
    const name = textCell(facts, facts.initiatives.name, row);
    const known = names.get(name);
    if (known === undefined) names.set(name, { row, times: 1 });
    else known.times += 1;
  }
  return names;
}

function sharedNames(sides: readonly Names[]): ReadonlySet<string> {
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const names of sides) {
    for (const name of names.keys()) (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}

function listNames(names: Names, shared: ReadonlySet<string>): NamedInitiative[] {
  return [...names]
    .map(([name, { row, times }]) => ({ name, row, times, shared: shared.has(name) }))
    .sort((a, b) => Number(b.shared) - Number(a.shared) || b.times - a.times || a.row - b.row);
}

interface PartsSpec {
  readonly own: Filter;
  readonly spec: CompareSpec;
  readonly selection: Selection;
}

/** Like a facet, the bars show what else could be chosen: the clause of the parts is left out. */
function countParts(dataset: Dataset, { own, spec, selection }: PartsSpec): Map<string, number> {
  const clause = spec.comparison.by === 'regions' ? 'themes' : 'regions';
  const { include, exclude } = own[clause];
  const open = include.length === 0 && exclude.length === 0;
  const rows = open
    ? selection
    : selectRows(dataset, { ...own, [clause]: { include: [], exclude: [] } }, spec.hits);
  if (clause === 'regions') {
    return new Map(countByProvince(dataset, rows).map(({ province, total }) => [province, total]));
  }
  return new Map(countByTheme(dataset, rows).map(({ theme, initiatives }) => [theme, initiatives]));
}
