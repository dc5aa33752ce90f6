/** How often an article speaks of a place itself and of the places in it. */
import { findMatches } from '../../chinese/matches.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { stemOf } from '../../gazetteer/short-names.ts';
import type { ArticleText } from '../../model/page.ts';
import { isOwn } from './mention.ts';
import { OWN_OFFICE } from './mention-words.data.ts';
import { depthOf, isSame, namesOf, type PlaceNode, stepTowards } from './node.ts';
import type { Resolved } from './resolve-mentions.ts';

/** A mention whose place is known. */
export interface Located extends Resolved {
  readonly node: PlaceNode;
}

export interface Step {
  readonly node: PlaceNode;
  readonly count: number;
}

export interface Counts {
  /** Mentions of exactly this place, by name or by a word such as 全县, 该镇. */
  readonly here: number;
  /** Places one step down, the most named first, with the mentions in or below each. */
  readonly steps: readonly Step[];
}

/** How often a text says 全县, 该镇, 区委 …, by the unit (县, 镇 …). */
export type UnitWords = ReadonlyMap<string, number>;

/** What counting looks at: an article's located mentions, and its words. */
export interface PlaceText {
  readonly article: ArticleText;
  readonly mentions: readonly Located[];
  readonly words: UnitWords;
}

const UNIT_WORD =
  /(?:全|该|本|我)(省|县|区|市|旗|镇|乡|街道|村|社区)|(?<![\u4e00-\u9fff])(县|区|旗|镇|乡|街道|村|社区)(?:委(?!员|托|屈)|党委|党工委|政府|直(?!播|接|线)|里|上(?!下|级|门|报|海))/gu;
const UNIT_OF_NAME = /(?:街道|社区|[县区市旗镇乡村])$/u;

/** 街道还成立……, 全街, 该街: the street itself acts. */
const ACTOR =
  /[全该]街(?![道坊巷区])|(?<![\u4e00-\u9fff])街道(?=通过|会|还|将|把|从|由|以|也|组织|建|成立|为|启动|推|投入|党|联合|每|计划|定期|工作人员|干部|书记|负责人|主任|办事处|统筹|整合|引导|与|给|向|请|已|先后|累计|共|机关)/gu;

/** 各镇, 12个村, 进村入户: the report goes through all of them, so it is about what holds them. */
const EACH =
  /(?:各(?:级|自然|行政)?|(?:[0-9０-９]{2}|[十百余多])个(?:行政|自然|偏远)?)(乡镇|镇|乡|街道|苏木|村|社区)|(?:进|走|串|遍)(村)(?:入户|入寨|串户|串寨|社)/gu;
/** 7个乡镇, 5个人民法庭: a county has so few of them that several are all of it. */
const SEVERAL =
  /(?<![0-9０-９])(?:[2-9２-９]|[两二三四五六七八九])(?:[个处所家](?:乡镇|基层)?(?:人民法庭|派出所|司法所|卫生院|敬老院|中心学校|中心小学)|个(?:苏木)?(?:乡镇|镇街|镇|乡|街道))/gu;
/** 全镇, 该乡 before 12个村: the villages are that town's. */
const OF_TOWN = /[全该本我](镇|乡|街道)(?:现?有|共有?|的|内|下?辖)?$/u;
/** An office of a county that goes to one of its towns does not make the report the county's. */
const OFFICE_SHARE = 0.5;
const EACH_TOWN = '各镇';
const EACH_VILLAGE = '各村';

/** A unit that a text speaks of, and how much that says. */
interface UnitWord {
  readonly unit: string;
  readonly weight: number;
}

/** The units that a text speaks of. */
function unitsIn(text: string): UnitWord[] {
  const units: UnitWord[] = [];
  const add = (unit: string, weight = 1) => units.push({ unit, weight });
  for (const match of findMatches(text, UNIT_WORD)) add(match[1] ?? match[2] ?? '');
  for (const _ of findMatches(text, ACTOR)) add('街道');
  for (const match of findMatches(text, OWN_OFFICE)) add(match[1] ?? '', OFFICE_SHARE);
  for (const match of findMatches(text, EACH)) {
    const isVillage = match[2] !== undefined || match[1] === '村' || match[1] === '社区';
    const town = OF_TOWN.exec(text.slice(Math.max(0, match.index - 6), match.index))?.[1];
    add(town ?? (isVillage ? EACH_VILLAGE : EACH_TOWN));
  }
  for (const _ of findMatches(text, SEVERAL)) add(EACH_TOWN);
  return units;
}

