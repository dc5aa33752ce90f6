/** The official divisions as a tree in one array, read once from the derived file. */
import { DIVISIONS } from './divisions.data.ts';
import { COUNTY_OF_ZONE } from './zone-counties.data.ts';

export type Level = 1 | 2 | 3 | 4;

/** A province (1), city or prefecture (2), county (3) or township (4). */
export interface Division {
  readonly id: number;
  /** The full official name. */
  readonly name: string;
  readonly level: Level;
  /** The id of the division it belongs to; -1 for a province. */
  readonly parent: number;
  /** Six digits; a township has those of the county, or city, that it belongs to. */
  readonly adcode: string;
}

/** A unit that is no official division (a development zone), and the division that holds it. */
export interface Zone {
  readonly name: string;
  readonly parent: number;
}

export interface Gazetteer {
  readonly divisions: readonly Division[];
  readonly zones: readonly Zone[];
}

const SUFFIX_OF: Readonly<Record<string, string>> = { j: '街道', z: '镇', x: '乡', s: '苏木' };
const LINE = /^(\d{2,6})(~?)([^\t]+)\t(.*)$/;
/** The letters that end a township in the compact format. */
const LETTER_A = 97;
const LETTER_Z = 122;
const LEVEL_OF: Readonly<Record<number, Level>> = { 2: 1, 4: 2, 6: 3 };

class Reader {
  readonly divisions: Division[] = [];
  readonly zones: Zone[] = [];
  readonly #byCode = new Map<string, number>();

  read(lines: readonly string[]): Gazetteer {
    const rows = lines.map((line) => LINE.exec(line)).filter((row) => row !== null);
    // Parents first: a province's code is a prefix of its cities', theirs of the counties'.
    for (const length of [2, 4, 6]) {
      for (const row of rows) {
        if (row[1]?.length === length && row[2] === '') this.#add(row[1], row[3] ?? '');
      }
    }
    for (const row of rows) {
      // A zone's towns lie in the county that the zone lies in, where that is one.
      const county = row[2] === '~' ? COUNTY_OF_ZONE[row[3] ?? ''] : undefined;
      this.#addTownships(county ?? row[1] ?? '', row[4] ?? '');
    }
    for (const row of rows) {
      if (row[2] === '~') this.zones.push({ name: row[3] ?? '', parent: this.#find(row[1] ?? '') });
    }
    return { divisions: this.divisions, zones: this.zones };
  }

  #add(code: string, name: string): void {
    const id = this.divisions.length;
    const level = LEVEL_OF[code.length] ?? 3;
    const parent = level === 1 ? -1 : this.#find(code.slice(0, -2));
    this.divisions.push({ id, name, level, parent, adcode: code.padEnd(6, '0') });
    this.#byCode.set(code, id);
  }

  /** The division with this code, or the nearest above it: direct counties have no city. */
  #find(code: string): number {
    return this.#byCode.get(code) ?? (code.length > 2 ? this.#find(code.slice(0, -2)) : -1);
  }

  #addTownships(code: string, text: string): void {
    const parent = this.#find(code);
    const adcode = this.divisions[parent]?.adcode ?? '';
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < LETTER_A || unit > LETTER_Z) continue;
      const name = text.slice(start, at) + (SUFFIX_OF[text.charAt(at)] ?? '');
      this.divisions.push({ id: this.divisions.length, name, level: 4, parent, adcode });
      start = at + 1;
    }
  }
}

/**
 * Reads the compact format of `divisions.data.ts`; a line that is none is left out.
 *
 * @example readDivisions('41河南省\t').divisions[0]?.adcode // '410000'
 */
export function readDivisions(data: string): Gazetteer {
  return new Reader().read(data.split('\n'));
}

let gazetteer: Gazetteer | undefined;

/** The gazetteer, read on first use. */
export function loadGazetteer(): Gazetteer {
  gazetteer ??= readDivisions(DIVISIONS);
  return gazetteer;
}

/** The division with this id; undefined for one that does not exist. */
export function divisionOf(id: number): Division | undefined {
  return loadGazetteer().divisions[id];
}

/** The ids from the province down to `id`, both included; [] for an unknown id. */
export function lineageOf(id: number): number[] {
  const ids: number[] = [];
  for (let at = divisionOf(id); at; at = divisionOf(at.parent)) ids.unshift(at.id);
  return ids;
}

/** Full official names from the province down to `id`. */
export function pathOf(id: number): string[] {
  return lineageOf(id).map((each) => divisionOf(each)?.name ?? '');
}

/** Whether a city is divided into counties; 东莞市 and 嘉峪关市 have none. */
export function hasCounties(city: number): boolean {
  return loadGazetteer().divisions.some(({ parent, level }) => parent === city && level === 3);
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: number, outer: number): boolean {
  for (let at = divisionOf(inner); at; at = divisionOf(at.parent)) if (at.id === outer) return true;
  return false;
}
