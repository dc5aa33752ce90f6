/** Texts that stand under no headline and are the beginning, or the rest, of one that has one. */

import { greets } from '../salutations.ts';
import { Profiles } from './affinity.ts';
import { findCredited, SECOND_CREDIT } from './credited.ts';
import { costOfDistance } from './distance.ts';
import type { Draft } from './drafts.ts';
import type { Fragment } from './fragments.ts';
import { headlinesOf } from './label-profiles.ts';
import type { Links } from './links.ts';
import type { StreamItem } from './stream.ts';
import type { Topics } from './topics.ts';

/** What evidence must be worth that a text without a headline is another article's. */
const PRIOR = 4;
const MATTER = 1.5;
/** More than this in common is a passage that two articles share, and says no more. */
const MOST_MATTER = 3;
/** A sentence that goes on from one in the other, where much and where little speaks for it. */
const READS_ON = 3;
const READS_ON_WEAKLY = 1.5;
/** The headline's article has no text at all. */
const HUNGRY = 3;
const ADJACENT = 1;
const SECOND_DATELINE = 8;
/** 问：…… and 答：…… go where others ask and answer. */
const ASKS = /^[问答][：:]/u;
const ASKED = 4;
/** 编辑同志：…… right above a headline: the letter's beginning. */
const GREETS = 3;
const MOST_LACK = 3;
/** A dateline without a headline whose text stops, and a headline whose text has no dateline. */
const DATED = 2;

export interface Orphanage {
  readonly stream: readonly StreamItem[];
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  readonly links: Links;
}

/** How well a text opens an article, −1.5 to 2. */
function openingOf({ edge, unit, role }: StreamItem): number {
  if (unit.dateline) return 2;
  if (role === 'heading' || edge.refersBack || edge.last || edge.startsInside) return -1;
  if (edge.stub > 0) return -1;
  return Math.max(-1.5, Math.min(2, edge.first * 0.4 + edge.lead * 0.5));
}

/** What the headline's article lacks of a beginning that the orphan has. */
function lackOf(own: StreamItem | undefined, orphan: StreamItem): number {
  if (!own) return HUNGRY;
  if (own.unit.dateline) return orphan.unit.dateline ? -SECOND_DATELINE : 0;
  const dated = orphan.unit.dateline && orphan.openEnd ? DATED : 0;
  return dated + Math.min(MOST_LACK, (openingOf(orphan) - openingOf(own)) * 1.5);
}

/** The sentences that go on from one article in the other. */
function bridgesOf({ stream, links }: Orphanage, one: number, other: number): number {
  let most = 0;
  for (const [from, to] of links.next.entries()) {
    if (to < 0) continue;
    const [left, right] = [stream[from]?.draft, stream[to]?.draft];
    const bridges = (left === one && right === other) || (left === other && right === one);
    if (bridges) most = Math.max(most, links.weak.has(from) ? READS_ON_WEAKLY : READS_ON);
  }
  return most;
}

/** Articles that have no headline, and a text; briefs never have one. */
function orphansOf(drafts: readonly Draft[]): number[] {
  return drafts.flatMap(({ photo, brief, headlines, items, beginsElsewhere }, at) =>
    photo || brief || beginsElsewhere || headlines.length > 0 || items.length === 0 ? [] : [at],
  );
}

/** The headline that each article without one belongs to. */
export function findParents(orphanage: Orphanage): Map<number, number> {
  const { stream, drafts, topics } = orphanage;
  const parents = new Map<number, number>();
  const orphans = orphansOf(drafts);
  if (orphans.length === 0) return parents;
  const profiles = new Profiles(topics, headlinesOf(topics, drafts));
  for (const [at, draft] of drafts.entries()) {
    profiles.add(
      at,
      draft.items.map(({ index }) => index),
    );
  }
  const first = drafts.map((_draft, at) => stream.find((item) => item.draft === at));
  const credited = findCredited(stream, drafts);
  const asking = new Set(
    stream.flatMap(({ edge, draft }) => (ASKS.test(edge.text) ? [draft] : [])),
  );
  for (const orphan of orphans) {
    const own = first[orphan];
    if (!own) continue;
    // What a page begins with, signed behind it, is the end of another page's article.
    const ended = own === stream[0] && !own.edge.opening && credited.has(orphan);
    const texts = drafts[orphan]?.items.map(({ index }) => index) ?? [];
    const affinities = profiles.affinities(texts);
    const asks = ASKS.test(own.edge.text);
    let best = PRIOR;
    for (const [at, draft] of drafts.entries()) {
      if (draft.photo || draft.headlines.length === 0) continue;
      const value =
        MATTER * Math.min(MOST_MATTER, affinities[at] ?? 0) +
        lackOf(first[at], own) +
        bridgesOf(orphanage, orphan, at) -
        (ended && credited.has(at) ? SECOND_CREDIT : 0) +
        (asks && asking.has(at) ? ASKED : 0) +
        (at === orphan + 1 && greets(own.edge.text) ? GREETS : 0) +
        (Math.abs(at - orphan) === 1 ? ADJACENT : 0) -
        costOfDistance(Math.abs(at - orphan));
      if (value <= best) continue;
      best = value;
      parents.set(orphan, at);
    }
  }
  return parents;
}

/** The fragments with those of orphans under their parents' headlines; names go with them. */
export function adoptOrphans(
  fragments: readonly Fragment[],
  parents: ReadonlyMap<number, number>,
  drafts: readonly Draft[],
): Fragment[] {
  for (const [orphan, parent] of parents) {
    const [from, to] = [drafts[orphan], drafts[parent]];
    if (!from || !to) continue;
    to.bylines.push(...from.bylines.splice(0));
    to.trailing.push(...from.trailing.splice(0));
  }
  return fragments.map((fragment) => {
    const parent = parents.get(fragment.draft);
    if (parent === undefined) return fragment;
    return {
      ...fragment,
      draft: parent,
      parted: fragment.parted === 'head' ? 'hard' : fragment.parted,
    };
  });
}
