/** Which fragment goes on where another stops in mid-sentence: one assignment for the whole page. */
import { scoreContinuity } from './continuity.ts';
import { naturalNext, type StreamItem } from './stream.ts';
import { overlap, type Topics } from './topics.ts';

/** Sentences that were put together: the item that goes on after each open one, and how sure. */
export interface Links {
  /** For each item of the stream the item that continues it, or -1. */
  readonly next: readonly number[];
  /** Open items for which two answers are about equally good. */
  readonly uncertain: ReadonlySet<number>;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const MOST_TAILS = 80;
const MOST_ITEMS = 500;
const NATURAL = 3;
const ACCEPT = 1.6;
const MARGIN = 0.5;
const ACCEPT_NEEDY = -0.6;
const ANNOUNCES = 6;
/** A natural continuation below this is none. */
const WEAK = 1;

/** What speaks against an item's start being a continuation at all. */
function headPrior(stream: readonly StreamItem[], at: number): number {
  const item = stream[at];
  const before = stream[at - 1];
  if (!item || item.role !== 'body' || item.unit.dateline) return Number.NEGATIVE_INFINITY;
  if (item.edge.startsInside || item.edge.stub === 2) return 0;
  if (item.first) return item.edge.lead > 0 ? -4 : -1;
  if (!before || before.draft !== item.draft) return 0;
  if (before.role === 'heading') return -3;
  return before.openEnd ? 0 : -1.5;
}

interface Scoring {
  readonly stream: readonly StreamItem[];
  readonly topics: Topics;
  readonly page: string;
  /** Items that name two and more of the page's section headings: leads, no continuations. */
  readonly announcing: ReadonlySet<number>;
}

export function scorePair(scoring: Scoring, from: number, to: number): number {
  const { stream, topics, page } = scoring;
  const tail = stream[from];
  const head = stream[to];
  if (!tail || !head) return Number.NEGATIVE_INFINITY;
  const prior = headPrior(stream, to);
  if (prior === Number.NEGATIVE_INFINITY) return prior;
  const natural = naturalNext(stream, from) === to;
  let score = scoreContinuity(tail.edge, head.edge, page) + (natural ? NATURAL : prior);
  const around = [tail.index, stream[from - 1]?.index ?? tail.index];
  score += Math.min(2, overlap(topics, around, [head.index]) * 10);
  if (tail.draft === head.draft) score += 0.5;
  if (scoring.announcing.has(to)) score -= ANNOUNCES;
  return score - Math.min(1.5, Math.abs(to - from) * 0.05) + (to > from ? 0.3 : 0);
}

/** Whether the text at `to` stands behind an open one that reads on elsewhere, or on its own. */
function isOrphan(stream: readonly StreamItem[], to: number): boolean {
  const before = stream[to - 1];
  const item = stream[to];
  if (!item || item.unit.dateline) return false;
  if (item.first) return item.edge.lead === 0;
  return before?.openEnd === true || item.edge.startsInside || item.edge.stub > 0;
}

/** Items that name two and more section headings in their own words. */
export function findAnnouncing(stream: readonly StreamItem[]): Set<number> {
  const headings = stream
    .filter((item) => item.role === 'heading')
    .map((item) => item.unit.content.text.replace(/\s/gu, ''))
    .filter((heading) => heading.length >= 4)
    .slice(0, 60);
  const announcing = new Set<number>();
  if (headings.length < 2) return announcing;
  for (const [at, item] of stream.entries()) {
    if (item.role !== 'body') continue;
    const text = item.unit.content.text;
    if (headings.filter((heading) => text.includes(heading)).length >= 2) announcing.add(at);
  }
  return announcing;
}

function listCandidates(scoring: Scoring, tails: readonly number[]): Candidate[] {
  const { stream } = scoring;
  const candidates: Candidate[] = [];
  for (const from of tails) {
    const natural = naturalNext(stream, from);
    const stay = natural < 0 ? Number.NEGATIVE_INFINITY : scorePair(scoring, from, natural);
    if (natural >= 0) candidates.push({ from, to: natural, score: stay });
    for (let to = 0; to < stream.length; to += 1) {
      if (to === from || to === natural || stream[to]?.role !== 'body') continue;
      const score = scorePair(scoring, from, to);
      const needy = stay < WEAK && isOrphan(stream, to);
      if (score > (needy ? ACCEPT_NEEDY : ACCEPT)) candidates.push({ from, to, score });
    }
  }
  return candidates.sort((left, right) => right.score - left.score);
}

/** Greedy choice, then pairs of choices are exchanged as long as the page gets better. */
function assign(candidates: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>();
  const taken = new Map<number, number>();
  const scores = new Map<string, Candidate>();
  for (const candidate of candidates) {
    scores.set(`${candidate.from}>${candidate.to}`, candidate);
    if (chosen.has(candidate.from) || taken.has(candidate.to)) continue;
    chosen.set(candidate.from, candidate);
    taken.set(candidate.to, candidate.from);
  }
  for (let round = 0; round < 4; round += 1) {
    let better = false;
    for (const wanted of candidates) {
      const own = chosen.get(wanted.from);
      const holder = taken.get(wanted.to);
      if (own === wanted || holder === undefined || holder === wanted.from) continue;
      const held = chosen.get(holder);
      const swapped = own ? scores.get(`${holder}>${own.to}`) : undefined;
      const gain = wanted.score + (swapped?.score ?? 0) - (own?.score ?? 0) - (held?.score ?? 0);
      if (gain <= 0.01) continue;
      chosen.set(wanted.from, wanted);
      taken.set(wanted.to, wanted.from);
      if (own) taken.delete(own.to);
      chosen.delete(holder);
      if (swapped) {
        chosen.set(holder, swapped);
        taken.set(swapped.to, holder);
      }
      better = true;
    }
    if (!better) break;
  }
  return chosen;
}

/** Whether the links from `to` lead back to `from`. */
function makesCircle(next: readonly number[], from: number, to: number): boolean {
  for (let at = to, steps = 0; at >= 0 && steps <= next.length; at = next[at] ?? -1, steps += 1) {
    if (at === from) return true;
  }
  return false;
}

/**
 * Finds what continues each item that stops in mid-sentence. Each item continues one at most; on a
 * page with very many of them every text stays where it stands.
 */
export function findLinks(given: Omit<Scoring, 'announcing'>): Links {
  const scoring: Scoring = { ...given, announcing: findAnnouncing(given.stream) };
  const { stream } = scoring;
  const next = stream.map(() => -1);
  const uncertain = new Set<number>();
  const tails = stream.flatMap((item, at) => (item.openEnd ? [at] : []));
  if (tails.length > MOST_TAILS || stream.length > MOST_ITEMS) {
    for (const from of tails) next[from] = naturalNext(stream, from);
    return { next, uncertain };
  }
  const candidates = listCandidates(scoring, tails);
  const chosen = assign(candidates);
  for (const from of tails) {
    const pick = chosen.get(from);
    const natural = naturalNext(stream, from);
    const stay = candidates.find((one) => one.from === from && one.to === natural);
    if (pick && stay && pick !== stay && pick.score - stay.score < MARGIN) uncertain.add(from);
    if (pick && !makesCircle(next, from, pick.to)) next[from] = pick.to;
  }
  return { next, uncertain };
}
