/** People who are counted by the name in quotation marks: holders of an office, or winners of an honour. */
import { AWARDED } from './rejection-signs.data.ts';

const BEHIND = /^[0-9]{1,6}[余多]?[名人位个对]/u;
const BEFORE = /[0-9][余多]?[名位个]$/u;

/** 选出“讲习员”86名, 聘请30名“观察员”: people who are counted hold an office of that name. */
export function isCounted(before: string, after: string): boolean {
  return !AWARDED.test(before) && (BEHIND.test(after) || BEFORE.test(before));
}

/** 评选表彰“护苗少年”15名: those who are counted have won it. */
export function isHonoured(before: string, after: string): boolean {
  return AWARDED.test(before) && BEHIND.test(after);
}
