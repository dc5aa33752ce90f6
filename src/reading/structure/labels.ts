/** Which article each fragment belongs to: one best labelling of the whole page. */
import { SECOND_CREDIT } from './credited.ts';
import { costOfDistance } from './distance.ts';
import { type Fixed, MOVE } from './label-facts.ts';
import { readProfiles } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';
import { bestSequence, readBonds, settleChains } from './settle-labels.ts';

const ROUNDS = 3;
const AFFINITY = 2.6;
/** More than this in common is a passage that two articles share, and says no more. */
const MOST_AFFINITY = 4;
/** What it costs to take from an article that shows no damage what no other lacks. */
const UNBROKEN = 5;
/** A text that sentences tie to one under a headline is no article without a headline. */
const HEADLESS = 12;
const SECOND_DATELINE = 8;
const ANNOUNCED = 3.5;
/** 记者将来信转给了…… is of the letter. */
const ANSWER = 4;
/** Paragraphs that open alike are of one article. */
const PARALLEL = 1.5;
/** One more section goes with the others above it. */
const SECTION = 1.5;
/** 汉河市…… is of the report that alone names that city at its head. */
const OWN_COUNTY = 2.5;
/** It names a place with which the report has nothing to do, and another report has. */
const ALIEN = 5;
/** 该县…… is in no report of a district. */
const OTHER_KIND = 3;
/** 会议强调，…… goes on with a report of a meeting. */
const MEETING = 2;

/** Whether an article has text that neither belongs to `chain` nor stands beside it. */
function isFedElsewhere(
  labels: readonly number[],
  chain: readonly number[],
  label: number,
): boolean {
  const beside = chain.some(
    (at) =>
      (labels[at - 1] === label && !chain.includes(at - 1)) ||
      (labels[at + 1] === label && !chain.includes(at + 1)),
  );
  return !beside && labels.some((one, at) => one === label && !chain.includes(at));
}

/** Fragments that sentences tie together, with what is the same for all articles that they may be of. */
interface Chain {
  readonly fragments: readonly number[];
  /** Of each the article that it stands in. */
  readonly drafts: readonly number[];
  /** Whether one of them stands under a headline. */
  readonly headed: boolean;
  /** The articles without a headline among theirs that name their authors. */
  readonly signed: readonly number[];
  /** Whether one of them stands in an article that shows damage. */
  readonly broken: boolean;
}

function readChain(labelling: Labelling, fixed: Fixed, fragments: readonly number[]): Chain {
  const own = fragments.map((at) => labelling.fragments[at]?.draft ?? -1);
  return {
    fragments,
    drafts: own,
    headed: own.some((draft) => isHeaded(labelling, draft)),
    signed: own.filter((draft) => fixed.credited.has(draft) && !isHeaded(labelling, draft)),
    broken: own.some((draft) => fixed.broken.has(draft)),
  };
}

function isHeaded({ drafts }: Labelling, draft: number): boolean {
  return (drafts[draft]?.headlines.length ?? 0) > 0;
}

/** What it costs that the article is far from where a chain stands. */
function distanceTo(label: number, { drafts }: Chain): number {
  return costOfDistance(Math.min(...drafts.map((draft) => Math.abs(draft - label))));
}

