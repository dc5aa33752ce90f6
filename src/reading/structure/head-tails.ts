/** What may stand between a headline and its text: subtitles, lines for time and place, names. */
import { isDeck, saysWho } from './deck-lines.ts';
import { isSlot } from './genre.ts';
import { bareSubtitleScore, isStrongByline } from './head-scores.ts';
import type { Role, RunItem } from './run-context.ts';
import type { Unit } from './units.ts';

/** A line that begins with a dash has a headline before it. */
const DASHED = 5;
/** An organisation above another line of the head is the headline's own word. */
const ORGANISATION_INSIDE = -3;
/** A line that scores so as text is a piece of one. */
const PIECE = 4;
/** Lines for time and place below a headline: so many at most, and what they say for it. */
const MOST_SLOTS = 4;
const SLOTS = 4;

/** Whether a line may be of a headline: nothing shows that it is authors' names. */
export function canShow(item: RunItem | undefined): item is RunItem {
  if (!item) return false;
  return (
    item.unit.form === 'display' || (item.unit.form === 'byline' && !isStrongByline(item.unit))
  );
}

/** Whether a short line is surely the beginning of a text that columns broke. */
function isPiece(item: RunItem | undefined): boolean {
  return item !== undefined && item.scores.body >= PIECE;
}

/** What may stand between a headline and its text, or nothing. */
export interface Tail {
  readonly roles: readonly Role[];
  readonly score: number;
}

const NONE: Tail = { roles: [], score: 0 };
const NOTHING: readonly Tail[] = [NONE];

function bylineTail(items: readonly RunItem[], at: number, last: boolean): readonly Tail[] {
  if (items[at]?.byline == null) return NOTHING;
  const tails: Tail[] = [NONE];
  let score = 0;
  const roles: Role[] = [];
  for (let count = 0; count < 2; count += 1) {
    const item = items[at + count];
    if (!item || item.byline === null) break;
    const ends = at + count + 1 === items.length;
    const beforeText = ends ? last : isPiece(items[at + count + 1]);
    if (item.byline < 1 && !beforeText) break;
    if (item.unit.byline?.form === 'organisation' && !ends) score += ORGANISATION_INSIDE;
    score += item.byline + (count === 0 ? NAMES_BELOW : -1);
    roles.push('byline');
    tails.push({ roles: [...roles], score });
  }
  return tails;
}

/** What a line of names right below a headline says for it. */
const NAMES_BELOW = 3;

/** 本报记者 王芳 / ——石桥乡养蜂调查: names that stand above the subtitle. */
function namesAboveSubtitle(items: readonly RunItem[], at: number): Tail | null {
  const byline = items[at]?.byline ?? null;
  if (byline === null || items[at + 1]?.unit.form !== 'subtitle') return null;
  return { roles: ['byline', 'subtitle'], score: byline + NAMES_BELOW + DASHED };
}

/** What may stand between headline and byline: subtitles with and without dashes. */
export function subtitleTails(
  items: readonly RunItem[],
  at: number,
  headline: Unit,
): readonly Tail[] {
  const first = items[at];
  if (first?.unit.form === 'subtitle') {
    const second = items[at + 1]?.unit.form === 'subtitle';
    return [{ roles: second ? ['subtitle', 'subtitle'] : ['subtitle'], score: DASHED }];
  }
  const named = namesAboveSubtitle(items, at);
  if (named) return [NONE, named];
  if (!canShow(first) || first.unit.content.text.length < 8) return NOTHING;
  const score =
    bareSubtitleScore(headline, first.unit) -
    Math.max(0, first.scores.heading, first.scores.body + 1.5) * 0.6;
  const tails: Tail[] = [NONE, { roles: ['subtitle'], score }];
  // 县委书记李明强调 / 把防汛放在首位: what was said is the subtitle's second line.
  const second = items[at + 1];
  const spoken =
    canShow(second) && saysWho(first.unit.content.text) && isDeck(headline, first.unit);
  if (spoken) tails.push({ roles: ['subtitle', 'subtitle'], score: score + DASHED });
  return tails;
}

/** How many lines such as 时间：… and 地点：… stand from `at` on, between a headline and its names. */
function countSlots(items: readonly RunItem[], at: number): number {
  const isSlotAt = (index: number): boolean => {
    const traits = items[index]?.unit.traits;
    return traits?.alone === true && isSlot(traits.text);
  };
  let count = 0;
  while (count < MOST_SLOTS && isSlotAt(at + count)) count += 1;
  return count;
}

/** The names below a headline, with the lines for time and place before them. */
export function slotsAndNames(
  items: readonly RunItem[],
  at: number,
  last: boolean,
): readonly Tail[] {
  const slots = countSlots(items, at);
  const names = bylineTail(items, at + slots, last);
  if (slots === 0) return names;
  const before: Role[] = Array.from({ length: slots }, () => 'body');
  return names.map(({ roles, score }) => ({
    roles: [...before, ...roles],
    score: score + SLOTS,
  }));
}
