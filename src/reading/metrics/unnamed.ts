/** A short phrase behind a unit that no table knows, and what is no part of a name. */
import type { Indicator } from './counted.ts';
import { STRONG } from './lexicons.ts';
import { RANK_ONLY } from './name-edges.data.ts';

/** Units of people, money and shares, after which an unknown phrase says what happened. */
const PERSONS = new Set(['人', '人次', '%', '倍', '成']);

const LONGEST_UNNAMED = 8;
/** One character up to a mark, or to how exact the number is. */
const ALONE = /^.(?:左右|上下)?$/u;
/** 12头卖了, 18间租给外地人: a verb, by what stands behind it. */
const DOES = /^.[了着过给到出完成在往进]/u;
/** 173匹马编成6队, 14间房天天满: what these count has a name of one character as often as not. */
const OF_ONE_WORD = new Set('匹头间棵株艘盏口把亩碗斤袋盆杯册本只');
/** Single characters between the unit and a mark that name nothing: 1500斤蜜 but 1500斤多. */
const PARTICLES = new Set(
  '是和与及或等同多余了吧吗呢啊左右上下前后内外里中时整许的地得共各不又再由对向给为被把让当任做有',
);

/** A short phrase between the unit and a mark is the name even where no known noun ends it. */
export function readUnnamed(rest: string, stop: number, unit: string): Indicator | null {
  if (PERSONS.has(unit) || unit.endsWith('元')) return null;
  const alone = ALONE.test(rest) || (stop === 1 && OF_ONE_WORD.has(unit) && !DOES.test(rest));
  if (alone && !PARTICLES.has(rest.charAt(0))) return { text: rest.charAt(0), sure: false };
  if (stop < 2 || stop > LONGEST_UNNAMED || STRONG.startsAt(rest, 0) > 0) return null;
  if (RANK_ONLY.test(rest.slice(0, stop))) return null;
  return { text: trimName(rest.slice(0, stop)), sure: false };
}

/** 27个六大主题展区, 12万元助学金时: neither 六大 nor 时 is part of what is counted. */
export function trimName(name: string): string {
  const short = name
    .replace(/^(?:[一二三四五六七八九十]{1,2}大|各类|各级|各种)/u, '')
    .replace(/(?<=..)(?:之?后|时|(?<![公端修改廉纠更])正)$/u, '');
  return short === '' ? name : short;
}
