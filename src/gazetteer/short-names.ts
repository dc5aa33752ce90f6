/** What newspapers call a division for short, from its official name. */
import type { Division } from './divisions.ts';

/** Peoples in the names of autonomous divisions, longest first where one begins another. */
const PEOPLE =
  '蒙古族|蒙古|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|锡伯|普米族|塔吉克|怒族|保安族|裕固族|独龙族|阿昌族|维吾尔族|柯尔克孜族|塔吉克族|乌孜别克族|俄罗斯族|鄂温克族|鄂伦春族|赫哲族|德昂族|京族|塔塔尔族|门巴族|珞巴族|基诺族|高山族|各族';
const AUTONOMOUS = new RegExp(`^(.{1,6}?)(?:${PEOPLE}){1,5}自治(州|县|旗)$`, 'u');
const PLAIN = /^(.{2,8})(?:省|市|地区|盟|县|区|旗|林区)$/u;
/** Names that say no more than what kind of part they are; they need a city before them. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    '城区 郊区 矿区 市中区 新城区 老城区 东区 西区 南区 北区 城中区 城东区 城西区 城北区 城南区 ' +
    '开发区 高新区 经开区 工业区 江北区 江南区 河东区 河西区'
  ).split(' '),
);

/** Whether a name alone is also an everyday word (老城区, 郊区). */
export function isGenericName(name: string): boolean {
  return GENERIC.has(name);
}

function matchAutonomous(name: string): RegExpExecArray | null {
  return name.includes('自治') ? AUTONOMOUS.exec(name) : null;
}

/** The stem of a name (长阳土家族自治县 → 长阳), or '' where nothing shorter is in use. */
export function stemOf(name: string): string {
  const stem = matchAutonomous(name)?.[1] ?? PLAIN.exec(name)?.[1] ?? '';
  return GENERIC.has(name) ? '' : stem;
}

/**
 * Short names of a division above the township; none of one character.
 *
 * @example shortNamesOf({ name: '甘孜藏族自治州', level: 2, … }) // ['甘孜']
 */
export function shortNamesOf(division: Division): string[] {
  if (division.level === 4) return [];
  const stem = stemOf(division.name);
  return stem.length > 1 ? [stem] : [];
}

/**
 * An autonomous division's name without its peoples; '' for every other.
 *
 * @example abridgedNameOf({ name: '甘孜藏族自治州', level: 2, … }) // '甘孜州'
 */
export function abridgedNameOf(division: Division): string {
  const match = division.level === 4 ? null : matchAutonomous(division.name);
  return match ? `${match[1]}${match[2]}` : '';
}

const OF_PEOPLE = new RegExp(`^(.{2,5}?)(?:${PEOPLE}){1,3}(乡|镇)$`, 'u');

/**
 * An ethnic township's name without its people; '' for every other.
 *
 * @example abridgedTownshipOf('珠街彝族乡') // '珠街乡'
 */
export function abridgedTownshipOf(name: string): string {
  const match = name.includes('族') ? OF_PEOPLE.exec(name) : null;
  return match ? `${match[1]}${match[2]}` : '';
}

const OF_PEOPLES = new RegExp(`^(.{2,5}?)((?:${PEOPLE}){2,3})(乡|镇)$`, 'u');
const FIRST_PEOPLE = new RegExp(`^(?:${PEOPLE})`, 'u');

/**
 * The name of a township of several peoples with the first of them only; '' for every other.
 *
 * @example firstPeopleOf('大坪侗族土家族苗族乡') // '大坪侗族乡'
 */
export function firstPeopleOf(name: string): string {
  const [, stem, peoples = '', unit] = OF_PEOPLES.exec(name) ?? [];
  return stem === undefined ? '' : `${stem}${FIRST_PEOPLE.exec(peoples)?.[0] ?? ''}${unit}`;
}

/** What a township's, a town's or a street's name ends in. */
export const TOWN_UNIT = /(?:街道|镇|乡|苏木)$/u;

const STREET = /^(.{2,6})街道$/u;

/**
 * A street's name as Tianjin's, Wuhan's and Guangzhou's papers give it; '' for every other.
 *
 * @example streetOf('石桥街道') // '石桥街'
 */
export function streetOf(name: string): string {
  const stem = STREET.exec(name)?.[1] ?? '';
  return stem === '' || stem.endsWith('街') ? '' : `${stem}街`;
}

/** Names the same county had before it became a district or a city, or may get after. */
export function siblingNamesOf(division: Division): string[] {
  if (division.level !== 3) return [];
  const stem = /^(.{2,5})(?:县|区|市)$/u.exec(division.name)?.[1];
  if (stem === undefined || GENERIC.has(division.name)) return [];
  return [`${stem}县`, `${stem}市`, `${stem}区`].filter((name) => name !== division.name);
}

/** Whether a name is so general that it names a place only after its city, or as a headline. */
export function isGeneric(name: string): boolean {
  return GENERIC.has(name) || name.length < 2 || /^.(?:镇|乡|街道)$|^[林农牧渔]场$/u.test(name);
}
