/**
 * Stretches of text that stand under another article's headline: paragraphs that hold together and
 * share nothing with the article around them, but much with another. Each paragraph alone would
 * stay, since the others that went astray with it speak for where it stands.
 */
import type { Profiles } from './affinity.ts';
import { brokenOf, type Labelling } from './label-facts.ts';
import { readProfiles, textsOf } from './label-profiles.ts';
import { findMeetings, tellsMeeting } from './meetings.ts';

/** What a stretch may have in common with the rest of the article that it stands in. */
const MOST_OWN = 0.35;
/** How much more it must share with another that is damaged, or is taken from one that is. */
const GAIN_BROKEN = 0.8;
/** And where nothing else shows damage: then only from so many characters on. */
const GAIN_WHOLE = 1.2;
const LEAST_WHOLE = 150;
/** A shorter stretch has too few words to tell. */
const LEAST = 60;
/** A stretch has up to so many fragments. */
const MOST_FRAGMENTS = 14;
const MOST_MOVES = 12;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly label: number;
  readonly gain: number;
}

/** What is asked again and again while stretches are compared. */
class Comparison {
  private readonly labelling: Labelling;
  private readonly labels: readonly number[];
  private readonly profiles: Profiles;
  private readonly broken: ReadonlySet<number>;
  private readonly meetings: ReadonlySet<number>;
  private readonly texts: readonly (readonly number[])[];
  private readonly lengths: readonly number[];
  private readonly weights: readonly number[];
  /** Of each fragment what it shares with every article, not yet put in proportion to its length. */
  private readonly shares: readonly Float64Array[];

  constructor(labelling: Labelling, labels: readonly number[]) {
    const { stream, fragments } = labelling;
    this.labelling = labelling;
    this.labels = labels;
    this.broken = brokenOf(labelling);
    this.meetings = findMeetings(stream, fragments);
    this.profiles = readProfiles(labelling, labels);
    this.texts = fragments.map((_fragment, at) => textsOf(labelling, at));
    this.lengths = fragments.map(({ from, to }) =>
      stream.slice(from, to).reduce((sum, { edge }) => sum + edge.text.length, 0),
    );
    this.weights = this.texts.map((texts) => this.profiles.weightOf(texts));
    this.shares = this.texts.map((texts, at) =>
      this.profiles.affinities(texts).map((one) => one * Math.sqrt(this.weights[at] ?? 0)),
    );
  }

  /** Whether a fragment may be part of a stretch: one right under its headline is at home. */
  mayMove(at: number): boolean {
    const { fragments, drafts, stream } = this.labelling;
    const fragment = fragments[at];
    if (!fragment || stream[fragment.from]?.unit.dateline) return false;
    return fragment.parted !== 'head' || !drafts[fragment.draft]?.headlines.length;
  }

  /** Whether no sentence ties the fragments from `from` up to `to` to others. */
  private isClosed(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const chain = this.labelling.chains[at] ?? [];
      if (chain.some((one) => one < from || one >= to)) return false;
    }
    return true;
  }

  /** The best move of the fragments from `from` up to `to`, null where they are best at home. */
  bestMove(from: number, to: number): Stretch | null {
    const { drafts } = this.labelling;
    const own = this.labels[from] ?? 0;
    let [length, weight] = [0, 0];
    const totals = new Float64Array(drafts.length);
    for (let at = from; at < to; at += 1) {
      length += this.lengths[at] ?? 0;
      weight += this.weights[at] ?? 0;
      for (const [label, share] of (this.shares[at] ?? []).entries()) {
        totals[label] = (totals[label] ?? 0) + share;
      }
    }
    if (length < LEAST || weight <= 0) return null;
    let best = -1;
    for (const [label, total] of totals.entries()) {
      const draft = drafts[label];
      if (label === own || !draft || draft.photo || draft.headlines.length === 0) continue;
      if (total > (totals[best] ?? 0)) best = label;
    }
    const other = (totals[best] ?? 0) / Math.sqrt(weight);
    if (other < GAIN_BROKEN || !this.isClosed(from, to)) return null;
    if (this.tellsMeeting(from, to) && !this.meetings.has(best)) return null;
    const gain = other - this.ownAffinity(from, to);
    const damaged = this.broken.has(own) || this.broken.has(best);
    const enough = damaged ? gain >= GAIN_BROKEN : gain >= GAIN_WHOLE && length >= LEAST_WHOLE;
    return enough && other - gain <= MOST_OWN ? { from, to, label: best, gain } : null;
  }

  /** Whether what a meeting said stands in the fragments from `from` up to `to`. */
  private tellsMeeting(from: number, to: number): boolean {
    const { stream, fragments } = this.labelling;
    for (let at = from; at < to; at += 1) if (tellsMeeting(stream, fragments, at)) return true;
    return false;
  }

  /** What the fragments share with the rest of the article that they are in. */
  private ownAffinity(from: number, to: number): number {
    const own = this.labels[from] ?? 0;
    const texts = this.texts.slice(from, to).flat();
    this.profiles.add(own, texts, -1);
    const affinity = this.profiles.affinity(own, texts);
    this.profiles.add(own, texts);
    return affinity;
  }
}

function findStretch(labelling: Labelling, labels: readonly number[]): Stretch | null {
  const comparison = new Comparison(labelling, labels);
  const count = labels.length;
  let best: Stretch | null = null;
  for (let from = 0; from < count; from += 1) {
    for (let to = from + 1; to <= Math.min(count, from + MOST_FRAGMENTS); to += 1) {
      if (labels[to - 1] !== labels[from] || !comparison.mayMove(to - 1)) break;
      const move = comparison.bestMove(from, to);
      if (move && move.gain > (best?.gain ?? 0)) best = move;
    }
  }
  return best;
}

/** Gives stretches that went astray to the articles that they speak of, the clearest first. */
export function moveStretches(labelling: Labelling, labels: readonly number[]): number[] {
  const moved = [...labels];
  for (let round = 0; round < MOST_MOVES; round += 1) {
    const stretch = findStretch(labelling, moved);
    if (stretch === null) break;
    moved.fill(stretch.label, stretch.from, stretch.to);
  }
  return moved;
}
