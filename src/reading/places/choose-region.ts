/** Decides where the work that an article reports takes place. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import { contains, depthOf, isSame, type PlaceNode, parentOf, stepTowards } from './node.ts';
import type { Resolved } from './resolve-mentions.ts';

/** A mention whose place is known. */
export interface Located extends Resolved {
  readonly node: PlaceNode;
}

/** Where an anchor was found, which says how far it can be trusted. */
export type Anchor = 'title' | 'lead' | 'byline' | 'body';

export interface Choice {
  readonly node: PlaceNode;
  readonly anchor: Anchor;
  /** The mention that anchored it. */
  readonly mention: Located;
  /** Whether the text's first place agrees with the headline's. */
  readonly isConfirmed: boolean;
}

function isLocated(mention: Resolved): mention is Located {
  return mention.node !== null;
}

function isSubject({ role }: Resolved): boolean {
  return role === 'subject' || role === 'destination';
}

/** Of the mentions in one source, the one that the text is about. */
function pickSubject(mentions: readonly Located[]): Located | undefined {
  const subjects = mentions.filter(isSubject);
  const first = subjects[0];
  if (!first || first.announced) return first;
  // A visit happens at its goal: the last destination that is no part of where it set out.
  const goal = subjects.findLast((each) => each.role === 'destination');
  const isAway = goal && !contains(goal.node, first.node) && !contains(first.node, goal.node);
  if (isAway) return deepestWithin(subjects, goal);
  return deepestWithin(subjects, first);
}

/** The first mention inside `outer`'s place that comes after it and goes deeper, else `outer`. */
function deepestWithin(mentions: readonly Located[], outer: Located): Located {
  const after = mentions.slice(mentions.indexOf(outer));
  const announced = after.find((each) => each.announced && contains(outer.node, each.node));
  return announced ?? outer;
}

interface Counts {
  /** Mentions of exactly this place. */
  readonly here: number;
  /** Mentions in or below each place one step down, with the place. */
  readonly steps: readonly { readonly step: PlaceNode; readonly count: number }[];
}

function countAround(node: PlaceNode, mentions: readonly Located[]): Counts {
  const steps: { step: PlaceNode; count: number }[] = [];
  let here = 0;
  for (const each of mentions) {
    if (!isSubject(each)) continue;
    if (isSame(each.node, node)) here += 1;
    const step = stepTowards(node, each.node);
    if (!step) continue;
    const known = steps.find((other) => isSame(other.step, step));
    if (known) known.count += 1;
    else steps.push({ step, count: 1 });
  }
  return { here, steps: steps.sort((one, other) => other.count - one.count) };
}

/** A step down that the article is really about: named often, more than its parent or siblings. */
function deepen(node: PlaceNode, mentions: readonly Located[]): PlaceNode {
  const { here, steps } = countAround(node, mentions);
  const [best, second] = steps;
  if (!best || best.count < 3 || best.count <= here || best.count < 2 * (second?.count ?? 0)) {
    return node;
  }
  return deepen(best.step, mentions);
}

/** From a lead that names one of many (the first of several communities) back to what holds them. */
function widen(node: PlaceNode, mentions: readonly Located[]): PlaceNode {
  const parent = parentOf(node);
  if (!parent || depthOf(node) <= 3) return node;
  const { here, steps } = countAround(parent, mentions);
  const own = steps.find(({ step }) => isSame(step, node))?.count ?? 0;
  const others = steps.reduce((sum, { count }) => sum + count, 0) - own;
  const isOneOfMany = (steps.length > 2 && others > own) || here > 2 * own;
  return isOneOfMany ? widen(parent, mentions) : node;
}

/** Goes down to the lead's place where the headline names no more than its province or city. */
function followLead(anchor: PlaceNode, lead: Located | undefined): PlaceNode {
  const level = divisionOf(anchor.id)?.level ?? 4;
  if (!lead || level > 2 || anchor.tail.length > 0) return anchor;
  return contains(anchor, lead.node) ? lead.node : anchor;
}

/** @param isPhoto a caption's 图为 names the place itself. */
export function chooseRegion(resolved: readonly Resolved[], isPhoto: boolean): Choice | null {
  const mentions = resolved.filter(isLocated);
  const inTitle = pickSubject(mentions.filter((each) => each.source === 'title'));
  const inLead = pickSubject(
    mentions.filter((each) => each.source === 'lead' || (isPhoto && each.source === 'body')),
  );
  const inByline = mentions.find((each) => each.source === 'byline' || each.source === 'subtitle');
  const inBody = pickSubject(mentions.filter((each) => each.source === 'body'));
  if (inTitle) {
    const followed = followLead(inTitle.node, inLead);
    const isFollowed = !isSame(followed, inTitle.node);
    const node = isFollowed ? widen(followed, mentions) : deepen(followed, mentions);
    const isConfirmed =
      !!inLead && (contains(inTitle.node, inLead.node) || contains(inLead.node, inTitle.node));
    return { node, anchor: 'title', mention: inTitle, isConfirmed };
  }
  const mention = inLead ?? inByline ?? inBody;
  if (!mention) return null;
  const anchor = mention === inLead ? 'lead' : mention === inByline ? 'byline' : 'body';
  const node = isPhoto ? mention.node : deepen(widen(mention.node, mentions), mentions);
  return { node, anchor, mention, isConfirmed: mention.place.names > 1 };
}
