/** Divisions that the table does not hold under the name that a text gives them. */
import { divisionOf, loadGazetteer } from './divisions.ts';
import {
  ENDINGS_THAT_GO_ON,
  HEADS_OF_NAMES,
  LOOKALIKES,
  NO_PART_OF_NAME,
  NO_TOWNSHIP,
  STATION,
} from './name-words.data.ts';
import { abridgedTownshipOf, stemOf, TOWN_UNIT } from './short-names.ts';

const UNIT = /^([\u4e00-\u9fff]{1,6}?)(街道|镇|乡|苏木|办事处)/u;
const COUNTY = /^[\u4e00-\u9fff]{2,6}?[县区市旗]/u;
const NO_STEM = /[的在和与及各该全每到对是为个乡镇街]|^(?:党委|政府|多个|所有|城乡)/u;

export interface TownshipGuess {
  readonly to: number;
  /** The official township it is; -1 where the table has none like it. */
  readonly id: number;
  readonly name: string;
  /** Whether one character was taken for a look-alike. */
  readonly suspected: boolean;
}

const byParent = new Map<number, number[]>();

function keep(parent: number, id: number): void {
  const known = byParent.get(parent);
  if (known) known.push(id);
  else byParent.set(parent, [id]);
}

/** The townships of a county; the cities and counties of a province; the counties of a city. */
function divisionsIn(parent: number): readonly number[] {
  if (byParent.size === 0) {
    for (const { id, level, parent: outer } of loadGazetteer().divisions) {
      keep(outer, id);
      const province = divisionOf(outer)?.parent ?? -1;
      if (level === 3 && province >= 0) keep(province, id);
    }
  }
  return byParent.get(parent) ?? [];
}

function isLookalike(one: string, other: string): boolean {
  return LOOKALIKES.some((group) => group.includes(one) && group.includes(other));
}

/** Whether the names have one character that differs and, where short, looks like the other. */
function isOneOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differs = -1;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (differs >= 0) return false;
    differs = at;
  }
  const alike = isLookalike(one.charAt(differs), other.charAt(differs));
  return differs >= 0 && (alike || one.length >= 5);
}

/** A township's name without its unit, and without its people too: 珠街彝族, 珠街. */
function stemsOfTownship(id: number): ReadonlySet<string> {
  const stem = (divisionOf(id)?.name ?? '').replace(TOWN_UNIT, '');
  return new Set([stem, stemOf(`${stem}自治县`)]);
}

/** By county, its townships by their stems: read when a text first names something in it. */
const byStem = new Map<number, ReadonlyMap<string, readonly number[]>>();

function readStems(county: number): ReadonlyMap<string, readonly number[]> {
  const stems = new Map<string, number[]>();
  for (const id of divisionsIn(county)) {
    for (const stem of stemsOfTownship(id)) stems.set(stem, [...(stems.get(stem) ?? []), id]);
  }
  byStem.set(county, stems);
  return stems;
}

/**
 * The townships of a county that have this stem, whatever their unit is.
 *
 * @example findRenamed('枫林', id of 醴陵市) // [the id of 枫林镇]
 */
export function findRenamed(stem: string, county: number): readonly number[] {
  return (byStem.get(county) ?? readStems(county)).get(stem) ?? [];
}

/**
 * The township of `county` that the station behind its name at `at` is named after; -1 for none.
 *
 * @example matchStation('公安局枫林派出所', 0, id of 醴陵市) // the id of 枫林镇
 */
