/** The parses of a run of short lines between two texts: which is headline, heading, byline … */
import type { DisplayScores } from './display.ts';
import {
  leadScore,
  namesEvent,
  startsWithPlace,
  startsWithPlaceColon,
  stopsMidPhrase,
} from './genre.ts';
import type { Unit } from './units.ts';
import { wordGain, wordWeight } from './words.ts';

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
}

export interface RunContext {
  readonly items: readonly RunItem[];
  /** Whether a text stands before the run, after it. */
  readonly textBefore: boolean;
  readonly textAfter: boolean;
  readonly datelineAfter: boolean;
  readonly datelineNames: boolean;
  /** Whether the article before the run has authors already. */
  readonly authorsBefore: boolean;
  /** Whether an article is open that a section heading could belong to. */
  readonly articleBefore: boolean;
  /** Whether the text before the run has no headline yet. */
  readonly orphanBefore: boolean;
}

export type ChunkKind = 'head' | 'heading' | 'body' | 'trail';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly roles: readonly { readonly index: number; readonly role: Role }[];
}

interface Candidate {
  readonly kind: ChunkKind;
  readonly length: number;
  readonly roles: readonly Role[];
  readonly score: number;
}

/** Short lines that open a text and name nobody. */
const NO_AUTHOR =
  /讯$|^(?:前言|导语|编者按|核心提示|开栏语|提要|引言|导读|链接|延伸阅读|后记|结语)$/u;
/** A line that begins with a dash has a headline before it. */
const DASHED = 5;
const HUNGRY = -4;
/** A section heading with no article that it could belong to. */
const HOMELESS = 4;
const NO_LEAD = -1.5;

/** How well a unit is a byline; null where it cannot be one. */
function bylineScore(unit: Unit): number | null {
  if (unit.byline) {
    if (unit.byline.form === 'role') return 4;
    if (unit.byline.form === 'bracket') return 3;
    return unit.byline.form === 'names' ? 2.5 : 1;
  }
  const text = unit.content.text;
  const penName =
    /^[\u4e00-\u9fff]{2,4}$/u.test(text) && wordWeight(text) === null && !NO_AUTHOR.test(text);
  return penName && unit.mark === 0 && !unit.bullet ? 0.5 : null;
}

function isStrongByline(unit: Unit): boolean {
  return unit.byline?.form === 'role' || unit.byline?.form === 'bracket';
}

function canShow(item: RunItem | undefined): item is RunItem {
  if (!item) return false;
  return (
    item.unit.form === 'display' || (item.unit.form === 'byline' && !isStrongByline(item.unit))
  );
}

function kickerScore(kicker: Unit, headline: Unit): number {
  let score = -2;
  if (headline.mark > 0 && kicker.mark === 0) score += 1.5;
  if (kicker.mark > 0 && kicker.mark === headline.mark) score -= 1;
  if (kicker.content.text.length > headline.content.text.length + 3) score += 1;
  if (startsWithPlace(kicker.content.text) && !startsWithPlace(headline.content.text)) score -= 0.5;
  return score;
}

function secondLineScore(first: Unit, second: Unit): number {
  let score = -2;
  const left = first.content.text;
  const right = second.content.text;
  if (stopsMidPhrase(left)) score += 2.5;
  if (wordGain(left, right) > 3) score += 2.5;
  if (Math.abs(left.length - right.length) <= 1) score += 1;
  if (first.mark > 0 && first.mark === second.mark) score += 1;
  if (first.mark !== second.mark) score -= 1.5;
  if (right.length <= 4 && second.gap > 0) score -= 2.5;
  if (second.gap === 0) score += first.mark > 0 && second.mark > 0 ? 4 : 1;
  if (startsWithPlaceColon(right)) score -= 2.5;
  else if (startsWithPlace(right) && namesEvent(right) && namesEvent(left)) score -= 1.5;
  return score;
}

function bareSubtitleScore(headline: Unit, subtitle: Unit): number {
  let score = -1.8;
  const text = subtitle.content.text;
  if (text.length > headline.content.text.length + 4) score += 1;
  if (startsWithPlace(text) || namesEvent(text)) score += 0.8;
  if (subtitle.mark > 0 && headline.mark === 0) score -= 2;
  if (/[，,].{0,40}[，,]/u.test(text) || leadScore(text) > 0) score -= 2.5;
  if (subtitle.bullet || text.length < 8) score -= 2;
  return score;
}

