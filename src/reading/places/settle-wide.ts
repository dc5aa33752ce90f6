/** A report whose place may be wider than a county: where to begin, and how far towards one county it goes. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import { type Counts, countAround, type PlaceText } from './count-places.ts';
import { type Depth, descend } from './descend.ts';
import {
  ancestorOf,
  CITY,
  COUNTY,
  isSame,
  levelOf,
  type PlaceNode,
  PROVINCE,
  stepTowards,
} from './node.ts';
import type { Evidence } from './read-evidence.ts';
import { unitOfTitle } from './title-words.ts';

function countOf(step: PlaceNode, { steps }: Counts): number {
  return steps.find(({ node }) => isSame(node, step))?.count ?? 0;
}

function sumOf({ steps }: Counts): number {
  return steps.reduce((sum, { count }) => sum + count, 0);
}

/** Whether a text that says 全市 names the city twice, and more often than all that lies in it. */
function speaksOf(city: PlaceNode, text: PlaceText): boolean {
  const counts = countAround(city, text);
  return counts.here >= 2 && counts.here > sumOf(counts);
}

/** So many counties of one city, and the city by name: it is the city's report. */
const MANY = 3;

/**
 * Where to begin: the county of the lead's place; its city where the headline says 我市, or the text 全市 and
 * goes through several of its counties, or names the city and many of them; its province where the text
 * says 全省 and goes through several cities.
 */
export function startOf(goal: PlaceNode, text: PlaceText): PlaceNode {
  const county = ancestorOf(goal, COUNTY);
  const city = ancestorOf(goal, CITY);
  const province = text.words.has('省') ? ancestorOf(goal, PROVINCE) : undefined;
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
export function descendTowards(start: PlaceNode, goal: PlaceNode, evidence: Evidence): Depth {
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

/** Whether a report under a province's or city's name tells about all of it: 全市 and its name. */
function isWideReport(node: PlaceNode, step: PlaceNode, text: PlaceText): boolean {
  const counts = countAround(node, text);
  const unit = divisionOf(node.id)?.name.endsWith('市') ? '市' : '省';
  return countOf(step, counts) < counts.here + (text.words.get(unit) ?? 0);
}

/** Under a headline that names a province or a city: down to the lead's place inside it, unless it speaks of all. */
export function settleUnderWide(title: PlaceNode, evidence: Evidence): Depth {
  const { lead, text } = evidence;
  const step = lead && title.tail.length === 0 ? stepTowards(title, lead.node) : undefined;
  if (!step || !lead) return broaden(title, evidence, true, true);
  if (isWideReport(title, step, text)) return { node: title, isSure: false };
  return descendTowards(startOf(lead.node, text), lead.node, evidence);
}
