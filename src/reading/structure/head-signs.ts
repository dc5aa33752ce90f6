/** Whether a short line reads as a headline or a section's heading, or as a piece that a column's end has cut from a text. */
import { widenPunctuation } from '../../chinese/punctuation.ts';
import { HEAD_WEIGHTS } from './head-weights.data.ts';

const NUMBER = /[0-9０-９.．]{1,12}/gu;
const LONGEST = 40;
/** Lengths and commas beyond these are all alike. */
const MOST_PAIRS = 14;
const MOST_COMMAS = 3;
const FARTHEST = 12;
const EDGE = 3;
/** No sum says more than this (logarithm). */
const MOST = 6;

/** Tells `sign` what a line shows: a kind and what it is, as in `headSigns`; a sign may be told twice. */
function readSigns(text: string, sign: (kind: string, value: string) => void): void {
  const line = widenPunctuation(text.slice(0, LONGEST).replace(NUMBER, '0')).replace(/\s/gu, '');
  for (let at = 0; at < line.length; at += 1) {
    sign('1', line.charAt(at));
    if (at + 1 < line.length) sign('2', line.slice(at, at + 2));
    if (at + 2 < line.length) sign('3', line.slice(at, at + 3));
  }
  for (let length = 1; length <= EDGE; length += 1) {
    sign('<', line.slice(0, length));
    sign('>', line.slice(-length));
  }
  sign('L', String(Math.min(MOST_PAIRS, line.length >> 1)));
  const comma = line.indexOf('，');
  sign('C', String(Math.min(MOST_COMMAS, line.split('，').length - 1)));
  sign('m', String(Math.min(FARTHEST, comma)));
  const colon = line.indexOf('：');
  if (colon >= 0) sign('n', String(Math.min(FARTHEST, colon)));
  if (line.includes('0')) sign('D', '');
}

/**
 * What a line shows, each sign once: 1, 2 and 3 its characters, pairs and triples, < and > its edges, L its
 * length, C its commas, m and n where the first comma and colon stand, D a figure in it.
 *
 * @example headSigns('柳林开园') // ['1柳', '2柳林', '3柳林开', …, '<柳', '>园', …, 'L2', 'C0', 'm-1']
 */
export function headSigns(text: string): Set<string> {
  const signs = new Set<string>();
  readSigns(text, (kind, value) => signs.add(kind + value));
  return signs;
}

let weights: ReadonlyMap<string, number> | null = null;

/** The table, read once: a weight in tenths, then the signs that have it. */
function readWeights(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const line of HEAD_WEIGHTS.split('\n')) {
    const [weight = '', ...signs] = line.split('\t');
    for (const sign of signs) known.set(sign, Number(weight) / 10);
  }
  return known;
}

/**
 * How much more a line reads like a head than like a piece of a text (logarithm): 2 and more for heads, −2 and
 * less for pieces.
 *
 * @example headLog('此次整治共出动执法人员') < -2 // true
 */
export function headLog(text: string): number {
  weights ??= readWeights();
  const known = weights;
  let sum = known.get('') ?? 0;
  for (const sign of headSigns(text)) sum += known.get(sign) ?? 0;
  return Math.max(-MOST, Math.min(MOST, sum));
}
