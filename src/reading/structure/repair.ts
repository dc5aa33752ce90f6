/** Puts an outline's texts into the articles and the order that explain the page best. */

import { adoptOrphans, findParents } from './adopt-orphans.ts';
import { uncrossHeads } from './crossed-heads.ts';
import type { Draft, Outline, TextItem } from './drafts.ts';
import { type Fragment, type Headlines, mergePlain, splitFragments } from './fragments.ts';
import { findMisplaced } from './headline-places.ts';
import { feedHungry } from './hunger.ts';
import { findAliens } from './kin-places.ts';
import { readFixed } from './label-facts.ts';
import { labelFragments } from './labels.ts';
import { takeLateHeads } from './late-heads.ts';
import { findLetters } from './letters.ts';
import { findLinks, type Links } from './links.ts';
import { findMisfits } from './misfits.ts';
import { findNamed } from './named-places.ts';
import { pairsOf } from './openings.ts';
import { orderFragments } from './order.ts';
import { isOrderly } from './orderly.ts';
import { findOwnCounty } from './own-counties.ts';
import { findOtherKind } from './referred-kinds.ts';
import { readStream, type StreamItem } from './stream.ts';
import { moveStretches } from './stretches.ts';

const MOST_FRAGMENTS = 160;
const MOST_DRAFTS = 60;

/** Fragments that sentences tie together, for each fragment. */
function chainsOf(
  stream: readonly StreamItem[],
  fragments: readonly Fragment[],
  links: Links,
): number[][] {
  const starting = new Map(fragments.map((fragment, at) => [fragment.from, at]));
  const group = fragments.map((_fragment, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((group[root] ?? root) !== root) root = group[root] ?? root;
    return root;
  };
  for (const [at, fragment] of fragments.entries()) {
    let last = fragment.to - 1;
    while (last > fragment.from && stream[last]?.role === 'caption') last -= 1;
    const next = starting.get(links.next[last] ?? -1);
    if (next !== undefined) group[rootOf(next)] = rootOf(at);
  }
  const members = new Map<number, number[]>();
  for (const at of fragments.keys()) {
    const root = rootOf(at);
    members.set(root, [...(members.get(root) ?? []), at]);
  }
  return fragments.map((_fragment, at) => members.get(rootOf(at)) ?? [at]);
}

/** Writes the labelled and ordered fragments back into the drafts. */
function rewrite(draft: Draft, ordered: readonly Fragment[], stream: readonly StreamItem[]): void {
  const items: TextItem[] = ordered.flatMap((fragment) =>
    stream.slice(fragment.from, fragment.to).map(({ index, role }) => ({ index, role })),
  );
  const moved = items.some((item, at) => at > 0 && item.index < (items[at - 1]?.index ?? 0));
  const headline = draft.headlines[0];
  const start = items.reduce(
    (least, item) => Math.min(least, item.index),
    Number.POSITIVE_INFINITY,
  );
  draft.items = items;
  draft.reordered = moved;
  draft.headlineMoved = headline !== undefined && items.length > 0 && start < headline;
}

/** The texts of units, with blanks between. */
function textOf({ units }: Pick<Outline, 'units'>, indices: readonly number[]): string {
  return indices.map((at) => units[at]?.content.text ?? '').join(' ');
}

/** The pairs of characters of each article's headline, read once each. */
function readHeadlines({ drafts, units }: Outline): Headlines {
  const known = new Map<number, ReadonlySet<string>>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const pairs = pairsOf(textOf({ units }, drafts[label]?.headlines ?? []));
    known.set(label, pairs);
    return pairs;
  };
}

/** Trailing bylines go where the text before them went. */
function moveTrailing(outline: Outline, owner: ReadonlyMap<number, number>): void {
  const moves: { index: number; to: number }[] = [];
  for (const [at, draft] of outline.drafts.entries()) {
    if (draft.photo) continue;
    draft.trailing = draft.trailing.filter((index) => {
      const to = owner.get(index - 1);
      if (to === undefined || to === at) return true;
      moves.push({ index, to });
      return false;
    });
  }
  for (const { index, to } of moves) outline.drafts[to]?.trailing.push(index);
}

