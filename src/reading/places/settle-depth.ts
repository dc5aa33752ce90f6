/** How deep a report's place goes: the county, one of its towns, one community. */
import { findMatches } from '../../chinese/matches.ts';
import { divisionOf, lineageOf } from '../../gazetteer/divisions.ts';
import { type Counts, countAround, type Located, type PlaceText } from './count-places.ts';
import { DEPTH_MEASURES, measureStep, type StepDown } from './depth-measures.ts';
import { DEPTH_WEIGHTS } from './depth-weights.data.ts';
import { OWN_OFFICE } from './mention-words.data.ts';
import { depthOf, isSame, type PlaceNode, stepTowards } from './node.ts';
import type { Evidence } from './read-evidence.ts';
import { unitOfTitle } from './title-words.ts';

export interface Depth {
  readonly node: PlaceNode;
  /** False where one more or one less step would be nearly as good. */
  readonly isSure: boolean;
}

const COUNTY = 3;
const TOWN = 4;
/** Odds (logarithm) for or against a step from which it is sure: 97 to 3. */
const SURE = Math.log(97 / 3);

function levelOf({ id }: PlaceNode): number {
  return divisionOf(id)?.level ?? 4;
}

function ancestorOf(node: PlaceNode, level: number): PlaceNode | undefined {
  const id = lineageOf(node.id).find((each) => divisionOf(each)?.level === level);
  return id === undefined ? undefined : { id, tail: [] };
}

function countOf(step: PlaceNode, { steps }: Counts): number {
  return steps.find(({ node }) => isSame(node, step))?.count ?? 0;
}

function sumOf({ steps }: Counts): number {
  return steps.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The odds, as a logarithm, that a report is of the step and not of what holds it.
 *
 * @example oddsOf({ here: 醴陵市, step: 枫林镇, counts }, evidence) > 0 // where the text speaks of 枫林镇 throughout
 */
export function oddsOf(down: StepDown, evidence: Evidence): number {
  const measures = measureStep(down, evidence);
  let odds = 0;
  for (const measure of DEPTH_MEASURES) odds += measures[measure] * DEPTH_WEIGHTS[measure];
  return odds;
}

/** From a county or town down, step by step, as long as the likeliest step is likelier than none. */
function descend(start: PlaceNode, evidence: Evidence): Depth {
  let here = start;
  let isSure = true;
  for (;;) {
    const counts = countAround(here, evidence.text);
    let best: { readonly odds: number; readonly step: PlaceNode } | undefined;
    for (const { node: step } of counts.steps) {
      const odds = oddsOf({ here, step, counts }, evidence);
      if (best === undefined || odds > best.odds) best = { odds, step };
    }
    if (!best) return { node: here, isSure };
    isSure &&= Math.abs(best.odds) >= SURE;
    if (best.odds <= 0) return { node: here, isSure };
    here = best.step;
  }
}

/** Whether a text that says 全市 names the city twice, and more often than all that lies in it. */
function speaksOf(city: PlaceNode, text: PlaceText): boolean {
  const counts = countAround(city, text);
  return counts.here >= 2 && counts.here > sumOf(counts);
}

/**
 * 市纪委监委严查……, whose people go to one of the city's counties (not to one of its towns): the city. null where the
 * headline opens with no office of 市, or the county calls itself so too.
 */
function cityOfOffice(goal: PlaceNode, { article }: PlaceText): PlaceNode | null {
  const [office] = findMatches(article.title, OWN_OFFICE);
  if (office?.index !== 0 || office[1] !== '市' || depthOf(goal) !== COUNTY) return null;
  return divisionOf(goal.id)?.name.endsWith('市') ? null : (ancestorOf(goal, 2) ?? null);
}

/** So many counties of one city, and the city by name: it is the city's report. */
const MANY = 3;

/**
 * Where to begin: the county of the lead's place; its city where the headline says 我市, or the text 全市 and
 * goes through several of its counties, or names the city and many of them; its province where the text
 * says 全省 and goes through several cities.
 */
function startOf(goal: PlaceNode, text: PlaceText): PlaceNode {
  const county = ancestorOf(goal, COUNTY);
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

/** From a province or city towards the lead's place while the text speaks of that at least as often. */
function descendTowards(start: PlaceNode, goal: PlaceNode, evidence: Evidence): Depth {
  let here = start;
  let isSure = true;
  while (levelOf(here) < COUNTY) {
    const step = stepTowards(here, goal);
    if (!step) return broaden(here, evidence, isSure);
    const counts = countAround(here, evidence.text);
    const own = countOf(step, counts);
    const others = sumOf(counts) - own;
    if (own < counts.here || others >= own) {
      return { node: here, isSure: isSure && (counts.here >= 2 * own || others >= 2 * own) };
    }
    isSure &&= own >= 2 * counts.here && others === 0;
    here = step;
  }
  const depth = descend(here, evidence);
  return { node: depth.node, isSure: isSure && depth.isSure };
}

/** A province's or city's report that names one county only, or one far more often than all, is that one's. */
function broaden(here: PlaceNode, evidence: Evidence, isSure: boolean, isNamed = false): Depth {
  if (levelOf(here) >= COUNTY) {
    const depth = descend(here, evidence);
    return { node: depth.node, isSure: isSure && depth.isSure };
  }
  const counts = countAround(here, evidence.text);
  const [best, second] = counts.steps;
  if (!best) return { node: here, isSure };
  const least = isNamed ? counts.here + 1 : counts.here;
  if (counts.steps.length === 1 && best.count >= least) return broaden(best.node, evidence, isSure);
  const isDominant =
    best.count >= 3 && best.count > counts.here && best.count >= 2 * (second?.count ?? 0);
  if (isDominant) return broaden(best.node, evidence, false);
  return { node: here, isSure: isSure && best.count <= counts.here };
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

/** Whether a report under a province's or city's name tells about all of it: 全市 and its name. */
function isWideReport(node: PlaceNode, step: PlaceNode, text: PlaceText): boolean {
  const counts = countAround(node, text);
  const unit = divisionOf(node.id)?.name.endsWith('市') ? '市' : '省';
  return countOf(step, counts) < counts.here + (text.words.get(unit) ?? 0);
}

/** Under a headline that names a province or a city: down to the lead's place inside it, unless it speaks of all. */
function settleUnderWide(title: PlaceNode, evidence: Evidence): Depth {
  const { lead, text } = evidence;
  const step = lead && title.tail.length === 0 ? stepTowards(title, lead.node) : undefined;
  if (!step || !lead) return broaden(title, evidence, true, true);
  if (isWideReport(title, step, text)) return { node: title, isSure: false };
  return descendTowards(startOf(lead.node, text), lead.node, evidence);
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
    return county ? descend(county, evidence) : { node: mention.node, isSure: mention.announced };
  }
  const city = cityOfOffice(mention.node, text);
  if (city) return { node: city, isSure: false };
  if (county && isOfTown(mention, county, text)) return { node: mention.node, isSure: false };
  return descendTowards(startOf(mention.node, text), mention.node, evidence);
}
