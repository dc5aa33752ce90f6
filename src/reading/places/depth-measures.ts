/** What speaks for a report being one step deeper than a place: of the town rather than of the county. */
import { type Counts, type Located, wordsFor } from './count-places.ts';
import { isOwn } from './mention.ts';
import { ANOTHER_BEHIND, LONGEST_BEHIND } from './mention-words.data.ts';
import { contains, depthOf, isSame, namesOf, type PlaceNode, VILLAGE } from './node.ts';
import type { Evidence } from './read-evidence.ts';

/**
 * The measures, each explained where it is taken. `here` is the place that is known, `step` the one inside it;
 * a balance is the logarithm of how much more often the text speaks of the step than of here.
 */
export const DEPTH_MEASURES = [
  'always',
  'spokenHere',
  'namedHere',
  'namedBeside',
  'isLess',
  'isOnly',
  'isOnlyVillage',
  'short',
  'titleNamesHere',
  'villageUnderTitle',
  'titleOpensWithHere',
  'titleHasShort',
  'leadIsBeside',
  'inFirst',
  'inLast',
  'hereInLast',
  'late',
  'isGoal',
  'isHome',
  'isListed',
  'isLetter',
  'isShown',
  'balanceInLead',
  'balanceOfOnly',
  'balanceUnderTitle',
  'balanceOfPhoto',
] as const;
type DepthMeasure = (typeof DEPTH_MEASURES)[number];
export type DepthMeasures = Readonly<Record<DepthMeasure, number>>;

/** Where a step leads, and how often the text speaks of here and of all steps. */
export interface StepDown {
  readonly here: PlaceNode;
  readonly step: PlaceNode;
  readonly counts: Counts;
}

const log = Math.log1p;

/** 家住枫林镇的老人: where somebody lives whom the report tells of; in a letter it is the writer. */
const HOME_BEFORE = /(?:家住|居住在|家在|来自|住在)$/u;
const LONGEST_HOME = 3;

const UNIT = /(?:街道|社区|苏木|[镇乡村])$/u;

function textOf({ paragraph }: Located, { text }: Evidence): string {
  return text.article.paragraphs[paragraph]?.text ?? '';
}

function isListed(mention: Located, evidence: Evidence): boolean {
  const { to } = mention.place;
  return ANOTHER_BEHIND.test(textOf(mention, evidence).slice(to, to + LONGEST_BEHIND));
}

function isHome(mention: Located, evidence: Evidence): boolean {
  const { from } = mention.place;
  return HOME_BEFORE.test(textOf(mention, evidence).slice(Math.max(0, from - LONGEST_HOME), from));
}

/** How much of the text stands before the mention: 0 to 1. */
function shareBefore({ paragraph, place }: Located, { text }: Evidence): number {
  let before = place.from;
  let all = 0;
  for (const [at, { text: each }] of text.article.paragraphs.entries()) {
    if (at < paragraph) before += each.length;
    all += each.length;
  }
  return before / Math.max(1, all);
}

/** A step's name without its unit (枫林 of 枫林镇); '' where that is one character. */
function shortOf(step: PlaceNode): string {
  const short = (namesOf(step).at(-1) ?? '').replace(UNIT, '');
  return short.length > 1 ? short : '';
}

/** How often the text has the step's short name where it does not name it in full. */
function countShort(short: string, inside: readonly Located[], { text }: Evidence): number {
  if (short === '') return 0;
  let count = 0;
  for (const { text: each } of text.article.paragraphs) count += each.split(short).length - 1;
  return Math.max(0, count - inside.filter(({ name }) => name.includes(short)).length);
}

/** The article's own places, by where they stand to a step. */
function partMentions({ here, step }: StepDown, { text }: Evidence) {
  const own = text.mentions.filter(isOwn);
  const told = own.filter(({ paragraph }) => paragraph >= 0);
  return {
    inside: told.filter(({ node }) => contains(step, node)),
    exactly: told.filter(({ node }) => isSame(node, here)),
    beside: told.filter(
      ({ node }) => contains(here, node) && !isSame(here, node) && !contains(step, node),
    ),
    titles: own.filter(({ paragraph, node }) => paragraph < 0 && isSame(node, here)),
  };
}

/**
 * All measures of one step down.
 *
 * @example measureStep({ here: 醴陵市, step: 枫林镇, counts }, evidence).isOnly // 1 where the text names no other town
 */
export function measureStep(down: StepDown, evidence: Evidence): DepthMeasures {
  const { here, step, counts } = down;
  const { text, lead, isPhoto, isLetter } = evidence;
  const { inside, exactly, beside, titles } = partMentions(down, evidence);
  const named = counts.steps.find((each) => isSame(each.node, step))?.count ?? 0;
  // The words of an only step (该镇) are among its mentions already.
  const spoken = named + (counts.steps.length > 1 ? wordsFor(step, text.words) : 0);
  const balance = log(spoken) - log(counts.here);
  const isOnly = Number(counts.steps.length === 1);
  const isVillage = Number(depthOf(step) >= VILLAGE);
  const isNamed = Number(titles.length > 0);
  const isLead = Number(!!lead && contains(step, lead.node));
  const last = text.article.paragraphs.length - 1;
  const endsWith = (mentions: readonly Located[]): number =>
    Number(last > 0 && mentions.some(({ paragraph }) => paragraph === last));
  const [first] = inside;
  const short = shortOf(step);
  return {
    always: 1,
    // By name and by words (全县, 县里); by name alone; other towns of it.
    spokenHere: log(counts.here),
    namedHere: log(exactly.length),
    namedBeside: log(beside.length),
    isLess: Number(spoken < counts.here),
    isOnly,
    isOnlyVillage: isOnly * isVillage,
    short: log(countShort(short, inside, evidence)),
    titleNamesHere: isNamed,
    villageUnderTitle: isNamed * isVillage,
    // 醴陵：……
    titleOpensWithHere: Number(titles.some(({ announced }) => announced)),
    titleHasShort: Number(short !== '' && text.article.title.includes(short)),
    leadIsBeside: Number(
      !!lead && contains(here, lead.node) && !isSame(here, lead.node) && isLead === 0,
    ),
    inFirst: Number(inside.some(({ paragraph }) => paragraph === 0)),
    inLast: endsWith(inside),
    hereInLast: endsWith(exactly),
    late: first ? shareBefore(first, evidence) : 1,
    isGoal: Number(inside.some(({ role }) => role === 'destination')),
    isHome: Number(!isLetter && inside.some((each) => isHome(each, evidence))),
    isListed: Number(inside.some((each) => isListed(each, evidence))),
    isLetter: Number(isLetter),
    isShown: Number(isPhoto) * isLead,
    balanceInLead: balance * isLead,
    balanceOfOnly: balance * isOnly,
    balanceUnderTitle: balance * isNamed,
    balanceOfPhoto: balance * Number(isPhoto),
  };
}
