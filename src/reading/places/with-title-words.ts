/** What a headline adds to an article's places: a village by its bare name, a county by its short name. */
import { isWithin } from '../../gazetteer/divisions.ts';
import type { ArticleText } from '../../model/page.ts';
import type { Mention } from './mention.ts';
import type { PageContext } from './page-context.ts';
import { findOpeningCounty } from './short-counties.ts';
import { findShortInTitle, findVillageInTitle } from './title-words.ts';

/**
 * `mentions` with what the headline names too shortly: the short name of a county, above all of the page's city, or
 * the bare name of the text's village.
 *
 * @example withTitleWords(慈溪启动读书月, [], context)[0]?.name // '慈溪'
 */
export function withTitleWords(
  article: ArticleText,
  mentions: readonly Mention[],
  context: PageContext,
): readonly Mention[] {
  const village = findVillageInTitle(article.title, mentions);
  if (village) return [village, ...mentions];
  if (mentions.some(({ source }) => source === 'title')) return mentions;
  const city = context.dominant[2];
  const inCity = city === undefined ? undefined : findShortInTitle(article.title, city);
  const short = inCity ?? findOpening(article, mentions, context);
  return short ? [short, ...mentions] : mentions;
}

/** 慈溪启动读书月, where the text names no place: the county that opens the headline, unless the page is another's. */
function findOpening(
  { title }: ArticleText,
  mentions: readonly Mention[],
  { home, dominant }: PageContext,
): Mention | undefined {
  const isPlaced = mentions.some(({ role, place }) => role === 'subject' && place.ids.length > 0);
  const opening = isPlaced ? undefined : findOpeningCounty(title);
  const id = opening?.place.ids[0] ?? -1;
  const around = home ?? dominant[1];
  return around === undefined || isWithin(id, around) ? opening : undefined;
}
