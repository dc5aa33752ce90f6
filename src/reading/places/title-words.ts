/** What a headline says about its place without naming it in full: 榆北巡警……, 全市……会召开. */
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import { ROAD_OR_ESTATE, STATION_OR_PORT } from '../../gazetteer/name-words.data.ts';
import type { ArticleText } from '../../model/page.ts';
import type { Mention } from './mention.ts';
import { COMPANY_AFTER, INSTITUTION_AFTER } from './mention-words.data.ts';
import type { PlaceNode } from './node.ts';

/** 全市……会召开, 我市出台……: the whole of it reports, whoever speaks there. */
const WHOLE = /(?:^|[ ：])[全我]([市县区旗州省])/u;
/** 截至5月底 全市……: what a subtitle sums up. */
const UNDER = /(?:^| )全([市县区旗州省])(?!各)/u;
const OWN = /^我([市县区旗州省])/u;
/** 自治州部署减负工作: no people's name before it, so it is the page's own. */
const AUTONOMOUS = /(?:^|[ ：])自治([州县旗])(?![\u4e00-\u9fff]{0,2}(?:[条]例))/u;
const COUNTY = 3;

/**
 * The county inside `city` whose short name opens `title`, as a mention; undefined where none does.
 *
 * @example findShortInTitle('石峰交警整治乱停车', 株洲市) // the mention of 石峰区
 */
export function findShortInTitle(title: string, city: number): Mention | undefined {
  const to = nameIndex().longestAt(title, 0);
  const entry = to < 2 ? undefined : nameIndex().get(title.slice(0, to));
  if (entry?.kind !== 'short' || divisionOf(city)?.level !== 2) return undefined;
  const rest = title.slice(to);
  const isPart = ROAD_OR_ESTATE.test(rest.slice(0, 5)) && !STATION_OR_PORT.test(rest);
  if (isPart || INSTITUTION_AFTER.test(rest)) return undefined;
  const ids = entry.ids.filter((id) => divisionOf(id)?.level === COUNTY && isWithin(id, city));
  if (ids.length !== 1) return undefined;
  const shape = { tail: [], form: 'short', names: 1, zone: false, suspected: false } as const;
  const where = {
    source: 'title',
    paragraph: -1,
    role: 'subject',
    announced: false,
    isOffice: false,
  } as const;
  return { place: { from: 0, to, ids, ...shape }, name: title.slice(0, to), ...where };
}

const TOWN = /^(?:街道|镇|乡|苏木)/u;

/**
 * `mentions` with a headline's short name read as the town that the text names by it (流动课堂进龙潭工地,
 * then 龙潭街道), and not as a county far away, where no county of that name stands in the text.
 */
export function readTownInTitle(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention) => {
    const { name, place, source } = mention;
    if (source !== 'title' || place.form !== 'short' || place.names > 1) return mention;
    const others = mentions.filter(
      (other) => other.source !== 'title' && other.place.form !== 'short',
    );
    const town = others.find(
      (other) => other.name.startsWith(name) && TOWN.test(other.name.slice(name.length)),
    );
    const isNamed = others.some((other) => other.place.ids.some((id) => place.ids.includes(id)));
    return town && !isNamed ? { ...mention, name: town.name, place: town.place } : mention;
  });
}

const OPENING_NAME = /^([\u4e00-\u9fff]{2,5})[：:]/u;
const SMALL_PLACES = ['村', '社区', '镇', '乡', '街道'];

/**
 * The village or town that the text gives in full and a headline opens with by its bare name, as a mention of
 * the headline's (柳家湾：……, then 枫林镇柳家湾村); undefined where none is.
 */
export function findVillageInTitle(
  title: string,
  mentions: readonly Mention[],
): Mention | undefined {
  const name = OPENING_NAME.exec(title)?.[1];
  if (name === undefined || mentions.some(({ source }) => source === 'title')) return undefined;
  const found = mentions.find(
    ({ name: whole, role }) =>
      role === 'subject' && SMALL_PLACES.some((kind) => whole.endsWith(name + kind)),
  );
  return found && { ...found, source: 'title', paragraph: -1, announced: true };
}

/**
 * The county of `province` in which the company at a headline's beginning stands; undefined where
 * its name begins with none.
 *
 * @example findCompanyCounty('醴陵煤矿：井口有了书屋', 湖南省) // 醴陵市
 */
export function findCompanyCounty(title: string, province: number): number | undefined {
  const to = nameIndex().longestAt(title, 0);
  const entry = to < 2 ? undefined : nameIndex().get(title.slice(0, to));
  if (entry?.kind !== 'short' || !COMPANY_AFTER.test(title.slice(to))) return undefined;
  const ids = entry.ids.filter((id) => isWithin(id, province));
  return ids.length === 1 ? ids[0] : undefined;
}

/** The unit that a headline's 全市, 我市 or 自治州 speaks of; '' where it has no such word. */
export function unitOfTitle({ title, subtitle }: ArticleText): string {
  return (
    WHOLE.exec(title)?.[1] ??
    AUTONOMOUS.exec(title)?.[1] ??
    OWN.exec(subtitle)?.[1] ??
    UNDER.exec(subtitle)?.[1] ??
    ''
  );
}

/**
 * The division around `node` that a headline's 全市 or 我县 means; null where it has no such word
 * or `node` is no deeper.
 *
 * @example findWhole('市', node of 石峰区) // the node of 株洲市
 */
export function findWhole(unit: string, node: PlaceNode): PlaceNode | null {
  if (unit === '') return null;
  const id = lineageOf(node.id).findLast((each) => divisionOf(each)?.name.endsWith(unit) === true);
  return id === undefined || (id === node.id && node.tail.length === 0) ? null : { id, tail: [] };
}
