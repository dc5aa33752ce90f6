/** The one date under which an article stands on the timeline. */
import type { Article, PageDate } from '../page.ts';

/**
 * The article's first full date that the page's year does not contradict, else its first dated
 * month, else the page's year and month; '' where nothing is known.
 *
 * @example an article with 4月8日 resolved to 2022-04-08 on a page of 2022 → '2022-04-08'
 */
export function articleDate(article: Pick<Article, 'dates'>, page: PageDate): string {
  const known = article.dates
    .map((mention) => mention.date)
    .filter((date) => !date.startsWith('--'))
    .filter((date) => page.year === null || date.startsWith(String(page.year)));
  const exact = known.find((date) => date.length === 10) ?? known.find((date) => date.length === 7);
  if (exact !== undefined) return exact;
  if (page.year === null) return '';
  if (page.month === null) return String(page.year);
  return `${page.year}-${String(page.month).padStart(2, '0')}`;
}
