/** The parses of a run of short lines between two texts: which is headline, heading, byline … */
import { isWholeLine } from './cut-signs.ts';
import { isStrongByline } from './head-scores.ts';
import { headCandidates } from './heads.ts';
import type { Candidate, Chunk, ChunkKind, Role, RunContext, RunItem } from './run-context.ts';

const HUNGRY = -4;
/** A line that reads as several names is no section's heading; 单子办 is the end of one. */
const NAMED = 4;
/** A section heading right above another one. */
const STACKED = -1;
/** A section heading with no article that it could belong to. */
const HOMELESS = 4;
const NO_LEAD = -1.5;
/** A section heading behind the byline that ends an article. */
const SIGNED = -5;

/** 市文明办 and （王芳） close an article: bare names behind them are those of the next one. */
const CLOSING: ReadonlySet<string> = new Set(['organisation', 'bracket']);
const BEHIND_CLOSING = -2;
/** （记者 王芳） on a line of its own, whatever word stands before the name. */
const BRACKETED = /^[（(].*[）)]$/u;

/** Whether a line of names ends the article above, so that other names behind it are the next one's. */
function endsSigned(item: RunItem | undefined): boolean {
  const byline = item?.unit.byline;
  if (!item || !byline) return false;
  return (
    CLOSING.has(byline.form) || BRACKETED.test(item.unit.lines.map(({ text }) => text).join(''))
  );
}

const HEADING: readonly Role[] = ['heading'];
const BODY: readonly Role[] = ['body'];
const TRAILING: readonly Role[] = ['trailing'];

function trailCandidate(run: RunContext, at: number): Candidate | null {
  const item = run.items[at];
  if (!item || !run.textBefore || run.rubricBefore) return null;
  for (let before = 0; before < at; before += 1) {
    if (!run.items[before]?.unit.byline) return null;
  }
  const own = item.byline;
  if (!item.unit.byline || own === null) return null;
  const bonus =
    item.unit.byline.form === 'bracket' ? 2 : item.unit.byline.form === 'role' ? 1.5 : 0;
  const closed = endsSigned(run.items[at - 1]);
  const second = closed && item.unit.byline.form === 'names' ? BEHIND_CLOSING : 0;
  return {
    kind: 'trail',
    length: 1,
    roles: TRAILING,
    score: own + bonus + (run.authorsBefore ? -1.5 : 0.5) + second,
  };
}

/**
 * What speaks against a line's being text that stands alone between two whole texts, of which the one above
 * is signed already and the one below again: a text is signed once, so that a headline stands between
 * (本报讯（王芳）…… / 雨停之后，路要有人扫 / ……。（李海）).
 */
const SIGNED_AROUND = 4;
const LONGEST_APART = 20;

function isApart(run: RunContext, { unit, scores }: RunItem): boolean {
  if (run.items.length > 1 || !run.betweenWholes || unit.gap === 0) return false;
  if (!run.authorsBefore || !run.namesBehind || /[0-9]/u.test(unit.traits.text)) return false;
  if (unit.traits.startsInside || !isWholeLine(unit, LONGEST_APART)) return false;
  return scores.headline > scores.heading - SIGNED_AROUND;
}

function candidatesAt(run: RunContext, at: number): Candidate[] {
  const item = run.items[at];
  if (!item) return [];
  const candidates = headCandidates(run, at);
  const isFirst = at < 3 && !run.articleBefore;
  const alone =
    isFirst && run.items.slice(0, at).every((one) => one.unit.byline !== null) ? HOMELESS : 0;
  const homeless =
    alone -
    (at === 0 && run.signedBefore ? SIGNED : 0) +
    (at === 0 && run.rubricBefore ? HOMELESS : 0);
  if (at < 3) {
    const trail = trailCandidate(run, at);
    if (trail) candidates.push(trail);
  }
  if (item.unit.form === 'subtitle') {
    candidates.push({ kind: 'heading', length: 1, roles: HEADING, score: -2 });
    candidates.push({ kind: 'body', length: 1, roles: BODY, score: -2.5 });
  } else if (isStrongByline(item.unit)) {
    candidates.push({ kind: 'trail', length: 1, roles: TRAILING, score: 0 });
  } else {
    const { byline } = item.unit;
    const named = byline?.form === 'names' && byline.authors.length > 1 ? NAMED : 0;
    const heading = item.scores.heading - homeless - named;
    const apart = isApart(run, item) ? SIGNED_AROUND : 0;
    candidates.push(
      { kind: 'heading', length: 1, roles: HEADING, score: heading },
      { kind: 'body', length: 1, roles: BODY, score: item.scores.body - apart },
    );
  }
  return candidates;
}

