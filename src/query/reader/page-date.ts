/** When a page was printed, as far as its text shows it. */
import { cell } from '../../model/dataset/columns.ts';
import type { Facts } from '../../model/dataset/files.ts';

/** ISO, cut to what is known: 2021-04, 2021, or '' where the page does not tell. */
export function dateOfPage({ pages }: Facts, row: number): string {
  const year = cell(pages.year, row);
  const month = cell(pages.month, row);
  if (year === 0) return '';
  return month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
