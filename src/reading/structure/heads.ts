/** The ways an article's head may be set: kicker, headline, subtitle, byline. */

import { kickerScore } from './head-scores.ts';
import { canShow, slotsAndNames, subtitleTails, type Tail } from './head-tails.ts';
import type { Candidate, Role, RunContext, RunItem } from './run-context.ts';
import { creditsPicture } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** A first line of fewer characters is judged by the second. */
const SHORT = 6;
/** Names that stand alone between two texts, the first of which has names. */
const NAMES_ALONE = -0.5;
const NAMED_TWICE = -1;
const UNSURE_TWICE = -9;
/** What names behind a text say of the line above it, where the article before has its own. */
const SIGNED_BEHIND = 3.5;
/** A headline over three lines that stand apart. */
const THIRD_LINE = -1;
/** What a headline loses on a page that signs every article at its head, or behind its text. */
const UNSIGNED_AHEAD = 2;
const UNSIGNED_BEHIND = 3;
/** So many lines above a headline are looked at for names that close the article before. */
const NAMES_ABOVE = 4;
/** Names above a headline that has names below it too. */
const TWICE = -4;

/** Whether a headline's first line is too short to be judged by itself. */
function isShort({ content }: Unit): boolean {
  return content.text.length > 2 && content.text.length < SHORT;
}

/** What speaks against two lines behind an empty one being the end of a headline of two lines. */
const OTHER_BLOCK = 4.5;

function isBlock({ lines, gap }: Unit): boolean {
  return lines.length > 1 && gap > 0;
}

interface Opening {
  readonly roles: readonly Role[];
  readonly score: number;
  readonly headline: RunItem;
}

/** The roles of a head's first lines, by how many lines its headline has and whether a kicker stands above. */
interface Headlines {
  readonly one: readonly Role[];
  readonly kicked: readonly Role[];
  readonly two: readonly Role[];
  readonly kickedTwo: readonly Role[];
  readonly three: readonly Role[];
}

function headlinesBehind(...before: readonly Role[]): Headlines {
  return {
    one: [...before, 'headline'],
    kicked: [...before, 'kicker', 'headline'],
    two: [...before, 'headline', 'headline'],
    kickedTwo: [...before, 'kicker', 'headline', 'headline'],
    three: [...before, 'headline', 'headline', 'headline'],
  };
}

const HEADLINES = headlinesBehind();
const NAMED_HEADLINES = headlinesBehind('byline');

/** The ways a headline may open at `at`: with a byline or kicker before it, on one or two units. */
function headOpenings(run: RunContext, at: number): Opening[] {
  const openings: Opening[] = [];
  const early = run.items[at];
  const starts = [{ at, ways: HEADLINES, score: 0 }];
  const own = early?.byline ?? null;
  // 停水通知: names above what nobody signs are of the article before.
  const notice = run.items[at + 1]?.unit.traits.line.noticeAlone === true;
  // 李明 摄, right behind a caption, is of that picture.
  const picture = run.captionBefore && at === 0 && creditsPicture(early?.unit.content.text ?? '');
  const named = early?.unit.byline && early.unit.byline.form !== 'bracket';
  if (named && own !== null && !notice && !picture) {
    starts.push({ at: at + 1, ways: NAMED_HEADLINES, score: run.datelineNames ? own - 3.5 : own });
  }
  for (const start of starts) {
    const item = run.items[start.at];
    const next = run.items[start.at + 1];
    if (!canShow(item)) continue;
    const { ways } = start;
    openings.push({ roles: ways.one, score: start.score, headline: item });
    if (!canShow(next)) continue;
    const kicker = start.score + kickerScore(item.unit, next.unit);
    const second = start.score + run.pairs.second(start.at);
    const wrapped = isShort(item.unit) ? next : item;
    openings.push(
      { roles: ways.kicked, score: kicker, headline: next },
      { roles: ways.two, score: second, headline: wrapped },
    );
    const last = run.items[start.at + 2];
    if (!canShow(last)) continue;
    const third = run.pairs.second(start.at + 1) - (isBlock(last.unit) ? OTHER_BLOCK : 0);
    openings.push(
      {
        roles: ways.kickedTwo,
        score: kicker + third,
        headline: isShort(next.unit) ? last : next,
      },
      {
        roles: ways.three,
        score: second + third + THIRD_LINE,
        headline: wrapped,
      },
    );
  }
  return openings;
}

