/** Of what kind a place below the province is, for readers to whom its name does not say so. */
import type { Locale } from '../messages/messages.ts';
import { cell } from '../model/dataset/columns.ts';
import { levelOf } from '../model/dataset/regions.ts';
import type { Dataset } from './dataset.ts';
import { DIVISION_WORDS, LEVEL_WORDS } from './division-words.data.ts';
import { placeNames } from './place-names.ts';

/**
 * The kind of a division in English; '' for a province, whose name is English, and in Chinese,
 * where the name says it.
 *
 * @param level index into REGION_LEVELS
 * @example divisionWord('云梦县', 2, 'en') // 'county'
 */
export function divisionWord(name: string, level: number, locale: Locale): string {
  if (locale === 'zh') return '';
  const known = DIVISION_WORDS.find((word) => word.level === level && name.endsWith(word.ending));
  return known?.en ?? LEVEL_WORDS[level] ?? '';
}

/** The level of each division of a path whose deepest one down to the county has `adcode`. */
export function levelsOfPath(path: readonly string[], adcode: string): readonly number[] {
  return path.map((_, depth) => levelOf(path, depth, adcode));
}

/** The kind of the region with that key; '' for the unknown place. */
export function wordOfRegion({ facts, regionRows }: Dataset, key: string, locale: Locale): string {
  const row = regionRows.get(key);
  if (row === undefined) return '';
  return divisionWord(key.split('/').at(-1) ?? '', cell(facts.regions.level, row), locale);
}

/**
 * A region's names with the kind of each.
 *
 * @example regionWithWords(dataset, '湖北省/孝感市/云梦县', 'en') // 'Hubei, 孝感市 (city), 云梦县 (county)'
 */
export function regionWithWords(dataset: Dataset, key: string, locale: Locale): string {
  if (key === '') return '';
  const path = key.split('/');
  const names = placeNames(path, locale).map((name, depth) => {
    const word = wordOfRegion(dataset, path.slice(0, depth + 1).join('/'), locale);
    return word === '' ? name : `${name} (${word})`;
  });
  return names.join(locale === 'zh' ? '' : ', ');
}

/** The same for the region of an article; '' where that is unknown. */
export function articlePlaceWithWords(dataset: Dataset, article: number, locale: Locale): string {
  const region = cell(dataset.facts.articles.region, article);
  return regionWithWords(dataset, dataset.regionKeys[region] ?? '', locale);
}
