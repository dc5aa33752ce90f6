/** Fragments: stretches of the stream that surely belong together. */
import type { Links } from './links.ts';
import type { StreamItem } from './stream.ts';

export interface Fragment {
  /** Positions in the stream, in page order, without a gap. */
  readonly from: number;
  readonly to: number;
  readonly draft: number;
  /**
   * How the fragment is parted from the one before it: by a headline, as one paragraph from the
   * next, softly (a heading, an opening), by a cut.
   */
  readonly parted: 'head' | 'plain' | 'soft' | 'hard';
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
  if (before.role === 'heading') return null;
  // A photo or the page's own lines stand between, or an article's usual last paragraph before it.
  const apart = item.index > before.index + 1 || before.edge.last;
  return apart || item.edge.lead > 0 ? 'soft' : 'plain';
}

/** For each item the one whose sentence it continues, or -1. */
export function incomingOf(links: Links): number[] {
  const incoming = links.next.map(() => -1);
  for (const [from, to] of links.next.entries()) if (to >= 0) incoming[to] = from;
  return incoming;
}

/** How well an item opens an article's text. */
function openingValue({ unit, edge, role }: StreamItem): number {
  const lead = edge.lead * 2 + (edge.opening ? 1 : 0) + (unit.dateline ? 10 : 0);
  return lead - (edge.refersBack || edge.last ? 3 : 0) - (role === 'heading' ? 0.5 : 0);
}

/**
 * Where columns stand in reverse: a text that is continued by an earlier one of its own stretch
 * shows that a column starts between the two, at the best opening there.
 */
function findReversals(
  stream: readonly StreamItem[],
  links: Links,
  partings: readonly (Fragment['parted'] | null)[],
): Set<number> {
  const cuts = new Set<number>();
  for (const [from, to] of links.next.entries()) {
    if (to < 0 || to > from || stream[from]?.draft !== stream[to]?.draft) continue;
    const between = partings.slice(to + 1, from + 1);
    if (between.some((parting) => parting === 'hard' || parting === 'head')) continue;
    let best = -1;
    let value = Number.NEGATIVE_INFINITY;
    for (let at = to + 1; at <= from; at += 1) {
      const item = stream[at];
      if (!item || item.role === 'caption' || stream[at - 1]?.openEnd) continue;
      if (stream[at - 1]?.role === 'heading') continue;
      const own = openingValue(item);
      if (own > value) {
        best = at;
        value = own;
      }
    }
    if (best >= 0) cuts.add(best);
  }
  return cuts;
}

/** Cuts the stream into fragments. */
export function splitFragments(stream: readonly StreamItem[], links: Links): Fragment[] {
  const incoming = incomingOf(links);
  const partings = stream.map((_item, at) =>
    at === 0 ? 'head' : partingAt(stream, links, incoming, at),
  );
  for (const at of findReversals(stream, links, partings)) partings[at] = 'hard';
  const fragments: Fragment[] = [];
  for (const [at, parted] of partings.entries()) {
    const last = fragments.at(-1);
    if (parted === null && last) fragments[fragments.length - 1] = { ...last, to: at + 1 };
    else {
      const draft = stream[at]?.draft ?? 0;
      fragments.push({ from: at, to: at + 1, draft, parted: parted ?? 'head' });
    }
  }
  return fragments;
}

/** Fragments that stand on after one another as plain paragraphs do, taken as one. */
export function mergePlain(fragments: readonly Fragment[]): Fragment[] {
  const merged: Fragment[] = [];
  for (const fragment of fragments) {
    const last = merged.at(-1);
    if (last && last.to === fragment.from && fragment.parted === 'plain') {
      merged[merged.length - 1] = { ...last, to: fragment.to };
    } else merged.push(fragment);
  }
  return merged;
}
