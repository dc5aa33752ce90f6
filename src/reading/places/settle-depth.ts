/** How deep a report's place goes: the county, one of its towns, one community. */
import { findMatches } from '../../chinese/matches.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { countAround, type Located, type PlaceText } from './count-places.ts';
import { type Depth, descend } from './descend.ts';
import { OWN_OFFICE } from './mention-words.data.ts';
import { ancestorOf, CITY, COUNTY, depthOf, levelOf, type PlaceNode, TOWN } from './node.ts';
import type { Evidence } from './read-evidence.ts';
import { descendTowards, settleUnderWide, startOf } from './settle-wide.ts';

/**
 * 市纪委监委严查……, whose people go to one of the city's counties (not to one of its towns): the city. null where the
 * headline opens with no office of 市, or the county calls itself so too.
 */
function cityOfOffice(goal: PlaceNode, { article }: PlaceText): PlaceNode | null {
  const [office] = findMatches(article.title, OWN_OFFICE);
  if (office?.index !== 0 || office[1] !== '市' || depthOf(goal) !== COUNTY) return null;
  return divisionOf(goal.id)?.name.endsWith('市') ? null : (ancestorOf(goal, CITY) ?? null);
}

/** 沧州市气象台发布: a forecast is for all of the place whose office gives it. */
const FORECAST = /^(?:市|县|区)?气象[台局]/u;

function isForecaster({ place, paragraph }: Located, { article }: PlaceText): boolean {
  const behind = (article.paragraphs[paragraph]?.text ?? '').slice(place.to, place.to + 4);
  return FORECAST.test(behind);
}

/** 石桥镇卫生院, 柳岸街道的柳岸小学: an institution of the town that the text begins with. */
const INSTITUTION_OF =
  /^的?(?:(?![到往至和与及同对县市省区])[\u4e00-\u9fff]){0,4}?(?:小学|中学|学校|幼儿园|卫生院|敬老院|派出所|法庭|司法所|供电所|文化站)/u;
const LONGEST_INSTITUTION = 10;

/**
 * Whether the text follows an institution of one town, and names no other town of `county`: what it does happens there.
 * A headline that names the county (河东：……) speaks of more than its example.
 */
function isOfTown(
  { place, node, paragraph }: Located,
  county: PlaceNode,
  text: PlaceText,
): boolean {
  if (place.names < 2 || depthOf(node) !== TOWN || countAround(county, text).steps.length > 1)
    return false;
  const all = text.article.paragraphs[paragraph]?.text ?? '';
  return INSTITUTION_OF.test(all.slice(place.to, place.to + LONGEST_INSTITUTION));
}

/**
 * The place of a report: from the headline's place, else from the county of the text's, as deep as the text
 * speaks of one place in it.
 */
export function settleDepth(evidence: Evidence): Depth {
  const { title, mention, text, isPhoto, isLetter } = evidence;
  if (title) {
    if (levelOf(title.node) < COUNTY) return settleUnderWide(title.node, evidence);
    return descend(title.node, evidence);
  }
  if (isForecaster(mention, text)) return { node: mention.node, isSure: true };
  const county = ancestorOf(mention.node, COUNTY);
  // A photo shows one place and a letter complains of one: neither is a city's report that goes through it.
  if (isPhoto || isLetter) {
    if (!county) return { node: mention.node, isSure: mention.announced };
    const depth = descend(county, evidence);
    // 我住在石桥街道……: one reader's trouble, or the county's, whose office answers.
    return isLetter ? { node: depth.node, isSure: false } : depth;
  }
  const city = cityOfOffice(mention.node, text);
  if (city) return { node: city, isSure: false };
  if (county && isOfTown(mention, county, text)) return { node: mention.node, isSure: false };
  return descendTowards(startOf(mention.node, text), mention.node, evidence);
}
