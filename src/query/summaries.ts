/** Counts that the charts draw, from the rows in view. Each is one pass over its table. */
import { cell, textCell } from '../model/dataset/columns.ts';
import { THEME_IDS, type ThemeId } from '../model/themes.ts';
import { themeBits } from './clause-tests.ts';
import type { Dataset } from './dataset.ts';
import type { Selection } from './select-rows.ts';

/** Initiatives of one province by the primary theme of their article. */
export interface ProvinceCounts {
  /** Full official name, which is also its region key; '' where the place is unknown. */
  readonly province: string;
  readonly total: number;
  /** By THEMES order. */
  readonly byTheme: readonly number[];
}

/** Most first; equal ones in the order of the official codes; the unknown place last. */
export function countByProvince(dataset: Dataset, selection: Selection): ProvinceCounts[] {
  const counts = new Map<number, number[]>();
  for (const row of selection.initiatives) {
    const article = cell(dataset.facts.initiatives.article, row);
    const province = cell(dataset.provinceOfArticle, article);
    const theme = cell(dataset.facts.articles.theme, article);
    const byTheme = counts.get(province) ?? THEME_IDS.map(() => 0);
    byTheme[theme] = (byTheme[theme] ?? 0) + 1;
    counts.set(province, byTheme);
  }
  const { regions } = dataset.facts;
  return [...counts]
    .map(([row, byTheme]) => ({
      province: row < 0 ? '' : textCell(dataset.facts, regions.name, row),
      code: row < 0 ? '99' : textCell(dataset.facts, regions.adcode, row),
      total: byTheme.reduce((sum, count) => sum + count, 0),
      byTheme,
    }))
    .sort(
      (a, b) =>
        Number(a.province === '') - Number(b.province === '') ||
        b.total - a.total ||
        (a.code < b.code ? -1 : 1),
    );
}

/** How many of the provinces there are initiatives from: what {@link countByProvince} has lines for. */
export function countProvincesWithInitiatives(dataset: Dataset, selection: Selection): number {
  const { facts, provinceOfArticle } = dataset;
  const found = new Set<number>();
  for (const row of selection.initiatives) {
    found.add(cell(provinceOfArticle, cell(facts.initiatives.article, row)));
  }
  return found.size;
}

/** Provinces that have an article in view. */
export function countProvinces(dataset: Dataset, selection: Selection): number {
  const provinces = new Set<number>();
  for (const row of selection.articles) provinces.add(cell(dataset.provinceOfArticle, row));
  provinces.delete(-1);
  return provinces.size;
}

export interface ThemeCount {
  readonly theme: ThemeId;
  /** Initiatives of articles that have it among their themes. */
  readonly initiatives: number;
  readonly articles: number;
}

/**
 * All themes in display order, those without a row in view included. An article counts in each of
 * its themes, so that a theme's number is what its filter leaves in view.
 *
 * @example an article of volunteering and environment with 3 initiatives: 3 in both themes
 */
export function countByTheme(dataset: Dataset, selection: Selection): ThemeCount[] {
  const initiatives = THEME_IDS.map(() => 0);
  const articles = THEME_IDS.map(() => 0);
  for (const row of selection.articles) raise(articles, themeBits(dataset, row));
  for (const row of selection.initiatives) {
    raise(initiatives, themeBits(dataset, cell(dataset.facts.initiatives.article, row)));
  }
  return THEME_IDS.map((theme, index) => ({
    theme,
    initiatives: initiatives[index] ?? 0,
    articles: articles[index] ?? 0,
  }));
}

function raise(counts: number[], bits: number): void {
  for (let index = 0; index < counts.length; index += 1) {
    if ((bits & (1 << index)) !== 0) counts[index] = (counts[index] ?? 0) + 1;
  }
}

export interface MonthCount {
  /** '2021-04'. */
  readonly month: string;
  readonly articles: number;
  readonly initiatives: number;
}

export interface Timeline {
  /** Every month from the first to the last, empty ones included. */
  readonly months: readonly MonthCount[];
  /** Articles whose month is not known. */
  readonly undated: number;
}

/** More months than this are not drawn one by one; only those with a count are. */
const MAX_GAP_MONTHS = 240;

export function countByMonth(dataset: Dataset, selection: Selection): Timeline {
  const { facts } = dataset;
  const counts = new Map<string, { articles: number; initiatives: number }>();
  let undated = 0;
  const monthOf = (article: number) => textCell(facts, facts.articles.date, article).slice(0, 7);
  for (const article of selection.articles) {
    const month = monthOf(article);
    if (month.length < 7) undated += 1;
    else {
      const entry = counts.get(month) ?? { articles: 0, initiatives: 0 };
      entry.articles += 1;
      counts.set(month, entry);
    }
  }
  for (const row of selection.initiatives) {
    const entry = counts.get(monthOf(cell(facts.initiatives.article, row)));
    if (entry !== undefined) entry.initiatives += 1;
  }
  const known = [...counts.keys()].sort();
  const months = monthsBetween(known).map((month) => ({
    month,
    articles: counts.get(month)?.articles ?? 0,
    initiatives: counts.get(month)?.initiatives ?? 0,
  }));
  return { months, undated };
}

/** @example monthsBetween(['2021-11', '2022-02']) // ['2021-11', '2021-12', '2022-01', '2022-02'] */
export function monthsBetween(known: readonly string[]): string[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first), monthNumber(last)];
  if (to - from > MAX_GAP_MONTHS) return [...known];
  return Array.from({ length: to - from + 1 }, (_, index) => formatMonth(from + index));
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function formatMonth(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}
