/** Whether a text begins where a paragraph does, or in the midst of one. */
import {
  plainWording,
  readSignWeights,
  type SignWeights,
  signsOf,
  sumOfSigns,
  type Tell,
} from './sign-weights.ts';
import { START_WEIGHTS } from './start-weights.data.ts';

/** So many characters are looked at. */
const REACH = 18;
/** A first mark that stands later, or none, is told as one at this place. */
const FARTHEST = 14;
const PLACES = Array.from({ length: FARTHEST + 2 }, (_, at) => String(at));
/** So many characters of the first clause are signs of their own. */
const CLAUSE = 8;
const MARK = /[，。；：、！？]/u;
/** No sum says more than this (logarithm). */
const MOST = 6;

/** Tells `sign` what a text's beginning shows, each sign once: a kind and what it is, as in startSigns. */
function readSigns(text: string, sign: Tell): void {
  const start = plainWording(text.slice(0, 2 * REACH)).slice(0, REACH);
  sign('1', start.slice(0, 1));
  sign('2', start.slice(0, 2));
  const mark = start.search(MARK);
  const end = mark < 0 ? start.length : mark;
  sign('p', PLACES[mark < 0 ? FARTHEST + 1 : Math.min(mark, FARTHEST)] ?? '');
  sign('q', mark < 0 ? '' : start.charAt(mark));
  if (mark > 0) sign('e', start.slice(mark - 1, mark + 1));
  const clause = start.slice(0, end);
  for (let at = 1; at < Math.min(CLAUSE, end); at += 1) {
    const one = clause.charAt(at);
    if (clause.indexOf(one, 1) === at) sign('h', one);
    const two = clause.slice(at, at + 2);
    if (at + 1 < end && clause.indexOf(two, 1) === at) sign('H', two);
  }
  if (clause.includes('0')) sign('D', '');
}

/**
 * What a text's beginning shows: 1 and 2 its first characters, p where the first mark stands, q which
 * it is, e the character before it, h and H characters and pairs of the first clause, D a figure in it.
 *
 * @example startSigns('近日，河东县') // ['1近', '2近日', 'p2', 'q，', 'e日，', 'h日', …]
 */
export function startSigns(text: string): Set<string> {
  return signsOf((tell) => readSigns(text, tell));
}

let weights: SignWeights | null = null;

/**
 * How much more a text begins like a paragraph than like what stands behind a comma or a cut
 * (logarithm): 2 and more for paragraphs, −2 and less for the rest of a sentence.
 *
 * @example startScore('布设监测站点64个，培训新农人') < -2 // true
 */
export function startScore(text: string): number {
  weights ??= readSignWeights(START_WEIGHTS);
  return sumOfSigns(weights, (tell) => readSigns(text, tell), MOST);
}
