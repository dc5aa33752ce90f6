/** Learning which characters go on behind which: see `fit-cut-model.ts`, which writes the table. */
import {
  CHECK_BITS,
  type CutTable,
  NO_WEIGHT,
  PLACE_BITS,
  SIGNS,
  STEPS,
  signAt,
  type Views,
  viewBefore,
  viewBehind,
} from '../../../src/reading/structure/cut-model.ts';
import { KEPT_ASIDE, loadSet, SETS, type SetName } from '../../bench/load-expected.ts';
import { Chance } from './chance.ts';

/** So near to a paragraph's ends no cut is looked at. */
const MARGIN = 3;
/** What ends a sentence or opens a quotation before a cut, and what no line begins with. */
const NO_CUT_BEHIND = '。！？：“‘（《';
const NO_CUT_BEFORE = '。！？，、；：”’）》';
/** More characters than the views reach, so that figures may shrink. */
const CONTEXT = 36;
const STRANGERS = 6;
const ROUNDS = 3;
const PACE = 0.3;
const LEAST_SLOPE = 1e-4;
/** How a sign's frequency counts beside its weight where two fall on one place. */
const FREQUENCY = 0.25;
const IDENTITIES = 2 ** (PLACE_BITS + CHECK_BITS);

/** The real pages are left to be read: nothing is learnt from them. */
export const LEARNT: readonly SetName[] = SETS.filter(
  (set) => set !== 'seeds' && !KEPT_ASIDE.includes(set),
);

/** All paragraphs of a set's truths. */
export function textsOf(set: SetName): string[] {
  return loadSet(set).flatMap(({ expected }) =>
    expected.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
}

interface Cuts {
  readonly before: readonly Views[];
  readonly behind: readonly Views[];
}

/** Whether a column may end before the character at `at`, as cuts are looked at. */
export function mayCut(text: string, at: number): boolean {
  return !NO_CUT_BEHIND.includes(text.charAt(at - 1)) && !NO_CUT_BEFORE.includes(text.charAt(at));
}

function cutsOf(texts: readonly string[]): Cuts {
  const before: Views[] = [];
  const behind: Views[] = [];
  for (const text of texts) {
    for (let at = MARGIN; at + MARGIN < text.length; at += 1) {
      if (!mayCut(text, at)) continue;
      before.push(viewBefore(text.slice(Math.max(0, at - CONTEXT), at)));
      behind.push(viewBehind(text.slice(at, at + CONTEXT)));
    }
  }
  return { before, behind };
}

/** A sign's number among those that occur, by its identity; -1 for others. */
interface Known {
  readonly numbers: Int32Array;
  readonly identities: number[];
  readonly counts: number[];
}

function readKnown({ before, behind }: Cuts): Known {
  const numbers = new Int32Array(IDENTITIES).fill(-1);
  const identities: number[] = [];
  const counts: number[] = [];
  for (const [cut, views] of before.entries()) {
    for (let at = 0; at < SIGNS; at += 1) {
      const identity = signAt(views, behind[cut] ?? [], at);
      let number = numbers[identity] ?? -1;
      if (number < 0) {
        number = identities.length;
        numbers[identity] = number;
        identities.push(identity);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return { numbers, identities, counts };
}

function learn({ before, behind }: Cuts, { numbers, identities }: Known): Float32Array {
  const weights = new Float32Array(identities.length);
  const squares = new Float32Array(identities.length).fill(0.01);
  const chance = new Chance();
  const signs = new Int32Array((STRANGERS + 1) * SIGNS);
  const worth = new Float64Array(STRANGERS + 1);
  const steps = ROUNDS * before.length;
  for (let step = 0; step < steps; step += 1) {
    const cut = chance.below(before.length);
    let most = Number.NEGATIVE_INFINITY;
    for (let one = 0; one <= STRANGERS; one += 1) {
      const other = one === 0 ? cut : chance.below(before.length);
      let sum = 0;
      for (let at = 0; at < SIGNS; at += 1) {
        const sign = numbers[signAt(before[cut] ?? [], behind[other] ?? [], at)] ?? -1;
        signs[one * SIGNS + at] = sign;
        if (sign >= 0) sum += weights[sign] ?? 0;
      }
      worth[one] = sum;
      most = Math.max(most, sum);
    }
    let total = 0;
    for (let one = 0; one <= STRANGERS; one += 1) {
      worth[one] = Math.exp((worth[one] ?? 0) - most);
      total += worth[one] ?? 0;
    }
    for (let one = 0; one <= STRANGERS; one += 1) {
      const slope = (one === 0 ? 1 : 0) - (worth[one] ?? 0) / total;
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      for (let at = 0; at < SIGNS; at += 1) {
        const sign = signs[one * SIGNS + at] ?? -1;
        if (sign < 0) continue;
        const square = (squares[sign] ?? 0) + slope * slope;
        squares[sign] = square;
        weights[sign] = (weights[sign] ?? 0) + (PACE * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** The numbers of the signs that have a place, -1 for others: the weightiest of those on one place. */
function keepHeaviest(known: Known, weights: Float32Array): Known {
  const best = new Int32Array(2 ** PLACE_BITS).fill(-1);
  const worth = (number: number): number =>
    Math.abs(weights[number] ?? 0) * (known.counts[number] ?? 0) ** FREQUENCY;
  for (const [number, identity] of known.identities.entries()) {
    const place = identity >>> CHECK_BITS;
    const other = best[place] ?? -1;
    if (other < 0 || worth(number) > worth(other)) best[place] = number;
  }
  const numbers = new Int32Array(IDENTITIES).fill(-1);
  for (const number of best) {
    if (number >= 0) numbers[known.identities[number] ?? 0] = number;
  }
  return { ...known, numbers };
}

/** The table learnt from `texts`: the same texts give the same table. */
export function fitModel(texts: readonly string[]): CutTable {
  const cuts = cutsOf(texts);
  const known = readKnown(cuts);
  const kept = keepHeaviest(known, learn(cuts, known));
  const learnt = learn(cuts, kept);
  const weights = new Int8Array(2 ** PLACE_BITS);
  const checks = new Uint8Array(2 ** PLACE_BITS);
  for (const [number, identity] of kept.identities.entries()) {
    if (kept.numbers[identity] !== number) continue;
    const place = identity >>> CHECK_BITS;
    const steps = Math.round((learnt[number] ?? 0) * STEPS);
    weights[place] = Math.max(-NO_WEIGHT, Math.min(NO_WEIGHT - 1, steps));
    checks[place] = identity % 2 ** CHECK_BITS;
  }
  console.log(`${cuts.before.length} places, ${known.identities.length} signs`);
  return { weights, checks };
}
