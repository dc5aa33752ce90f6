/** What a headline adds to an article's places: a village by its bare name, a county by its short name. */
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import { findRenamed } from '../../gazetteer/match-township.ts';
import { stemOf } from '../../gazetteer/short-names.ts';
import type { ArticleText } from '../../model/page.ts';
import type { Mention } from './mention.ts';
import { TOWNS_AS_WORDS } from './mention-words.data.ts';
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
  const town = findTownInTitle(article.title, mentions, context);
  if (town) return [town, ...mentions];
  if (mentions.some(({ source }) => source === 'title')) return mentions;
  const city = context.dominant[2];
  const inCity = city === undefined ? undefined : findShortInTitle(article.title, city);
  const short = inCity ?? findOpening(article, mentions, context);
  return short ? [short, ...mentions] : mentions;
}

/** What a headline that speaks of one place begins with: 枫林：, 醴陵枫林：, 枫林古镇：. */
const OPENING = /^([\u4e00-\u9fff]{2,7}?)(?:古镇|老街|古街)?[：:]/u;

/** Counties that the text names, or in which a place lies that it names. */
function countiesOf(mentions: readonly Mention[]): number[] {
  const counties = new Set<number>();
  for (const { place, role, source } of mentions) {
    if (role !== 'subject' && role !== 'destination') continue;
    if (place.ids.length !== 1 || source === 'body') continue;
    for (const id of lineageOf(place.ids[0] ?? -1))
      if (divisionOf(id)?.level === 3) counties.add(id);
  }
  return [...counties];
}

/**
 * The town that a headline opens with by its bare name, alone or behind its county's, in the county that the lead
 * names, else of the page: 枫林：……, 醴陵枫林：……. undefined where the name is the county's own.
 */
function findTownInTitle(
  title: string,
  mentions: readonly Mention[],
  { home }: PageContext,
): Mention | undefined {
  const match = OPENING.exec(title);
  const opening = match?.[1] ?? '';
  if (opening.length < 2) return undefined;
  const named = countiesOf(mentions);
  const own = home !== undefined && divisionOf(home)?.level === 3 ? [home] : [];
  for (const county of named.length > 0 ? named : own) {
    const stem = stemOf(divisionOf(county)?.name ?? '');
    if (stem === opening) return undefined;
    const name = stem !== '' && opening.startsWith(stem) ? opening.slice(stem.length) : opening;
    const isWord = name === opening && TOWNS_AS_WORDS.has(name);
    const [id, other] = name.length < 2 || isWord ? [] : findRenamed(name, county);
    if (id === undefined || other !== undefined) continue;
    // Where the lead gives it in full, the two agree; alone it is but a likeness of names.
    const isNamed = mentions.some(
      ({ source, place }) => source === 'lead' && place.ids.includes(id),
    );
    const shape = { tail: [], form: 'short', zone: false, suspected: false } as const;
    const names = isNamed ? 2 : 1;
    const place = { from: 0, to: opening.length, ids: [id], names, ...shape };
    const where = { source: 'title', paragraph: -1, role: 'subject' } as const;
    return { place, name: opening, announced: true, isOffice: false, ...where };
  }
  return undefined;
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
