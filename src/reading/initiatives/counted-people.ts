/** People who bear the name in quotation marks, or are counted by it: holders of an office, winners of an honour. */
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

/** 报名当“掌灯人”, 加入“护河哨”, 挑选“健康渔嫂”: people come to bear the name. */
const COME_TO_BEAR = /(?:报名(?:当|成为|加入|参加)|加入了?|挑选出?|选拔出?|应聘)$/u;
const BORNE = /[队团社班哨盟人员师匠嫂哥姐]$/u;
const SHORTEST_BORNE = 3;

/** Whether people are said to join what is called so, or to take an office of that name. */
export function bearsName({ core, before }: { core: string; before: string }): boolean {
  return core.length >= SHORTEST_BORNE && BORNE.test(core) && COME_TO_BEAR.test(before);
}

/** Whether a word for people is the name of an office, of a team or of a way of working, and not of a kind of people. */
export function holdsOffice(core: string, before: string, after: string): boolean {
  if (isCounted(before, after) || after.startsWith('聘书')) return true;
  if (bearsName({ core, before })) return true;
  if (HANDS.test(core) || NUMBERED_PEOPLE.test(core)) return true;
  return NAMED_BEFORE.test(before) || IN_OFFICE.test(before);
}
