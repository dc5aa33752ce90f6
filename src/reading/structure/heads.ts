/** The ways an article's head may be set: kicker, headline, subtitle, byline. */

import { isSlot } from './genre.ts';
import {
  bareSubtitleScore,
  bylineScore,
  isStrongByline,
  kickerScore,
  secondLineScore,
} from './head-scores.ts';
import type { Candidate, Role, RunContext, RunItem } from './run-context.ts';
import { creditsPicture } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** A line that begins with a dash has a headline before it. */
const DASHED = 5;
/** A first line of fewer characters is judged by the second. */
const SHORT = 6;
/** An organisation above another line of the head is the headline's own word. */
const ORGANISATION_INSIDE = -3;
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
/** A line that scores so as text is a piece of one. */
const PIECE = 4;
/** Lines for time and place below a headline: so many at most, and what they say for it. */
const MOST_SLOTS = 4;
const SLOTS = 4;

function canShow(item: RunItem | undefined): item is RunItem {
  if (!item) return false;
  return (
    item.unit.form === 'display' || (item.unit.form === 'byline' && !isStrongByline(item.unit))
  );
}

/** Whether a short line is surely the beginning of a text that columns broke. */
function isPiece(item: RunItem | undefined): boolean {
  return item !== undefined && item.scores.body >= PIECE;
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
    const beforeText = ends ? last : isPiece(items[at + count + 1]);
    if (own < 1 && !beforeText) break;
    if (item.unit.byline?.form === 'organisation' && !ends) score += ORGANISATION_INSIDE;
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

/** Whether a headline's first line is too short to be judged by itself. */
function isShort({ content }: Unit): boolean {
  return content.text.length > 2 && content.text.length < SHORT;
}

/** How many lines such as 时间：… and 地点：… stand from `at` on, between a headline and its names. */
function countSlots(items: readonly RunItem[], at: number): number {
  let count = 0;
  while (count < MOST_SLOTS && isSlot(items[at + count]?.unit.content.text ?? '')) count += 1;
  return count;
}

/** The names below a headline, with the lines for time and place before them. */
function slotsAndNames(items: readonly RunItem[], at: number, last: boolean): Candidate[] {
  const slots = countSlots(items, at);
  const names = bylineTail(items, at + slots, last);
  if (slots === 0) return names;
  const before: Role[] = Array.from({ length: slots }, () => 'body');
  return names.map(({ kind, length, roles, score }) => ({
    kind,
    length: slots + length,
    roles: [...before, ...roles],
    score: score + SLOTS,
  }));
}

/** What speaks against two lines behind an empty one being the end of a headline of two lines. */
const OTHER_BLOCK = 4.5;

function isBlock({ lines, gap }: Unit): boolean {
  return lines.length > 1 && gap > 0;
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
  // 停水通知: names above what nobody signs are of the article before.
  const notice = run.items[at + 1]?.unit.traits.line.noticeAlone === true;
  // 李明 摄, right behind a caption, is of that picture.
  const picture = run.captionBefore && at === 0 && creditsPicture(early?.unit.content.text ?? '');
  const named = early?.unit.byline && early.unit.byline.form !== 'bracket';
  if (named && own !== null && !notice && !picture) {
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
    const kicker = start.score + kickerScore(item.unit, next.unit);
    const second = start.score + secondLineScore(item.unit, next.unit);
    const length = start.at - at + 2;
    const wrapped = isShort(item.unit) ? next : item;
    openings.push(
      { length, roles: [...start.roles, 'kicker', 'headline'], score: kicker, headline: next },
      { length, roles: [...start.roles, 'headline', 'headline'], score: second, headline: wrapped },
    );
    const last = run.items[start.at + 2];
    if (!canShow(last)) continue;
    const third = secondLineScore(next.unit, last.unit) - (isBlock(last.unit) ? OTHER_BLOCK : 0);
    openings.push(
      {
        length: length + 1,
        roles: [...start.roles, 'kicker', 'headline', 'headline'],
        score: kicker + third,
        headline: isShort(next.unit) ? last : next,
      },
      {
        length: length + 1,
        roles: [...start.roles, 'headline', 'headline', 'headline'],
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
  if (!item || run.items.length > 1 || !run.textAfter || !run.authorsBefore) return [];
  if (item.unit.byline?.form !== 'names' || run.datelineNames) return [];
  const score = (bylineScore(item.unit) ?? 0) + NAMES_ALONE;
  return [{ kind: 'head', length: 1, roles: ['byline'], score }];
}

/** What a head without names loses where the page's other articles have them. */
function unsignedCost(run: RunContext, at: number, end: number): number {
  if (run.datelineAfter && end === run.items.length) return 0;
  const { ahead, behind } = run.convention;
  if (!run.articleBefore || run.orphanBefore || run.captionAfter) return 0;
  const closed =
    run.articleClosed ||
    run.items.slice(Math.max(0, at - NAMES_ABOVE), at).some((one) => one.unit.byline !== null);
  return (run.namesBehind ? 0 : ahead * UNSIGNED_AHEAD) + (closed ? 0 : behind * UNSIGNED_BEHIND);
}

/** What it costs that a line names authors whom the dateline behind it names: 动真格 is no name there. */
function namedTwice({ datelineNames, items }: RunContext, at: number): number {
  if (!datelineNames) return 0;
  return items[at]?.unit.byline ? NAMED_TWICE : UNSURE_TWICE;
}

/** The ways an article's head may open at `at`. */
export function headCandidates(run: RunContext, at: number): Candidate[] {
  const candidates = namesAlone(run, at);
  for (const opening of headOpenings(run, at)) {
    const afterHeadline = at + opening.length;
    for (const sub of subtitleTails(run.items, afterHeadline, opening.headline.unit)) {
      for (const names of slotsAndNames(run.items, afterHeadline + sub.length, run.textAfter)) {
        const length = opening.length + sub.length + names.length;
        const last = at + length === run.items.length;
        const fed = last && run.textAfter;
        const signed = fed && run.authorsBefore && run.namesBehind ? SIGNED_BEHIND : 0;
        const own = fed ? opening.headline.scores.headline + signed : opening.headline.hungry;
        const named = last && names.length > 0 ? namedTwice(run, at + length - 1) : 0;
        const signedHead = opening.roles[0] === 'byline' || names.length > 0;
        const unsigned = signedHead ? 0 : unsignedCost(run, at, at + length);
        const twice = opening.roles[0] === 'byline' && names.length > 0 ? TWICE : 0;
        candidates.push({
          kind: 'head',
          length,
          roles: [...opening.roles, ...sub.roles, ...names.roles],
          score: own + opening.score + sub.score + names.score + named + twice - unsigned,
        });
      }
    }
  }
  return candidates;
}
