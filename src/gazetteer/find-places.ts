/** Every mention of a place in a text, in one scan: chains of names, and communities. */
import { divisionOf, isWithin } from './divisions.ts';
import { communitySuffixAt, findCommunityEnd, findCommunityStart } from './find-communities.ts';
import { type NameEntry, type NameIndex, nameIndex } from './lookup.ts';
import { matchCounty, matchTownship } from './match-township.ts';
import {
  ENDINGS_THAT_GO_ON,
  PLAIN_WORDS,
  ROAD_OR_ESTATE,
  WORDS_BEFORE,
  ZONE,
} from './name-words.data.ts';
import { isGeneric } from './short-names.ts';

/** full: an official name; short: without its 省/市/县; generic: 市中区; local: a community alone. */
export type PlaceForm = 'full' | 'short' | 'generic' | 'local';

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

interface Chain {
  ids: readonly number[];
  tail: string[];
  form: PlaceForm;
  names: number;
  zone: boolean;
  suspected: boolean;
  to: number;
}

const MAX_NAMES = 6;

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether the name that ends at `end` is only the beginning of another word (市场, 区域). */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  return next !== '' && (ENDINGS_THAT_GO_ON[text.charAt(end - 1)] ?? '').includes(next);
}

function formOf(entry: NameEntry, name: string): PlaceForm {
  if (isGeneric(name)) return 'generic';
  if (entry.kind === 'guessed') return name.endsWith('县') ? 'full' : 'generic';
  return entry.kind === 'short' ? 'short' : 'full';
}

function narrow(entry: NameEntry, outer: readonly number[]): number[] {
  const isInside = (id: number) => outer.some((each) => isWithin(id, each));
  const ids = entry.ids.filter(isInside);
  return ids.length > 0 ? ids : entry.formerIds.filter(isInside);
}

/** A short name alone means the highest division of that name: 河南 is the province. */
function highestOf(ids: readonly number[]): readonly number[] {
  const levelOf = (id: number) => divisionOf(id)?.level ?? 4;
  const highest = Math.min(...ids.map(levelOf));
  return ids.filter((id) => levelOf(id) === highest);
}

class ChainReader {
  readonly #text: string;
  readonly #index: NameIndex;

