/** A filter as a list of single choices, and as a sentence. */
import { filtersMessages } from '../messages/filters.ts';
import type { Locale } from '../messages/messages.ts';
import { labelOfValue } from './facet-values.ts';
import { EMPTY_FILTER, type FacetId, type Filter } from './filter.ts';

/** One choice in a filter: what it says and the filter without it. */
export interface Chip {
  readonly key: string;
  /** Which kind of thing it is: 地区, 主题 … */
  readonly facet: FacetId | 'dates' | 'text';
  readonly label: string;
  readonly excluded: boolean;
  readonly without: Filter;
}

/** Facets in the order in which a sentence names them. */
const ORDER = [
  'regions',
  'themes',
  'articleKinds',
  'initiativeKinds',
  'unitGroups',
  'months',
  'pages',
  'certainties',
] as const satisfies readonly FacetId[];

export function isEmptyFilter(filter: Filter): boolean {
  return listChips(filter, 'zh').length === 0;
}

/** @example a filter for 浙江省 without photos → chips 浙江省 and (excluded) 图片新闻 */
export function listChips(filter: Filter, locale: Locale): Chip[] {
  return [
    ...ORDER.flatMap((facet) => chipsOfFacet(filter, facet, locale)),
    ...chipOfDates(filter, locale),
    ...chipOfText(filter, locale),
  ];
}

function chipsOfFacet(filter: Filter, facet: FacetId, locale: Locale): Chip[] {
  const clause: { include: readonly string[]; exclude: readonly string[] } = filter[facet];
  return (['include', 'exclude'] as const).flatMap((mode) =>
    clause[mode].map((value) => ({
      key: `${facet} ${mode} ${value}`,
      facet,
      label: labelOfValue(facet, value, locale),
      excluded: mode === 'exclude',
      without: {
        ...filter,
        [facet]: { ...clause, [mode]: clause[mode].filter((entry) => entry !== value) },
      },
    })),
  );
}

function chipOfDates(filter: Filter, locale: Locale): Chip[] {
  const { from, to } = filter.dates;
  if (from === null && to === null) return [];
  const texts = filtersMessages[locale];
  const label =
    from === null
      ? texts.dateUntil(to ?? '')
      : to === null
        ? texts.dateSince(from)
        : from === to
          ? from
          : texts.dateBetween(from, to);
  const without = { ...filter, dates: EMPTY_FILTER.dates };
  return [{ key: 'dates', facet: 'dates', label, excluded: false, without }];
}

function chipOfText(filter: Filter, locale: Locale): Chip[] {
  if (filter.text === '') return [];
  const label = filtersMessages[locale].holdsText(filter.text);
  return [{ key: 'text', facet: 'text', label, excluded: false, without: { ...filter, text: '' } }];
}

/**
 * The filter as a reader would say it; '全部' where nothing is chosen. Values of one facet are
 * joined by 或, facets by a point.
 *
 * @example describeFilter(filter, 'zh') // '浙江省 · 环境整治或志愿服务 · 不含 图片新闻'
 */
export function describeFilter(filter: Filter, locale: Locale): string {
  const texts = filtersMessages[locale];
  const chips = listChips(filter, locale);
  if (chips.length === 0) return texts.everything;
  const groups = new Map<string, string[]>();
  for (const { facet, excluded, label } of chips) {
    const key = `${facet} ${excluded}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [label]);
    else group.push(label);
  }
  return [...groups]
    .map(([key, labels]) => {
      const joined = labels.join(texts.or);
      return key.endsWith(' true') ? texts.without(labels.join(texts.and)) : joined;
    })
    .join(' · ');
}
