/** A filter as a list of single choices, and as a sentence. */
import { filtersMessages } from '../messages/filters.ts';
import type { Locale } from '../messages/messages.ts';
import { fullNameOfValue, labelOfValue } from './facet-values.ts';
import { type ClauseId, EMPTY_FILTER, FACET_IDS, type FacetId, type Filter } from './filter.ts';

/** One choice in a filter: what it says and the filter without it. */
export interface Chip {
  readonly key: string;
  /** Which kind of thing it is: 地区, 主题 … */
  readonly facet: ClauseId;
  readonly label: string;
  /** Before the first of its kind, where a label alone does not say what it is; '' elsewhere. */
  readonly prefix: string;
  /** The whole name, for a place all that it lies in. */
  readonly title: string;
  readonly excluded: boolean;
  readonly without: Filter;
}

/** Facets whose values do not say by themselves what they are: a file, a degree, a quantity. */
const PREFIXES: Partial<Record<FacetId, 'measured' | 'onPage' | 'howSure'>> = {
  unitGroups: 'measured',
  pages: 'onPage',
  certainties: 'howSure',
};

export function isEmptyFilter(filter: Filter): boolean {
  return listChips(filter, 'zh').length === 0;
}

/** @example a filter for 浙江省 without photos → chips 浙江省 and (excluded) 图片新闻 */
export function listChips(filter: Filter, locale: Locale): Chip[] {
  return [
    ...FACET_IDS.flatMap((facet) => chipsOfFacet(filter, facet, locale)),
    ...chipOfDates(filter, locale),
    ...chipOfText(filter, locale),
  ];
}

function chipsOfFacet(filter: Filter, facet: FacetId, locale: Locale): Chip[] {
  const clause: { include: readonly string[]; exclude: readonly string[] } = filter[facet];
  const texts = filtersMessages[locale];
  const label = labelsApart(facet, [...clause.include, ...clause.exclude], locale);
  const key = PREFIXES[facet];
  const prefix = key === undefined ? '' : texts[key];
  return (['include', 'exclude'] as const).flatMap((mode) =>
    clause[mode].map((value) => ({
      key: `${facet} ${mode} ${value}`,
      facet,
      label: label(value),
      prefix,
      title: texts.titled(texts[facet], fullNameOfValue(facet, value, locale)),
      excluded: mode === 'exclude',
      without: {
        ...filter,
        [facet]: { ...clause, [mode]: clause[mode].filter((entry) => entry !== value) },
      },
    })),
  );
}

/** Labels of the values; those of places that share a name are their whole names. */
function labelsApart(
  facet: FacetId,
  values: readonly string[],
  locale: Locale,
): (value: string) => string {
  const times = new Map<string, number>();
  for (const value of values) {
    const label = labelOfValue(facet, value, locale);
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  return (value) => {
    const label = labelOfValue(facet, value, locale);
    return (times.get(label) ?? 0) > 1 ? fullNameOfValue(facet, value, locale) : label;
  };
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
  const title = texts.titled(texts.dates, label);
  return [{ key: 'dates', facet: 'dates', label, prefix: '', title, excluded: false, without }];
}

function chipOfText(filter: Filter, locale: Locale): Chip[] {
  if (filter.text === '') return [];
  const texts = filtersMessages[locale];
  const label = texts.holdsText(filter.text);
  const title = texts.titled(texts.text, label);
  const without = { ...filter, text: '' };
  return [{ key: 'text', facet: 'text', label, prefix: '', title, excluded: false, without }];
}

/**
 * The filter as a reader would say it; '全部' where nothing is chosen. Values of one facet are
 * joined by 或, facets by a point.
 *
 * @param prefixed false where what is said before it names the facet.
 * @example describeFilter(filter, 'zh') // '浙江省 · 环境整治或志愿服务 · 不含 图片新闻'
 */
export function describeFilter(filter: Filter, locale: Locale, prefixed = true): string {
  const texts = filtersMessages[locale];
  const chips = listChips(filter, locale);
  if (chips.length === 0) return texts.everything;
  return splitRuns(chips)
    .map((run, index, runs) => {
      const [{ facet, excluded, prefix }] = run;
      const labels = run.map((chip) => chip.label);
      const words = excluded ? texts.without(labels.join(texts.and)) : labels.join(texts.or);
      const said = runs[index - 1]?.[0].facet === facet;
      return prefixed && !said ? prefix + words : words;
    })
    .join(' · ');
}

/** Chips of one facet that are all wanted or all not wanted. */
type Run = [Chip, ...Chip[]];

function splitRuns(chips: readonly Chip[]): Run[] {
  const runs: Run[] = [];
  for (const chip of chips) {
    const run = runs.at(-1);
    if (run?.[0].facet === chip.facet && run[0].excluded === chip.excluded) run.push(chip);
    else runs.push([chip]);
  }
  return runs;
}
