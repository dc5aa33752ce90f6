/** Fragments: stretches of the stream that surely belong together. */
import { closesReport, endsMeeting, opensLetter, saysMeeting, speaksOfMeeting } from './genre.ts';
import type { Links } from './links.ts';
import { type Opening, readOpening } from './opening-text.ts';
import { headlineScore } from './openings.ts';
import { beginsInside, type StreamItem } from './stream.ts';

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

/** The pairs of characters of each article's headline. */
export type Headlines = (draft: number) => ReadonlySet<string>;

/** How much better a later text must open its article than the first one. */
const LATE = 2.5;

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
  // 编辑同志： and what it opens are never parted.
  if (opensLetter(before.unit.content.text)) return null;
  // Nor are 问：…… and 答：…….
  if (item.edge.text.startsWith('答：') && before.edge.text.startsWith('问：')) return null;
  if (beginsInside(item)) return 'hard';
  if (item.role === 'heading') return before.role === 'heading' ? null : 'soft';
  if (before.role === 'heading') return null;
  // 大家作了表态发言。 ends a report, unless it is still of the meeting that the next text speaks.
  const text = before.unit.content.text;
  if (endsMeeting(text) && saysMeeting(text) && !speaksOfMeeting(item.unit.content.text))
    return 'hard';
  if (closesReport(text)) return 'hard';
  // A photo or the page's own lines stand between, or an article's usual last paragraph before it.
  const apart = item.index > before.index + 1 || before.edge.last;
  return apart || item.edge.lead > 0 ? 'soft' : 'plain';
}

/** For each item the one whose sentence it continues, or -1. */
export function incomingOf({ next }: Pick<Links, 'next'>): number[] {
  const incoming = next.map(() => -1);
  for (const [from, to] of next.entries()) if (to >= 0) incoming[to] = from;
  return incoming;
}

/** How well the item at `at` opens an article's text, and its first characters. */
function readOpeningAt(stream: readonly StreamItem[], links: Links, at: number): Opening {
  const item = stream[at];
  const { text, score } = readOpening(stream, links.next, at);
  const dated = item?.unit.dateline ? 10 : 0;
  const later = (item?.edge.last ? 3 : 0) + (item?.role === 'heading' ? 0.5 : 0);
  return { text, score: score + dated - later };
}

/** Whether a text may open a column: it is no caption, and begins behind a finished sentence. */
function mayOpenColumn(stream: readonly StreamItem[], at: number): boolean {
  const [item, before] = [stream[at], stream[at - 1]];
  if (!item || item.role === 'caption' || before?.openEnd || item.indented === false) return false;
  return before?.role !== 'heading' && !opensLetter(before?.unit.content.text ?? '');
}

/**
 * Where a text opens its article much better than the one under the headline does: a column that
 * stands behind others which it begins.
 */
function findLateOpenings(
  stream: readonly StreamItem[],
  openingIn: (at: number) => number,
): Set<number> {
  const cuts = new Set<number>();
  let first = -1;
  let best = -1;
  let value = 0;
  const close = (): void => {
    if (best >= 0) cuts.add(best);
    best = -1;
  };
  for (const [at, item] of stream.entries()) {
    if (item.first || item.draft !== stream[at - 1]?.draft) {
      close();
      first = item.first ? at : -1;
      value = openingIn(at) + LATE;
    } else if (first >= 0 && item.role === 'body' && mayOpenColumn(stream, at)) {
      const own = openingIn(at);
      if (own <= value) continue;
      best = at;
      value = own;
    }
  }
  close();
  return cuts;
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
      if (!mayOpenColumn(stream, at)) continue;
      const own = readOpeningAt(stream, links, at).score;
      if (own > value) {
        best = at;
        value = own;
      }
    }
    // Where nothing opens an article the column begins with a section: 机制活起来 behind the end of another.
    if (value < 0 && stream[to + 1]?.role === 'heading') best = to + 1;
    if (best >= 0) cuts.add(best);
  }
  return cuts;
}

/** The best place for a column to start inside a fragment, and how well it opens the article. */
function bestInside(
  { from, to }: Fragment,
  { stream, openingIn }: { stream: readonly StreamItem[]; openingIn: (at: number) => number },
): { at: number; score: number } {
  let best = { at: -1, score: Number.NEGATIVE_INFINITY };
  for (let at = from + 1; at < to; at += 1) {
    const score = mayOpenColumn(stream, at) ? openingIn(at) : Number.NEGATIVE_INFINITY;
    if (score > best.score) best = { at, score };
  }
  return best;
}

/**
 * Where sentences lead from a fragment back to its own beginning: 两 / 年培训…… stands above 入冬的
 * 沙地……, whose last sentence leads to the column that ends with 两. A column starts inside one of
 * them, at the best opening there.
 */
function findCircles(
  stream: readonly StreamItem[],
  { next }: Links,
  fragments: readonly Fragment[],
  openingIn: (at: number) => number,
): Set<number> {
  const cuts = new Set<number>();
  const starting = new Map(fragments.map((fragment, at) => [fragment.from, at]));
  const seen = new Set<number>();
  const nextOf = (at: number): number =>
    starting.get(next[(fragments[at]?.to ?? 0) - 1] ?? -1) ?? -1;
  for (const start of fragments.keys()) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = nextOf(at);
    }
    const circle = at < 0 ? -1 : path.indexOf(at);
    if (circle < 0) continue;
    let best = { at: -1, score: Number.NEGATIVE_INFINITY };
    for (const one of path.slice(circle)) {
      const fragment = fragments[one];
      const inside = fragment ? bestInside(fragment, { stream, openingIn }) : best;
      if (inside.score > best.score) best = inside;
    }
    if (best.at >= 0) cuts.add(best.at);
  }
  return cuts;
}

/** Fragments of the stream by what parts each item from the one before it. */
function gather(
  stream: readonly StreamItem[],
  partings: readonly (Fragment['parted'] | null)[],
): Fragment[] {
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

/** Cuts the stream into fragments. */
export function splitFragments(
  stream: readonly StreamItem[],
  links: Links,
  headlines: Headlines,
): Fragment[] {
  const incoming = incomingOf(links);
  const openingIn = (at: number): number => {
    const { text, score } = readOpeningAt(stream, links, at);
    return score + headlineScore(text, headlines(stream[at]?.draft ?? -1));
  };
  const partings = stream.map((_item, at) =>
    at === 0 ? 'head' : partingAt(stream, links, incoming, at),
  );
  for (const at of findReversals(stream, links, partings)) partings[at] = 'hard';
  for (const at of findLateOpenings(stream, openingIn)) {
    if (partings[at] === null || partings[at] === 'plain') partings[at] = 'soft';
  }
  const whole = mergePlain(gather(stream, partings));
  for (const at of findCircles(stream, links, whole, openingIn)) partings[at] = 'hard';
  return gather(stream, partings);
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
