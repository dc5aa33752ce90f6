/** Quoted phrases in a row that are one name together. */
import type { Quote } from './find-quotes.ts';

/** “为官不为”、“推诿扯皮”问题专项整治: what is fought is told in several phrases, the campaign is one. */
const FOUGHT = /^(?:突出)?问题(?:专项|集中|突出)?(?:整治|治理|清理)(?:活动|行动|工作)?/u;
const LONGEST_FOUGHT = 12;
const BETWEEN = /^[、和及与]?$/u;

/**
 * The quotes that belong to such a row: the last one with where the name begins, the others with null.
 *
 * @example “甲”、“乙”问题专项整治 // “甲” has null, “乙” the place of “甲”
 */
export function findRowsOfIlls(
  masked: string,
  quotes: readonly Quote[],
): ReadonlyMap<Quote, number | null> {
  const rows = new Map<Quote, number | null>();
  let row: Quote[] = [];
  for (const quote of quotes) {
    const before = row.at(-1);
    if (before !== undefined && !BETWEEN.test(masked.slice(before.to, quote.from))) row = [];
    row.push(quote);
    const [first] = row;
    if (row.length < 2 || first === undefined) continue;
    if (!FOUGHT.test(masked.slice(quote.to, quote.to + LONGEST_FOUGHT))) continue;
    for (const one of row) rows.set(one, one === quote ? first.from : null);
  }
  return rows;
}
