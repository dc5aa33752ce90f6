/** How deep a report's place goes: the county, one of its towns, one community. */
import { divisionOf, lineageOf } from '../../gazetteer/divisions.ts';
import {
  type Counts,
  countAround,
  type Located,
  type PlaceText,
  wordsFor,
} from './count-places.ts';
import { contains, depthOf, isSame, type PlaceNode, stepTowards } from './node.ts';
import { unitOfTitle } from './title-words.ts';

export interface Depth {
  readonly node: PlaceNode;
  /** False where one more or one less step would be nearly as good. */
  readonly isSure: boolean;
}

function othersThan(step: PlaceNode, { steps }: Counts): number {
  return steps.reduce((sum, each) => sum + (isSame(each.node, step) ? 0 : each.count), 0);
}

function ancestorOf(node: PlaceNode, level: number): PlaceNode | undefined {
  const id = lineageOf(node.id).find((each) => divisionOf(each)?.level === level);
  return id === undefined ? undefined : { id, tail: [] };
}

/** Whether a text that says 全市 names the city twice, and more often than all that lies in it. */
function speaksOf(city: PlaceNode, text: PlaceText): boolean {
  const { here, steps } = countAround(city, text);
  return here >= 2 && here > steps.reduce((sum, { count }) => sum + count, 0);
}

/** So many counties of one city, and the city by name: it is the city's report. */
const MANY = 3;

/**
 * Where to begin: the county of the lead's place; its city where the headline says 我市, or the text 全市 and
 * goes through several of its counties, or names the city and many of them; its province where the text
 * says 全省 and goes through several cities.
 */
function startOf(goal: PlaceNode, text: PlaceText): PlaceNode {
  const county = ancestorOf(goal, 3);
  const city = ancestorOf(goal, 2);
  const province = text.words.has('省') ? ancestorOf(goal, 1) : undefined;
  if (province && countAround(province, text).steps.length >= MANY) return province;
  if (!county || !city) return county ?? goal;
  const { here, steps } = countAround(city, text);
  const isWhole = text.words.has('市');
  if (steps.length > MANY && here >= 1) return city;
  if (isWhole && (steps.length >= MANY || speaksOf(city, text))) return city;
  if (isSame(county, goal) || !isWhole) return county;
  return steps.length > 1 || unitOfTitle(text.article) === '市' ? city : county;
}

/**
 * From the county down towards the place that the lead names, as long as the article speaks of
 * that place as much as of what holds it and more than of its neighbours.
 */
function descendTo({ node: goal }: Located, text: PlaceText): Depth {
  return descendFrom(startOf(goal, text), goal, { text, isNamed: false });
}

/**
 * Where an office of a wider place goes, if the text names no other place inside `outer`: a hospital's
 * day in one town happens there. null where nobody goes anywhere.
 */
function findGoal(lead: Located, outer: PlaceNode, text: PlaceText): Depth | null {
  if (lead.role !== 'destination' || countAround(outer, text).steps.length > 1) return null;
  const isSent = text.mentions.some((each) => each.isOffice && contains(each.node, lead.node));
  return isSent ? { node: lead.node, isSure: false } : null;
}

/** 石桥镇卫生院, 柳岸街道的柳岸小学: an institution of the town that the lead names. */
const INSTITUTION_OF =
  /^的?(?:(?![到往至和与及同对县市省区])[\u4e00-\u9fff]){0,4}?(?:小学|中学|学校|幼儿园|卫生院|敬老院|派出所|法庭|司法所|供电所|文化站)/u;
const LONGEST_INSTITUTION = 10;

/**
 * Where the lead follows an institution of one town, and the text names no other town of `outer`: what it does
 * happens there. null elsewhere. A headline that names the county (河东：……) speaks of more than its example.
 */
function townOfInstitution(lead: Located, outer: PlaceNode, text: PlaceText): Depth | null {
  const { place, node, paragraph } = lead;
  if (place.names < 2 || depthOf(node) !== 4 || countAround(outer, text).steps.length > 1)
    return null;
  const behind = (text.article.paragraphs[paragraph]?.text ?? '').slice(
    place.to,
    place.to + LONGEST_INSTITUTION,
  );
  return INSTITUTION_OF.test(behind) ? { node, isSure: false } : null;
}

/** 沧州市气象台发布: a forecast is for all of the place whose office gives it. */
function placeOfForecast(
  { node, place, paragraph }: Located,
  { article }: PlaceText,
): Depth | null {
  const behind = (article.paragraphs[paragraph]?.text ?? '').slice(place.to, place.to + 4);
  return FORECAST.test(behind) ? { node, isSure: true } : null;
}
const FORECAST = /^(?:市|县|区)?气象[台局]/u;