  constructor(text: string, index: NameIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** The longest usable name at `at`: '' where there is none. */
  #nameAt(at: number): string {
    const length = this.#index.longestAt(this.#text, at);
    if (length === 0) return '';
    const name = this.#text.slice(at, at + length);
    if (!goesOn(this.#text, at + length)) return name;
    const shorter = name.slice(0, -1);
    return this.#index.get(shorter)?.kind === 'short' ? shorter : '';
  }

  read(at: number): Chain | null {
    const name = this.#nameAt(at);
    const entry = this.#index.get(name);
    if (!entry) return null;
    const form = formOf(entry, name);
    const to = at + name.length;
    if (form === 'short' && ROAD_OR_ESTATE.test(this.#text.slice(to, to + 5))) return null;
    const zone = entry.kind === 'zone';
    const chain: Chain = { ids: entry.ids, tail: [], form, names: 1, zone, suspected: false, to };
    this.#readOn(chain);
    this.#readMisread(chain);
    this.#readZone(chain);
    this.#readTownship(chain);
    this.#readCommunity(chain);
    if (chain.names === 1 && form === 'short') chain.ids = highestOf(chain.ids);
    return chain;
  }

  #readOn(chain: Chain): void {
    while (chain.names < MAX_NAMES) {
      const at = chain.to + (this.#text.charAt(chain.to) === ' ' ? 1 : 0);
      const name = this.#nameAt(at);
      const entry = this.#index.get(name);
      if (!entry) return;
      const form = formOf(entry, name);
      const ids = narrow(entry, chain.ids);
      const after = this.#text.slice(at + name.length, at + name.length + 5);
      if (ids.length === 0 || (form === 'short' && ROAD_OR_ESTATE.test(after))) return;
      if (at > chain.to && form === 'short') return;
      chain.ids = ids;
      chain.form = form === 'generic' ? 'full' : form;
      chain.names += 1;
      chain.zone ||= entry.kind === 'zone';
      chain.to = at + name.length;
    }
  }

  #readMisread(chain: Chain): void {
    const parent = chain.ids[0] ?? -1;
    const level = divisionOf(parent)?.level ?? 4;
    if (chain.ids.length !== 1 || level > 2) return;
    const guess = matchCounty(this.#text, chain.to, parent);
    if (!guess) return;
    chain.ids = [guess.id];
    chain.form = 'full';
    chain.suspected = true;
    chain.names += 1;
    chain.to = guess.to;
    this.#readOn(chain);
  }

  #readZone(chain: Chain): void {
    const level = divisionOf(chain.ids[0] ?? -1)?.level ?? 4;
    if (level === 4) return;
    const match = ZONE.exec(this.#text.slice(chain.to, chain.to + 16));
    if (!match) return;
    chain.to += match[0].length;
    chain.zone = true;
    this.#readOn(chain);
  }

  #readTownship(chain: Chain): void {
    const parent = chain.ids[0] ?? -1;
    const division = divisionOf(parent);
    if (chain.ids.length !== 1 || chain.form !== 'full' || division?.level !== 3) return;
    const guess = matchTownship(this.#text, chain.to, parent);
    if (!guess) return;
    if (guess.id >= 0) chain.ids = [guess.id];
    else chain.tail.push(guess.name);
    chain.suspected ||= guess.suspected;
    chain.names += 1;
    chain.to = guess.to;
  }

  #readCommunity(chain: Chain): void {
    if (chain.form !== 'full' && !chain.zone) return;
    const end = findCommunityEnd(this.#text, chain.to);
    if (end < 0) return;
    chain.tail.push(this.#text.slice(chain.to, end));
    chain.names += 1;
    chain.to = end;
  }
}

/** Names that the end of a longer word looks like: 沿海城市 is no 海城市. */
const END_OF_WORD = /(?:城市|[山城江海河湖港]区|新区|乡|镇|街道)$/u;

/** Such a name must begin where a word can: 卧龙新城街道 is no 新城街道. */
function isBounded(text: string, at: number): boolean {
  if (at === 0 || !isHan(text.charCodeAt(at - 1))) return true;
  // 具 and 巿 are what OCR makes of 县 and 市.
  if (/[省市县区州盟旗具巿、和与及在到的]/u.test(text.charAt(at - 1))) return true;
  for (let length = 1; length <= 4 && length <= at; length += 1) {
    if (WORDS_BEFORE.has(text.slice(at - length, at))) return true;
  }
  return false;
}

/** A county's short name alone is a place only where a headline begins with it (长清：…). */
function isHeadword(text: string, from: number, to: number): boolean {
  const atStart = from === 0 || text.charAt(from - 1) === '\n' || text.charAt(from - 1) === ' ';
  return atStart && /^ ?[：:]/u.test(text.slice(to, to + 2));
}

function isUsable(text: string, from: number, chain: Chain): boolean {
  if (chain.names > 1) return true;
  const level = divisionOf(chain.ids[0] ?? -1)?.level ?? 4;
  const name = text.slice(from, chain.to);
  if (chain.form === 'generic') return level === 3 && name.length > 2 && name !== '老城区';
  if (chain.form === 'short') {
    return (level < 3 && !PLAIN_WORDS.has(name)) || chain.zone || isHeadword(text, from, chain.to);
  }
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
    const chain = index.longestAt(text, at) > 0 ? reader.read(at) : null;
    if (chain && isUsable(text, at, chain)) {
      found.push({ from: at, ...chain });
      floor = chain.to;
      at = chain.to - 1;
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
