/** Articles that name their authors: two names at two places are two articles'. */
import type { Draft } from './drafts.ts';
import type { StreamItem } from './stream.ts';

/** What it costs that a text with its own authors behind it goes to an article that names others. */
export const SECOND_CREDIT = 4;

/**
 * The drafts that name authors: in lines of their own, in the dateline of the first text, or behind
 * the last one. Names in the midst of a text end another one, whose column was set in there.
 */
export function findCredited(stream: readonly StreamItem[], drafts: readonly Draft[]): Set<number> {
  const credited = new Set<number>();
  for (const [at, { bylines, trailing }] of drafts.entries()) {
    if (bylines.length + trailing.length > 0) credited.add(at);
  }
  for (const [at, { draft, unit }] of stream.entries()) {
    const { credit, dateline } = unit;
    const opens = stream[at - 1]?.draft !== draft && dateline !== null;
    const ends = stream[at + 1]?.draft !== draft && credit !== null && !credit.picture;
    if (ends || (opens && dateline.authors.length > 0)) credited.add(draft);
  }
  return credited;
}
