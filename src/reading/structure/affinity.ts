/** Which article a text belongs to by what it speaks of. */

import { rarityOf } from './terms.ts';
import type { Topics } from './topics.ts';

/** The terms of an article, as a set. */
export type Profile = ReadonlySet<number>;

export function profileOf(topics: Topics, texts: readonly number[]): Profile {
  const terms = new Set<number>();
  for (const text of texts) for (const bucket of topics.terms[text] ?? []) terms.add(bucket);
  return terms;
}

/**
 * How much more of a text's terms an article has than chance would give it, 0 and up; `texts` are
 * not part of the profile. Names and rare words count most.
 */
export function affinityOf(topics: Topics, texts: readonly number[], profile: Profile): number {
  if (profile.size === 0) return 0;
  const total = topics.size;
  let score = 0;
  let weight = 0;
  for (const text of texts) {
    for (const bucket of topics.terms[text] ?? []) {
      const rarity = rarityOf(bucket);
      weight += rarity;
      if (!profile.has(bucket)) continue;
      const spread = Math.max(1, topics.spread[bucket] ?? 1);
      score += rarity * Math.log(1 + total / (profile.size * spread));
    }
  }
  return weight > 0 ? score / Math.sqrt(weight) : 0;
}
