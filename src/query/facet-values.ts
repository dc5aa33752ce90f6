/** The values of the plain facets, as lines with a label, a count and a state. */
import { LANGUAGE_TAG, type Locale } from '../messages/messages.ts';
import { THEMES } from '../model/themes.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import type { FacetCounts } from './facet-counts.ts';
import type { FacetId, Filter } from './filter.ts';
import { labelOfMonth } from './months.ts';
import { joinNames, placeNames } from './place-names.ts';

export interface FacetLine {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface Named {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const LISTS: Readonly<Record<Exclude<FacetId, 'regions' | 'months' | 'pages'>, readonly Named[]>> =
  {
    themes: THEMES,
    articleKinds: ARTICLE_KINDS,
    initiativeKinds: INITIATIVE_KINDS,
    unitGroups: UNIT_GROUPS,
    certainties: CERTAINTIES,
  };

/**
 * What a value of a facet is called; a region by its last name, a page by its file. Only provinces
 * have names in English.
 */
export function labelOfValue(facet: FacetId, value: string, locale: Locale): string {
  if (facet === 'months') return labelOfMonth(value, locale);
  if (facet === 'pages') return value.replace(/\.txt$/u, '');
  if (facet !== 'regions') {
    return LISTS[facet].find(({ id }) => id === value)?.[locale] ?? value;
  }
  if (value === '') return locale === 'zh' ? '地区不详' : 'Place unknown';
  return placeNames(value.split('/'), locale).at(-1) ?? value;
}

/** A place with all that it lies in; else the label. */
export function fullNameOfValue(facet: FacetId, value: string, locale: Locale): string {
  if (facet !== 'regions' || value === '') return labelOfValue(facet, value, locale);
  return joinNames(placeNames(value.split('/'), locale), locale);
}

export interface LinesSpec {
  readonly facet: Exclude<FacetId, 'regions'>;
  readonly counts: FacetCounts;
  readonly filter: Filter;
  readonly locale: Locale;
  /** `given`: as the vocabulary has them. */
  readonly order: 'given' | 'count' | 'name';
  /** Part of a label; '' keeps all. */
  readonly search: string;
}

/** Values without a row in view are left out unless they are chosen. */
export function facetLines(spec: LinesSpec): FacetLine[] {
  const { facet, counts, filter, locale, order } = spec;
  const chosen: readonly string[] = [...filter[facet].include, ...filter[facet].exclude];
  const lines = [...counts[facet]]
    .map(([value, count]) => ({ value, count, label: labelOfValue(facet, value, locale) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .filter(({ label }) => label.toLowerCase().includes(spec.search.toLowerCase()));
  if (order === 'count') lines.sort((a, b) => b.count - a.count);
  if (order === 'name') {
    const collator = new Intl.Collator(`${LANGUAGE_TAG[locale]}-u-co-pinyin`, { numeric: true });
    lines.sort((a, b) => collator.compare(a.label, b.label));
  }
  return lines;
}
