/** What the cells of several tables say about an article, in words. */

import type { Locale } from '../../messages/messages.ts';
import { cell, membersOf, textCell } from '../../model/dataset/columns.ts';
import { NOTES } from '../../model/notes.ts';
import { THEMES } from '../../model/themes.ts';
import { CERTAINTIES } from '../../model/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import { joinNames, placeNames } from '../place-names.ts';

/** Between the members of a list in a cell. */
export const LIST_MARK: Readonly<Record<Locale, string>> = { zh: '、', en: ', ' };

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** The label of entry `index` of a closed list; '' for a code that this version does not know. */
export function labelOf(list: readonly Named[], index: number, locale: Locale): string {
  return list[index]?.[locale] ?? '';
}

export function certaintyOf(code: number, locale: Locale): string {
  return labelOf(CERTAINTIES, code, locale);
}

/** An article's region from the province down: `浙江省湖州市德清县`, `Zhejiang / 湖州市 / 德清县`. */
export function placeOfArticle(dataset: Dataset, article: number, locale: Locale): string {
  const region = cell(dataset.facts.articles.region, article);
  const key = dataset.regionKeys[region] ?? '';
  return joinNames(placeNames(key.split('/'), locale), locale);
}

/** The code of the deepest division down to the county that has one; '' without a region. */
export function adcodeOfArticle({ facts }: Dataset, article: number): string {
  let region = cell(facts.articles.region, article);
  while (region >= 0) {
    const code = textCell(facts, facts.regions.adcode, region);
    if (code !== '') return code;
    region = cell(facts.regions.parent, region);
  }
  return '';
}

/** The primary theme first, then the others in their display order. */
export function themesOfArticle({ facts }: Dataset, article: number, locale: Locale): string {
  const primary = labelOf(THEMES, cell(facts.articles.theme, article), locale);
  const others = membersOf(THEMES, cell(facts.articles.otherThemes, article));
  return [primary, ...others.map((theme) => theme[locale])]
    .filter((name) => name !== '')
    .join(LIST_MARK[locale]);
}

export function countOtherThemes({ facts }: Dataset, article: number): number {
  return membersOf(THEMES, cell(facts.articles.otherThemes, article)).length;
}

/** The headline, or what stands for it where a photo has none. */
export function titleOfArticle({ facts }: Dataset, article: number, locale: Locale): string {
  const title = textCell(facts, facts.articles.title, article);
  if (title !== '') return title;
  return locale === 'zh' ? '（无标题）' : '(no headline)';
}

export function pageOfArticle({ facts }: Dataset, article: number): string {
  return textCell(facts, facts.pages.file, cell(facts.articles.page, article));
}

/** What the reader had to say, as sentences: '' where it had nothing. */
export function notesInWords(bits: number, locale: Locale): string {
  return membersOf(NOTES, bits)
    .map((note) => note[locale])
    .join(locale === 'zh' ? '' : ' ');
}

/** 2021-04-08 as 20210408, with zeros for what is not known; NaN for ''. */
export function dateNumber(date: string): number {
  return date === '' ? Number.NaN : Number(date.replaceAll('-', '').padEnd(8, '0'));
}
