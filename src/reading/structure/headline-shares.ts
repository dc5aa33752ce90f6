/** How much of a headline's words stands in the first characters of texts: whose headline it is. */
import type { Draft } from './drafts.ts';
import { pairsOf } from './openings.ts';
import type { Unit } from './units.ts';

/** A text's first characters, which say what it is about. */
const REACH = 300;
/** So much of each headline's pairs of characters must stand in its text, and so much more of both than crosswise. */
const SOME_SHARE = 0.15;
const LEAST_SUM = 0.6;

/** An article's first characters. */
export function openingOf({ items }: Draft, units: readonly Unit[]): string {
  const bodies = items.filter(({ role }) => role === 'body');
  return bodies
    .map(({ index }) => units[index]?.content.text ?? '')
    .join('')
    .slice(0, REACH);
}

/**
 * Of each line a row: the share of its pairs of characters that stands in each of `texts`, 0 to 1.
 *
 * @example sharesOf(['石桥修渠'], ['日前，石桥镇修渠三里。', '茶市开秤。']) // [[0.67, 0]]
 */
export function sharesOf(lines: readonly string[], texts: readonly string[]): number[][] {
  const starts = texts.map((text) => text.slice(0, REACH));
  return lines.map((line) => {
    const pairs = [...pairsOf(line)];
    return starts.map((text) => {
      const found = pairs.reduce((sum, pair) => sum + (text.includes(pair) ? 1 : 0), 0);
      return pairs.length === 0 ? 0 : found / pairs.length;
    });
  });
}

/** A line and the text that it may belong to, by their places in {@link sharesOf}. */
type Match = readonly [line: number, text: number];

/** How much better two lines suit two texts this way round than the other; 0 where one suits not at all. */
export function leadOf(shares: readonly (readonly number[])[], one: Match, other: Match): number {
  const share = (line: number, text: number): number => shares[line]?.[text] ?? 0;
  const [own, second] = [share(...one), share(...other)];
  if (Math.min(own, second) < SOME_SHARE) return 0;
  const lead = own + second - share(one[0], other[1]) - share(other[0], one[1]);
  return lead >= LEAST_SUM ? lead : 0;
}
