/** How far from its place on the page a text's article may be. */

/**
 * Columns stray into the articles beside theirs: what it costs to be of one farther away than `NEAR`, for each
 * article more, `MOST_FAR` at most.
 */
const FAR = 1.2;
const NEAR = 2;
const MOST_FAR = 4;

/** What it costs that a text belongs to an article so many articles from where it stands. */
export function costOfDistance(apart: number): number {
  return FAR * Math.max(0, Math.min(MOST_FAR, apart - NEAR));
}
