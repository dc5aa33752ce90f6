/** Headlines that do not stand right above their text: two in a row, or below its first column. */
import { type Draft, headlineText } from './drafts.ts';
import { pairsOf } from './openings.ts';
import type { Unit } from './units.ts';

/** The same of a line below a dated text without a headline. */
const LEAST_BURIED = 0.5;
/** A text's first characters, which say what it is about. */
const REACH = 300;

/** The share of a line's pairs of characters that stand in a text. */
function shareOf(line: string, text: string): number {
  const pairs = pairsOf(line);
  let found = 0;
  for (const pair of pairs) if (text.includes(pair)) found += 1;
  return pairs.size === 0 ? 0 : found / pairs.size;
}

/** An article's first characters. */
export function textOf({ items }: Draft, units: readonly Unit[]): string {
  const bodies = items.filter(({ role }) => role === 'body');
  return bodies
    .map(({ index }) => units[index]?.content.text ?? '')
    .join('')
    .slice(0, REACH);
}

function isDated({ items }: Draft, units: readonly Unit[]): boolean {
  return units[items[0]?.index ?? -1]?.dateline != null;
}

/** So much of each headline's pairs of characters must stand in its text, and so much more of both than crosswise. */
const SOME_SHARE = 0.15;
const LEAST_SUM = 0.6;

/** How much better two lines suit two texts this way round than the other; 0 where one suits not at all. */
export function leadOfBoth(
  lines: readonly [string, string],
  texts: readonly [string, string],
): number {
  const [upper, lower] = lines;
  const [first, second] = texts;
  const [own, other] = [shareOf(upper, first), shareOf(lower, second)];
  if (Math.min(own, other) < SOME_SHARE) return 0;
  const lead = own + other - shareOf(upper, second) - shareOf(lower, first);
  return lead >= LEAST_SUM ? lead : 0;
}

/**
 * Gives the second of two headlines to the dated text behind the first one's, where each speaks of
 * its own: 路口设起守望哨 / 四人登上好人榜 above 本报讯……守望哨…… and 本报讯……好人榜……. In place.
 */
export function splitStacked(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const [at, draft] of drafts.entries()) {
    const next = drafts[at + 1];
    // A line without a dash may have been read as the first one's subtitle.
    const below = draft.subtitles.filter((index) => units[index]?.form === 'display');
    const lines = [...draft.kickers, ...draft.headlines, ...below];
    if (!next || draft.photo || next.photo || lines.length !== 2) continue;
    const headed = next.headlines.length + next.kickers.length > 0;
    if (headed || !isDated(draft, units) || !isDated(next, units)) continue;
    const [own, other] = [textOf(draft, units), textOf(next, units)];
    const [first = 0, second = 0] = lines;
    const [upper, lower] = [first, second].map((index) => units[index]?.content.text ?? '');
    if (upper === undefined || lower === undefined) continue;
    const straight = leadOfBoth([upper, lower], [own, other]);
    const crossed = leadOfBoth([lower, upper], [own, other]);
    if (Math.max(straight, crossed) <= 0) continue;
    draft.kickers.splice(0);
    draft.subtitles.splice(0);
    draft.headlines.splice(0, 2, straight >= crossed ? first : second);
    next.headlines.push(straight >= crossed ? second : first);
    draft.shaken = true;
    next.shaken = true;
  }
}

/**
 * The same where the upper one has been read as a headline without text: its own text stands under
 * the lower one's, and that one's behind it. In place.
 */
export function pullStacked(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const [at, draft] of drafts.entries()) {
    const [middle, last] = [drafts[at + 1], drafts[at + 2]];
    if (!middle || !last || [draft, middle, last].some(({ photo }) => photo)) continue;
    if (draft.items.length > 0 || draft.headlines.length === 0) continue;
    if (middle.headlines.length === 0 || last.headlines.length > 0) continue;
    if (!isDated(middle, units) || !isDated(last, units)) continue;
    const [upper, lower] = [headlineText(draft, units), headlineText(middle, units)];
    const [first, second] = [textOf(middle, units), textOf(last, units)];
    const straight = leadOfBoth([upper, lower], [first, second]);
    const crossed = leadOfBoth([lower, upper], [first, second]);
    if (Math.max(straight, crossed) <= 0) continue;
    const source = straight >= crossed ? middle : last;
    draft.items.push(...source.items.splice(0));
    draft.trailing.push(...source.trailing.splice(0));
    if (source === middle) {
      middle.items.push(...last.items.splice(0));
      middle.trailing.push(...last.trailing.splice(0));
    }
    draft.shaken = true;
    middle.shaken = true;
  }
}

/**
 * Gives a dated text without a headline the short line further down in it that says the same: a
 * headline that the text's first column stands above. In place.
 */
export function digHeadlines(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const draft of drafts) {
    if (draft.photo || draft.headlines.length > 0 || !isDated(draft, units)) continue;
    const text = units[draft.items[0]?.index ?? -1]?.content.text.slice(0, REACH) ?? '';
    const found = draft.items.find(({ index }) => {
      const unit = units[index];
      return unit?.form === 'display' && shareOf(unit.content.text, text) >= LEAST_BURIED;
    });
    if (!found) continue;
    draft.items = draft.items.filter((item) => item !== found);
    draft.headlines.push(found.index);
    draft.shaken = true;
  }
}
