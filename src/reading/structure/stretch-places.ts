/** Where a stretch of text stands, which may be another article's than the one around it. */
import type { Labelling } from './labelling.ts';

export interface Places {
  readonly fragments: Labelling['fragments'];
  /** The article of each fragment, so far. */
  readonly labels: readonly number[];
}

/**
 * Whether a stretch stands right above the headline of article `label`, or above what has gone to that article
 * and stands there.
 */
export function standsAbove(
  { fragments, labels }: Places,
  stretch: readonly number[],
  label: number,
): boolean {
  let behind = (stretch.at(-1) ?? 0) + 1;
  while (labels[behind] === label && fragments[behind]?.parted !== 'head') behind += 1;
  return labels[behind] === label && fragments[behind]?.draft === label;
}

/**
 * The article that a stretch stands amid: the text right before it has gone to the headline right below it, and
 * stood with it; -1 for none.
 */
export function enclosingLabel({ fragments, labels }: Places, stretch: readonly number[]): number {
  const [first = 0, last = 0] = [stretch[0], stretch.at(-1)];
  const [before, below] = [fragments[first - 1], fragments[last + 1]];
  const label = labels[first - 1] ?? -1;
  if (!before || before.draft === label || before.draft !== fragments[first]?.draft) return -1;
  return below?.parted === 'head' && below.draft === label && labels[last + 1] === label
    ? label
    : -1;
}
