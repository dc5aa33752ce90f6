/** Which articles are of the user's own pages. */
import type { Dataset } from './dataset.ts';

/** Whether page `row` is the user's own, read in this tab. */
export function isOwnPage({ ownFrom }: Dataset, row: number): boolean {
  return row >= ownFrom;
}

/** The rows of the articles on the user's own pages, in rising order. */
export function ownArticles({ facts, ownFrom }: Dataset): number[] {
  // They stand behind all others, so that nothing is walked where there are none.
  const rows: number[] = [];
  const { page } = facts.articles;
  for (let row = page.length - 1; row >= 0 && (page[row] ?? 0) >= ownFrom; row -= 1) rows.push(row);
  return rows.reverse();
}
