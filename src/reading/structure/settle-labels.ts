/** The labels that suit fragments and their neighbours best, by the value of each for each. */
import type { Fragment } from './fragments.ts';

const PLAIN_BOND = 3;
const SOFT_BOND = 2.2;
const HARD_BOND = 0.6;
const PASSES = 6;
/** So many fragments may change their article together. */
const LONGEST_RUN = 6;

/** What it is worth that two fragments that stand together are one article's. */
function bondOf(fragment: Fragment | undefined): number {
  if (!fragment || fragment.parted === 'head') return 0;
  return { plain: PLAIN_BOND, soft: SOFT_BOND, hard: HARD_BOND }[fragment.parted];
}

/** The best sequence of labels: neighbours in one article hold together. */
export function bestSequence(
  scores: readonly (readonly number[])[],
  fragments: readonly Fragment[],
): number[] {
  const back: number[][] = [];
  let totals: number[] = [];
  for (const [at, own] of scores.entries()) {
    const bond = bondOf(fragments[at]);
    let best = 0;
    for (let label = 1; label < totals.length; label += 1) {
      if ((totals[label] ?? 0) > (totals[best] ?? 0)) best = label;
    }
    const from: number[] = [];
    const next = own.map((score, label) => {
      if (at === 0) return score;
      const stay = (totals[label] ?? 0) + bond;
      const change = totals[best] ?? 0;
      from[label] = stay >= change ? label : best;
      return score + Math.max(stay, change);
    });
    back.push(from);
    totals = next;
  }
  let label = totals.indexOf(Math.max(...totals));
  const labels: number[] = [];
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    labels[at] = Math.max(0, label);
    label = back[at]?.[label] ?? label;
  }
  return labels;
}

/** What a chain's neighbours say for `label`. */
function bondsOf(
  chain: readonly number[],
  label: number,
  { fragments, labels }: { fragments: readonly Fragment[]; labels: readonly number[] },
): number {
  let sum = 0;
  for (const at of chain) {
    if (labels[at - 1] === label && !chain.includes(at - 1)) sum += bondOf(fragments[at]);
    if (labels[at + 1] === label && !chain.includes(at + 1)) sum += bondOf(fragments[at + 1]);
  }
  return sum;
}

interface Settling {
  readonly chains: readonly (readonly number[])[];
  readonly scores: readonly (readonly number[])[];
  readonly fragments: readonly Fragment[];
  readonly labels: number[];
}

/** What each label is worth for each fragment that no sentence ties to another; null for others. */
function singleScores({ chains, scores, fragments }: Settling): (readonly number[] | null)[] {
  const single: (readonly number[] | null)[] = fragments.map(() => null);
  for (const [place, chain] of chains.entries()) {
    const [at = 0] = chain;
    if (chain.length === 1) single[at] = scores[place] ?? null;
  }
  return single;
}

/**
 * Moves where one article ends and another begins: of several paragraphs that hold together each
 * alone stays with the others. `step` is 1 where the first article goes on, -1 where the second
 * begins earlier.
 */
function shiftBorders(
  { fragments, labels }: Settling,
  single: (readonly number[] | null)[],
  step: 1 | -1,
): boolean {
  let moved = false;
  const bondAfter = (at: number): number => bondOf(fragments[step > 0 ? at + 1 : at]);
  for (const at of fragments.keys()) {
    const [label, other] = [labels[at], labels[at + step]];
    if (label === undefined || other === undefined || label === other || bondAfter(at) === 0)
      continue;
    let gain = bondAfter(at);
    let best = 0;
    let value = 0;
    for (let run = 1; run <= LONGEST_RUN; run += 1) {
      const one = at + run * step;
      const own = single[one];
      if (!own || labels[one] !== other || (run > 1 && bondAfter(one - step) === 0)) break;
      gain += (own[label] ?? 0) - (own[other] ?? 0);
      const next = labels[one + step];
      const total = gain + (next === label ? bondAfter(one) : next === other ? -bondAfter(one) : 0);
      if (total <= value) continue;
      best = run;
      value = total;
    }
    for (let run = 1; run <= best; run += 1) labels[at + run * step] = label;
    moved ||= best > 0;
  }
  return moved;
}

/** Gives each chain one label, the best by its own score and its neighbours; until nothing moves. */
export function settleChains(
  chains: readonly (readonly number[])[],
  scores: readonly (readonly number[])[],
  { fragments, labels }: { fragments: readonly Fragment[]; labels: number[] },
): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    for (const [place, chain] of chains.entries()) {
      const own = scores[place] ?? [];
      let best = -1;
      let value = Number.NEGATIVE_INFINITY;
      for (const [label, score] of own.entries()) {
        if (score === Number.NEGATIVE_INFINITY) continue;
        const total = score + bondsOf(chain, label, { fragments, labels });
        if (total > value) {
          best = label;
          value = total;
        }
      }
      for (const at of chain) {
        if (best < 0 || labels[at] === best) continue;
        labels[at] = best;
        moved = true;
      }
    }
    const single = singleScores({ chains, scores, fragments, labels });
    const settling = { chains, scores, fragments, labels };
    if (shiftBorders(settling, single, 1)) moved = true;
    if (shiftBorders(settling, single, -1)) moved = true;
    if (!moved) return;
  }
}
