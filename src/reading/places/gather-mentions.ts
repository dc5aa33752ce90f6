/** All mentions of places in one article, with where they stand and what part they play. */
import { type FoundPlace, findPlaces } from '../../gazetteer/find-places.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import type { ArticleText } from '../../model/page.ts';
import { joinPieces } from '../../model/span.ts';
import { findMedia } from './find-medium.ts';
import { speaksOfCorps, withRegiments } from './find-regiments.ts';
import { isAnnounced, isOffice, roleOf } from './judge-role.ts';
import type { Mention, Source } from './mention.ts';
import { LIES_IN } from './mention-words.data.ts';
import { findCountiesBeside } from './short-counties.ts';
import { readCommunitiesInTitle } from './title-communities.ts';
import { findStemInTitle } from './title-stems.ts';

interface Reading {
  readonly text: string;
  readonly source: Source;
  readonly paragraph: number;
}

const DATELINE = /本[报网]([\u4e00-\u9fff]{2,4})(?:讯|电)/u;
/** 醴陵网讯, 醴陵讯: a county's own site or paper. */
const OWN_DATELINE =
  /^[ \u3000]{0,2}(?:今日|云上|掌上|智慧)?([\u4e00-\u9fff]{2,3}?)(?:新闻)?(?:网|融媒|日报|报|发布)?(?:讯|消息|报道)(?=[ \u3000（(]|$)/u;
/** A report's first sentences name its place; further on, other places come up. */
const LEAD_LENGTH = 110;
/** Texts longer than this hold enough places in their beginning; keeps hostile input linear. */
const MOST_MENTIONS = 400;

function partsOf(article: ArticleText, pageText: string): Reading[] {
  const readings: Reading[] = [];
  for (const { role, pieces } of article.parts) {
    if (role !== 'kicker' && role !== 'byline' && role !== 'dateline') continue;
    const source = role === 'kicker' ? 'subtitle' : 'byline';
    readings.push({ text: joinPieces(pageText, pieces), source, paragraph: -1 });
  }
  return readings;
}

function readingsOf(article: ArticleText, pageText: string): Reading[] {
  const lead = article.paragraphs.findIndex((each) => each.role !== 'heading');
  return [
    { text: article.title, source: 'title', paragraph: -1 },
    { text: article.subtitle, source: 'subtitle', paragraph: -1 },
    ...partsOf(article, pageText),
    ...article.paragraphs.map(
      ({ text }, paragraph): Reading => ({
        text,
        source: paragraph === lead ? 'lead' : 'body',
        paragraph,
      }),
    ),
  ];
}

/** Speech up to the closing mark: what is said before a report begins. */
const SPEECH = /^[“"「][^”"」]{0,160}[，。！？][”"」]/u;

/** Where a text's report begins: behind the speech that it opens with, where a place stands further on. */
function startOfReport({ text, source }: Reading, places: readonly FoundPlace[]): number {
  const speech = source === 'lead' ? (SPEECH.exec(text.slice(0, 170))?.[0].length ?? 0) : 0;
  const isNamed = places.some(({ from, ids }) => from >= speech && ids.length > 0);
  return isNamed ? speech : 0;
}

function sourceOf(reading: Reading, place: FoundPlace, start: number): Source {
  const isLead = place.from >= start && place.from < start + LEAD_LENGTH;
  return reading.source === 'lead' && !isLead ? 'body' : reading.source;
}

function readDateline(start: string): RegExpExecArray | null {
  return DATELINE.exec(start) ?? OWN_DATELINE.exec(start);
}

/** The county or city of a dateline such as 本报醴陵讯. */
function findDateline(mentions: Mention[], { text, source, paragraph }: Reading): void {
  const name = source === 'byline' || source === 'lead' ? readDateline(text.slice(0, 40)) : null;
  const ids = nameIndex().get(name?.[1] ?? '')?.ids ?? [];
  if (!name || ids.length === 0) return;
  const from = name.index + name[0].indexOf(name[1] ?? '');
  const to = from + (name[1] ?? '').length;
  const shape = { tail: [], form: 'short', names: 1, zone: false, suspected: false } as const;
  const place: FoundPlace = { from, to, ids, ...shape };
  const where = {
    source: 'byline',
    paragraph,
    role: 'subject',
    announced: false,
    isOffice: false,
  } as const;
  mentions.push({ place, name: name[1] ?? '', ...where });
}

/** In reading order: headline, subtitle, byline, text. */
export function gatherMentions(article: ArticleText, pageText: string): readonly Mention[] {
  const mentions = readCommunitiesInTitle(gatherAll(article, pageText), article);
  if (mentions.some((each) => each.source === 'title' && each.role !== 'elsewhere'))
    return mentions;
  const stem = findStemInTitle(article.title, mentions);
  return stem ? [stem, ...mentions] : mentions;
}

function asMedium(place: FoundPlace, { text, source, paragraph }: Reading): Mention {
  const name = text.slice(place.from, place.to);
  return { place, name, source, paragraph, role: 'medium', announced: false, isOffice: false };
}

function isIn({ from, to }: FoundPlace, others: readonly FoundPlace[]): boolean {
  return others.some((other) => from < other.to && to > other.from);
}

/** 城西村位于三门县海游街道: a community that is said to lie in the place named next. */
function withSituated(text: string, places: readonly FoundPlace[]): FoundPlace[] {
  return places.map((place, at) => {
    const outer = places[at + 1];
    const isLocal = place.form === 'local' && outer !== undefined && outer.tail.length === 0;
    if (!isLocal || !LIES_IN.test(text.slice(place.to, outer.from))) return place;
    return { ...place, ids: outer.ids, names: outer.names + 1, form: outer.form };
  });
}

/** The places of a text; those of a lead with the counties that it names for short, beside their city. */
function placesOf({ text, source }: Reading, mentions: readonly Mention[]): FoundPlace[] {
  const places = withSituated(text, findPlaces(text));
  if (source !== 'lead') return places;
  const around = [...mentions.map(({ place }) => place), ...places];
  const beside = findCountiesBeside(text, around).filter((place) => !isIn(place, places));
  return [...places, ...beside].sort((one, other) => one.from - other.from);
}

function gatherAll(article: ArticleText, pageText: string): Mention[] {
  const mentions: Mention[] = [];
  const isOfCorps = speaksOfCorps(article.paragraphs.map(({ text }) => text));
  for (const reading of readingsOf(article, pageText)) {
    findDateline(mentions, reading);
    const media = reading.source === 'byline' ? findMedia(reading.text) : [];
    for (const place of media) mentions.push(asMedium(place, reading));
    const read = placesOf(reading, mentions).filter((place) => !isIn(place, media));
    const places = isOfCorps ? withRegiments(reading.text, read) : read;
    const start = startOfReport(reading, places);
    for (const [at, place] of places.entries()) {
      if (mentions.length >= MOST_MENTIONS) break;
      mentions.push({
        place,
        name: reading.text.slice(place.from, place.to),
        source: sourceOf(reading, place, start),
        paragraph: reading.paragraph,
        role: roleOf(place, reading.text, {
          next: places[at + 1],
          isTitle: reading.source === 'title',
        }),
        announced: isAnnounced(place, reading.text),
        isOffice: isOffice(place, reading.text),
      });
    }
  }
  return mentions;
}
