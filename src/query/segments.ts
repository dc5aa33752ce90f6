/**
 * Marks of provinces and themes as choices: what the filter is after a click on one, and how many
 * initiatives are in view then. That is seldom the mark's own number: a value is added to those
 * chosen before, and a bar is cut by primary theme so that its parts add up, while the filter asks
 * for any theme of an article.
 */
import { cell, textCell } from '../model/dataset/columns.ts';
import type { ThemeId } from '../model/themes.ts';
import { isWithin, themeBits, themeTest } from './clause-tests.ts';
import type { Dataset } from './dataset.ts';
import type { Clause, Filter } from './filter.ts';
import type { Selection } from './select-rows.ts';

export interface Segment {
  /** Region key of the province; '' for the unknown place. */
  readonly province: string;
  /** null: the whole province, its name or its tile. */
  readonly theme: ThemeId | null;
}

/** Whether the filter has all of it, so that the next click takes it out. */
export function isChosen({ regions, themes }: Filter, { province, theme }: Segment): boolean {
  return regions.include.includes(province) && (theme === null || themes.include.includes(theme));
}

/**
 * The filter after a click on the segment: its values are in it, or none where all were.
 *
 * @example toggleSegment(EMPTY_FILTER, { province: '甘肃省', theme: 'environment' })
 * // regions.include: ['甘肃省'], themes.include: ['environment']
 */
export function toggleSegment(filter: Filter, segment: Segment): Filter {
  const change = isChosen(filter, segment) ? without : withValue;
  return {
    ...filter,
    regions: change(filter.regions, segment.province),
    themes: segment.theme === null ? filter.themes : change(filter.themes, segment.theme),
  };
}

function without<T>(clause: Clause<T>, value: T): Clause<T> {
  const others = (values: readonly T[]) => values.filter((entry) => entry !== value);
  return { include: others(clause.include), exclude: others(clause.exclude) };
}

function withValue<T>(clause: Clause<T>, value: T): Clause<T> {
  if (clause.include.includes(value)) return clause;
  return { include: [...clause.include, value], exclude: without(clause, value).exclude };
}

/** Initiatives by the themes of their article, as bits. */
type Tally = Map<number, number>;

/**
 * How many initiatives a click on each segment leaves in view, for segments that are not chosen.
 *
 * @param base the rows in view with the clauses of regions and themes left out.
 */
export function countSegments(
  dataset: Dataset,
  filter: Filter,
  base: Selection,
): (segment: Segment) => number {
  const standing = placeStandings(dataset, filter.regions);
  /** Of each province: what is in view once it is chosen, and what is in view for other reasons. */
  const own = new Map<string, Tally>();
  const beside = new Map<string, Tally>();
  const besideAll: Tally = new Map();
  for (const row of base.initiatives) {
    const article = cell(dataset.facts.initiatives.article, row);
    const place = standing(article);
    const bits = themeBits(dataset, article);
    if (place.whenChosen) add(tallyOf(own, place.province), bits);
    if (place.anyway) {
      add(tallyOf(beside, place.province), bits);
      add(besideAll, bits);
    }
  }
  return (segment) => {
    const test = themeTest(toggleSegment(filter, segment).themes);
    const passing = (tally: Tally | undefined) => sumWhere(tally, test);
    const { province } = segment;
    return passing(own.get(province)) + passing(besideAll) - passing(beside.get(province));
  };
}

/**
 * How many initiatives a click on each theme leaves in view, for themes that are not chosen.
 *
 * @param base the rows in view with the clause of themes left out.
 */
export function countThemeChoices(
  dataset: Dataset,
  filter: Filter,
  base: Selection,
): (theme: ThemeId) => number {
  const tally: Tally = new Map();
  for (const row of base.initiatives) {
    add(tally, themeBits(dataset, cell(dataset.facts.initiatives.article, row)));
  }
  return (theme) => sumWhere(tally, themeTest(withValue(filter.themes, theme)));
}

interface Standing {
  readonly province: string;
  /** In view once its province is chosen. */
  readonly whenChosen: boolean;
  /** In view also when another province is chosen. */
  readonly anyway: boolean;
}

/** How each article stands to the clause of regions; worked out once for each region. */
function placeStandings(
  dataset: Dataset,
  { include, exclude }: Clause<string>,
): (article: number) => Standing {
  const { facts, provinceOfArticle, regionKeys } = dataset;
  const known = new Map<number, Standing>();
  return (article) => {
    const region = cell(facts.articles.region, article);
    const before = known.get(region);
    if (before !== undefined) return before;
    const key = region < 0 ? '' : (regionKeys[region] ?? '');
    const row = cell(provinceOfArticle, article);
    const province = row < 0 ? '' : textCell(facts, facts.regions.name, row);
    // Choosing a province that is left out takes it from what is left out.
    const left = (value: string) => value !== province && isWithin(key, value);
    const whenChosen = !exclude.some(left);
    const wanted = include.some((value) => isWithin(key, value));
    const standing = {
      province,
      whenChosen,
      anyway: whenChosen && wanted && !exclude.includes(province),
    };
    known.set(region, standing);
    return standing;
  };
}

function tallyOf(tallies: Map<string, Tally>, province: string): Tally {
  const tally = tallies.get(province) ?? new Map<number, number>();
  tallies.set(province, tally);
  return tally;
}

function add(tally: Tally, bits: number): void {
  tally.set(bits, (tally.get(bits) ?? 0) + 1);
}

function sumWhere(tally: Tally | undefined, passes: (bits: number) => boolean): number {
  let sum = 0;
  for (const [bits, count] of tally ?? []) if (passes(bits)) sum += count;
  return sum;
}
