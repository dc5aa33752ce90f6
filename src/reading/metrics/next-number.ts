/** Names that end before what the next number counts. */
import type { Indicator } from './counted.ts';
import { COUNTED, PERSON } from './lexicons.ts';

const DIGIT = /[0-9０-９]/u;

/** 12所学校设护学岗30个: what the next number counts is set up there. */
export function withoutNext(text: string, from: number, found: Indicator): Indicator | null {
  const { text: name } = found;
  if (!text.startsWith(name, from) || !DIGIT.test(text.charAt(from + name.length))) return null;
  for (let to = 1; to < name.length - 1; to += 1) {
    if (COUNTED.endsAt(name, to) > 0 && SETS_UP.has(name.charAt(to)))
      return { ...found, text: name.slice(0, to) };
  }
  return null;
}

const SETS_UP = new Set('设建装栽挖铺挂摆配');

/** 12个部门工作人员60余人: what is counted ends before the people whom the next number counts. */
export function withoutPeople(
  text: string,
  from: number,
  found: Indicator,
  unit: string,
): Indicator | null {
  const { text: name } = found;
  if (unit !== '个' && unit !== '家') return null;
  if (!DIGIT.test(text.charAt(from + name.length)) || PERSON.endsAt(name, name.length) === 0)
    return null;
  for (let to = 1; to < name.length - 1; to += 1) {
    if (COUNTED.endsAt(name, to) > 0 && PERSON.endsAt(name, to) === 0)
      return { ...found, text: name.slice(0, to) };
  }
  return null;
}
