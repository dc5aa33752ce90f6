/** The page's own division, for an article that names no place: 全市, 记者从区妇联获悉, or nothing. */
import type { ArticleText } from '../../model/page.ts';
import { EVENT, OWN_OFFICE, RELATIVE_WORDS, TOWNSFOLK } from './mention-words.data.ts';
import { type PageContext, sharedDivision, sharedUnit } from './page-context.ts';

/** The unit that the article's own words point to (市 in 市委); '' where they point to none. */
function findUnit(texts: readonly string[]): string {
  for (const [pattern, unit] of RELATIVE_WORDS) {
    if (texts.some((text) => pattern.test(text))) return unit;
  }
  for (const text of texts) {
    for (const match of text.matchAll(OWN_OFFICE)) return match[1] ?? '';
  }
  return '';
}

/**
 * undefined where neither the article's words nor a page about one place tell. A piece that reports
 * no event (advice, comment) has no place.
 *
 * @example findOwnDivision(article, context) // 全县……, on a page of 醴陵's towns: the id of 醴陵市
 */
export function findOwnDivision(article: ArticleText, context: PageContext): number | undefined {
  const texts = [article.title, ...article.paragraphs.map(({ text }) => text)];
  const unit = findUnit(texts);
  const shared = unit === '' ? undefined : sharedUnit(context, unit);
  if (shared !== undefined) return shared;
  if (unit !== '') return sharedDivision(context, unit === '市' || unit === '州' ? 2 : 3);
  const isTown = texts.some((text) => TOWNSFOLK.test(text));
  if (isTown || texts.some((text) => EVENT.test(text))) {
    return context.home ?? (isTown ? sharedDivision(context, 2) : undefined);
  }
  return undefined;
}
