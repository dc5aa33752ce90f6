/** Which article each fragment belongs to: one best labelling of the whole page. */
import { Profiles } from './affinity.ts';
import { findAnnouncing } from './announcing.ts';
import type { Draft } from './drafts.ts';
import type { Fragment } from './fragments.ts';
import type { StreamItem } from './stream.ts';
import type { Topics } from './topics.ts';

const ROUNDS = 3;
const PLAIN_BOND = 3;
const SOFT_BOND = 2.2;
const HARD_BOND = 0.6;
const MOVE = 1.6;
const NEEDY = 0.3;
const SECOND_DATELINE = 8;
const ANNOUNCED = 3.5;

export interface Labelling {
  readonly stream: readonly StreamItem[];
  readonly fragments: readonly Fragment[];
  readonly drafts: readonly Draft[];
  readonly topics: Topics;
  /** For each fragment the chain of fragments that sentences tie it to, itself included. */
  readonly chains: readonly (readonly number[])[];
}

function indicesOf(stream: readonly StreamItem[], fragment: Fragment): number[] {
  return stream.slice(fragment.from, fragment.to).map((item) => item.index);
}

/** Whether an article's first text cannot be its beginning. */
function lacksLead({ edge }: StreamItem): boolean {
  return edge.startsInside || edge.refersBack || edge.stub === 2 || edge.last;
}

/** How firmly a fragment sits under the headline it follows. */
function anchorOf(stream: readonly StreamItem[], fragment: Fragment, headed: boolean): number {
  const first = stream[fragment.from];
  if (!first || fragment.parted !== 'head') return 0;
  if (!headed) return first.unit.dateline ? 2 : -0.5;
  if (first.unit.dateline) return 12;
  if (first.role === 'heading' || lacksLead(first)) return 0.8;
  return first.edge.lead > 0 ? 5 : 2.5;
}

/** What an article lacks: its text, or the lead of its text. */
function needOf(labelling: Labelling, draft: number): number {
  const own = labelling.fragments.find((one) => one.draft === draft && one.parted === 'head');
  if (!own) return labelling.drafts[draft]?.headlines.length ? NEEDY + MOVE : -MOVE;
  const first = labelling.stream[own.from];
  if (first?.unit.dateline) return 0;
  if (!first) return 0;
  return first.role === 'heading' || lacksLead(first) ? MOVE : first.edge.opening ? 0 : MOVE / 2;
}

function baseProfile(draft: Draft): number[] {
  return [...draft.kickers, ...draft.headlines, ...draft.subtitles];
}

/** For each fragment that opens with a heading, the fragments whose text announces it. */
function announcersOf({ stream, fragments }: Labelling): number[][] {
  const leads = [...findAnnouncing(stream)];
  return fragments.map((fragment) => {
    const first = stream[fragment.from];
    const heading = first?.role === 'heading' ? first.unit.content.text.replace(/\s/gu, '') : '';
    if (heading.length < 4) return [];
    return leads.flatMap((lead) => {
      if (!stream[lead]?.unit.content.text.includes(heading)) return [];
      const at = fragments.findIndex((one) => lead >= one.from && lead < one.to);
      return at >= 0 && fragments[at] !== fragment ? [at] : [];
    });
  });
}

interface Round {
  readonly labels: readonly number[];
  readonly first: boolean;
}

/** What does not change from round to round. */
interface Fixed {
  readonly anchors: readonly number[];
  readonly needs: readonly number[];
  /** Articles whose own text under the headline has a dateline. */
  readonly dated: ReadonlySet<number>;
  readonly announcers: readonly (readonly number[])[];
  /** Units of each fragment. */
  readonly texts: readonly (readonly number[])[];
}

function readFixed(labelling: Labelling): Fixed {
  const { stream, fragments, drafts } = labelling;
  const anchors = fragments.map((fragment) =>
    anchorOf(stream, fragment, (drafts[fragment.draft]?.headlines.length ?? 0) > 0),
  );
  const dated = fragments.filter(
    (fragment, at) => stream[fragment.from]?.unit.dateline && (anchors[at] ?? 0) > 3,
  );
  return {
    anchors,
    needs: drafts.map((_draft, label) => needOf(labelling, label)),
    dated: new Set(dated.map((fragment) => fragment.draft)),
    announcers: announcersOf(labelling),
    texts: fragments.map((fragment) => indicesOf(stream, fragment)),
  };
}

