/** Clauses of a filter, worked out into tables that answer row by row without a string compared. */
import { cell } from '../model/dataset/columns.ts';
import { THEMES } from '../model/themes.ts';
import type { Dataset } from './dataset.ts';
import type { Clause } from './filter.ts';

export function isOpen(clause: Clause<unknown>): boolean {
  return clause.include.length === 0 && clause.exclude.length === 0;
}

/** 1 for each code of `list` that the clause lets pass. */
export function passByCode<T extends string>(
  list: readonly { readonly id: T }[],
  clause: Clause<T>,
): Uint8Array {
  return Uint8Array.from(list, ({ id }) => Number(passes(clause, (value) => value === id)));
}

/** 1 for each row of `facts.regions` that passes; one more at the end for the unknown place. */
export function passByRegion(dataset: Dataset, clause: Clause<string>): Uint8Array {
  const keys = [...dataset.regionKeys, ''];
  return Uint8Array.from(keys, (key) => Number(passes(clause, (value) => isWithin(key, value))));
}

/** Whether a region lies in another one or is it; the unknown place is '' and only in itself. */
export function isWithin(key: string, region: string): boolean {
  if (region === '') return key === '';
  return key === region || key.startsWith(`${region}/`);
}

/** All themes of an article, one bit each in the order of THEMES. */
export function themeBits({ facts }: Dataset, article: number): number {
  return (1 << cell(facts.articles.theme, article)) | cell(facts.articles.otherThemes, article);
}

/** A test of all themes of an article, given as bits. */
export function themeTest(
  clause: Clause<(typeof THEMES)[number]['id']>,
): (bits: number) => boolean {
  const include = bitsOfThemes(clause.include);
  const exclude = bitsOfThemes(clause.exclude);
  return (bits) =>
    (clause.include.length === 0 || (bits & include) !== 0) && (bits & exclude) === 0;
}

function bitsOfThemes(ids: readonly string[]): number {
  let bits = 0;
  THEMES.forEach(({ id }, code) => {
    if (ids.includes(id)) bits |= 1 << code;
  });
  return bits;
}

function passes<T>(clause: Clause<T>, matches: (value: T) => boolean): boolean {
  return (
    (clause.include.length === 0 || clause.include.some(matches)) && !clause.exclude.some(matches)
  );
}
