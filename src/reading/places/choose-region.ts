/** Decides where the work that an article reports takes place. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { ArticleText } from '../../model/page.ts';
import { countAround, type Located, type PlaceText } from './count-places.ts';
import { ANOTHER_BEHIND, LONGEST_BEHIND } from './mention-words.data.ts';
import {
  ancestorOf,
  COUNTY,
  contains,
  depthOf,
  isSame,
  levelOf,
  type PlaceNode,
  TOWN,
} from './node.ts';
import { type Anchor, readEvidence } from './read-evidence.ts';
import type { Resolved } from './resolve-mentions.ts';
import { settleDepth } from './settle-depth.ts';
import { unitOfTitle } from './title-words.ts';

export interface Choice {
  readonly node: PlaceNode;
  readonly anchor: Anchor;
  /** The mention that anchored it. */
  readonly mention: Located;
  /** Whether the text's first place agrees with the headline's. */
  readonly isConfirmed: boolean;
  readonly isDepthSure: boolean;
}

/**
 * Whether one full name that only one place has is enough: the text comes back to it, or the headline
 * speaks of all of it (全市……), or it is what a caption shows.
 */
function isPlain({ place, node: named }: Located, node: PlaceNode, text: PlaceText): boolean {
  if (place.form !== 'full' || place.ids.length > 1 || place.zone) return false;
  // A town that a text begins with acts in it, and does not speak for all of its county.
  if (place.from === 0 && depthOf(named) === TOWN && depthOf(node) < TOWN) return false;
  const { article } = text;
  const unit = unitOfTitle(article);
  const isWhole = unit !== '' && divisionOf(node.id)?.name.endsWith(unit) === true;
  const { here, steps } = countAround(node, text);
  const inside = steps.reduce((sum, each) => sum + each.count, 0);
  return article.kind === 'photo' || ((isWhole || here >= 2) && here >= 2 * inside);
}

/** Whether a report of a town or village speaks of all its county so often that it may be that. */
function speaksOfCounty(node: PlaceNode, text: PlaceText): boolean {
  const county = ancestorOf(node, COUNTY);
  if (!county || isSame(county, node)) return false;
  return countAround(county, text).here >= 3;
}

/**
 * Whether the text also speaks, twice or more, of a county or town beside the region: a report of two
 * places, or two articles in one.
 */
function hasRival(node: PlaceNode, { mentions }: PlaceText): boolean {
  let count = 0;
  for (const each of mentions) {
    if (
      each.role === 'elsewhere' ||
      each.role === 'medium' ||
      (divisionOf(each.node.id)?.level ?? 0) < 3
    )
      continue;
    if (!contains(node, each.node) && !contains(each.node, node)) count += 1;
  }
  return count > 1;
}

/** Whether a report of one town or village names a community that no chain places: it may be another town's. */
function hasStranger(node: PlaceNode, resolved: readonly Resolved[]): boolean {
  if (divisionOf(node.id)?.level !== 4) return false;
  const strangers = resolved.filter((each) => each.node === null && each.place.form === 'local');
  return new Set(strangers.map(({ name }) => name)).size > 1;
}

/**
 * 到东川区、西林区督导: the city, where the county stands beside another one of it in a list and
 * the text speaks of neither more than of the other.
 */
function cityOfPair(place: Located, { mentions, words }: PlaceText): PlaceNode | null {
  const own = countyOf(place);
  // Two towns or villages of two counties are a round where they stand with their counties, or an office of the city makes it.
  const isRound = words.has('市');
  if (own === undefined || !(isCounty(place) || isRound || place.place.names > 1)) return null;
  const city = divisionOf(own)?.parent ?? -1;
  const timesOf = (node: PlaceNode) => mentions.filter((each) => contains(node, each.node)).length;
  const isPair = mentions.some((each) => {
    const isNear = each.source === place.source && each.paragraph === place.paragraph;
    const isOneOf = isCounty(each) || isRound || each.place.names > 1;
    const other = isNear && isOneOf ? countyOf(each) : undefined;
    if (other === undefined || other === own || divisionOf(other)?.parent !== city) return false;
    const gap = Math.max(each.place.from - place.place.to, place.place.from - each.place.to);
    return (gap === 0 || gap === 1) && timesOf(each.node) === timesOf(place.node);
  });
  return isPair ? { id: city, tail: [] } : null;
}

/** 天安街道、北街街道部分小区停水: the county, where the text lists several of its towns and the headline names none. */
function countyOfList(place: Located, { article }: PlaceText): PlaceNode | null {
  const county = countyOf(place);
  if (county === undefined || depthOf(place.node) !== TOWN) return null;
  const text = article.paragraphs[place.paragraph]?.text ?? '';
  const behind = text.slice(place.place.to, place.place.to + LONGEST_BEHIND);
  return ANOTHER_BEHIND.test(behind) ? { id: county, tail: [] } : null;
}

function countyOf({ node }: Located): number | undefined {
  return ancestorOf(node, COUNTY)?.id;
}

function isCounty({ node }: Located): boolean {
  return node.tail.length === 0 && levelOf(node) === COUNTY;
}

/** null where no mention is known to be the report’s own place; `home` is the page’s division, where it has one. */
export function chooseRegion(
  article: ArticleText,
  resolved: readonly Resolved[],
  home: number | undefined,
): Choice | null {
  const evidence = readEvidence(article, resolved, home);
  if (!evidence) return null;
  const { text, title, lead, mention, anchor } = evidence;
  const whole = cityOfPair(mention, text) ?? (title ? null : countyOfList(mention, text));
  if (whole) return { node: whole, anchor, mention, isConfirmed: false, isDepthSure: false };
  const { node, isSure } = settleDepth(evidence);
  const isNear = !!lead && (contains(mention.node, lead.node) || contains(lead.node, mention.node));
  const isConfirmed = title ? isNear : mention.place.names > 1 || isPlain(mention, node, text);
  const isClear = !speaksOfCounty(node, text) && !hasRival(node, text);
  const isInside = !!title || contains(mention.node, node);
  const isDepthSure = isSure && isClear && isInside && !hasStranger(node, resolved);
  return { node, anchor, mention, isConfirmed, isDepthSure };
}
