/** The page's own division, for an article that names no place: 全市, 记者从区妇联获悉, or nothing. */
import { findMatches } from '../../chinese/matches.ts';
import type { ArticleText } from '../../model/page.ts';
import {
  ADVICE,
  EVENT,
  INSTITUTION_IN_TITLE,
  OWN_OFFICE,
  RELATIVE_WORDS,
  TOWNSFOLK,
} from './mention-words.data.ts';
import { type PageContext, sharedDivision, sharedUnit } from './page-context.ts';

/** The unit that the article's own words point to (市 in 市委); '' where they point to none. */
function findUnit(texts: readonly string[]): string {
  for (const [pattern, unit] of RELATIVE_WORDS) {
    if (texts.some((text) => pattern.test(text))) return unit;
  }
  for (const text of texts) {
    const [match] = findMatches(text, OWN_OFFICE);
    if (match !== undefined) return match[1] ?? '';
  }
  return '';
}

function textsOf(article: ArticleText): string[] {
  return [article.title, ...article.paragraphs.map(({ text }) => text)];
}

/** `findPointed` of an article's texts, whose words point to `unit`. */
function pointedBy(
  texts: readonly string[],
  unit: string,
  context: PageContext,
): number | undefined {
  if (unit !== '') return sharedUnit(context, unit);
  return texts.some((text) => TOWNSFOLK.test(text)) ? context.home : undefined;
}

/**
 * The page's division that the article's own words speak of; undefined where they speak of none.
 *
 * @example findPointed(article, context) // 全县……, on a page of 醴陵's towns: the id of 醴陵市
 */
export function findPointed(article: ArticleText, context: PageContext): number | undefined {
  const texts = textsOf(article);
  return pointedBy(texts, findUnit(texts), context);
}

/**
 * undefined where neither the article's words nor a page about one place tell. A comment is on the page's
 * own place; advice (入汛以后出行要注意什么) has none.
 */
export function findOwnDivision(article: ArticleText, context: PageContext): number | undefined {
  const texts = textsOf(article);
  const unit = findUnit(texts);
  const pointed = pointedBy(texts, unit, context);
  if (pointed !== undefined) return pointed;
  if (unit !== '') return sharedDivision(context, unit === '市' || unit === '州' ? 2 : 3);
  if (texts.some((text) => TOWNSFOLK.test(text))) return sharedDivision(context, 2);
  const isEvent =
    INSTITUTION_IN_TITLE.test(article.title) || texts.some((text) => EVENT.test(text));
  return isEvent || !ADVICE.test(article.title) ? context.home : undefined;
}
