/** What places are called on screen and in files: one rule for facets, tables, reader and export. */
import type { Locale } from '../messages/messages.ts';
import { provinceOf } from '../model/provinces.ts';

/**
 * The names of a path from the province down. Only provinces have English names; what lies below
 * keeps its own, and the division's code in an export says which place is meant.
 *
 * @example placeNames(['甘肃省', '天水市'], 'en') // ['Gansu', '天水市']
 */
export function placeNames(path: readonly string[], locale: Locale): readonly string[] {
  const [province, ...below] = path;
  if (province === undefined || locale === 'zh') return path;
  return [provinceOf(province)?.en ?? province, ...below];
}

/** @example joinNames(['福建省', '泉州市'], 'zh') // '福建省泉州市' */
export function joinNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'zh' ? '' : ' / ');
}
