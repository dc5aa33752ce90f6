/** How well each text of a page goes on where another stops in mid-sentence. */
import { Profiles } from './affinity.ts';
import { type Cut, scoreContinuity } from './continuity.ts';
import type { Draft } from './drafts.ts';
import type { Head } from './head-priors.ts';
import { headlinesOf } from './label-profiles.ts';
import type { Cuts } from './page-cuts.ts';
import { naturalNext, type StreamItem } from './stream.ts';
import type { Topics } from './topics.ts';

/** What links are found in. */
export interface Page {
  readonly stream: readonly StreamItem[];
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  readonly text: string;
}

const NATURAL = 2;
const TURNED = 2;
/** A column that begins above its headline goes on right under it. */
const UNDER_HEAD = 1.5;
/** A natural continuation below this is none. */
const WEAK = 0.5;
/** What a continuation must be worth: the one in place, an orphan, any other. */
const FLOOR_NATURAL = 0;
const FLOOR_ORPHAN = -0.4;
const FLOOR_HEADLESS = -1.2;
const FLOOR_LOOSE = 1.4;
const FLOOR_DISPLACED = 0.6;
/** What stands in its place is another article's: the text goes on where that one's ends. */
const FLOOR_BEHIND = -1;
/** More, where the page ends with the open text: it may have been cut off there. */
const CUT_AT_END = 0.8;
/** The same of an article's last text: the article may have been cut off there. */
const CUT_AT_LAST = 0.5;
const MOST_APART = 2;
const LEAST_BEHIND = -3;
/** What it is worth that a text suits the article better than its own: for its first text, others. */
const MATTER_FIRST = 0.8;
const MATTER = 0.8;
/** What it costs that a text suits another article so much better than the one of both. */
const MATTER_FOREIGN = 1.4;
const FOREIGN = 0.6;
const MOST_MATTER = 4;
/** A text whose matter is its own headline's does not continue another article. */
const MOST_AGAINST_FIRST = -5;
/** But first lines that stand without a headline, or above it, have little matter to compare. */
const MOST_AGAINST_HEADLESS = -1;
const FLOOR = 1.6;
/** What the matter of a text of another article says for it at most. */
const MOST_BETTER = 2;
/** Sums of fractions are so exact. */
const EXACT = 1e-6;

export interface Scoring {
  readonly stream: readonly StreamItem[];
  readonly cuts: Cuts;
  /** What each item says as a continuation, whatever stands before it. */
  readonly heads: readonly Head[];
  /** Articles whose text opens behind its first paragraph: columns in reverse. */
  readonly turned: ReadonlySet<number>;
  /** Articles without a headline: what stops there in mid-sentence goes on somewhere. */
  readonly headless: ReadonlySet<number>;
  /** How well an item's matter fits an article's, itself left out. */
  readonly suits: (item: number, draft: number) => number;
}

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

/** An open end that something is to go on with. */
interface End {
  readonly from: number;
  readonly tail: StreamItem;
  readonly cut: Cut;
  /** The text that stands behind it in its article, or -1. */
  readonly natural: number;
}

function readEnd({ stream }: Scoring, from: number): End | null {
  const tail = stream[from];
  if (!tail) return null;
  return { from, tail, cut: tail.edge.cut, natural: naturalNext(stream, from) };
}

/**
 * How well the text at `to` goes on; −Infinity where that is no more than `least`. What its matter
 * says is asked last, and only where it can still tell: it takes the most time.
 */
function scorePair(scoring: Scoring, end: End, to: number, least: number): number {
  const { from, tail, natural } = end;
  const head = scoring.stream[to];
  const own = scoring.heads[to];
  if (!head || !own || own.prior === Number.NEGATIVE_INFINITY) return Number.NEGATIVE_INFINITY;
  const reads =
    scoreContinuity(end.cut, head.edge, scoring.cuts) + (natural === to ? NATURAL : own.prior);
  const together = tail.draft === head.draft;
  const beside = !together && head.first && to === from + 1;
  const place = together ? 0.5 : beside ? UNDER_HEAD : 0;
  const turned = head.first && together && scoring.turned.has(head.draft) ? TURNED : 0;
  const apart = Math.min(1.5, Math.abs(to - from) * 0.05);
  const sum = (matter: number): number =>
    reads + matter + place - own.cost + turned - apart + (to > from ? 0.3 : 0);
  if (sum(together ? 0 : MOST_BETTER) + EXACT < least) return Number.NEGATIVE_INFINITY;
  return sum(topicScore(scoring, from, to));
}

/** Whether a text reads on elsewhere than where it stands, or by itself: nothing before it goes on with it. */
function isOrphan({ heads, stream }: Scoring, from: number, to: number): boolean {
  const orphan = heads[to]?.orphan;
  return (
    orphan === 'anywhere' || (orphan === 'at-home' && stream[from]?.draft === stream[to]?.draft)
  );
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
    sum += 2 * Math.max(-MOST_APART, Math.min(MOST_APART, suits(at, guest) - suits(at, host)));
  }
  const best = Math.max(...ends.values());
  for (const [at, value] of ends) ends.set(at, Math.max(LEAST_BEHIND, (value - best) / 2));
  return ends;
}

/**
 * The value of every continuation of `from` above what speaks for none; −Infinity elsewhere. What
 * stands behind a displaced one goes on with the sentence of `taker`, so that its own must be
 * elsewhere.
 */
export function valuesOf(scoring: Scoring, from: number, taker = -1): number[] {
  const { stream, heads } = scoring;
  const end = readEnd(scoring, from);
  if (!end) return stream.map(() => Number.NEGATIVE_INFINITY);
  const displaced = taker >= 0;
  const { natural } = end;
  const stay =
    natural < 0
      ? Number.NEGATIVE_INFINITY
      : scorePair(scoring, end, natural, Number.NEGATIVE_INFINITY);
  const headless =
    stay === Number.NEGATIVE_INFINITY && scoring.headless.has(stream[from]?.draft ?? -1);
  const ends = displaced ? findGuestEnds(scoring, { from, natural, taker }) : null;
  const atEnd = from === stream.length - 1 ? CUT_AT_END : 0;
  const atLast = natural < 0 && !headless ? CUT_AT_LAST : 0;
  const orphanFloor = (headless ? FLOOR_HEADLESS : FLOOR_ORPHAN) + atEnd;
  return stream.map((item, to) => {
    if (to === from || item.role !== 'body' || item.edge.alone) return Number.NEGATIVE_INFINITY;
    if (to === natural) return stay - FLOOR_NATURAL;
    // Above its headline a text goes on right under it: 屏上滚动 / headline / 显示着菜价。
    const wanted =
      isOrphan(scoring, from, to) || (headless && to === from + 1 && !item.edge.opening);
    const loose =
      stay >= WEAK ? FLOOR : wanted ? orphanFloor : FLOOR_LOOSE + Math.max(atEnd, atLast);
    const behind = ends?.get(to);
    const floor =
      behind === undefined
        ? displaced
          ? FLOOR_DISPLACED
          : loose
        : (heads[to]?.prior ?? 0) - behind + FLOOR_BEHIND;
    const value = scorePair(scoring, end, to, floor) - floor;
    return value > 0 ? value : Number.NEGATIVE_INFINITY;
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
