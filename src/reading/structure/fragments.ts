/** Fragments: stretches of the stream that surely belong together. */
import type { Links } from './links.ts';
import type { StreamItem } from './stream.ts';

export interface Fragment {
  /** Positions in the stream, in page order, without a gap. */
  readonly from: number;
  readonly to: number;
  readonly draft: number;
  /** How the fragment is parted from the one before it in the same article: not, softly, by a cut. */
  readonly parted: 'head' | 'soft' | 'hard';
}

/** Whether the stream is cut between `at - 1` and `at`, and how. */
function partingAt(
  stream: readonly StreamItem[],
  links: Links,
  incoming: readonly number[],
  at: number,
): Fragment['parted'] | null {
  const item = stream[at];
  const before = stream[at - 1];
  if (!item || !before || item.draft !== before.draft) return 'head';
  if (item.role === 'caption') return null;
  let previous = at - 1;
  while (previous > 0 && stream[previous]?.role === 'caption') previous -= 1;
  const source = incoming[at] ?? -1;
  if (source >= 0 && source !== previous) return 'hard';
  if (stream[previous]?.openEnd) return links.next[previous] === at ? null : 'hard';
  if (item.unit.dateline) return 'hard';
  if (item.edge.startsInside) return 'hard';
  if (item.role === 'heading') return before.role === 'heading' ? null : 'soft';
  return before.role !== 'heading' && item.edge.lead > 0 ? 'soft' : null;
}

/** For each item the one whose sentence it continues, or -1. */
export function incomingOf(links: Links): number[] {
  const incoming = links.next.map(() => -1);
  for (const [from, to] of links.next.entries()) if (to >= 0) incoming[to] = from;
  return incoming;
}

/** Cuts the stream into fragments. */
export function splitFragments(stream: readonly StreamItem[], links: Links): Fragment[] {
  const incoming = incomingOf(links);
  const fragments: Fragment[] = [];
  let from = 0;
  let parted: Fragment['parted'] = 'head';
  for (let at = 1; at <= stream.length; at += 1) {
    const parting = at === stream.length ? 'head' : partingAt(stream, links, incoming, at);
    if (parting === null) continue;
    fragments.push({ from, to: at, draft: stream[from]?.draft ?? 0, parted });
    from = at;
    parted = parting;
  }
  return stream.length === 0 ? [] : fragments;
}
