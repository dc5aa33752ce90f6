/** What speaks for a stretch of text being part of another article than the one that it stands in. */
import type { Profiles } from './affinity.ts';
import { brokenOf } from './label-facts.ts';
import { readProfiles, textsOf } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';
import { findLetters } from './letters.ts';
import { findMeetings, tellsMeeting } from './meetings.ts';

/** What a stretch may have in common with the rest of the article that it stands in. */
const MOST_OWN = 0.8;
/** How much more it must share with another that is damaged, or stands next to its own, which is. */
const GAIN_BROKEN = 1.5;
/** And where nothing else shows damage: then only from so many characters on. */
const GAIN_WHOLE = 2.6;
const LEAST_WHOLE = 150;
/** What is enough right above the other article's headline, and where it shares more with its own than `MOST_OWN`. */
const GAIN_ABOVE = 1.1;
const MORE_ABOVE = 2.6;
const MORE_OWN = 1.6;
/** What it says for an article that its text stands beside the stretch. */
const BESIDE = 0.35;
/** What it says that the stretch gives in full the place that only the other article's head names. */
const NAMED = 0.5;
/** What it costs to part two paragraphs that stand one behind the other. */
const TORN = 0.3;
/** A shorter stretch has too few words to tell. */
const LEAST = 60;

export interface Stretch {
  readonly fragments: readonly number[];
  readonly label: number;
  readonly gain: number;
}

