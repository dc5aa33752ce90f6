/** Texts that suit another article better than their own: where a reading may be wrong. */

import { readProfiles, textsOf } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';

/** How much better another article has to suit. */
const MARGIN = 1;

/**
 * The articles that hold a text which has more in common with another one, and that other one. A
 * text right under its headline is beyond doubt here.
 */
export function findMisfits(labelling: Labelling, labels: readonly number[]): Set<number> {
  const { drafts, fragments } = labelling;
  const profiles = readProfiles(labelling, labels);
  const found = new Set<number>();
  for (const [at, { parted }] of fragments.entries()) {
    const own = labels[at] ?? 0;
    if (parted === 'head') continue;
    const texts = textsOf(labelling, at);
    profiles.add(own, texts, -1);
    const affinities = profiles.affinities(texts);
    profiles.add(own, texts);
    for (const [other, affinity] of affinities.entries()) {
      if (other === own || drafts[other]?.photo) continue;
      if (affinity > (affinities[own] ?? 0) + MARGIN) found.add(own).add(other);
    }
  }
  return found;
}