/** Without a headline's place: the goal of an office's visit, an institution's town, else down to the lead's place. */
export function settleDepth(lead: Located, text: PlaceText): Depth {
  const forecast = placeOfForecast(lead, text);
  if (forecast) return forecast;
  const outer = ancestorOf(lead.node, 3);
  if (!outer) return descendTo(lead, text);
  return (
    findGoal(lead, outer, text) ?? townOfInstitution(lead, outer, text) ?? descendTo(lead, text)
  );
}

interface Descent {
  readonly text: PlaceText;
  /** Whether the headline names the start: then what acts in the text as often stays the place. */
  readonly isNamed: boolean;
}

function descendFrom(start: PlaceNode, goal: PlaceNode, { text, isNamed }: Descent): Depth {
  let node = start;
  let isSure = true;
  for (let step = stepTowards(node, goal); step; step = stepTowards(node, goal)) {
    const counts = countAround(node, text);
    const next = step;
    const named = counts.steps.find((each) => isSame(each.node, next))?.count ?? 0;
    const own = named + (counts.steps.length > 1 ? wordsFor(next, text.words) : 0);
    const others = othersThan(next, counts);
    const isActor = isNamed && counts.here > 1;
    if (own < counts.here || (isActor && own === counts.here) || others >= own) {
      return { node, isSure: isSure && (counts.here >= 2 * own || others >= 2 * own) };
    }
    const isTold = depthOf(next) < 5 || own > 1;
    isSure &&= !isNamed && isTold && own >= 2 * counts.here && others === 0;
    node = next;
  }
  return deepen(node, text, isSure);
}

/** A county's report that names one town only may be the town's; towns and villages are told apart. */
function isClearlyAbove(node: PlaceNode, { here, steps }: Counts): boolean {
  const isAlone = steps.length === 1 && depthOf(node) === 3;
  return (steps[0]?.count ?? 0) * (isAlone ? 4 : 1) <= here;
}

/** Further down, to a place that the article names often, more than what holds it. */
function deepen(node: PlaceNode, text: PlaceText, isSure: boolean, isNamed = false): Depth {
  const { here, steps } = countAround(node, text);
  const least = isNamed ? here + 1 : here;
  const [best, second] = steps;
  if (!best) return { node, isSure };
  const isWide = (divisionOf(node.id)?.level ?? 4) < 3;
  if (isWide && steps.length === 1 && best.count >= least) return deepen(best.node, text, isSure);
  const isDominant = best.count >= 3 && best.count > here && best.count >= 2 * (second?.count ?? 0);
  if (!isDominant) return { node, isSure: isSure && isClearlyAbove(node, { here, steps }) };
  return deepen(best.node, text, false);
}

/** Whether a report under a province's or city's name tells about all of it: 全市 and its name. */
function isWideReport(node: PlaceNode, step: PlaceNode, text: PlaceText): boolean {
  const { here, steps } = countAround(node, text);
  const unit = divisionOf(node.id)?.name.endsWith('市') ? '市' : '省';
  const own = steps.find((each) => isSame(each.node, step))?.count ?? 0;
  return own < here + (text.words.get(unit) ?? 0);
}

/** 家住枫林镇隆兴坳村的老人: where somebody lives whom a report of the headline's town tells of. */
function isHomeOf({ place, paragraph }: Located, { article }: PlaceText): boolean {
  const text = article.paragraphs[paragraph]?.text ?? '';
  return /家住$|居住在$|家在$/u.test(text.slice(Math.max(0, place.from - 3), place.from));
}

/**
 * From the headline's place: down to the lead's where the headline says no more than a province or
 * a city, or where the text is about that one place only.
 */
export function descendFromTitle(
  node: PlaceNode,
  lead: Located | undefined,
  text: PlaceText,
): Depth {
  const level = divisionOf(node.id)?.level ?? 4;
  const step = lead && level < 3 ? stepTowards(node, lead.node) : undefined;
  if (step && lead && node.tail.length === 0) {
    if (isWideReport(node, step, text)) return { node, isSure: false };
    return descendTo(lead, text);
  }
  if (!lead || !stepTowards(node, lead.node)) return deepen(node, text, true, true);
  const depth = findGoal(lead, node, text) ?? descendFrom(node, lead.node, { text, isNamed: true });
  const isHome = depthOf(node) === 4 && !isSame(node, depth.node) && isHomeOf(lead, text);
  return isHome ? { node, isSure: false } : depth;
}

/** A caption's place is what it shows; below the town, a reader might stop at the town. */
export function depthOfPhoto({ node, announced }: Located): Depth {
  return { node, isSure: announced || depthOf(node) < 5 };
}
