/** What speaks for a stretch of text being part of another article than the one that it stands in. */
import type { Profiles } from './affinity.ts';
import type { Fixed } from './label-facts.ts';
import { readProfiles } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';
import { enclosingLabel, type Places, standsAbove } from './stretch-places.ts';

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
/** And what is enough amid the other article: between what has gone to its headline, and that. */
const GAIN_ENCLOSED = 0.8;
/** What it says for an article that its text stands beside the stretch. */
const BESIDE = 0.35;
/** What it says that the stretch gives in full the place that only the other article's head names. */
const NAMED = 0.5;
/** What it costs to part two paragraphs that stand one behind the other. */
const TORN = 0.3;
/** A shorter stretch has too few words to tell, but for one right above the other article's headline. */
const LEAST = 60;
const LEAST_ABOVE = 40;
/** Sums of fractions are so exact. */
const EXACT = 1e-6;

export interface Stretch {
  readonly fragments: readonly number[];
  readonly label: number;
  readonly gain: number;
}

/** Fragments that stand one behind the other, and what they share with each article; grows at its end. */
export interface Growing {
  readonly fragments: number[];
  length: number;
  weight: number;
  /** Of each article what they share with it, not yet put in proportion to their length. */
  readonly totals: Float64Array;
}

/** What is asked again and again while stretches are compared. */
export class Comparison {
  private readonly labelling: Labelling;
  private readonly fixed: Fixed;
  private readonly labels: readonly number[];
  private readonly places: Places;
  private readonly profiles: Profiles;
  private readonly weights: readonly number[];
  /** Of each fragment what it shares with every article, not yet put in proportion to its length. */
  private readonly shares: readonly Float64Array[];

  constructor(labelling: Labelling, fixed: Fixed, labels: readonly number[]) {
    this.labelling = labelling;
    this.fixed = fixed;
    this.labels = labels;
    this.places = { fragments: labelling.fragments, labels };
    this.profiles = readProfiles(labelling, labels);
    this.weights = fixed.texts.map((texts) => this.profiles.weightOf(texts));
    this.shares = fixed.texts.map((texts, at) =>
      this.profiles.affinities(texts).map((one) => one * Math.sqrt(this.weights[at] ?? 0)),
    );
  }

  /** A stretch of no fragments yet. */
  start(): Growing {
    const totals = new Float64Array(this.labelling.drafts.length);
    return { fragments: [], length: 0, weight: 0, totals };
  }

  /** Adds a fragment to a stretch. */
  grow(stretch: Growing, at: number): void {
    stretch.fragments.push(at);
    stretch.length += this.fixed.lengths[at] ?? 0;
    stretch.weight += this.weights[at] ?? 0;
    const { totals } = stretch;
    const shares = this.shares[at];
    for (let label = 0; label < totals.length; label += 1) {
      totals[label] = (totals[label] ?? 0) + (shares?.[label] ?? 0);
    }
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

  /** The article, if any, that a stretch which is article `own`'s shares so much with that it may be its. */
  private bestLabel({ fragments, weight, totals }: Growing, own: number): number {
    const { drafts } = this.labelling;
    const root = Math.sqrt(weight);
    let best = -1;
    let value = 0;
    for (let label = 0; label < totals.length; label += 1) {
      const total = totals[label] ?? 0;
      const draft = drafts[label];
      if (total <= 0 || label === own || !draft || draft.photo) continue;
      if (this.isAlien(fragments, label)) continue;
      // With all that its place may add it is no better.
      if (draft.headlines.length === 0 || total + (BESIDE + NAMED) * root + EXACT < value) continue;
      const beside = this.standsBeside(fragments, label) ? BESIDE * root : 0;
      const worth = total + beside + (this.names(fragments, label) ? NAMED * root : 0);
      if (worth <= value) continue;
      best = label;
      value = worth;
    }
    return (totals[best] ?? 0) / root < GAIN_BROKEN ? -1 : best;
  }

  /** The best move of fragments that all are one article's, null where they are best at home. */
  bestMove(moved: Growing): Stretch | null {
    const { fragments: stretch, length, weight, totals } = moved;
    const { broken, meetings, letters } = this.fixed;
    const own = this.labels[stretch[0] ?? -1] ?? 0;
    // A reader's letter and what answers it share their matter.
    if (letters.has(own) && !broken.has(own)) return null;
    if (length < LEAST_ABOVE || weight <= 0) return null;
    const enclosed = this.moveEnclosed(moved);
    if (enclosed) return enclosed;
    const best = this.bestLabel(moved, own);
    if (best < 0 || !this.isClosed(stretch)) return null;
    const other = (totals[best] ?? 0) / Math.sqrt(weight);
    if (!meetings.has(best) && stretch.some((at) => this.fixed.told[at])) return null;
    if (this.hasHeading(stretch) && !this.hasSections(best)) return null;
    const shared = this.ownAffinity(stretch);
    const strays = this.isAlien(stretch, own);
    const named = strays || (this.names(stretch, best) && !this.names(stretch, own));
    const torn = this.countTorn(stretch) * TORN;
    const gain = other - shared + (named ? NAMED : 0) - torn;
    const lacking = broken.has(best) || !this.labels.includes(best);
    const neighbour = Math.abs(own - best) <= 1;
    const damaged = lacking || named || (neighbour && broken.has(own));
    const least = leastAbove(shared);
    const above = gain >= least && standsAbove(this.places, stretch, best);
    if (above) return { fragments: [...stretch], label: best, gain };
    if (length < LEAST) return null;
    const enough = damaged
      ? gain >= GAIN_BROKEN
      : gain >= GAIN_WHOLE &&
        length >= LEAST_WHOLE &&
        !(this.hasLead(best) && this.isRest(stretch));
    return enough && shared <= MOST_OWN ? { fragments: [...stretch], label: best, gain } : null;
  }

  /** The move of fragments that stand amid another article to that one, where they share little with their own. */
  private moveEnclosed({ fragments, weight, totals }: Growing): Stretch | null {
    const label = enclosingLabel(this.places, fragments);
    if (label < 0 || this.isAlien(fragments, label) || !this.isClosed(fragments)) return null;
    if (fragments.some((at) => this.fixed.told[at] || this.fixed.headed[at])) return null;
    const shared = this.ownAffinity(fragments);
    const gain = (totals[label] ?? 0) / Math.sqrt(weight) - shared;
    if (gain < GAIN_ENCLOSED || shared > MOST_OWN) return null;
    return { fragments: [...fragments], label, gain };
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

  /** Whether one of the fragments names a place that article `label` is not about. */
  private isAlien(stretch: readonly number[], label: number): boolean {
    return stretch.some((at) => this.labelling.aliens[at]?.has(label) === true);
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
    return stretch.some((at) => this.fixed.headed[at]);
  }

  /** Whether an article has headings of its own, or no text yet. */
  private hasSections(label: number): boolean {
    const { headed } = this.fixed;
    return (
      !this.labels.includes(label) || this.labels.some((one, at) => one === label && headed[at])
    );
  }

  /** What the fragments share with the rest of the article that they are in. */
  private ownAffinity(stretch: readonly number[]): number {
    const own = this.labels[stretch[0] ?? -1] ?? 0;
    const texts = stretch.flatMap((at) => this.fixed.texts[at] ?? []);
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
