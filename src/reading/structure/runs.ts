/** The parses of a run of short lines between two texts: which is headline, heading, byline … */
import { bylineScore, isStrongByline } from './head-scores.ts';
import { headCandidates } from './heads.ts';
import type { Candidate, Chunk, ChunkKind, RunContext } from './run-context.ts';

const HUNGRY = -4;
/** A section heading with no article that it could belong to. */
const HOMELESS = 4;
const NO_LEAD = -1.5;
/** A section heading behind the byline that ends an article. */
const SIGNED = -3;

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
  const alone = first && at < 3 && !run.articleBefore ? HOMELESS : 0;
  const homeless = alone - (at === 0 && run.signedBefore ? SIGNED : 0);
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
  if (kind === 'trail' && after === 'heading') return SIGNED;
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
