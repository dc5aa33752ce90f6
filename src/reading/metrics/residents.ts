/** Households and people that nothing names but that they live there. */
import { type Indicator, PERSON_UNITS, type Place } from './counted.ts';
import { isBuilt } from './named-together.ts';

/** Where people work, and not live: 办公楼2栋，共86人; a village is no house. */
const NO_HOMES = /(?:(?:办公|教学|门诊|综合|住院|实验|商务|写字|科研)大?楼|自然村|小组)$/u;
/** 老城里住着, 院里居住着 */
const LIVES = /(?:住着|居住着?|生活着|聚居着|住了)$/u;
const LONGEST_LIVES = 4;
const CALLED: Readonly<Record<string, string>> = { 户: '住户', 人: '居民' };
/** 12栋楼，486户: nothing but the houses and a mark between. */
const BESIDE = /^[\u4e00-\u9fff]{0,6}[，、里]?(?:共|共有|有)?$/u;

/** 工程涉及320户: that they are meant is no deed, as 惠及 and 带动 are; behind places people.ts reads it. */
const REACHES = /涉及[了到]?(?:全[村镇乡县区市])?$/u;
const LONGEST_REACH = 5;
/** What is reached, by its measure word. */
const REACHED: Readonly<Record<string, string>> = { 栋: '楼', 幢: '楼', 户: '户' };

const ALONE = /^(?:[，。、；！？）0-9]|$)/u;

/**
 * What households and people are called that live in what the number before counts, or of which the
 * clause says only that they live there; null elsewhere.
 *
 * @example for '486户' in '小区有12栋楼，486户' it is '住户'
 */
export function findResidents(place: Place): Indicator | null {
  const reached = findReached(place);
  if (reached !== null) return reached;
  const { text, around, unit, last } = place;
  const called = CALLED[unit];
  if (called === undefined) return null;
  const lives = LIVES.test(text.slice(Math.max(0, around.from - LONGEST_LIVES), around.from));
  // 3栋楼，12人看护: what they do there makes them somebody else.
  const alone = ALONE.test(text.slice(around.to, around.to + 1));
  const homes = last !== null && isBuilt(last) && !NO_HOMES.test(last.indicator);
  const houses = alone && homes && BESIDE.test(text.slice(last.to, around.from));
  const together = last?.indicator === CALLED.户 && PERSON_UNITS.has(unit);
  return lives || houses || together ? { text: called, sure: false } : null;
}

/** 涉及41栋: what is meant, by its measure word. */
function findReached({ text, around, unit, like }: Place): Indicator | null {
  const reached = REACHED[unit];
  if (reached === undefined || like !== undefined) return null;
  const before = text.slice(Math.max(0, around.from - LONGEST_REACH), around.from);
  return REACHES.test(before) ? { text: reached, sure: false } : null;
}
