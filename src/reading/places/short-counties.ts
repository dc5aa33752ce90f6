/** Counties by their short names alone: 永康志愿服务月启动 in a headline, 凌源 beside its city 朝阳市 in a lead. */
import { COUNTY_WORDS } from '../../gazetteer/county-words.data.ts';
import { divisionOf, isWithin } from '../../gazetteer/divisions.ts';
import { type FoundPlace, isBounded } from '../../gazetteer/find-places.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import { ROAD_OR_ESTATE } from '../../gazetteer/name-words.data.ts';
import type { Mention } from './mention.ts';
import { ELSEWHERE_AFTER, INSTITUTION_AFTER } from './mention-words.data.ts';

const COUNTY = 3;
const LEAD_LENGTH = 110;

const SHAPE = { tail: [], form: 'short', names: 1, zone: false, suspected: false } as const;

/** The short name at `at` that is no everyday word, with the counties of that name; null where none is. */
function shortNameAt(text: string, at: number): FoundPlace | null {
  const length = nameIndex().longestAt(text, at);
  const name = text.slice(at, at + length);
  const entry = length < 2 || COUNTY_WORDS.has(name) ? undefined : nameIndex().get(name);
  if (entry?.kind !== 'short') return null;
  const ids = entry.ids.filter((id) => divisionOf(id)?.level === COUNTY);
  return ids.length === entry.ids.length ? { from: at, to: at + length, ids, ...SHAPE } : null;
}

/** 高安平：……: a person, whose name begins as the county's. */
const PERSON_AFTER = /^[\u4e00-\u9fff]{1,2}[：:]/u;

/**
 * The county whose short name opens a headline that says what goes on there, as a mention; undefined where none does.
 *
 * @example findOpeningCounty('慈溪启动读书月')?.name // '慈溪'
 */
export function findOpeningCounty(title: string): Mention | undefined {
  const place = shortNameAt(title, 0);
  if (place?.ids.length !== 1) return undefined;
  const rest = title.slice(place.to);
  const isPart = ROAD_OR_ESTATE.test(rest.slice(0, 5)) || INSTITUTION_AFTER.test(rest);
  if (rest === '' || isPart || ELSEWHERE_AFTER.test(rest) || PERSON_AFTER.test(rest))
    return undefined;
  const name = title.slice(0, place.to);
  const shape = { role: 'subject', announced: false, isOffice: false } as const;
  return { place, name, source: 'title', paragraph: -1, ...shape };
}

/**
 * Counties that a lead names for short, inside a city that `around` names: 凌源 in 从朝阳市区向西，就是凌源林场.
 *
 * @param around places named before, and in the lead itself.
 * @example findCountiesBeside('从朝阳市区出发，到凌源林场', [朝阳市])[0]?.ids // [the id of 凌源市]
 */
export function findCountiesBeside(text: string, around: readonly FoundPlace[]): FoundPlace[] {
  const cities = around.flatMap(({ ids }) =>
    ids.length === 1 && divisionOf(ids[0] ?? -1)?.level === 2 ? ids : [],
  );
  if (cities.length === 0) return [];
  const found: FoundPlace[] = [];
  for (let at = 0; at < Math.min(text.length, LEAD_LENGTH); at += 1) {
    const place = isBounded(text, at) ? shortNameAt(text, at) : null;
    const [id] = place?.ids ?? [];
    if (!place || id === undefined || place.ids.length > 1) continue;
    const isPart = ROAD_OR_ESTATE.test(text.slice(place.to, place.to + 5));
    // 巴里坤、伊吾山区有雪: a list goes through several.
    const isListed = text.charAt(at - 1) === '、' || text.charAt(place.to) === '、';
    if (!isPart && !isListed && cities.some((city) => isWithin(id, city))) found.push(place);
    at = place.to - 1;
  }
  return found;
}
