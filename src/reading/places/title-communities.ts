/** Communities that a headline names without their town: which of them are names, and how much of them. */
import { divisionOf, lineageOf } from '../../gazetteer/divisions.ts';
import { stemOf } from '../../gazetteer/short-names.ts';
import type { ArticleText } from '../../model/page.ts';
import type { Mention } from './mention.ts';

/** A community's name has at least this many characters where a headline's longer one ends in it. */
const SHORTEST_COMMUNITY = 3;

/** A community that the headline names without its town. */
function isTitlesOwn({ source, place }: Mention): boolean {
  return source === 'title' && place.ids.length === 0 && place.tail.length > 0;
}

/** 油茶飘香大塘村: a headline's community is the one of the text that its name ends in. */
function withoutWordsBefore(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isTitlesOwn)) return mentions;
  const named = new Set<string>();
  for (const { source, place } of mentions) {
    const name = place.tail.at(-1);
    if (source !== 'title' && name !== undefined && name.length >= SHORTEST_COMMUNITY)
      named.add(name);
  }
  return mentions.map((mention) => {
    const { place } = mention;
    const long = isTitlesOwn(mention) ? place.tail.at(-1) : undefined;
    if (long === undefined || named.has(long)) return mention;
    const short = [...named].find((name) => name.length < long.length && long.endsWith(name));
    if (short === undefined) return mention;
    return {
      ...mention,
      name: short,
      place: { ...place, from: place.to - short.length, tail: [short] },
    };
  });
}

/** Whether a headline's 宝坻社区 is a county's or city's 社区食堂: the text names that, and no such community. */
function isOfDivision(name: string, mentions: readonly Mention[]): boolean {
  const stem = name.endsWith('社区') ? name.slice(0, -2) : '';
  if (stem.length < 2) return false;
  return mentions.some(
    ({ source, place }) =>
      source !== 'title' &&
      place.ids.length === 1 &&
      lineageOf(place.ids[0] ?? -1).some((id) => stemOf(divisionOf(id)?.name ?? '') === stem),
  );
}

/** Whether the text names a community or village with the town or county that it lies in. */
function namesAnother({ source, place }: Mention): boolean {
  return source !== 'title' && place.ids.length > 0 && place.tail.length > 0;
}

/**
 * A headline's community that the text never names is none where the text names another one in full (清风吹进
 * 幸福社区, then 枫林镇隆兴坳村), or where its name is the county's (宝坻社区食堂).
 */
function withoutStrangers(
  mentions: readonly Mention[],
  { paragraphs }: ArticleText,
): readonly Mention[] {
  return mentions.filter((mention) => {
    if (!isTitlesOwn(mention)) return true;
    const { name, announced } = mention;
    if (announced || paragraphs.some(({ text }) => text.includes(name))) return true;
    return !mentions.some(namesAnother) && !isOfDivision(name, mentions);
  });
}

/**
 * `mentions` with the headline's communities as the text has them.
 *
 * @example readCommunitiesInTitle(mentions of 油茶飘香大塘村 and 大塘村, article)[0]?.name // '大塘村'
 */
export function readCommunitiesInTitle(
  mentions: readonly Mention[],
  article: ArticleText,
): readonly Mention[] {
  if (!mentions.some(isTitlesOwn)) return mentions;
  return withoutStrangers(withoutWordsBefore(mentions), article);
}