/** Whether a fragment is part of its article's profile in this round. */
function isCounted(fixed: Fixed, round: Round, at: number): boolean {
  return !round.first || (fixed.anchors[at] ?? 0) >= 2;
}

/** Each article's terms: its headline's, and those of the fragments that are its own so far. */
function profilesOf(labelling: Labelling, fixed: Fixed, round: Round): Profiles {
  const profiles = new Profiles(labelling.topics, labelling.drafts.length);
  for (const [label, draft] of labelling.drafts.entries()) profiles.add(label, baseProfile(draft));
  for (const at of labelling.fragments.keys()) {
    if (isCounted(fixed, round, at)) profiles.add(round.labels[at] ?? 0, fixed.texts[at] ?? []);
  }
  return profiles;
}

/** The value of each label for each fragment, neighbours left out. */
function scoreLabels(labelling: Labelling, fixed: Fixed, round: Round): number[][] {
  const { stream, fragments, drafts } = labelling;
  const profiles = profilesOf(labelling, fixed, round);
  return fragments.map((fragment, at) => {
    const chain = labelling.chains[at] ?? [at];
    const counted = chain.filter((one) => isCounted(fixed, round, one));
    const texts = chain.flatMap((one) => [...(fixed.texts[one] ?? [])]);
    for (const one of counted) profiles.add(round.labels[one] ?? 0, fixed.texts[one] ?? [], -1);
    const hasDateline = stream[fragment.from]?.unit.dateline != null;
    const affinities = profiles.affinities(texts);
    const scores = drafts.map((draft, label) => {
      if (draft.photo) return Number.NEGATIVE_INFINITY;
      let score = affinities[label] ?? 0;
      if (label === fragment.draft) score += fixed.anchors[at] ?? 0;
      else score += (fixed.needs[label] ?? 0) - MOVE;
      if (hasDateline && label !== fragment.draft && fixed.dated.has(label)) {
        score -= SECOND_DATELINE;
      }
      const announced = fixed.announcers[at]?.some((one) => round.labels[one] === label);
      return announced ? score + ANNOUNCED : score;
    });
    for (const one of counted) profiles.add(round.labels[one] ?? 0, fixed.texts[one] ?? []);
    return scores;
  });
}

/** Fragments of one chain go together: each has the sum of the chain's scores. */
function sumChains(labelling: Labelling, scores: readonly (readonly number[])[]): number[][] {
  return scores.map((own, at) => {
    const chain = labelling.chains[at] ?? [at];
    if (chain.length < 2) return [...own];
    return own.map((_score, label) =>
      chain.reduce((sum, one) => sum + (scores[one]?.[label] ?? 0), 0),
    );
  });
}

function bondOf(fragment: Fragment): number {
  if (fragment.parted === 'head') return 0;
  return { plain: PLAIN_BOND, soft: SOFT_BOND, hard: HARD_BOND }[fragment.parted];
}

/** The best sequence of labels: neighbours in one article hold together. */
function bestSequence(
  scores: readonly (readonly number[])[],
  fragments: readonly Fragment[],
): number[] {
  const back: number[][] = [];
  let totals: number[] = [];
  for (const [at, own] of scores.entries()) {
    const fragment = fragments[at];
    const bond = fragment ? bondOf(fragment) : 0;
    let best = 0;
    for (let label = 1; label < totals.length; label += 1) {
      if ((totals[label] ?? 0) > (totals[best] ?? 0)) best = label;
    }
    const from: number[] = [];
    const next = own.map((score, label) => {
      if (at === 0) return score;
      const stay = (totals[label] ?? 0) + bond;
      const change = totals[best] ?? 0;
      from[label] = stay >= change ? label : best;
      return score + Math.max(stay, change);
    });
    back.push(from);
    totals = next;
  }
  let label = totals.indexOf(Math.max(...totals));
  const labels: number[] = [];
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    labels[at] = Math.max(0, label);
    label = back[at]?.[label] ?? label;
  }
  return labels;
}

/** The article of each fragment. */
export function labelFragments(labelling: Labelling): number[] {
  let labels = labelling.fragments.map((fragment) => fragment.draft);
  if (labelling.fragments.length < 2) return labels;
  const fixed = readFixed(labelling);
  for (let round = 0; round < ROUNDS; round += 1) {
    const scores = sumChains(
      labelling,
      scoreLabels(labelling, fixed, { labels, first: round === 0 }),
    );
    const next = bestSequence(scores, labelling.fragments);
    if (next.every((label, at) => label === labels[at]) && round > 0) break;
    labels = next;
  }
  return labels;
}
