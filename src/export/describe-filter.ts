/** A filter as words that a person reads: in file names, statements and citations. */

import type { Locale } from '../messages/messages.ts';
import { THEMES } from '../model/themes.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { LIST_MARK, labelOf } from '../query/columns/facts.ts';
import type { Clause, DateRange, Filter } from '../query/filter.ts';

type Named = readonly { readonly id: string; readonly zh: string; readonly en: string }[];

/** The closed lists of the clauses whose values have labels; the others are their own label. */
const LISTS = {
  themes: THEMES,
  articleKinds: ARTICLE_KINDS,
  initiativeKinds: INITIATIVE_KINDS,
  unitGroups: UNIT_GROUPS,
  certainties: CERTAINTIES,
} as const satisfies Partial<Record<keyof Filter, Named>>;

const WORDS = {
  not: { zh: '不含 ', en: 'not ' },
  noPlace: { zh: '未定地区', en: 'no place' },
  search: { zh: '搜索', en: 'search' },
  all: { zh: '全部', en: 'all' },
} as const;

/**
 * One entry a clause, [] without a filter.
 *
 * @example 浙江省, not photos → ['浙江省', '不含 图片新闻']
 */
export function filterWords(filter: Filter, locale: Locale): readonly string[] {
  const place = (key: string) =>
    key === '' ? WORDS.noPlace[locale] : key.split('/').join(locale === 'zh' ? '' : ' / ');
  const labelled = (name: keyof typeof LISTS) => {
    const list: Named = LISTS[name];
    const label = (id: string) =>
      labelOf(
        list,
        list.findIndex((entry) => entry.id === id),
        locale,
      );
    return clauseWords(filter[name], label, locale);
  };
  return [
    ...clauseWords(filter.regions, place, locale),
    ...labelled('themes'),
    ...labelled('articleKinds'),
    ...labelled('initiativeKinds'),
    ...labelled('unitGroups'),
    ...labelled('certainties'),
    ...clauseWords(filter.pages, (file) => file, locale),
    ...dateWords(filter.dates, locale),
    ...(filter.text === '' ? [] : [`${WORDS.search[locale]}“${filter.text}”`]),
  ];
}

/** The whole filter in one line: `浙江省 · 不含 图片新闻`, or 全部. */
export function filterSentence(filter: Filter, locale: Locale): string {
  const words = filterWords(filter, locale);
  return words.length === 0 ? WORDS.all[locale] : words.join(' · ');
}

function clauseWords<T extends string>(
  { include, exclude }: Clause<T>,
  label: (value: T) => string,
  locale: Locale,
): string[] {
  const list = (values: readonly T[]) => values.map(label).join(LIST_MARK[locale]);
  const words: string[] = [];
  if (include.length > 0) words.push(list(include));
  if (exclude.length > 0) words.push(`${WORDS.not[locale]}${list(exclude)}`);
  return words;
}

function dateWords({ from, to }: DateRange, locale: Locale): string[] {
  if (from === null && to === null) return [];
  if (from === null) return [locale === 'zh' ? `${to} 以前` : `until ${to}`];
  if (to === null) return [locale === 'zh' ? `${from} 以来` : `from ${from}`];
  return [`${from}–${to}`];
}
