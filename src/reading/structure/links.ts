/** Which fragment goes on where another stops in mid-sentence: one assignment for the whole page. */
import { readHeads } from './head-priors.ts';
import { type Page, readSuits, valuesOf } from './link-scores.ts';
import type { Scoring } from './link-signs.ts';
import { matchRows } from './matching.ts';
import { Cuts } from './page-cuts.ts';
import { naturalNext } from './stream.ts';
import { findTurned } from './turned.ts';

/** Sentences that were put together: the item that goes on after each open one, and how sure. */
export interface Links {
  /** For each item of the stream the item that continues it, or -1. */
  readonly next: readonly number[];
  /** Open items for which two answers are about equally good. */
  readonly uncertain: ReadonlySet<number>;
  /** Open items whose continuation little speaks for, or that have none. */
  readonly weak: ReadonlySet<number>;
}

const MOST_TAILS = 80;
const MOST_ITEMS = 500;
const MOST_DRAFTS = 60;
const MARGIN = 1.5;
/** Elsewhere than where the sentence stands a continuation must be worth this, or it is none: its rest is not on the page. */
const LEAST_ELSEWHERE = 0.45;
/** The same of a paragraph above it in its own article, which is the rest of no sentence. */
const LEAST_ABOVE = 1;
/** A continuation worth this is sure. */
const SURE = 8.5;

/** Whether the links from `to` lead back to `from`. */
function makesCircle(next: readonly number[], from: number, to: number): boolean {
  for (let at = to, steps = 0; at >= 0 && steps <= next.length; at = next[at] ?? -1, steps += 1) {
    if (at === from) return true;
  }
  return false;
}

function leastOf({ stream, heads }: Scoring, from: number, to: number): number {
  const above = to < from && stream[to]?.draft === stream[from]?.draft;
  return above && heads[to]?.rest !== true ? LEAST_ABOVE : LEAST_ELSEWHERE;
}

/** Matches open ends with their continuations; what lost its own to another is matched once more. */
function matchTails(scoring: Scoring, tails: readonly number[], values: number[][]): number[] {
  const pairs = matchRows(values);
  const takers = new Map(pairs.map((to, row) => [to, tails[row] ?? -1]));
  let again = false;
  for (const [row, from] of tails.entries()) {
    const natural = naturalNext(scoring.stream, from);
    const taker = natural < 0 ? undefined : takers.get(natural);
    if (taker === undefined || taker === from) continue;
    values[row] = valuesOf(scoring, from, taker);
    again = true;
  }
  return again ? matchRows(values) : pairs;
}

/**
 * Finds what continues each item that stops in mid-sentence. Each item continues one at most; on a
 * page with very many of them every text stays where it stands.
 */
export function findLinks(page: Page): Links {
  const { stream } = page;
  const next = stream.map(() => -1);
  const uncertain = new Set<number>();
  const weak = new Set<number>();
  const tails = stream.flatMap((item, at) => (item.openEnd ? [at] : []));
  if (tails.length > MOST_TAILS || stream.length > MOST_ITEMS || page.drafts.length > MOST_DRAFTS) {
    for (const from of tails) next[from] = naturalNext(stream, from);
    return { next, uncertain, weak };
  }
  const scoring: Scoring = {
    stream,
    cuts: new Cuts(page.text),
    heads: readHeads(stream),
    turned: findTurned(stream),
    headless: new Set(
      page.drafts.flatMap((draft, at) => (draft.headlines.length === 0 ? [at] : [])),
    ),
    suits: readSuits(page),
  };
  const values = tails.map((from) => valuesOf(scoring, from));
  for (const [row, to] of matchTails(scoring, tails, values).entries()) {
    const from = tails[row] ?? 0;
    const natural = naturalNext(stream, from);
    const own = values[row] ?? [];
    const stay = natural < 0 ? Number.NEGATIVE_INFINITY : (own[natural] ?? 0);
    if (to >= 0 && to !== natural && (own[to] ?? 0) - stay < MARGIN) uncertain.add(from);
    if (to < 0 || (own[to] ?? 0) < SURE) weak.add(from);
    const worthIt = to === natural || (own[to] ?? 0) > leastOf(scoring, from, to);
    if (to >= 0 && worthIt && !makesCircle(next, from, to)) next[from] = to;
  }
  return { next, uncertain, weak };
}