/** Names alone before a text, where the article above has its own: a text without a headline. */
function namesAlone(run: RunContext, at: number): Candidate[] {
  const item = run.items[at];
  if (!item || run.items.length > 1 || !run.textAfter) return [];
  // Behind the name of a column names sign what it opens, wherever its headline stands.
  if (!run.authorsBefore && !run.rubricBefore) return [];
  if (item.unit.byline?.form !== 'names' || run.datelineNames) return [];
  const score = (item.byline ?? 0) + NAMES_ALONE;
  return [{ kind: 'head', length: 1, roles: ['byline'], score }];
}

/** What a head without names loses where the page's other articles have them. */
function unsignedCost(run: RunContext, at: number, end: number): number {
  if (run.datelineAfter && end === run.items.length) return 0;
  const { ahead, behind } = run.convention;
  if (!run.articleBefore || run.orphanBefore || run.captionAfter) return 0;
  const closed =
    behind === 0 ||
    run.articleClosed ||
    run.items.slice(Math.max(0, at - NAMES_ABOVE), at).some((one) => one.unit.byline !== null);
  return (run.namesBehind ? 0 : ahead * UNSIGNED_AHEAD) + (closed ? 0 : behind * UNSIGNED_BEHIND);
}

/** What it costs that a line names authors whom the dateline behind it names: 动真格 is no name there. */
function namedTwice({ datelineNames, items }: RunContext, at: number): number {
  if (!datelineNames) return 0;
  return items[at]?.unit.byline ? NAMED_TWICE : UNSURE_TWICE;
}

/** A way to set a head, its parts not yet put together. */
interface Way {
  readonly opening: Opening;
  readonly sub: Tail;
  readonly names: Tail;
  readonly length: number;
  readonly score: number;
}

/** Sums of fractions are so exact. */
const EXACT = 1e-6;

/** Whether a way with the same number of lines is better: what follows is the same for both. */
function isBeaten(ways: readonly Way[], length: number, score: number): boolean {
  for (const way of ways) if (way.length === length && way.score > score + EXACT) return true;
  return false;
}

function headOf({ opening, sub, names, length, score }: Way): Candidate {
  const bare = length === opening.roles.length;
  const roles = bare ? opening.roles : [...opening.roles, ...sub.roles, ...names.roles];
  return { kind: 'head', length, roles, score };
}

/** The ways an article's head may open at `at`, the best for each number of lines. */
export function headCandidates(run: RunContext, at: number): Candidate[] {
  const ways: Way[] = [];
  for (const opening of headOpenings(run, at)) {
    const afterHeadline = at + opening.roles.length;
    const named = opening.roles[0] === 'byline';
    for (const sub of subtitleTails(run.items, afterHeadline, opening.headline.unit)) {
      const afterSub = afterHeadline + sub.roles.length;
      for (const names of slotsAndNames(run.items, afterSub, run.textAfter)) {
        const length = afterSub + names.roles.length - at;
        const last = at + length === run.items.length;
        const fed = last && run.textAfter;
        const signed = fed && run.authorsBefore && run.namesBehind ? SIGNED_BEHIND : 0;
        const own = fed ? opening.headline.scores.headline + signed : opening.headline.hungry;
        const hasNames = names.roles.length > 0 || sub.roles.includes('byline');
        const again = last && names.roles.length > 0 ? namedTwice(run, at + length - 1) : 0;
        const unsigned = named || hasNames ? 0 : unsignedCost(run, at, at + length);
        const twice = named && hasNames ? TWICE : 0;
        const score = own + opening.score + sub.score + names.score + again + twice - unsigned;
        if (!isBeaten(ways, length, score)) ways.push({ opening, sub, names, length, score });
      }
    }
  }
  const heads = namesAlone(run, at);
  for (const way of ways) if (!isBeaten(ways, way.length, way.score)) heads.push(headOf(way));
  return heads;
}
