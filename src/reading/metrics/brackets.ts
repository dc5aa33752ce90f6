/** Brackets inside the name of what is counted. */
import { type Indicator, PERSON_UNITS } from './counted.ts';
import { endOfName, findStop } from './end-of-name.ts';
import { COUNTED, PERSON, STRONG } from './lexicons.ts';
import { cutHard } from './quoted-name.ts';

/** 村（居）: what papers shorten there. */
const SHORT = new Set(['居', '办', '场', '园', '所']);
const LONGEST_BRACKET = 6;
const LONGEST_NAME = 12;

/**
 * 22个村（社区）: what stands in the bracket is counted too; 22个村（社区）文化站: so is the name
 * that goes on behind it, unless it is one of people, who have a number of their own.
 */
export function withBracket(text: string, from: number, found: Indicator, unit: string): Indicator {
  const to = from + found.text.length;
  if (!'（('.includes(text.charAt(to) || 'x') || !text.startsWith(found.text, from)) return found;
  const close = text.slice(to, to + LONGEST_BRACKET).search(/[）)]/u);
  const inside = text.slice(to + 1, to + close);
  if (close < 2 || (COUNTED.endsAt(text, to + close) === 0 && !SHORT.has(inside))) return found;
  return { ...found, text: text.slice(from, endBehind(text, to + close + 1, unit)) };
}

/** Where the name that goes on at `at` ends; `at` itself where none does. */
function endBehind(text: string, at: number, unit: string): number {
  const phrase = cutHard(text.slice(at, at + LONGEST_NAME));
  if (STRONG.startsAt(phrase, 0) > 0) return at;
  const stop = findStop(phrase);
  const head = endOfName(phrase.slice(0, stop), '个');
  if (head < 2) return at;
  // 60名乡镇（街道）分管负责人: what 名 counts is people.
  if (PERSON_UNITS.has(unit)) return PERSON.endsAt(phrase, head) > 0 ? at + head : at;
  return head === stop && PERSON.endsAt(phrase, head) === 0 ? at + head : at;
}