function bylineTail(items: readonly RunItem[], at: number, last: boolean): Candidate[] {
  const tails: Candidate[] = [{ kind: 'head', length: 0, roles: [], score: 0 }];
  let score = 0;
  const roles: Role[] = [];
  for (let count = 0; count < 2; count += 1) {
    const item = items[at + count];
    const own = item ? bylineScore(item.unit) : null;
    if (!item || own === null) break;
    const ends = at + count + 1 === items.length;
    if (own < 1 && !(ends && last)) break;
    score += own + (count === 0 ? 3 : -1);
    roles.push('byline');
    tails.push({ kind: 'head', length: roles.length, roles: [...roles], score });
  }
  return tails;
}

/** What may stand between headline and byline: subtitles with and without dashes. */
function subtitleTails(items: readonly RunItem[], at: number, headline: Unit): Candidate[] {
  const first = items[at];
  if (first?.unit.form === 'subtitle') {
    const second = items[at + 1]?.unit.form === 'subtitle';
    const roles: Role[] = second ? ['subtitle', 'subtitle'] : ['subtitle'];
    return [{ kind: 'head', length: roles.length, roles, score: DASHED }];
  }
  const none: Candidate = { kind: 'head', length: 0, roles: [], score: 0 };
  if (!canShow(first) || first.unit.content.text.length < 8) return [none];
  const score =
    bareSubtitleScore(headline, first.unit) -
    Math.max(0, first.scores.heading, first.scores.body + 1.5) * 0.6;
  return [none, { kind: 'head', length: 1, roles: ['subtitle'], score }];
}

interface Opening {
  readonly length: number;
  readonly roles: readonly Role[];
  readonly score: number;
  readonly headline: RunItem;
}

/** The ways a headline may open at `at`: with a byline or kicker before it, on one or two units. */
function headOpenings(run: RunContext, at: number): Opening[] {
  const openings: Opening[] = [];
  const early = run.items[at];
  const starts: { at: number; roles: Role[]; score: number }[] = [{ at, roles: [], score: 0 }];
  const own = early ? bylineScore(early.unit) : null;
  if (early?.unit.byline && own !== null && early.unit.byline.form !== 'bracket') {
    starts.push({ at: at + 1, roles: ['byline'], score: run.datelineNames ? own - 3.5 : own });
  }
  for (const start of starts) {
    const item = run.items[start.at];
    const next = run.items[start.at + 1];
    if (!canShow(item)) continue;
    openings.push({
      length: start.at - at + 1,
      roles: [...start.roles, 'headline'],
      score: start.score,
      headline: item,
    });
    if (!canShow(next)) continue;
    openings.push(
      {
        length: start.at - at + 2,
        roles: [...start.roles, 'kicker', 'headline'],
        score: start.score + kickerScore(item.unit, next.unit),
        headline: next,
      },
      {
        length: start.at - at + 2,
        roles: [...start.roles, 'headline', 'headline'],
        score: start.score + secondLineScore(item.unit, next.unit),
        headline: item,
      },
    );
  }
  return openings;
}

function headCandidates(run: RunContext, at: number): Candidate[] {
  const candidates: Candidate[] = [];
  for (const opening of headOpenings(run, at)) {
    const afterHeadline = at + opening.length;
    for (const sub of subtitleTails(run.items, afterHeadline, opening.headline.unit)) {
      for (const names of bylineTail(run.items, afterHeadline + sub.length, run.textAfter)) {
        const length = opening.length + sub.length + names.length;
        const last = at + length === run.items.length;
        const own =
          last && run.textAfter ? opening.headline.scores.headline : opening.headline.hungry;
        const named = run.datelineNames && last && names.length > 0 ? -1 : 0;
        candidates.push({
          kind: 'head',
          length,
          roles: [...opening.roles, ...sub.roles, ...names.roles],
          score: own + opening.score + sub.score + names.score + named,
        });
      }
    }
  }
  return candidates;
}

