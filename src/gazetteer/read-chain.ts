/** One chain of names, read on from where its first name begins: 湖南省醴陵市枫林镇隆兴坳村. */
import { divisionOf, isWithin } from './divisions.ts';
import { findCommunityEnd } from './find-communities.ts';
import type { NameEntry, NameIndex } from './lookup.ts';
import {
  hasUnknownCounty,
  matchBranch,
  matchCounty,
  matchStation,
  matchTownship,
} from './match-township.ts';
import { ENDINGS_THAT_GO_ON, ROAD_OR_ESTATE, STATION_OR_PORT, ZONE } from './name-words.data.ts';
import { isGeneric } from './short-names.ts';

/** full: an official name; short: without its 省/市/县; generic: 市中区; local: a community alone. */
export type PlaceForm = 'full' | 'short' | 'generic' | 'local';

/** What a chain means; see FoundPlace. */
export interface Chain {
  ids: readonly number[];
  tail: string[];
  form: PlaceForm;
  names: number;
  zone: boolean;
  suspected: boolean;
  /** Whether its first name is only a guess at a former one (增城市). */
  readonly guessed: boolean;
  to: number;
}

const MAX_NAMES = 6;
/** 北苑街道办事处和平社区: the street's office stands between its name and the community's. */
const OFFICE = '办事处';

/** What ends the name of a zone that is governed as one; 望京, 中关村 are parts of a town. */
const UNIT_OF_ZONE = /[区城会心地]$/u;

/** 惠农区分局: a branch stands behind the district's name, no word that begins with its last character. */
const BRANCH_AFTER = /^分(?:局|公司|行|院|会|中心|队|社)/u;

/** 石桥乡村民, 石桥乡村干部: people of a township, no 乡村. */
const VILLAGERS_AFTER = /^村(?:民(?!宿)|干部|支书|级|组|医|两委|“两委”)/u;

/** Whether the name that ends at `end` is only the beginning of another word (市场, 区域). */
function goesOn(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (BRANCH_AFTER.test(text.slice(end, end + 3))) return false;
  if (text.charAt(end - 1) === '乡' && VILLAGERS_AFTER.test(text.slice(end, end + 5))) return false;
  return next !== '' && (ENDINGS_THAT_GO_ON[text.charAt(end - 1)] ?? '').includes(next);
}

/** 岚皋县西南部的民主镇, 醴陵市的枫林镇: what stands between a division and one inside it. */
const LINK =
  /^(?: |(?:(?:最|偏)?[东西南北中]{1,2}(?:部|端|面|边|郊)(?:山区|边陲|边缘|丘陵|深山|腹地)?|境内|下辖|所辖|辖区|腹地|近郊)?的)/u;

function lengthOfLink(text: string): number {
  return LINK.exec(text)?.[0].length ?? 0;
}

function formOf(entry: NameEntry, name: string): PlaceForm {
  if (isGeneric(name)) return 'generic';
  if (entry.kind === 'guessed') return name.endsWith('县') ? 'full' : 'generic';
  return entry.kind === 'short' ? 'short' : 'full';
}

function narrow(entry: NameEntry, outer: readonly number[]): number[] {
  const [only = -1] = outer;
  const within = outer.length > 1 ? new Set(outer) : null;
  const isInside = (id: number) => {
    if (within === null) return isWithin(id, only);
    for (let at = divisionOf(id); at; at = divisionOf(at.parent))
      if (within.has(at.id)) return true;
    return false;
  };
  const ids = entry.ids.filter(isInside);
  return ids.length > 0 ? ids : entry.formerIds.filter(isInside);
}

/** A short name alone means the highest division of that name: 河南 is the province. */
function highestOf(ids: readonly number[]): readonly number[] {
  if (ids.length === 1) return ids;
  const levelOf = (id: number) => divisionOf(id)?.level ?? 4;
  const highest = Math.min(...ids.map(levelOf));
  return ids.filter((id) => levelOf(id) === highest);
}

/** 昌吉高新区 lies in the city of that name, the seat of its prefecture. */
function seatOf(ids: readonly number[]): readonly number[] | undefined {
  const cities = ids.filter((id) => /^[^州盟]{2,6}市$/u.test(divisionOf(id)?.name ?? ''));
  const [city] = cities;
  if (city === undefined || cities.length > 1 || divisionOf(city)?.level !== 3) return undefined;
  return ids.includes(divisionOf(city)?.parent ?? -1) ? [city] : undefined;
}

