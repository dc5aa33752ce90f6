/** Every mention of a place in a text, in one scan: chains of names, and communities. */
import { divisionOf } from './divisions.ts';
import { communitySuffixAt, findCommunityStart } from './find-communities.ts';
import { nameIndex } from './lookup.ts';
import {
  BEHIND_PERSON,
  HONOUR_AFTER,
  HONOUR_BEFORE,
  HONOUR_NAME,
  PLAIN_WORDS,
  RANK_BEFORE,
  ROAD_AFTER,
  STREET_OFFICE_AFTER,
  SURNAMES,
  WORDS_BEFORE,
} from './name-words.data.ts';
import { type Chain, ChainReader, type PlaceForm } from './read-chain.ts';
import { TOWN_UNIT } from './short-names.ts';

/** A mention; `from` and `to` are UTF-16 offsets in the text. */
export interface FoundPlace {
  readonly from: number;
  readonly to: number;
  /** Divisions that the chain may mean; [] where only a community is named. */
  readonly ids: readonly number[];
  /** Names below the division that the table does not hold: a township, a community. */
  readonly tail: readonly string[];
  readonly form: PlaceForm;
  /** How many names stand in the chain. */
  readonly names: number;
  /** Whether the chain holds a zone that is no official division. */
  readonly zone: boolean;
  /** Whether OCR seems to have changed a character. */
  readonly suspected: boolean;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Names that the end of a longer word looks like: 沿海城市 is no 海城市. */
const END_OF_WORD = /(?:城市|[山城江海河湖港]区|新区|乡|镇|街道)$/u;

/** Whether a name may begin at `at`, where a word can: 卧龙新城街道 is no 新城街道. */
export function isBounded(text: string, at: number): boolean {
  if (at === 0 || !isHan(text.charCodeAt(at - 1))) return true;
  // 具 and 巿 are what OCR makes of 县 and 市.
  if (/[省市县区州盟旗具巿、和与及在到的因距离]/u.test(text.charAt(at - 1))) return true;
  for (let length = 1; length <= 4 && length <= at; length += 1) {
    if (WORDS_BEFORE.has(text.slice(at - length, at))) return true;
  }
  return false;
}

/** 安康供电公司: behind it even a plain word is a city. */
const OFFICE_OF_CITY = /^(?:供电公司|海关|日报|晚报|铁路|全市|市区)/u;

/** 北仑公安分局: behind it even a county's short name alone is a place. */
const OFFICE_OF_COUNTY =
  /^(?:公安分?局|交警|消防救援|人民法院|人民检察院|供电公司|供电分公司|[大中]队|分局|团[县区市]委|税务局|海关|法院|检察院|城区|县城|境内|农商银?行|高铁站|火车站)/u;

/** 城管执法醴陵大队: the county's name stands inside its office's. */
const OFFICE_BEFORE = /(?:执法|城管|公安|交警|消防|监管|局)$/u;

function opensOffice(text: string, from: number): boolean {
  return isBounded(text, from) || OFFICE_BEFORE.test(text.slice(Math.max(0, from - 2), from));
}

/** A county's short name alone is a place only where a headline begins with it (长清：…). */
function isHeadword(text: string, from: number, to: number): boolean {
  const atStart = from === 0 || text.charAt(from - 1) === '\n' || text.charAt(from - 1) === ' ';
  return atStart && /^ ?[：:]/u.test(text.slice(to, to + 2));
}

/** 石匠陈福州说: a city's short name behind a surname, before what people do. */
function isPersonName(text: string, from: number, to: number): boolean {
  if (to - from !== 2 || from === 0 || !SURNAMES.includes(text.charAt(from - 1))) return false;
  return BEHIND_PERSON.test(text.slice(to, to + 3));
}

/** “省级平安区”: an honour that is called as some county is. */
function isHonour(text: string, from: number, { to, form, names }: Chain): boolean {
  const before = text.slice(Math.max(0, from - 8), from);
  const name = text.slice(from, to);
  if (names > 1 || form === 'short' || !/[区县镇乡道]$/u.test(name)) return false;
  if (RANK_BEFORE.test(before)) return true;
  if (/[“"「『]$/u.test(before) && HONOUR_AFTER.test(text.slice(to, to + 3))) return true;
  return HONOUR_NAME.test(name) && HONOUR_BEFORE.test(before);
}

/** 完成|县政府, 协同和|县直部门: a county of one character before 县 is as often the end of a word. */
const OF_COUNTY = /^(?:直|级|域|城|里|内|乡[村镇]|委|政府)/u;

function standsAlone(text: string, from: number, to: number): boolean {
  if (!isBounded(text, from)) return false;
  // 乡镇（街道）和县直单位: 和 joins them, whatever stands before.
  const isJoined = text.charAt(from) === '和' || isHan(text.charCodeAt(from - 1));
  return !isJoined || !OF_COUNTY.test(text.slice(to, to + 2));
}

/** 老城区翠|云峰街道: a known street's name that ends a longer one, right behind a county. */
const BEHIND_COUNTY = /[县区市旗][\u4e00-\u9fff]{1,2}$/u;

function isTailOfTown(text: string, from: number, length: number): boolean {
  if (!TOWN_UNIT.test(text.slice(from, from + length)) || isBounded(text, from)) return false;
  return BEHIND_COUNTY.test(text.slice(Math.max(0, from - 3), from));
}

/** 越秀路街: no road is called so, but the office that is named after one. */
const AFTER_A_ROAD = /[路道]街$/u;

/** 沿解放街, 中山街18号: as often as a street office the road of its name. */
function isRoad(text: string, from: number, { to, names }: Chain): boolean {
  const after = text.slice(to, to + 16);
  if (ROAD_AFTER.test(after)) return true;
  if (names > 1 || AFTER_A_ROAD.test(text.slice(from, to))) return false;
  return !isBounded(text, from) || !STREET_OFFICE_AFTER.test(after);
}

function isUsable(text: string, from: number, chain: Chain): boolean {
  if (text.charAt(chain.to - 1) === '街' && isRoad(text, from, chain)) return false;
  if (chain.names > 1) return true;
  const level = divisionOf(chain.ids[0] ?? -1)?.level ?? 4;
  const name = text.slice(from, chain.to);
  if (chain.form === 'generic') {
    return level === 3 && name.length > 2 && !chain.guessed && isBounded(text, from);
  }
  if (chain.form === 'short') {
    if (isPersonName(text, from, chain.to)) return false;
    const isWord =
      PLAIN_WORDS.has(name) && !OFFICE_OF_CITY.test(text.slice(chain.to, chain.to + 4));
    if (
      level === 3 &&
      chain.ids.length === 1 &&
      !PLAIN_WORDS.has(name) &&
      opensOffice(text, from)
    ) {
      if (OFFICE_OF_COUNTY.test(text.slice(chain.to, chain.to + 6))) return true;
    }
    return (level < 3 && !isWord) || chain.zone || isHeadword(text, from, chain.to);
  }
  if (name.length === 2 && !standsAlone(text, from, chain.to)) return false;
  return !END_OF_WORD.test(name) || isBounded(text, from);
}

/**
 * All mentions of places, in order and without overlap; [] for ''. Linear in the text's length.
 *
 * @example findPlaces('湖南省醴陵市枫林镇')[0]?.names // 3
 */
export function findPlaces(text: string): FoundPlace[] {
  const index = nameIndex();
  const reader = new ChainReader(text, index);
  const found: FoundPlace[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isHan(text.charCodeAt(at))) continue;
    const length = index.longestAt(text, at);
    const chain = length > 0 ? reader.read(at, length) : null;
    if (chain && isHonour(text, at, chain)) {
      floor = chain.to;
      at = chain.to - 1;
      continue;
    }
    if (chain && isUsable(text, at, chain) && !isTailOfTown(text, at, length)) {
      const { to, ids, tail, form, names, zone, suspected } = chain;
      found.push({ from: at, to, ids, tail, form, names, zone, suspected });
      floor = to;
      at = to - 1;
      continue;
    }
    const suffix = communitySuffixAt(text, at);
    const from = suffix === '' ? -1 : findCommunityStart(text, at, floor);
    if (from < 0) continue;
    const to = at + suffix.length;
    const tail = [text.slice(from, to)];
    found.push({ from, to, ids: [], tail, form: 'local', names: 1, zone: false, suspected: false });
    floor = to;
    at = to - 1;
  }
  return found;
}