/** What is asked again and again while stretches are compared. */
export class Comparison {
  private readonly labelling: Labelling;
  private readonly labels: readonly number[];
  private readonly profiles: Profiles;
  private readonly broken: ReadonlySet<number>;
  private readonly meetings: ReadonlySet<number>;
  private readonly letters: ReadonlySet<number>;
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
    this.letters = findLetters(stream);
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
    // What the page's end cuts off is the last article's.
    if (fragment.to === stream.length && stream.at(-1)?.openEnd === true) return false;
    const draft = drafts[fragment.draft];
    return fragment.parted !== 'head' || !(draft?.brief || draft?.headlines.length);
  }

  /** Whether no sentence ties fragments to others. */
  private isClosed(stretch: readonly number[]): boolean {
    return stretch.every((at) =>
      (this.labelling.chains[at] ?? []).every((one) => stretch.includes(one)),
    );
  }

  /** The best move of fragments that all are one article's, null where they are best at home. */
  bestMove(stretch: readonly number[]): Stretch | null {
    const { drafts } = this.labelling;
    const own = this.labels[stretch[0] ?? -1] ?? 0;
    // A reader's letter and what answers it share their matter.
    if (this.letters.has(own) && !this.broken.has(own)) return null;
    let [length, weight] = [0, 0];
    const totals = new Float64Array(drafts.length);
    for (const at of stretch) {
      length += this.lengths[at] ?? 0;
      weight += this.weights[at] ?? 0;
      for (const [label, share] of (this.shares[at] ?? []).entries()) {
        totals[label] = (totals[label] ?? 0) + share;
      }
    }
    if (length < LEAST || weight <= 0) return null;
    let best = -1;
    let value = 0;
    for (const [label, total] of totals.entries()) {
      const draft = drafts[label];
      if (label === own || !draft || draft.photo || draft.headlines.length === 0) continue;
      const beside = this.standsBeside(stretch, label) ? BESIDE * Math.sqrt(weight) : 0;
      const worth = total + beside + (this.names(stretch, label) ? NAMED * Math.sqrt(weight) : 0);
      if (total <= 0 || worth <= value) continue;
      best = label;
      value = worth;
    }
    const other = (totals[best] ?? 0) / Math.sqrt(weight);
    if (other < GAIN_BROKEN || !this.isClosed(stretch)) return null;
    if (this.tellsMeeting(stretch) && !this.meetings.has(best)) return null;
    if (this.hasHeading(stretch) && !this.hasSections(best)) return null;
    const shared = this.ownAffinity(stretch);
    const named = this.names(stretch, best) && !this.names(stretch, own);
    const torn = this.countTorn(stretch) * TORN;
    const gain = other - shared + (named ? NAMED : 0) - torn;
    const lacking = this.broken.has(best) || !this.labels.includes(best);
    const neighbour = Math.abs(own - best) <= 1;
    const damaged = lacking || named || (neighbour && this.broken.has(own));
    const least = leastAbove(shared);
    const above = gain >= least && this.standsAbove(stretch, best);
    if (above) return { fragments: stretch, label: best, gain };
    const enough = damaged
      ? gain >= GAIN_BROKEN
      : gain >= GAIN_WHOLE &&
        length >= LEAST_WHOLE &&
        !(this.hasLead(best) && this.isRest(stretch));
    return enough && shared <= MOST_OWN ? { fragments: stretch, label: best, gain } : null;
  }

  /** Whether a stretch stands right above the headline of article `label`. */
  private standsAbove(stretch: readonly number[], label: number): boolean {
    const behind = (stretch.at(-1) ?? 0) + 1;
    const next = this.labelling.fragments[behind];
    return next?.parted === 'head' && next.draft === label && this.labels[behind] === label;
  }

  /** How many of a stretch's two ends are parted from its article as one paragraph from the next. */
  private countTorn(stretch: readonly number[]): number {
    const { fragments } = this.labelling;
    const [first = 0, last = 0] = [stretch[0], stretch.at(-1)];
    const own = this.labels[first];
    const before = fragments[first]?.parted === 'plain' && this.labels[first - 1] === own;
    const behind = fragments[last + 1]?.parted === 'plain' && this.labels[last + 1] === own;
    return (before ? 1 : 0) + (behind ? 1 : 0);
  }

  /** Whether one of the fragments is about the place that only article `label`'s head names. */
  private names(stretch: readonly number[], label: number): boolean {
    return stretch.some((at) => this.labelling.named[at]?.has(label) === true);
  }

  /** Whether text stands right under an article's headline. */
  private hasLead(label: number): boolean {
    const { fragments } = this.labelling;
    return fragments.some(({ draft, parted }) => draft === label && parted === 'head');
  }

  /** Whether the fragments are all that stands below the lead of a signed article with a headline. */
  private isRest(stretch: readonly number[]): boolean {
    const { stream, fragments, drafts } = this.labelling;
    const own = this.labels[stretch[0] ?? -1] ?? 0;
    const { headlines = [], bylines = [] } = drafts[own] ?? {};
    const dated = stream.some(({ draft, unit }) => draft === own && unit.dateline !== null);
    if (headlines.length === 0 || (bylines.length === 0 && !dated)) return false;
    return this.labels.every(
      (label, at) => label !== own || fragments[at]?.parted === 'head' || stretch.includes(at),
    );
  }

  /** Whether text of article `label` stands right before or behind a stretch. */
  private standsBeside(stretch: readonly number[], label: number): boolean {
    const [first = 0, last = 0] = [stretch[0], stretch.at(-1)];
    return this.labels[first - 1] === label || this.labels[last + 1] === label;
  }

  /** Whether a section's heading stands in one of the fragments. */
  private hasHeading(stretch: readonly number[]): boolean {
    const { stream, fragments } = this.labelling;
    return stretch.some((at) => {
      const fragment = fragments[at];
      return stream.slice(fragment?.from, fragment?.to).some(({ role }) => role === 'heading');
    });
  }

  /** Whether an article has headings of its own, or no text yet. */
  private hasSections(label: number): boolean {
    const own = this.labels.flatMap((one, at) => (one === label ? [at] : []));
    return own.length === 0 || this.hasHeading(own);
  }

  /** Whether what a meeting said stands in one of the fragments. */
  private tellsMeeting(stretch: readonly number[]): boolean {
    const { stream, fragments } = this.labelling;
    return stretch.some((at) => tellsMeeting(stream, fragments, at));
  }

  /** What the fragments share with the rest of the article that they are in. */
  private ownAffinity(stretch: readonly number[]): number {
    const own = this.labels[stretch[0] ?? -1] ?? 0;
    const texts = stretch.flatMap((at) => this.texts[at] ?? []);
    this.profiles.add(own, texts, -1);
    const affinity = this.profiles.affinity(own, texts);
    this.profiles.add(own, texts);
    return affinity;
  }
}

/** What a stretch right above a headline must gain by going there, by what it shares with its own article. */
function leastAbove(shared: number): number {
  if (shared <= MOST_OWN) return GAIN_ABOVE;
  return shared <= MORE_OWN ? MORE_ABOVE : Number.POSITIVE_INFINITY;
}