export function matchStation(text: string, at: number, county: number): number {
  const stem = STATION.exec(text.slice(at, at + 18))?.[1];
  const named = stem === undefined ? [] : findRenamed(stem, county);
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

/** A city's office, and the district that its branch bears the name of. */
const BRANCH =
  /^(?:公安|交警|自然资源|生态环境|环境保护|环保|国土资源|规划|市场监管|市场监督管理|税务|城管|城市管理|城管执法|消防|司法|烟草|住房公积金)[\u4e00-\u9fff]{0,6}?(?:局|支队|总队|中心)(?:交警支队)?([\u4e00-\u9fff]{2,4}?)(?:分局|大队|分公司|管理部)/u;

/**
 * The county of `city` that the branch of one of its offices at `at` is named after, and where its name ends.
 *
 * @example matchBranch('公安局新城分局', 0, id of 西安市) // { id: id of 新城区, to: 5 }
 */
export function matchBranch(
  text: string,
  at: number,
  city: number,
): { readonly id: number; readonly to: number } | null {
  const match = BRANCH.exec(text.slice(at, at + 24));
  const name = match?.[1] ?? '';
  if (!match || divisionOf(city)?.level === 4) return null;
  const counties = divisionsIn(city).filter((id) => divisionOf(id)?.level === 3);
  const named = counties.filter((id) => {
    const whole = divisionOf(id)?.name ?? '';
    return whole === name || whole.slice(0, -1) === name || stemOf(whole) === name;
  });
  const to = at + match[0].lastIndexOf(name) + name.length;
  return named.length === 1 ? { id: named[0] ?? -1, to } : null;
}

/** The only one of `ids` whose name is one misread character away; -1 where none or several are. */
function findLookalike(name: string, ids: readonly number[]): number {
  const alike = ids.filter((id) => isOneOff(name, divisionOf(id)?.name ?? ''));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/** The city or county inside `parent` that the misread name at `at` is; null where there is none. */
export function matchCounty(text: string, at: number, parent: number): TownshipGuess | null {
  const name = COUNTY.exec(text.slice(at, at + 8))?.[0] ?? '';
  if (name.length < 3 || NO_PART_OF_NAME.test(name)) return null;
  const id = findLookalike(name, divisionsIn(parent));
  return id < 0 ? null : { to: at + name.length, id, name, suspected: true };
}

/** 河南省洛阳市某川县: a county's name that the table does not hold, so one that OCR may have changed. */
const UNKNOWN_COUNTY =
  /^(?!贫困|试点|示范|百强|重点|边境|山区|民族|所辖|市辖|农业|产粮|十强|首个|各区|各市|区市|市区|部分|偏远|深度)[\u4e00-\u9fff]{2}县(?![级委城域政直乡里处长人区市])/u;

/** Whether what follows a city's name looks like a county that does not exist. */
export function hasUnknownCounty(text: string, at: number): boolean {
  const match = UNKNOWN_COUNTY.exec(text.slice(at, at + 4));
  return match !== null && !NO_PART_OF_NAME.test(match[0]) && !NO_STEM.test(match[0].slice(0, 2));
}

/**
 * What the township's name that begins at `at`, right after the county `parent`, may be: the same
 * stem with another unit (乡 that became 镇, 办事处 for 街道办事处), a look-alike, or a name of its own.
 */
export function matchTownship(text: string, at: number, parent: number): TownshipGuess | null {
  const match = UNIT.exec(text.slice(at, at + 9));
  const stem = match?.[1] ?? '';
  const name = match?.[0] ?? '';
  const short = abridgedTownshipOf(name);
  // 街津口赫哲族乡, which the table has as 街津口乡, is no phrase with 街 in it.
  const isKnown = short !== '' && findRenamed(short.slice(0, -1), parent).length > 0;
  const isHead = HEADS_OF_NAMES.has(stem);
  if (!match || (NO_STEM.test(stem) && !isKnown && !isHead)) return null;
  const to = at + name.length;
  const renamed = findRenamed(stem, parent);
  if (renamed.length === 1) return { to, id: renamed[0] ?? -1, name, suspected: false };
  const alike = findLookalike(name, divisionsIn(parent));
  if (alike >= 0) return { to, id: alike, name, suspected: true };
  const isWord = match[2] === '办事处' || NO_TOWNSHIP.test(name) || NO_PART_OF_NAME.test(stem);
  const isName = short !== '' || (stem.length > 1 && stem.length < 5 && !isWord);
  const goesOn = (ENDINGS_THAT_GO_ON[name.slice(-1)] ?? '').includes(text.charAt(to) || ' ');
  return isName && !goesOn ? { to, id: -1, name, suspected: false } : null;
}
