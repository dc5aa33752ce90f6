/** Every name in use and the divisions it may mean: an index built once, on first use. */
import { type Alias, FORMER_NAMES, SHORT_NAMES, UNOFFICIAL_NAMES } from './aliases.data.ts';
import { isWithin, loadGazetteer } from './divisions.ts';
import {
  abridgedNameOf,
  abridgedTownshipOf,
  firstPeopleOf,
  shortNamesOf,
  siblingNamesOf,
  streetOf,
} from './short-names.ts';

/**
 * official: as in the table; former: renamed; zone: no division itself; abridged: without its
 * peoples, with its 县/州/旗 (印江县); short: without 省/市/县; guessed: a stem with another ending,
 * which a county may have had (富阳市, now 富阳区).
 */
export type NameKind = 'official' | 'former' | 'zone' | 'abridged' | 'short' | 'guessed';

export interface NameEntry {
  readonly kind: NameKind;
  /** Divisions of that name; for a zone, the division that governs it. */
  readonly ids: readonly number[];
  /** Divisions that had this name, though another has it now: for use in a chain. */
  readonly formerIds: readonly number[];
}

interface MutableEntry {
  kind: NameKind;
  ids: number[];
  formerIds: number[];
}

const LONGEST = 15;
const SLOTS = 1 << 17;
/** Which kind keeps a name that several would have. */
const RANK: Readonly<Record<NameKind, number>> = {
  official: 5,
  zone: 4,
  former: 3,
  abridged: 2,
  guessed: 1,
  short: 0,
};

/** 东乡县 was one county's name and is another's for short: what stands around it decides. */
function isShared(one: NameKind, other: NameKind): boolean {
  return one === 'former' && other === 'abridged';
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x85eb)) & (SLOTS - 1);
}

/** Names by spelling, with tables that say which lengths are possible at a position. */
export class NameIndex {
  /** Most names are official and mean one division: those are kept as its bare id. */
  readonly #entries = new Map<string, MutableEntry | number>();
  /** A bit a slot: some name begins with this pair. Most pairs of a text begin none. */
  readonly #begins = new Int32Array(SLOTS / 32);
  /** Bit n: a name of n characters begins with this pair. */
  readonly #starts = new Uint16Array(SLOTS);
  /** Bit n: a name of n characters ends with this character. */
  readonly #ends = new Uint16Array(1 << 16);

  add(name: string, id: number, kind: NameKind): void {
    if (name.length < 2 || name.length > LONGEST || id < 0) return;
    const known = this.#entries.get(name);
    if (known !== undefined) {
      this.#merge(name, { id, kind });
      return;
    }
    this.#entries.set(name, kind === 'official' ? id : { kind, ids: [id], formerIds: [] });
    const slot = slotOf(name.charCodeAt(0), name.charCodeAt(1));
    const bit = 1 << name.length;
    this.#starts[slot] = (this.#starts[slot] ?? 0) | bit;
    this.#begins[slot >> 5] = (this.#begins[slot >> 5] ?? 0) | (1 << (slot & 31));
    const last = name.charCodeAt(name.length - 1);
    this.#ends[last] = (this.#ends[last] ?? 0) | bit;
  }

  #merge(name: string, { id, kind }: { id: number; kind: NameKind }): void {
    let entry = this.#entries.get(name);
    if (entry === undefined || entry === id) return;
    if (typeof entry === 'number') {
      entry = { kind: 'official', ids: [entry], formerIds: [] };
      this.#entries.set(name, entry);
    }
    if (entry.kind === kind || isShared(entry.kind, kind)) {
      if (entry.ids.at(-1) !== id) entry.ids.push(id);
    } else if (RANK[kind] > RANK[entry.kind]) {
      entry.kind = kind;
      entry.ids = [id];
    } else if (kind === 'former') {
      entry.formerIds.push(id);
    }
  }

  get(name: string): NameEntry | undefined {
    const entry = this.#entries.get(name);
    return typeof entry === 'number' ? { kind: 'official', ids: [entry], formerIds: [] } : entry;
  }

  /** The length of the longest name that begins at `at`; 0 where none does. */
  longestAt(text: string, at: number): number {
    if (at + 1 >= text.length) return 0;
    const slot = slotOf(text.charCodeAt(at), text.charCodeAt(at + 1));
    if ((((this.#begins[slot >> 5] ?? 0) >>> (slot & 31)) & 1) === 0) return 0;
    const mask = this.#starts[slot] ?? 0;
    for (let length = Math.min(LONGEST, text.length - at); length > 1; length -= 1) {
      if ((mask & (1 << length)) === 0) continue;
      const last = text.charCodeAt(at + length - 1);
      if (((this.#ends[last] ?? 0) & (1 << length)) === 0) continue;
      if (this.#entries.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }
}

/** The division that an alias stands for; -1 where its target names none. */
export function findTarget(index: NameIndex, alias: Alias): number {
  const innermost = alias.target.at(-1) ?? '';
  const outer = index.get(alias.target[0] ?? '')?.ids ?? [];
  const ids = index.get(innermost)?.ids ?? [];
  return ids.find((id) => outer.some((each) => isWithin(id, each))) ?? -1;
}

function buildIndex(): NameIndex {
  const index = new NameIndex();
  const { divisions, zones } = loadGazetteer();
  for (const { name, id } of divisions) index.add(name, id, 'official');
  for (const { name, parent } of zones) index.add(name, parent, 'zone');
  const tables: readonly [readonly Alias[], NameKind][] = [
    [FORMER_NAMES, 'former'],
    [UNOFFICIAL_NAMES, 'zone'],
    [SHORT_NAMES, 'short'],
  ];
  for (const [aliases, kind] of tables) {
    for (const alias of aliases) {
      const isWhole = kind === 'short' && /[县州旗盟]$/u.test(alias.name);
      index.add(alias.name, findTarget(index, alias), isWhole ? 'abridged' : kind);
    }
  }
  for (const division of divisions) {
    if (division.level === 4) {
      index.add(abridgedTownshipOf(division.name), division.id, 'abridged');
      index.add(firstPeopleOf(division.name), division.id, 'abridged');
      index.add(streetOf(division.name), division.id, 'abridged');
      continue;
    }
    for (const name of siblingNamesOf(division)) index.add(name, division.id, 'guessed');
    index.add(abridgedNameOf(division), division.id, 'abridged');
    for (const name of shortNamesOf(division)) index.add(name, division.id, 'short');
  }
  return index;
}

let index: NameIndex | undefined;

/** The index of all names. */
export function nameIndex(): NameIndex {
  index ??= buildIndex();
  return index;
}