/** Marks the articles whose neighbourhood shows damage: a doubt here is a doubt there. */
function markShaken(
  outline: Outline,
  fragments: readonly Fragment[],
  labels: readonly number[],
  lost: readonly number[],
): void {
  const { drafts } = outline;
  const troubled = drafts.map(
    (draft) =>
      !draft.photo &&
      (draft.headlines.length === 0 ||
        draft.items.length === 0 ||
        draft.reordered ||
        draft.headlineMoved),
  );
  for (const [at, fragment] of fragments.entries()) {
    if (labels[at] === fragment.draft) continue;
    troubled[fragment.draft] = true;
    troubled[labels[at] ?? 0] = true;
    const to = drafts[labels[at] ?? 0];
    if (to) to.received = true;
  }
  for (const at of lost) {
    troubled[at] = true;
    const draft = drafts[at];
    if (draft) draft.unfinished = true;
  }
  for (const [at, draft] of drafts.entries()) {
    const near = [at - 2, at - 1, at, at + 1, at + 2];
    if (near.some((one) => troubled[one])) draft.shaken = true;
  }
}

/**
 * Repairs reading order and membership in place. Pages of more than 160 fragments stay as they
 * stand, so that the work is linear in the page.
 */
export function repairOutline(outline: Outline): void {
  const stream = readStream(outline);
  if (isOrderly(stream, outline.drafts)) return;
  const { drafts, topics, units } = outline;
  // The units' texts, and not the page: there a column's line ends part what it says twice.
  const text = units.map(({ content }) => content.text).join('\n');
  const links = findLinks({ stream, topics, text, drafts });
  const headlines = readHeadlines(outline);
  const found = splitFragments(stream, links, headlines);
  if (found.length > MOST_FRAGMENTS || drafts.length > MOST_DRAFTS) return;
  const parents = findParents({ stream, drafts, topics, links });
  const fragments = adoptOrphans(found, parents, drafts);
  const chains = chainsOf(stream, fragments, links);
  const headings = drafts.map(({ headlines: lines }) => textOf(outline, lines));
  const misplaced = findMisplaced({ drafts, fragments, stream, headings, places: outline.places });
  const heads = drafts.map(({ kickers, headlines: lines, subtitles }) =>
    textOf(outline, [...kickers, ...lines, ...subtitles]),
  );
  const named = findNamed({ drafts, fragments, stream, headings: heads, places: outline.places });
  const labelling = {
    stream,
    fragments,
    drafts,
    topics,
    chains,
    next: links.next,
    headings,
    misplaced,
    named,
    ownCounty: findOwnCounty({ drafts, fragments, stream, headings: heads }),
    aliens: findAliens({ drafts, fragments, stream, headings: heads }),
    otherKind: findOtherKind({ drafts, fragments, stream, headings: heads }),
  };
  const fixed = readFixed(labelling);
  const fed = feedHungry(labelling, labelFragments(labelling, fixed));
  const labels = moveStretches(labelling, fixed, fed);
  const owner = new Map<number, number>();
  for (const [at, fragment] of fragments.entries()) {
    for (const item of stream.slice(fragment.from, fragment.to)) {
      owner.set(item.index, labels[at] ?? fragment.draft);
    }
  }
  moveTrailing(outline, owner);
  const letters = findLetters(stream);
  for (const [label, draft] of outline.drafts.entries()) {
    if (draft.photo) continue;
    const own = mergePlain(fragments.filter((_fragment, at) => labels[at] === label));
    const headline = headlines(label);
    const letter = letters.has(label);
    rewrite(draft, orderFragments({ stream, links, fragments: own, headline, letter }), stream);
    const within = (at: number): boolean =>
      own.some((fragment) => at >= fragment.from && at < fragment.to);
    draft.uncertain = [...links.uncertain].some(within);
    draft.shaken ||= [...links.weak].some(within);
  }
  takeLateHeads(drafts);
  uncrossHeads(drafts, units);
  // A sentence that goes on nowhere, and not because the page ends: its rest is somewhere near.
  const lost = stream.flatMap(({ openEnd, draft }, at) =>
    openEnd && at < stream.length - 1 && (links.next[at] ?? -1) < 0 ? [draft] : [],
  );
  markShaken(outline, fragments, labels, lost);
  for (const at of findMisfits(labelling, labels)) {
    const draft = drafts[at];
    if (draft) draft.shaken = true;
  }
}
