/** What is counted where a word beside the number links it to something told before. */
import type { Indicator, Place } from './counted.ts';
import { findRanked } from './ranked.ts';
import { findSameAgain } from './same-again.ts';
import { describeShare } from './those.ts';

/**
 * What a change (砍到), a rest (其余), a rank (其次是) or a share of some (…等地的占) says is counted; null
 * where none of them stands beside the number. `after` is an unsure name behind it.
 */
export function findLinked(place: Place, after: Indicator | null, floor: number): Indicator | null {
  const same = findSameAgain(place);
  if (same !== '') return { text: same, sure: false };
  if (after !== null) return null;
  const told =
    findRanked(place.text, [floor, place.around.from], place.unit) || describeShare(place);
  return told === '' ? null : { text: told, sure: false };
}

/** 入选“河东好人榜”, 参加植树: what people take part in belongs to what they did. */
const TAKES_PART = /^(?:参加|参与|入选|登上|荣登|报名参加)$/u;
const NAMED = /^了?“([^”，。]{2,14})”/u;
const OBJECT = /^(?!者|度|率|人)[\u4e00-\u9fff]{2,8}(?=[，。；、]|$)/u;
const LONGEST_OBJECT = 18;

/** The deed with what it was done to, where that ends the clause; the deed alone elsewhere. */
export function withObject(text: string, to: number, deed: string): string {
  if (!TAKES_PART.test(deed)) return deed;
  const rest = text.slice(to, to + LONGEST_OBJECT);
  const object = NAMED.exec(rest)?.[1] ?? OBJECT.exec(rest)?.[0] ?? '';
  return `${deed}${object}`;
}
