/** People who are counted by the name in quotation marks: holders of an office, or winners of an honour. */
import {
  AWARDED,
  HANDS,
  IN_OFFICE,
  NAMED_BEFORE,
  NUMBERED_PEOPLE,
} from './rejection-signs.data.ts';

const BEHIND = /^[0-9]{1,6}[余多]?[名人位个对]/u;
const BEFORE = /[0-9][余多]?[名位个]$/u;

/** 选出“讲习员”86名, 聘请30名“观察员”: people who are counted hold an office of that name. */
function isCounted(before: string, after: string): boolean {
  return !AWARDED.test(before) && (BEHIND.test(after) || BEFORE.test(before));
}

/** 评选表彰“护苗少年”15名: those who are counted have won it. */
export function isHonoured(before: string, after: string): boolean {
  return AWARDED.test(before) && BEHIND.test(after);
}

/** Whether a word for people is the name of an office, of a team or of a way of working, and not of a kind of people. */
export function holdsOffice(core: string, before: string, after: string): boolean {
  if (isCounted(before, after) || after.startsWith('聘书')) return true;
  if (HANDS.test(core) || NUMBERED_PEOPLE.test(core)) return true;
  return NAMED_BEFORE.test(before) || IN_OFFICE.test(before);
}