/** A headline with a dated text before it and none behind it belongs to that text. */
const OWNS_TEXT_BEFORE = 3;

/** 河长巡 塘主护 / 全镇臭水塘变清了, amid a sentence: two headlines of which neither has a text behind it. */
const SECOND_INSIDE = -3;

/** So many lines of names may stand between a text and its headline below. */
const MOST_NAMES = 3;

/** What it costs that `after` stands directly behind `kind`; null is the run's end. */
function followCost(kind: ChunkKind, after: ChunkKind | null, run: RunContext): number {
  if (kind === 'heading') {
    const textless = after === 'head' || (after === null && !run.textAfter);
    if (textless) return -2;
    return after === 'heading' ? STACKED : 0;
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
  const textless =
    after === 'head' ||
    (last && (!run.textAfter || run.openAround || run.captionAfter || run.goesOnAfter));
  const mayOwn = candidate.kind === 'head' && at <= MOST_NAMES && run.orphanBefore && textless;
  const owns = mayOwn && run.items.slice(0, at).every((one) => one.unit.byline !== null);
  if (owns) return OWNS_TEXT_BEFORE;
  const mayBeSecond = candidate.kind === 'head' && last && (run.openAround || run.goesOnAfter);
  // Asked at the run's end only: asked everywhere, a page of headlines would cost their number squared.
  const isSecond = mayBeSecond && run.items.slice(0, at).some((one) => one.unit.byline === null);
  return (isSecond ? SECOND_INSIDE : 0) + followCost(candidate.kind, after, run);
}

/** A headline over one short line that does not end: 路口有了新故事 / 48栋老楼“换血管” / 今冬进屋暖洋洋 are three lines of heads. */
const BARE_TEXT = -4;
const SHORT_TEXT = 14;

/** What it costs that `candidate` is the headline of one short line between two headlines. */
function bareCost(
  { kind, length }: Candidate,
  { pick, rest }: Parse,
  { run, at }: { readonly run: RunContext; readonly at: number },
): number {
  const isBetween = pick.kind === 'body' || pick.kind === 'heading';
  if (kind !== 'head' || !isBetween || rest?.pick.kind !== 'head') return 0;
  const line = run.items[at + length]?.unit;
  const isShort = line !== undefined && line.content.text.length <= SHORT_TEXT;
  return isShort && !line.traits.finished ? BARE_TEXT : 0;
}

/** The best parse from a place on that begins with one candidate. */
interface Parse {
  readonly score: number;
  readonly pick: Candidate;
  readonly rest: Parse | null;
}

/** `candidate` with the parse behind it that suits it best. */
function extend(
  candidate: Candidate,
  parses: readonly (readonly Parse[])[],
  place: { readonly run: RunContext; readonly at: number },
): Parse | null {
  const end = place.at + candidate.length;
  if (end === place.run.items.length) {
    return { score: candidate.score + costAt(candidate, null, place), pick: candidate, rest: null };
  }
  let best: Parse | null = null;
  let value = 0;
  for (const rest of parses[end] ?? []) {
    const cost = costAt(candidate, rest.pick.kind, place) + bareCost(candidate, rest, place);
    const score = candidate.score + rest.score + cost;
    if (best && score <= value) continue;
    best = rest;
    value = score;
  }
  return best && { score: value, pick: candidate, rest: best };
}

/** The best parses from `at` on, one for each kind of first chunk. */
function parsesAt(run: RunContext, at: number, parses: readonly (readonly Parse[])[]): Parse[] {
  const best: Parse[] = [];
  const place = { run, at };
  for (const candidate of candidatesAt(run, at)) {
    const parse = extend(candidate, parses, place);
    if (!parse) continue;
    let same = best.length - 1;
    while (same >= 0 && best[same]?.pick.kind !== candidate.kind) same -= 1;
    if (same < 0) best.push(parse);
    else if (parse.score > (best[same]?.score ?? 0)) best[same] = parse;
  }
  return best;
}

/**
 * The best parse of a run: every unit in one chunk, chunks in order. Linear in the run's length.
 */
export function parseRun(run: RunContext): Chunk[] {
  const count = run.items.length;
  const parses: Parse[][] = [];
  for (let at = count - 1; at >= 0; at -= 1) parses[at] = parsesAt(run, at, parses);
  let parse: Parse | null = null;
  for (const one of parses[0] ?? []) if (!parse || one.score > parse.score) parse = one;
  const chunks: Chunk[] = [];
  let at = 0;
  for (; parse; parse = parse.rest) {
    const roles = parse.pick.roles.map((role, offset) => ({
      index: run.items[at + offset]?.index ?? 0,
      role,
    }));
    chunks.push({ kind: parse.pick.kind, roles });
    at += parse.pick.length;
  }
  return chunks;
}
