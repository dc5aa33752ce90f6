/** Texts of one article that may stand in another's columns, because its sentence goes on there. */
import { type Fragment, incomingOf } from './fragments.ts';
import type { StreamItem } from './stream.ts';

interface Stretches {
  readonly stream: readonly StreamItem[];
  readonly fragments: readonly Fragment[];
  /** For each item of the stream the one that goes on where it stops in mid-sentence, or -1. */
  readonly next: readonly number[];
}

/**
 * For each fragment the other article that it may be part of. Where a fragment goes on with a
 * sentence of another article, what stands behind it may be that one's too, up to where the
 * article around it takes up a sentence of its own again.
 */
export function findGuests(stretches: Stretches): Map<number, number> {
  const { stream, fragments } = stretches;
  const guests = new Map<number, number>();
  const incoming = incomingOf(stretches);
  let guest = -1;
  for (const [at, fragment] of fragments.entries()) {
    const source = stream[incoming[fragment.from] ?? -1];
    if (fragment.parted === 'head') guest = -1;
    if (source) guest = source.draft === fragment.draft ? -1 : source.draft;
    if (guest >= 0) guests.set(at, guest);
  }
  return guests;
}
