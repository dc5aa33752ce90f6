/** Whether a short line reads as a headline or a section's heading, or as a piece that a column's end has cut from a text. */
import { HEAD_WEIGHTS } from './head-weights.data.ts';
import {
  plainWording,
  readSignWeights,
  type SignWeights,
  signsOf,
  sumOfSigns,
  type Tell,
} from './sign-weights.ts';

const LONGEST = 40;
/** Lengths and commas beyond these are all alike. */
const MOST_PAIRS = 14;
const MOST_COMMAS = 3;
const FARTHEST = 12;
const EDGE = 3;
/** No sum says more than this (logarithm). */
const MOST = 6;

/** Numbers as strings, so that none has to be made for each line. */
const PLACES = Array.from({ length: MOST_PAIRS + 1 }, (_one, at) => String(at));

/** Tells `sign` what a line shows, each sign once: a kind and what it is, as in `headSigns`. */
function readSigns(text: string, sign: Tell): void {
  const line = plainWording(text.slice(0, LONGEST)).replace(/\s/gu, '');
  for (let at = 0; at < line.length; at += 1) {
    const one = line.charAt(at);
    if (line.indexOf(one) === at) sign('1', one);
    const two = line.slice(at, at + 2);
    if (two.length === 2 && line.indexOf(two) === at) sign('2', two);
    const three = line.slice(at, at + 3);
    if (three.length === 3 && line.indexOf(three) === at) sign('3', three);
  }
  for (let length = 1; length <= EDGE; length += 1) {
    if (length > line.length && length > 1) break;
    sign('<', line.slice(0, length));
    sign('>', line.slice(-length));
  }
  sign('L', PLACES[Math.min(MOST_PAIRS, line.length >> 1)] ?? '');
  const comma = line.indexOf('，');
  sign('C', PLACES[Math.min(MOST_COMMAS, line.split('，').length - 1)] ?? '');
  sign('m', comma < 0 ? '-1' : (PLACES[Math.min(FARTHEST, comma)] ?? ''));
  const colon = line.indexOf('：');
  if (colon >= 0) sign('n', PLACES[Math.min(FARTHEST, colon)] ?? '');
  if (line.includes('0')) sign('D', '');
}

/**
 * What a line shows, each sign once: 1, 2 and 3 its characters, pairs and triples, < and > its edges, L its
 * length, C its commas, m and n where the first comma and colon stand, D a figure in it.
 *
 * @example headSigns('柳林开园') // ['1柳', '2柳林', '3柳林开', …, '<柳', '>园', …, 'L2', 'C0', 'm-1']
 */
export function headSigns(text: string): Set<string> {
  return signsOf((tell) => readSigns(text, tell));
}

let weights: SignWeights | null = null;

/**
 * How much more a line reads like a head than like a piece of a text (logarithm): 2 and more for heads, −2 and
 * less for pieces.
 *
 * @example headLog('本次行动共出动保洁人员') < -2 // true
 */
export function headLog(text: string): number {
  weights ??= readSignWeights(HEAD_WEIGHTS);
  return sumOfSigns(weights, (tell) => readSigns(text, tell), MOST);
}
