/** Whether a text begins where a paragraph does, or in the midst of one. */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import { START_WEIGHTS } from './start-weights.data.ts';

/** So many characters are looked at. */
const REACH = 18;
/** A first mark that stands later, or none, is told as one at this place. */
const FARTHEST = 14;
/** So many characters of the first clause are signs of their own. */
const CLAUSE = 8;
const NUMBER = /[0-9０-９.．]{1,12}/gu;
const MARK = /[，。；：、！？]/u;
/** No sum says more than this (logarithm). */
const MOST = 6;

/**
 * What a text's beginning shows: 1 and 2 its first characters, p where the first mark stands, q which
 * it is, e the character before it, h and H characters and pairs of the first clause, D a figure in it.
 *
 * @example startSigns('近日，河东县') // ['1近', '2近日', 'p2', 'q，', 'e日，', 'h日', …]
 */
export function startSigns(text: string): Set<string> {
  const start = widenPunctuation(text.slice(0, 2 * REACH).replace(NUMBER, '0')).slice(0, REACH);
  const signs = new Set([`1${start.slice(0, 1)}`, `2${start.slice(0, 2)}`]);
  const mark = start.search(MARK);
  const end = mark < 0 ? start.length : mark;
  signs.add(`p${mark < 0 ? FARTHEST + 1 : Math.min(mark, FARTHEST)}`);
  signs.add(`q${mark < 0 ? '' : start.charAt(mark)}`);
  if (mark > 0) signs.add(`e${start.slice(mark - 1, mark + 1)}`);
  const clause = start.slice(0, end);
  for (let at = 1; at < Math.min(CLAUSE, end); at += 1) {
    signs.add(`h${clause.charAt(at)}`);
    if (at + 1 < end) signs.add(`H${clause.slice(at, at + 2)}`);
  }
  if (clause.includes('0')) signs.add('D');
  return signs;
}

let weights: ReadonlyMap<string, number> | null = null;

/** The table, read once: a weight in tenths, then the signs that have it. */
function readWeights(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const line of START_WEIGHTS.split('\n')) {
    const [weight = '', ...signs] = line.split('\t');
    for (const sign of signs) known.set(sign, Number(weight) / 10);
  }
  return known;
}

/**
 * How much more a text begins like a paragraph than like what stands behind a comma or a cut
 * (logarithm): 2 and more for paragraphs, −2 and less for the rest of a sentence.
 *
 * @example startScore('布设监测站点64个，培训新农人') < -2 // true
 */
export function startScore(text: string): number {
  weights ??= readWeights();
  let sum = weights.get('') ?? 0;
  for (const sign of startSigns(text)) sum += weights.get(sign) ?? 0;
  return Math.max(-MOST, Math.min(MOST, sum));
}
