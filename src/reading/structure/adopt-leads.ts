/** Columns that stand above their own headline, behind the article before: its last paragraphs. */
import { endsMeeting } from './genre.ts';
import { readProfiles, textsOf } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';
import type { StreamItem } from './stream.ts';

/** A lead has up to so many fragments. */
const MOST = 6;
/** What evidence must be worth that the paragraphs before a headline are its text's beginning. */
const PRIOR = 3;
const MATTER = 1.2;
/** What speaks against it where a third article suits them better. */
const RIVAL = 1.2;
/** More than this in common is a passage that two articles share, and says no more. */
const MOST_MATTER = 3;
/** The sentence that its last paragraph leaves open goes on under the headline. */
const GOES_ON = 4;
/** The paragraph before it leaves a sentence open that goes on elsewhere. */
const CUT_BEFORE = 1.5;
const SIGNED = 3;
/** What a text that opens an article well says for its being a lead, within bounds. */
const OPENING = 0.45;
const LEAD = 0.7;
const LEAST_OPENING = -2;
const MOST_OPENING = 3;

/** How well a text opens an article. */
function openingOf({ edge, role }: StreamItem): number {
  if (role === 'heading' || edge.numbered) return -3;
  if (edge.refersBack || edge.last || edge.startsInside || edge.stub > 0) return -3;
  const opens = edge.first * OPENING + edge.lead * LEAD;
  return Math.max(LEAST_OPENING, Math.min(MOST_OPENING, opens)) - edge.stray;
}

/** How much an article's first text lacks of a beginning. */
function lackOf({ edge, role }: StreamItem): number {
  if (edge.lead > 0) return -2;
  if (role === 'heading' || edge.refersBack || edge.startsInside || edge.stub > 0) return 2;
  return edge.opening ? 0 : 0.5 + edge.stray / 2;
}

/** How well an article may end with a text. */
function endOf(labelling: Labelling, at: number): number {
  const { stream, next } = labelling;
  const item = stream[at];
  if (!item) return 0;
  if (item.openEnd) return (next[at] ?? -1) >= 0 ? CUT_BEFORE : -4;
  if (item.unit.credit && !item.unit.credit.picture) return SIGNED;
  return item.edge.last || endsMeeting(item.edge.text) ? 1 : 0;
}

/** An article's first fragment under its headline, where the text has no dateline. */
function headOf({ fragments, stream, drafts }: Labelling, draft: number): number {
  if (!drafts[draft]?.headlines.length) return -1;
  const at = fragments.findIndex((one) => one.draft === draft && one.parted === 'head');
  const first = stream[fragments[at]?.from ?? -1];
  return first && first.unit.dateline === null ? at : -1;
}

interface Adoption {
  readonly from: number;
  readonly value: number;
}

/** The best beginning of a lead among the fragments before `head`, which all are one article's. */
function findLead(labelling: Labelling, labels: readonly number[], head: number): Adoption | null {
  const { stream, fragments, next } = labelling;
  const article = fragments[head]?.draft ?? -1;
  const before = labels[head - 1] ?? -1;
  const first = stream[fragments[head]?.from ?? -1];
  if (!first || before < 0 || before === article || labels[head] !== article) return null;
  const profiles = readProfiles(labelling, labels);
  const last = (fragments[head]?.from ?? 0) - 1;
  const goesOn = stream[last]?.openEnd && stream[next[last] ?? -1]?.draft === article;
  let best: Adoption | null = null;
  for (let from = head - 1; from >= Math.max(1, head - MOST); from -= 1) {
    const fragment = fragments[from];
    const own = fragment && stream[fragment.from];
    if (!own || labels[from] !== before || fragment.draft !== before) break;
    if (fragment.parted === 'head') break;
    const texts = textsOf(labelling, from, head);
    profiles.add(before, texts, -1);
    const affinities = profiles.affinities(texts);
    profiles.add(before, texts);
    const suited = Math.min(MOST_MATTER, affinities[article] ?? 0);
    const rival = Math.min(MOST_MATTER, Math.max(...affinities));
    const matter = suited - (affinities[before] ?? 0);
    const value =
      MATTER * matter -
      RIVAL * (rival - suited) +
      openingOf(own) +
      endOf(labelling, fragment.from - 1) +
      lackOf(first) +
      (goesOn ? GOES_ON : 0) -
      PRIOR;
    // A sentence that goes on in another article's text takes its paragraph there.
    const tied = labelling.chains
      .slice(from, head)
      .some((chain) => chain.some((at) => (at < from || at >= head) && labels[at] !== article));
    if (value > (best?.value ?? 0) && !tied) best = { from, value };
  }
  return best;
}

/**
 * Gives each headline the paragraphs right above it that read as its text's beginning: a column
 * printed higher than its headline. Fragments keep the page's order.
 */
export function adoptLeads(labelling: Labelling, labels: readonly number[]): number[] {
  const adopted = [...labels];
  for (const draft of labelling.drafts.keys()) {
    const head = headOf(labelling, draft);
    if (head < 1) continue;
    const lead = findLead(labelling, adopted, head);
    if (lead) adopted.fill(draft, lead.from, head);
  }
  return adopted;
}