export class ChainReader {
  readonly #text: string;
  readonly #index: NameIndex;

  constructor(text: string, index: NameIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** The longest usable name at `at`: '' where there is none. */
  #nameAt(at: number, length = this.#index.longestAt(this.#text, at)): string {
    if (length === 0) return '';
    const name = this.#text.slice(at, at + length);
    if (!goesOn(this.#text, at + length)) return name;
    const shorter = name.slice(0, -1);
    return this.#index.get(shorter)?.kind === 'short' ? shorter : '';
  }

  /** @param length of the longest name at `at`. */
  read(at: number, length: number): Chain | null {
    const name = this.#nameAt(at, length);
    const entry = this.#index.get(name);
    if (!entry) return null;
    const form = formOf(entry, name);
    const to = at + name.length;
    if (form === 'short' && ROAD_OR_ESTATE.test(this.#text.slice(to, to + 5))) return null;
    const zone = entry.kind === 'zone';
    const guessed = entry.kind === 'guessed';
    const { ids } = entry;
    const chain: Chain = { ids, tail: [], form, names: 1, zone, suspected: false, guessed, to };
    this.#readOn(chain);
    this.#readBranch(chain);
    this.#readMisread(chain);
    this.#readZone(chain);
    this.#readTownship(chain);
    this.#readCommunity(
      chain,
      zone && chain.names === 1 && !UNIT_OF_ZONE.test(name) ? at : chain.to,
    );
    this.#readStation(chain);
    if (chain.names === 1 && form === 'short')
      chain.ids = (chain.zone ? seatOf(chain.ids) : undefined) ?? highestOf(chain.ids);
    return chain;
  }

  #readOn(chain: Chain): void {
    while (chain.names < MAX_NAMES) {
      const at = chain.to + lengthOfLink(this.#text.slice(chain.to, chain.to + 10));
      const name = this.#nameAt(at);
      const entry = this.#index.get(name);
      if (!entry) return;
      const form = formOf(entry, name);
      const ids = narrow(entry, chain.ids);
      const after = this.#text.slice(at + name.length, at + name.length + 5);
      const isPart = ROAD_OR_ESTATE.test(after) && !STATION_OR_PORT.test(after);
      if (ids.length === 0 || (form === 'short' && isPart)) return;
      if (at > chain.to && form === 'short') return;
      chain.ids = form === 'short' ? highestOf(ids) : ids;
      chain.form = form === 'generic' ? 'full' : form;
      chain.names += 1;
      chain.zone ||= entry.kind === 'zone';
      chain.to = at + name.length;
    }
  }

  /** 西安市公安局新城分局: the district in which the city's branch office works. */
  #readBranch(chain: Chain): void {
    const [city] = chain.ids;
    if (city === undefined || chain.ids.length > 1 || chain.form !== 'full') return;
    const branch = matchBranch(this.#text, chain.to, city);
    if (!branch) return;
    chain.ids = [branch.id];
    chain.names += 1;
    chain.to = branch.to;
  }

  #readMisread(chain: Chain): void {
    const parent = chain.ids[0] ?? -1;
    const level = divisionOf(parent)?.level ?? 4;
    if (chain.ids.length !== 1 || level > 2) return;
    const guess = matchCounty(this.#text, chain.to, parent);
    if (!guess) {
      chain.suspected ||= hasUnknownCounty(this.#text, chain.to);
      return;
    }
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

  /** 醴陵市公安局枫林派出所 stands in 枫林镇; the name ends before the office's. */
  #readStation(chain: Chain): void {
    const [county] = chain.ids;
    if (county === undefined || chain.ids.length > 1 || chain.tail.length > 0) return;
    if (chain.form !== 'full' || divisionOf(county)?.level !== 3) return;
    const id = matchStation(this.#text, chain.to, county);
    if (id >= 0) chain.ids = [id];
  }

  /** @param start of a community's name that may take in the name of its area (望京西园社区). */
  #readCommunity(chain: Chain, start: number): void {
    if (chain.form !== 'full' && !chain.zone) return;
    const from = start + (this.#text.startsWith(OFFICE, start) ? OFFICE.length : 0);
    const end = findCommunityEnd(this.#text, from);
    if (end < 0) return;
    chain.tail.push(this.#text.slice(from, end));
    chain.names += 1;
    chain.to = end;
  }
}
