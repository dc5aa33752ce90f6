/** Whether a text begins where a paragraph does, or in the midst of one. */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import { START_WEIGHTS } from './start-weights.data.ts';

/** So many characters are looked at. */
const REACH = 18;
/** A first mark that stands later, or none, is told as one at this place. */
const FARTHEST = 14;
const PLACES = Array.from({ length: FARTHEST + 2 }, (_, at) => String(at));
/** So many characters of the first clause are signs of their own. */
const CLAUSE = 8;
const NUMBER = /[0-9０-９.．]{1,12}/gu;
const MARK = /[，。；：、！？]/u;
/** No sum says more than this (logarithm). */
const MOST = 6;

/** Tells `sign` what a text's beginning shows, each sign once: a kind and what it is, as in startSigns. */
function readSigns(text: string, sign: (kind: string, value: string) => void): void {
  const start = widenPunctuation(text.slice(0, 2 * REACH).replace(NUMBER, '0')).slice(0, REACH);
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
  const signs = new Set<string>();
  readSigns(text, (kind, value) => signs.add(kind + value));
  return signs;
}

/** Weights of signs by their kind, so that no sign has to be put together to be looked up. */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

let weights: Weights | null = null;

/** The table, read once: a weight in tenths, then the signs that have it. */
function readWeights(): Weights {
  const known = new Map<string, Map<string, number>>();
  for (const line of START_WEIGHTS.split('\n')) {
    const [weight = '', ...signs] = line.split('\t');
    for (const sign of signs) {
      const kind = sign.slice(0, 1);
      const own = known.get(kind) ?? new Map<string, number>();
      known.set(kind, own.set(sign.slice(1), Number(weight) / 10));
    }
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
  const known = weights;
  let sum = known.get('')?.get('') ?? 0;
  readSigns(text, (kind, value) => {
    sum += known.get(kind)?.get(value) ?? 0;
  });
  return Math.max(-MOST, Math.min(MOST, sum));
}
