/** Groups that those counted before are divided into: 60名队员分8组. */
import type { Indicator, Place } from './counted.ts';
import { PERSON } from './lexicons.ts';

const GROUPS = new Set(['组', '队', '路', '批']);
/** Between the people and the number of their groups. */
const DIVIDED = /^[\u4e00-\u9fff“”]{1,10}?(?:分成|分为|分作|编成|编为|编|分)$/u;
const LONGEST = 14;

/** Those who were divided, where the number before counts people and only the verb stands between; else null. */
export function findGrouped({ text, around, unit, last }: Place): Indicator | null {
  if (!GROUPS.has(unit) || last === null || around.from - last.to > LONGEST) return null;
  if (!DIVIDED.test(text.slice(last.to, around.from))) return null;
  return PERSON.endsAt(last.indicator, last.indicator.length) > 0
    ? { text: last.indicator, sure: false }
    : null;
}
