/** A run of short lines between two texts, and how it is parsed. */
import type { Convention } from './convention.ts';
import { mayBePartedOtherwise } from './deck-lines.ts';
import type { DisplayScores } from './display.ts';
import type { Draft } from './drafts.ts';
import { isKickers } from './head-scores.ts';
import type { LinePairs } from './line-pairs.ts';
import type { Signatures } from './signatures.ts';
import type { Unit } from './units.ts';

export type Role =
  | 'kicker'
  | 'headline'
  | 'subtitle'
  | 'byline'
  | 'trailing'
  | 'heading'
  | 'body'
  | 'caption'
  | 'credit'
  | 'furniture';

/** One unit of a run with what its scores are. */
export interface RunItem {
  readonly unit: Unit;
  readonly index: number;
  /** Scores where a headline's own text follows, and where none does. */
  readonly scores: DisplayScores;
  readonly hungry: number;
  /** How well it is a byline; null where it cannot be one. */
  readonly byline: number | null;
}

export interface RunContext {
  readonly items: readonly RunItem[];
  readonly pairs: LinePairs;
  /** Whether a text stands before the run, after it. */
  readonly textBefore: boolean;
  readonly textAfter: boolean;
  readonly datelineAfter: boolean;
  readonly datelineNames: boolean;
  /** Whether the article before the run has authors already. */
  readonly authorsBefore: boolean;
  /** Whether names stand behind the text after the run, before the next headline. */
  readonly namesBehind: boolean;
  /** Whether an article is open that a section heading could belong to. */
  readonly articleBefore: boolean;
  /** Whether the text before the run has no headline yet. */
  readonly orphanBefore: boolean;
  /** Whether the text before the run is a picture's caption. */
  readonly captionBefore: boolean;
  /** Whether the text behind the run is a picture's caption. */
  readonly captionAfter: boolean;
  /** Whether a sentence is left open before the run, and no new text opens behind it. */
  readonly openAround: boolean;
  /** Whether empty lines part the run from a text that ends before it and one that opens behind it. */
  readonly betweenWholes: boolean;
  /** Whether the text behind the run cannot be an article's first: 目前，全乡……. */
  readonly goesOnAfter: boolean;
  /** Whether the text before the run ends with its authors' names. */
  readonly signedBefore: boolean;
  /** Whether a rubric stands right before the run: names there sign what it opens. */
  readonly rubricBefore: boolean;
  /** Whether the article before the run names its authors, or is of a kind that nobody signs. */
  readonly articleClosed: boolean;
  /** Where the page's articles are signed. */
  readonly convention: Convention;
}

export type ChunkKind = 'head' | 'heading' | 'body' | 'trail';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly roles: readonly { readonly index: number; readonly role: Role }[];
}

/** A chunk that may stand at a place of the run, and its score. */
export interface Candidate {
  readonly kind: ChunkKind;
  readonly length: number;
  readonly roles: readonly Role[];
  readonly score: number;
}

/** A section's heading that leads by less than this may as well be the headline of an article. */
const CLOSE = 4;
/** The same of an article's headline, where headings bear the same mark, and a section's heading. */
const CLOSE_HEADLINE = 6;

/** Whether a second line could be the headline's as well as a subtitle. */
function isUnsureHead(roles: Chunk['roles'], items: ReadonlyMap<number, RunItem>): boolean {
  return roles.some(({ index, role }, at) => {
    const before = roles[at - 1];
    if (before?.role !== 'headline' || (role !== 'headline' && role !== 'subtitle')) return false;
    return mayBePartedOtherwise(items.get(before.index)?.unit, items.get(index)?.unit);
  });
}

/** Whether a chunk holds a section's heading that could nearly as well be a headline, or under an even mark the reverse. */
export function isClose(
  { kind, roles }: Chunk,
  items: ReadonlyMap<number, RunItem>,
  { marksEvenly }: { readonly marksEvenly: boolean },
): boolean {
  if (kind === 'head' && isUnsureHead(roles, items)) return true;
  const mayBeHeading = marksEvenly && kind === 'head' && roles.length === 1;
  if (kind !== 'heading' && !mayBeHeading) return false;
  return roles.some(({ index }) => {
    const scores = items.get(index)?.scores;
    if (scores === undefined) return false;
    const lead = scores.heading - scores.headline;
    return kind === 'heading' ? lead < CLOSE : -lead < CLOSE_HEADLINE;
  });
}

/** Chunks without the last `count` lines. */
export function withoutLast(chunks: readonly Chunk[], count: number): readonly Chunk[] {
  if (count === 0) return chunks;
  let left = count;
  const kept: Chunk[] = [];
  for (const chunk of [...chunks].reverse()) {
    const lines = chunk.roles.length - Math.min(left, chunk.roles.length);
    left -= chunk.roles.length - lines;
    if (lines === chunk.roles.length) kept.unshift(chunk);
    else if (lines > 0) kept.unshift({ ...chunk, roles: chunk.roles.slice(0, lines) });
  }
  return kept;
}

/** Whether a draft has no headline, and a text that is dated or stands behind an article's end; `opening` is the page's first. */
export function isOrphan(
  draft: Draft | null,
  opening: Draft | undefined,
  signatures: Signatures,
): boolean {
  if (draft === null || draft.headlines.length > 0 || draft.items.length === 0) return false;
  if (signatures.isDated(draft)) return true;
  const first = signatures.firstOf(draft);
  if (draft === opening) return (first?.traits.lead ?? 0) > 0;
  return !draft.photo && first?.traits.goesOn !== true;
}

/** Whether the sentence that the text `last` leaves is open, and `next` opens none of its own. */
function isOpenAround(last: Unit | undefined, next: Unit | null): boolean {
  if (!last || last.traits.finished || last.credit || !next || next.dateline) return false;
  return !next.traits.opening;
}

/** Whether the text `last` ends as sentences do, and an empty line parts off `next`, which begins one. */
function isBetweenWholes(last: Unit | undefined, next: Unit | null): boolean {
  if (!last?.traits.finished || !next || next.gap === 0) return false;
  return !next.traits.goesOn && !next.traits.refersBack;
}

/** Whether a text is no article's first, by how it begins. */
function goesOnBelow(next: Unit | null): boolean {
  if (!next || next.dateline || next.traits.opening) return false;
  return next.traits.refersBack || next.traits.last;
}

/** What the texts around a run say of it: `last` before, `next` behind. */
export function readAround(
  last: Unit | undefined,
  next: Unit | null,
): Pick<RunContext, 'openAround' | 'betweenWholes' | 'goesOnAfter'> {
  return {
    openAround: isOpenAround(last, next),
    betweenWholes: isBetweenWholes(last, next),
    goesOnAfter: goesOnBelow(next),
  };
}

/** Whether a run's first headline is that of the text above it, which has none. */
export function ownsHead(run: RunContext, chunks: readonly Chunk[]): boolean {
  const [first, second] = chunks.filter(({ kind }) => kind !== 'trail');
  if (!run.orphanBefore || first?.kind !== 'head') return false;
  if (second) return second.kind === 'head';
  return !run.textAfter || run.openAround || run.captionAfter || run.goesOnAfter;
}

/**
 * Whether a head has a kicker, which no table shows, that is not of the words that kickers are: it may be
 * a headline, or a caption of the article above.
 */
export function hidesLine({ kind, roles }: Chunk, items: ReadonlyMap<number, RunItem>): boolean {
  if (kind !== 'head') return false;
  return roles.some(({ index, role }) => {
    const text = items.get(index)?.unit.content.text;
    return role === 'kicker' && text !== undefined && !isKickers(text);
  });
}
