/**
 * Stretches of text that stand under another article's headline: paragraphs that hold together and
 * share nothing with the article around them, but much with another. Each paragraph alone would
 * stay, since the others that went astray with it speak for where it stands.
 */
import type { Fixed } from './label-facts.ts';
import type { Labelling } from './labelling.ts';
import { Comparison, type Growing, type Stretch } from './stretch-comparison.ts';

/** A stretch has up to so many fragments. */
const MOST_FRAGMENTS = 14;
const MOST_MOVES = 12;

function findStretch(
  labelling: Labelling,
  fixed: Fixed,
  labels: readonly number[],
): Stretch | null {
  const comparison = new Comparison(labelling, fixed, labels);
  const count = labels.length;
  let best: Stretch | null = null;
  const consider = (stretch: Growing): void => {
    const move = comparison.bestMove(stretch);
    if (move && move.gain > (best?.gain ?? 0)) best = move;
  };
  const mayMove = labels.map((_label, at) => comparison.mayMove(at));
  for (let from = 0; from < count; from += 1) {
    const stretch = comparison.start();
    for (let at = from; at < Math.min(count, from + MOST_FRAGMENTS); at += 1) {
      if (labels[at] !== labels[from] || !mayMove[at]) break;
      comparison.grow(stretch, at);
      consider(stretch);
    }
  }
  // A sentence that another article's text stands inside moves whole, without that text.
  for (const [at, chain] of labelling.chains.entries()) {
    if (chain[0] !== at || (chain.at(-1) ?? at) - at < chain.length) continue;
    if (!chain.every((it) => labels[it] === labels[at] && mayMove[it])) continue;
    const stretch = comparison.start();
    for (const one of chain) comparison.grow(stretch, one);
    consider(stretch);
  }
  return best;
}

/** Gives stretches that went astray to the articles that they speak of, the clearest first. */
export function moveStretches(
  labelling: Labelling,
  fixed: Fixed,
  labels: readonly number[],
): number[] {
  const moved = [...labels];
  for (let round = 0; round < MOST_MOVES; round += 1) {
    const stretch = findStretch(labelling, fixed, moved);
    if (stretch === null) break;
    for (const at of stretch.fragments) moved[at] = stretch.label;
  }
  return moved;
}