function trailCandidate(run: RunContext, at: number): Candidate | null {
  const item = run.items[at];
  if (!item || !run.textBefore) return null;
  for (let before = 0; before < at; before += 1) {
    if (!run.items[before]?.unit.byline) return null;
  }
  const own = bylineScore(item.unit);
  if (!item.unit.byline || own === null) return null;
  const bonus =
    item.unit.byline.form === 'bracket' ? 2 : item.unit.byline.form === 'role' ? 1.5 : 0;
  return {
    kind: 'trail',
    length: 1,
    roles: ['trailing'],
    score: own + bonus + (run.authorsBefore ? -1.5 : 0.5),
  };
}

function candidatesAt(run: RunContext, at: number): Candidate[] {
  const item = run.items[at];
  if (!item) return [];
  const candidates = headCandidates(run, at);
  const first = run.items.slice(0, Math.min(at, 3)).every((one) => one.unit.byline !== null);
  const homeless = first && at < 3 && !run.articleBefore ? HOMELESS : 0;
  if (at < 3) {
    const trail = trailCandidate(run, at);
    if (trail) candidates.push(trail);
  }
  if (item.unit.form === 'subtitle') {
    candidates.push({ kind: 'heading', length: 1, roles: ['heading'], score: -2 });
    candidates.push({ kind: 'body', length: 1, roles: ['body'], score: -2.5 });
  } else if (isStrongByline(item.unit)) {
    candidates.push({ kind: 'trail', length: 1, roles: ['trailing'], score: 0 });
  } else {
    candidates.push(
      { kind: 'heading', length: 1, roles: ['heading'], score: item.scores.heading - homeless },
      { kind: 'body', length: 1, roles: ['body'], score: item.scores.body },
    );
  }
  return candidates;
}

/** A headline with a dated text before it and none behind it belongs to that text. */
const OWNS_TEXT_BEFORE = 3;

/** What it costs that `after` stands directly behind `kind`; null is the run's end. */
function followCost(kind: ChunkKind, after: ChunkKind | null, run: RunContext): number {
  if (kind === 'heading') {
    const textless = after === 'head' || (after === null && !run.textAfter);
    return textless ? -2 : 0;
  }
  if (kind !== 'head') return 0;
  if (after === null) return run.textAfter ? 0 : HUNGRY;
  if (after === 'head') return HUNGRY;
  if (after === 'heading') return NO_LEAD;
  return after === 'trail' ? -2 : 0;
}

function costAt(
  candidate: Candidate,
  after: ChunkKind | null,
  place: { readonly run: RunContext; readonly at: number },
): number {
  const { run, at } = place;
  const last = at + candidate.length === run.items.length;
  const textless = after === 'head' || (last && !run.textAfter);
  const owns = candidate.kind === 'head' && at === 0 && run.orphanBefore && textless;
  return owns ? OWNS_TEXT_BEFORE : followCost(candidate.kind, after, run);
}

/**
 * The best parse of a run: every unit in one chunk, chunks in order. Linear in the run's length.
 */
export function parseRun(run: RunContext): Chunk[] {
  const count = run.items.length;
  const best: { score: number; pick: Candidate | null }[] = [];
  best[count] = { score: 0, pick: null };
  for (let at = count - 1; at >= 0; at -= 1) {
    let choice: { score: number; pick: Candidate | null } = {
      score: Number.NEGATIVE_INFINITY,
      pick: null,
    };
    for (const candidate of candidatesAt(run, at)) {
      const rest = best[at + candidate.length];
      if (!rest) continue;
      const score =
        candidate.score + rest.score + costAt(candidate, rest.pick?.kind ?? null, { run, at });
      if (score > choice.score) choice = { score, pick: candidate };
    }
    best[at] = choice;
  }
  const chunks: Chunk[] = [];
  for (let at = 0; at < count; ) {
    const pick: Candidate = best[at]?.pick ?? {
      kind: 'body',
      length: 1,
      roles: ['body'],
      score: 0,
    };
    const roles = pick.roles.map((role, offset) => ({
      index: run.items[at + offset]?.index ?? 0,
      role,
    }));
    chunks.push({ kind: pick.kind, roles });
    at += pick.length;
  }
  return chunks;
}
