/** All mentions of places in one article, with where they stand and what part they play. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import { type FoundPlace, findPlaces } from '../../gazetteer/find-places.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import type { ArticleText } from '../../model/page.ts';
import { joinPieces } from '../../model/span.ts';
import { findMedia } from './find-medium.ts';
import type { Mention, Role, Source } from './mention.ts';
import {
  DESTINATION_BEFORE,
  ELSEWHERE_AFTER,
  ELSEWHERE_BEFORE,
  FAR_AWAY,
  GIVEN_AFTER,
  GIVEN_BEFORE,
  GOODS_BEFORE,
  INSTITUTION_AFTER,
  OFFICE_AFTER,
  PEOPLE_AWAY,
  SENT_TO,
  VISIT,
  WORKS_THERE,
} from './mention-words.data.ts';
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

/** Whether the name is so wide that an organisation may carry it (上海, 四川) without being there. */
function isWide(place: FoundPlace): boolean {
  const level = divisionOf(place.ids[0] ?? -1)?.level ?? 4;
  return place.form === 'short' && level < 3 && !place.zone;
}

/** Whether a name in quotation marks begins with the place and goes on: “临夏好人榜”. */
function isInName({ from, to }: FoundPlace, text: string): boolean {
  return /[“"‘「]/u.test(text.charAt(from - 1)) && /^[\u4e00-\u9fff]/u.test(text.charAt(to));
}

/** Where a place is named: the next one of its text, and whether that is a headline. */
interface Around {
  readonly next: FoundPlace | undefined;
  readonly isTitle: boolean;
}

/** How far behind 志愿者在 the place stands that they are at. */
const REACH_AWAY = 8;

/** Whether a place's name, however short, stands right behind `away`. */
function beginsPlace(after: string, away: string): boolean {
  return nameIndex().longestAt(after, away.length) > 1;
}

/**
 * Whether people of `place` are at work in another county, which `next` names: 白河县医生在通渭县坐诊.
 * 城关镇志愿者在河边, 走进敬老院: they are at home.
 */
function areAway(place: FoundPlace, after: string, { next, isTitle }: Around): boolean {
  const away = PEOPLE_AWAY.exec(after)?.[0];
  if (away === undefined) return false;
  if (away.endsWith('的')) return true;
  const from = place.to + away.length;
  const level = divisionOf(next?.ids[0] ?? -1)?.level ?? 4;
  // A headline may name the other place too shortly to be found (福州医生在通渭); 志愿者在行动 names none.
  if (next === undefined && isTitle) return place.tail.length === 0 && beginsPlace(after, away);
  return next !== undefined && level < 4 && next.from >= from && next.from <= from + REACH_AWAY;
}

/** 派驻枫林镇; 到隆兴坳村驻村; 帮扶400公里外的醴陵市. */
function isSentTo({ from, to }: FoundPlace, text: string): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  if (SENT_TO.test(before) || FAR_AWAY.test(before)) return true;
  return /[到赴去]$/u.test(before) && WORKS_THERE.test(text.slice(to, to + 6));
}

function roleOf(place: FoundPlace, text: string, around: Around): Role {
  const before = text.slice(Math.max(0, place.from - 6), place.from);
  const after = text.slice(place.to, place.to + 20);
  if (ELSEWHERE_BEFORE.test(before) || ELSEWHERE_AFTER.test(after)) return 'elsewhere';
  if (GOODS_BEFORE.test(text.slice(Math.max(0, place.from - 40), place.from))) return 'elsewhere';
  if (areAway(place, after, around)) return 'elsewhere';
  if (isWide(place) && (INSTITUTION_AFTER.test(after) || isInName(place, text)))
    return 'institution';
  if (isSentTo(place, text)) return 'destination';
  if (GIVEN_BEFORE.test(before) && GIVEN_AFTER.test(after)) return 'destination';
  if (!DESTINATION_BEFORE.test(before)) return 'subject';
  return VISIT.test(text.slice(Math.max(0, place.from - 24), place.to + 40))
    ? 'destination'
    : 'subject';
}

/** A county's 文明办, a city's 医院; a town's own office is the town. */
function isOffice({ ids, tail, to }: FoundPlace, text: string): boolean {
  const level = divisionOf(ids[0] ?? -1)?.level ?? 4;
  return level < 4 && tail.length === 0 && OFFICE_AFTER.test(text.slice(to, to + 12));
}

function isAnnounced(place: FoundPlace, text: string): boolean {
  if (/^ ?[：:]/u.test(text.slice(place.to, place.to + 2))) return true;
  return /图为[^。]{0,12}$/u.test(text.slice(Math.max(0, place.from - 14), place.from));
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

/** The places of a text; those of a lead with the counties that it names for short, beside their city. */
function placesOf({ text, source }: Reading, mentions: readonly Mention[]): FoundPlace[] {
  const places = findPlaces(text);
  if (source !== 'lead') return places;
  const around = [...mentions.map(({ place }) => place), ...places];
  const beside = findCountiesBeside(text, around).filter((place) => !isIn(place, places));
  return [...places, ...beside].sort((one, other) => one.from - other.from);
}

function gatherAll(article: ArticleText, pageText: string): Mention[] {
  const mentions: Mention[] = [];
  for (const reading of readingsOf(article, pageText)) {
    findDateline(mentions, reading);
    const media = reading.source === 'byline' ? findMedia(reading.text) : [];
    for (const place of media) mentions.push(asMedium(place, reading));
    const places = placesOf(reading, mentions).filter((place) => !isIn(place, media));
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
