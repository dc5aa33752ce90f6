/** What signs weigh for one of two things, by logistic regression: what the tables of `sign-weights.ts` are fitted by. */
import { shuffled } from './chance.ts';

export interface SignExample {
  /** Its signs, the empty one that all have first. */
  readonly signs: readonly string[];
  /** Whether it is what the weights speak for. */
  readonly isSo: boolean;
  /** How much it counts. */
  readonly share: number;
}

export interface Fitting {
  /** Signs of fewer examples are left out. */
  readonly fewest: number;
  readonly rounds: number;
  /** What a weight costs by its size. */
  readonly cost: number;
}

const PACE = 0.12;
const FIRST_SQUARE = 0.01;

/** The weights of the signs. Same examples, same weights. */
export function fitSigns(
  examples: readonly SignExample[],
  { fewest, rounds, cost }: Fitting,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [sign, count] of counts) if (count >= fewest) weights.set(sign, 0);
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(examples.length, round)) {
      const { signs, isSo, share } = examples[at] ?? { signs: [], isSo: false, share: 0 };
      const known = signs.filter((sign) => weights.has(sign));
      const sum = known.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
      const error = share * (1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0));
      for (const sign of known) {
        const weight = weights.get(sign) ?? 0;
        const slope = error + cost * weight;
        const square = (squares.get(sign) ?? FIRST_SQUARE) + slope * slope;
        squares.set(sign, square);
        weights.set(sign, weight - (PACE * slope) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** The rows of a table of weights: in each a weight in tenths, then its signs; those of less than `least` are left out. */
export function printWeights(weights: ReadonlyMap<string, number>, least: number): string {
  const lines = new Map<number, string[]>();
  for (const [sign, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (Math.abs(weight) < least && sign !== '') continue;
    const rounded = Math.round(weight * 10);
    lines.set(rounded, [...(lines.get(rounded) ?? []), sign]);
  }
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([weight, signs]) => [weight, ...signs].join('\t'))
    .join('\n');
}