function countUnitWords(article: ArticleText): UnitWords {
  const words = new Map<string, number>();
  const add = ({ unit, weight }: UnitWord) => words.set(unit, (words.get(unit) ?? 0) + weight);
  for (const { text } of article.paragraphs) for (const word of unitsIn(text)) add(word);
  // 市公安局：……: a headline's office acts in the whole report.
  for (const match of findMatches(article.title, OWN_OFFICE))
    add({ unit: match[1] ?? '', weight: 1 });
  return words;
}

export function readPlaceText(article: ArticleText, mentions: readonly Located[]): PlaceText {
  return { article, mentions, words: countUnitWords(article) };
}

/** How often the text has a county's name for short (醴陵), full names left out. */
function countStem(node: PlaceNode, { article, mentions }: PlaceText): number {
  const stem = node.tail.length > 0 ? '' : stemOf(divisionOf(node.id)?.name ?? '');
  if (stem.length < 2 || divisionOf(node.id)?.level !== 3) return 0;
  let count = 0;
  for (const { text } of article.paragraphs) count += text.split(stem).length - 1;
  for (const { name, paragraph } of mentions) {
    if (paragraph >= 0) count -= name.split(stem).length - 1;
  }
  return Math.max(0, count);
}

/** A prefecture's own 全市 says little: a county's report says it too. */
export function wordsFor(node: PlaceNode, words: UnitWords): number {
  const level = divisionOf(node.id)?.level ?? 0;
  if (level < 3 && node.tail.length === 0) return 0;
  const unit = UNIT_OF_NAME.exec(namesOf(node).at(-1) ?? '')?.[0] ?? '';
  const inTowns = level === 3 && node.tail.length === 0 ? (words.get(EACH_TOWN) ?? 0) : 0;
  const inVillages = depthOf(node) < 5 ? (words.get(EACH_VILLAGE) ?? 0) : 0;
  return (words.get(unit) ?? 0) + inTowns + inVillages;
}

const LEVEL_OF_UNIT: Readonly<Record<string, number>> = {
  县: 3,
  区: 3,
  市: 3,
  旗: 3,
  镇: 4,
  乡: 4,
  街道: 4,
  村: 5,
  社区: 5,
};

/** Words for units below a place (该镇, 该社区): they speak for its only step, if it has one. */
function wordsBelow(node: PlaceNode, words: UnitWords): number {
  let count = 0;
  for (const [unit, times] of words) {
    if ((LEVEL_OF_UNIT[unit] ?? 0) > Math.max(3, depthOf(node))) count += times;
  }
  return count;
}

/** 县纪委监委：……, 河东：……: the headline says whose report it is. */
function isHeadlines(node: PlaceNode, { article, mentions }: PlaceText): boolean {
  const isNamed = mentions.some((each) => each.paragraph < 0 && isSame(each.node, node));
  return isNamed || findMatches(article.title, OWN_OFFICE).length > 0;
}

/** 38个村, 进村入户: the only town's as much as the county's, unless the headline speaks for the county. */
function villagesBelow(node: PlaceNode, text: PlaceText): number {
  const isCounty = depthOf(node) === 3 && !isHeadlines(node, text);
  return isCounty ? (text.words.get(EACH_VILLAGE) ?? 0) : 0;
}

/** 石桥乡村民王芳说: whoever speaks lives there, and the report is hardly of it. */
const SPEAKER = /^(?:村民|居民|群众)[\u4e00-\u9fff]{2,4}(?:说|告诉|介绍|笑|感慨|坦言|乐)/u;
const LONGEST_SPEAKER = 9;

function weightOf({ paragraph, place }: Located, { article }: PlaceText): number {
  const text = article.paragraphs[paragraph]?.text ?? '';
  return SPEAKER.test(text.slice(place.to, place.to + LONGEST_SPEAKER)) ? OFFICE_SHARE : 1;
}

export function countAround(node: PlaceNode, text: PlaceText): Counts {
  const steps: { node: PlaceNode; count: number }[] = [];
  let here = wordsFor(node, text.words) + countStem(node, text);
  const isWide = (divisionOf(node.id)?.level ?? 0) < 3;
  for (const each of text.mentions) {
    // A community alone is taken to lie in the county, which says nothing about counties.
    if (isWide && each.place.form === 'local') continue;
    if (!isOwn(each)) continue;
    if (isSame(each.node, node)) here += each.isOffice ? OFFICE_SHARE : 1;
    const step = stepTowards(node, each.node);
    if (!step) continue;
    const known = steps.find((other) => isSame(other.node, step));
    const count = weightOf(each, text);
    if (known) known.count += count;
    else steps.push({ node: step, count });
  }
  const [only] = steps;
  if (only && steps.length === 1)
    only.count += wordsBelow(node, text.words) + villagesBelow(node, text);
  return { here, steps: steps.sort((one, other) => other.count - one.count) };
}
