/** How well each text of a page goes on where another stops in mid-sentence. */
import { Profiles } from './affinity.ts';
import { scoreContinuity } from './continuity.ts';
import type { Draft } from './drafts.ts';
import { headlinesOf } from './label-profiles.ts';
import { type End, readEndSigns, readPlaceSigns, type Scoring } from './link-signs.ts';
import { LINK_WEIGHTS } from './link-weights.data.ts';
import { naturalNext, type StreamItem } from './stream.ts';
import type { Topics } from './topics.ts';
import { weighSigns } from './weigh-signs.ts';

/** What links are found in. */
export interface Page {
  readonly stream: readonly StreamItem[];
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  readonly text: string;
}

/** What another article's text took is elsewhere: so much more for every other text, */
const DISPLACED = 1;
/** and for the one behind the end of what was set in there. */
const BEHIND = 3;
const LEAST_BEHIND = -3;
const MOST_UNLIKE = 2;
/** What it is worth that a text suits the article better than its own: for its first text, others. */
const MATTER_FIRST = 0.6;
const MATTER = 0.8;
/** What it costs that a text suits another article so much better than the one of both. */
const MATTER_FOREIGN = 1.4;
const FOREIGN = 0.45;
const MOST_MATTER = 4;
/** A text whose matter is its own headline's does not continue another article. */
const MOST_AGAINST_FIRST = -5;
/** But first lines that stand without a headline, or above it, have little matter to compare. */
const MOST_AGAINST_HEADLESS = -1;
/** What the matter of a text of another article says for it at most. */
const MOST_BETTER = 1.5;
/** Sums of fractions are so exact. */
const EXACT = 1e-6;

/** How much better the text at `to` fits the article at `from` than its own, −3 to 2. */
function topicScore(scoring: Scoring, from: number, to: number): number {
  const { stream, suits } = scoring;
  const own = stream[to]?.draft ?? 0;
  const wanted = stream[from]?.draft ?? 0;
  const here = suits(to, own);
  if (own !== wanted) {
    const better = suits(to, wanted) - here;
    const piece = stream[from]?.unit.dateline != null || to === from + 1;
    const alone = piece && scoring.headless.has(wanted);
    const most = alone ? MOST_AGAINST_HEADLESS : MOST_AGAINST_FIRST;
    if (stream[to]?.first) return Math.max(most, Math.min(MOST_BETTER, better * MATTER_FIRST));
    return Math.max(-2, Math.min(MOST_BETTER, better * MATTER));
  }
  let foreign = 0;
  for (let draft = Math.max(0, own - 4); draft <= own + 4; draft += 1) {
    if (draft !== own) foreign = Math.max(foreign, suits(to, draft));
  }
  return -Math.max(0, Math.min(4, (foreign - here - FOREIGN) * MATTER_FOREIGN));
}

function readEnd({ stream }: Scoring, from: number): End | null {
  const tail = stream[from];
  if (!tail) return null;
  return { from, tail, cut: tail.edge.cut, natural: naturalNext(stream, from) };
}

/** Whether the text at `to` may go on with another at all. */
function mayGoOn({ stream, heads }: Scoring, from: number, to: number): boolean {
  const item = stream[to];
  if (to === from || item?.role !== 'body' || item.edge.alone) return false;
  return (heads[to]?.prior ?? Number.NEGATIVE_INFINITY) > Number.NEGATIVE_INFINITY;
}

/**
 * How well the text at `to` goes on; −Infinity where that is no more than `least`. What its matter
 * says is asked last, and only where it can still tell: it takes the most time.
 */
function scorePair(scoring: Scoring, end: End, to: number, least: number): number {
  const head = scoring.stream[to];
  const own = scoring.heads[to];
  if (!head || !own || !mayGoOn(scoring, end.from, to)) return Number.NEGATIVE_INFINITY;
  const together = head.draft === end.tail.draft;
  const places = weighSigns(readPlaceSigns(scoring, end, to, own));
  const sum = places + scoreContinuity(end.cut, head.edge, scoring.cuts);
  const weight = together ? LINK_WEIGHTS.ownMatter : LINK_WEIGHTS.matter;
  if (sum + weight * (together ? 0 : MOST_BETTER) + EXACT < least) return Number.NEGATIVE_INFINITY;
  return sum + weight * topicScore(scoring, end.from, to);
}

/**
 * Where texts of `taker`'s article that begin at `natural` may end, between two articles: for each
 * text of the stretch what speaks against its being the first that is not theirs, 0 for the best.
 */
function findGuestEnds(
  { stream, suits }: Scoring,
  { from, natural, taker }: { from: number; natural: number; taker: number },
): Map<number, number> {
  const host = stream[from]?.draft ?? -1;
  const guest = stream[taker]?.draft ?? -1;
  const ends = new Map<number, number>();
  if (guest === host) return ends;
  let sum = 0;
  for (let at = natural; stream[at]?.draft === host; at += 1) {
    if (at > natural) ends.set(at, sum);
    sum += 2 * Math.max(-MOST_UNLIKE, Math.min(MOST_UNLIKE, suits(at, guest) - suits(at, host)));
  }
  const best = Math.max(...ends.values());
  for (const [at, value] of ends) ends.set(at, Math.max(LEAST_BEHIND, (value - best) / 2));
  return ends;
}

/**
 * The value of every continuation of `from` above that of none; −Infinity elsewhere. What stands
 * behind a displaced one goes on with the sentence of `taker`, so that its own must be elsewhere.
 */
export function valuesOf(scoring: Scoring, from: number, taker = -1): number[] {
  const { stream } = scoring;
  const end = readEnd(scoring, from);
  if (!end) return stream.map(() => Number.NEGATIVE_INFINITY);
  const { natural } = end;
  const displaced = taker >= 0;
  const ends = displaced ? findGuestEnds(scoring, { from, natural, taker }) : null;
  const any = weighSigns(readEndSigns(scoring, end));
  return stream.map((_item, to) => {
    const behind = ends?.get(to);
    const more =
      to === natural || !displaced ? 0 : behind === undefined ? DISPLACED : BEHIND + behind;
    const value = any + more + scorePair(scoring, end, to, -any - more);
    return to === natural || value > 0 ? value : Number.NEGATIVE_INFINITY;
  });
}

/** What the articles speak of as they stand on the page. */
function profilesOf(topics: Topics, drafts: readonly Draft[]): Profiles {
  const profiles = new Profiles(topics, headlinesOf(topics, drafts));
  for (const [at, { items }] of drafts.entries()) {
    for (const { index } of items) profiles.add(at, [index]);
  }
  return profiles;
}

/** Affinities of items to articles, computed once each when they are asked for. */
export function readSuits({ stream, drafts, topics }: Page): Scoring['suits'] {
  const known = new Map<number, number>();
  let read: Profiles | null = null;
  return (at, draft) => {
    const item = stream[at];
    if (!item || draft < 0 || draft >= drafts.length || drafts[draft]?.photo) return 0;
    const key = at * drafts.length + draft;
    const before = known.get(key);
    if (before !== undefined) return before;
    read ??= profilesOf(topics, drafts);
    const profiles = read;
    const own = item.draft === draft;
    if (own) profiles.add(draft, [item.index], -1);
    const value = Math.min(MOST_MATTER, profiles.affinity(draft, [item.index]));
    if (own) profiles.add(draft, [item.index]);
    known.set(key, value);
    return value;
  };
}
