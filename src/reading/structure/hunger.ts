/** Headlines that were left without text: some stretch of another article must be theirs. */
import type { Profiles } from './affinity.ts';
import { readProfiles, textsOf } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';

const MOST_HUNGRY = 4;
const ADJACENT = 2;
const CUT = 0.8;
const SOFT = 1.6;
const ACCEPT = -0.4;

/** A stretch of fragments, and how much better it suits the hungry article than its own. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** Each article's terms without the fragments that may be given away: its headline's and first. */
function coresOf(labelling: Labelling, labels: readonly number[]): Profiles {
  return readProfiles(labelling, labels, (at) => {
    const fragment = labelling.fragments[at];
    return fragment?.parted === 'head' && labels[at] === fragment.draft;
  });
}

/** Gains of a fragment when it goes from its article to the hungry one. */
function gainsOf(labelling: Labelling, labels: readonly number[], hungry: number): number[] {
  const cores = coresOf(labelling, labels);
  return labelling.fragments.map((fragment, at) => {
    const texts = textsOf(labelling, at);
    const first = labelling.stream[fragment.from];
    const fixed = fragment.parted === 'head' && fragment.draft !== hungry;
    if (fixed || first?.unit.dateline) return Number.NEGATIVE_INFINITY;
    return cores.affinity(hungry, texts) - cores.affinity(labels[at] ?? 0, texts);
  });
}

/** The best stretch of neighbouring fragments with one label that may go to the hungry article. */
function bestStretch(
  labelling: Labelling,
  labels: readonly number[],
  hungry: number,
): Stretch | null {
  const gains = gainsOf(labelling, labels, hungry);
  const next = labelling.fragments.findIndex((fragment) => fragment.draft > hungry);
  const end = next < 0 ? labelling.fragments.length : next;
  let best: Stretch | null = null;
  for (let from = 0; from < gains.length; from += 1) {
    const parted = labelling.fragments[from]?.parted;
    let gain = parted === 'hard' ? CUT : -SOFT;
    for (let to = from; to < gains.length && labels[to] === labels[from]; to += 1) {
      const own = gains[to] ?? Number.NEGATIVE_INFINITY;
      if (own === Number.NEGATIVE_INFINITY) break;
      gain += own;
      const total = gain + (to + 1 === end ? ADJACENT : 0);
      if (total > (best?.gain ?? ACCEPT)) best = { from, to: to + 1, gain: total };
    }
  }
  return best;
}

/**
 * Gives each headline that no text was assigned to the stretch of other articles' text that suits
 * it best, if one does; at most four a page.
 */
export function feedHungry(labelling: Labelling, labels: readonly number[]): number[] {
  const fed = [...labels];
  const hungry = labelling.drafts.flatMap((draft, at) => {
    return draft.headlines.length > 0 && !draft.photo && !labels.includes(at) ? [at] : [];
  });
  for (const article of hungry.slice(0, MOST_HUNGRY)) {
    const stretch = bestStretch(labelling, fed, article);
    if (stretch) fed.fill(article, stretch.from, stretch.to);
  }
  return fed;
}
