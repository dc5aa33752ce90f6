/**
 * Stretches of text that stand under another article's headline: paragraphs that hold together and
 * share nothing with the article around them, but much with another. Each paragraph alone would
 * stay, since the others that went astray with it speak for where it stands.
 */
import type { Labelling } from './labelling.ts';
import { Comparison, type Stretch } from './stretch-comparison.ts';

/** A stretch has up to so many fragments. */
const MOST_FRAGMENTS = 14;
const MOST_MOVES = 12;

function findStretch(labelling: Labelling, labels: readonly number[]): Stretch | null {
  const comparison = new Comparison(labelling, labels);
  const count = labels.length;
  let best: Stretch | null = null;
  const consider = (stretch: readonly number[]): void => {
    const move = comparison.bestMove(stretch);
    if (move && move.gain > (best?.gain ?? 0)) best = move;
  };
  for (let from = 0; from < count; from += 1) {
    const stretch: number[] = [];
    for (let at = from; at < Math.min(count, from + MOST_FRAGMENTS); at += 1) {
      if (labels[at] !== labels[from] || !comparison.mayMove(at)) break;
      stretch.push(at);
      consider([...stretch]);
    }
  }
  // A sentence that another article's text stands inside moves whole, without that text.
  for (const [at, chain] of labelling.chains.entries()) {
    const apart = chain[0] === at && (chain.at(-1) ?? at) - at >= chain.length;
    const one = chain.every((it) => labels[it] === labels[at] && comparison.mayMove(it));
    if (apart && one) consider(chain);
  }
  return best;
}

/** Gives stretches that went astray to the articles that they speak of, the clearest first. */
export function moveStretches(labelling: Labelling, labels: readonly number[]): number[] {
  const moved = [...labels];
  for (let round = 0; round < MOST_MOVES; round += 1) {
    const stretch = findStretch(labelling, moved);
    if (stretch === null) break;
    for (const at of stretch.fragments) moved[at] = stretch.label;
  }
  return moved;
}