/** What speaks for a chain's being `label`'s, its matter left out. */
function ownScore({ labelling, fixed, labels }: Place, own: Chain, label: number): number {
  const { stream, fragments } = labelling;
  const chain = own.fragments;
  let score = 0;
  let home = false;
  let announced = false;
  for (const at of chain) {
    const fragment = fragments[at];
    if (!fragment) continue;
    if (fragment.draft === label) {
      home = true;
      score += fixed.anchors[at] ?? 0;
    } else if (stream[fragment.from]?.unit.dateline && fixed.dated.has(label)) {
      score -= SECOND_DATELINE;
    } else if (fixed.guests.get(at) === label) home = true;
    if (labelling.otherKind[at]?.has(label)) score -= OTHER_KIND;
    if (labelling.ownCounty[at] === label) score += OWN_COUNTY;
    if (labelling.aliens[at]?.has(label)) score -= ALIEN;
    if (fixed.answers[at] && fixed.letters.has(label)) score += ANSWER;
    if (fixed.parallels[at]?.some((one) => labels[one] === label)) score += PARALLEL;
    const above = fixed.sections[at] ?? -1;
    if (above >= 0 && labels[above] !== label) score -= SECTION;
    if (fixed.told[at] && fixed.meetings.size > 0) {
      score += fixed.meetings.has(label) ? MEETING : -MEETING;
    }
    if (!fixed.announcers[at]?.some((one) => labels[one] === label)) continue;
    score += ANNOUNCED;
    announced = true;
  }
  if (own.headed && !isHeaded(labelling, label)) score -= HEADLESS;
  const lone = own.signed.some((draft) => draft !== label);
  if (lone && fixed.credited.has(label)) score -= SECOND_CREDIT;
  if (home) return score;
  const head = fixed.heads[label] ?? -1;
  // What stood under the headline goes on with another article's sentence: the lead is elsewhere.
  const lost = head >= 0 && labels[head] !== label;
  const wanted = Math.max(fixed.needs[label] ?? 0, lost ? MOVE : Number.NEGATIVE_INFINITY);
  const need = wanted > MOVE && isFedElsewhere(labels, chain, label) ? 0 : wanted;
  const broken = announced || need >= MOVE || own.broken;
  const cost = broken ? MOVE : MOVE + fixed.trust * UNBROKEN;
  return score + need - cost - distanceTo(label, own);
}

interface Place {
  readonly labelling: Labelling;
  readonly fixed: Fixed;
  readonly labels: readonly number[];
}

interface Labelled {
  readonly labels: readonly number[];
  readonly chains: readonly Chain[];
  /** Fragments that count for what their articles speak of. */
  readonly counted: readonly boolean[];
}

/** For each fragment whether no cut stands between it and its article's headline, as printed. */
function findSure({ fragments }: Labelling): boolean[] {
  let sure = true;
  return fragments.map(({ parted }) => {
    if (parted === 'head') sure = true;
    else if (parted === 'hard') sure = false;
    return sure;
  });
}

/** The value of each article for each chain, neighbours left out. */
function scoreChains(
  labelling: Labelling,
  fixed: Fixed,
  { labels, chains, counted }: Labelled,
): number[][] {
  const profiles = readProfiles(labelling, labels, (at) => counted[at] === true);
  const place = { labelling, fixed, labels };
  return chains.map((chain) => {
    const texts = chain.fragments.flatMap((one) => fixed.texts[one] ?? []);
    const own = chain.fragments.filter((one) => counted[one] === true);
    for (const one of own) profiles.add(labels[one] ?? 0, fixed.texts[one] ?? [], -1);
    const affinities = profiles.affinities(texts);
    for (const one of own) profiles.add(labels[one] ?? 0, fixed.texts[one] ?? []);
    return labelling.drafts.map((draft, label) =>
      draft.photo
        ? Number.NEGATIVE_INFINITY
        : AFFINITY * Math.min(MOST_AFFINITY, affinities[label] ?? 0) +
          ownScore(place, chain, label),
    );
  });
}

/** The article of each fragment. */
export function labelFragments(labelling: Labelling, fixed: Fixed): number[] {
  const { fragments } = labelling;
  let labels = fragments.map((fragment) => fragment.draft);
  if (fragments.length < 2) return labels;
  const sure = findSure(labelling);
  const bonds = readBonds(fragments, labelling.stream);
  const chains = labelling.chains.filter((chain, at) => chain[0] === at);
  const facts = chains.map((chain) => readChain(labelling, fixed, chain));
  const placeOf = new Map(chains.flatMap((chain, place) => chain.map((at) => [at, place])));
  for (let round = 0; round < ROUNDS; round += 1) {
    const counted = round === 0 ? sure : fragments.map(() => true);
    const scores = scoreChains(labelling, fixed, { labels, chains: facts, counted });
    const shares = fragments.map((_fragment, at) => {
      const chain = labelling.chains[at] ?? [at];
      return (scores[placeOf.get(at) ?? 0] ?? []).map((score) => score / chain.length);
    });
    const next = bestSequence(shares, bonds);
    settleChains(chains, scores, { bonds, labels: next });
    if (next.every((label, at) => label === labels[at]) && round > 0) break;
    labels = next;
  }
  return labels;
}
