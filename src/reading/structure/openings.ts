/** How well a paragraph opens an article. */
import { HEADLINE_WEIGHT, OPENING_SIGNS } from './opening-signs.data.ts';

/** A headline has at least so many pairs of characters. */
const FEWEST_PAIRS = 3;
const REACH = 110;

/**
 * What a paragraph's first characters say for its being an article's first (logarithm): about 0
 * where nothing does, 2 and more for leads, −1 and less for what refers to something said before.
 *
 * @example openingScore('近日，河东县柳林镇的茶农抢抓晴好天气采摘春茶。') > 3 // true
 */
export function openingScore(text: string): number {
  let score = 0;
  for (const { weight, reach, pattern } of OPENING_SIGNS) {
    if (pattern.test(text.slice(0, reach))) score += weight;
  }
  return score;
}

/** The pairs of Han characters of a headline. */
export function pairsOf(headline: string): Set<string> {
  const pairs = new Set<string>();
  for (const [word] of headline.matchAll(/[\u4e00-\u9fff]{2,40}/gu)) {
    for (let at = 0; at + 2 <= word.length; at += 1) pairs.add(word.slice(at, at + 2));
  }
  return pairs;
}

/** What a headline's words in a paragraph's first characters say for its being the first. */
export function headlineScore(text: string, pairs: ReadonlySet<string>): number {
  const start = text.slice(0, REACH);
  let found = 0;
  for (const pair of pairs) if (start.includes(pair)) found += 1;
  return (HEADLINE_WEIGHT * found) / Math.max(FEWEST_PAIRS, pairs.size);
}
