/** A fact in the words of the current language: for lists and for screen readers. */
import type { Locale } from '../../messages/messages.ts';
import { type ReaderTexts, readerMessages } from '../../messages/reader.ts';
import { INITIATIVE_KINDS } from '../../model/vocabulary.ts';
import { divisionWord, levelsOfPath } from '../../query/place-levels.ts';
import { placeNames } from '../../query/place-names.ts';
import type { Fact, PlaceFact } from '../../query/reader/article-facts.ts';
import { formatDate } from '../../query/reader/format-date.ts';

/** @example describeFact(metric, 'zh') // '指标 36场 宣讲' */
export function describeFact(fact: Fact, locale: Locale): string {
  const texts: ReaderTexts = readerMessages[locale];
  if (fact.kind === 'metric') return texts.metricLabel(fact.raw, fact.indicator);
  if (fact.kind === 'initiative') {
    return texts.initiativeLabel(fact.name, kindLabel(fact.initiativeKind, locale));
  }
  if (fact.kind === 'place') {
    const words = [...placeNames(fact.path, locale), kindOfPlace(fact, locale)];
    return texts.placeLabel(words.join(' ').trim());
  }
  return texts.dateLabel(dateInWords(fact, locale));
}

/** What kind of division a place is, in English; '' where its name says it. */
export function kindOfPlace({ path, adcode }: PlaceFact, locale: Locale): string {
  const level = levelsOfPath(path, adcode).at(-1) ?? 0;
  return divisionWord(path.at(-1) ?? '', level, locale);
}

export function kindLabel(id: string, locale: Locale): string {
  return INITIATIVE_KINDS.find((kind) => kind.id === id)?.[locale] ?? '';
}

export function dateInWords(
  fact: { readonly date: string; readonly until: string | null },
  locale: Locale,
): string {
  const from = formatDate(fact.date, locale);
  return fact.until === null ? from : `${from} – ${formatDate(fact.until, locale)}`;
}
