/** Decides which of its namesakes each mention means, from all the places of article and page. */
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import { matchTownship } from '../../gazetteer/match-township.ts';
import { stemOf } from '../../gazetteer/short-names.ts';
import type { Mention } from './mention.ts';
import type { PlaceNode } from './node.ts';
import type { Votes } from './votes.ts';

/** A mention with the place it means; null where that stays open. */
export interface Resolved extends Mention {
  readonly node: PlaceNode | null;
  /** Whether only the page's other articles decided. */
  readonly byPage: boolean;
}

export interface Evidence {
  readonly article: Votes;
  readonly page: Votes;
  /** Whether the page is about a division that holds this one. */
  readonly isOfPage: (id: number) => boolean;
}

/** The page's other articles say less than the article itself. */
const PAGE_SHARE = 0.25;
const LEAST_MARGIN = 0.2;

interface Choice {
  readonly id: number;
  readonly byPage: boolean;
}

/** The page must speak so much of a county, or of its city itself, for a town there to be meant by the page alone. */
const LEAST_NAMED = 1;

/** How much the votes speak of a city itself, and not of one of its counties. */
function voteForAlone(city: number, page: Votes): number {
  let inside = 0;
  for (const [id, count] of page.entries()) if (divisionOf(id)?.parent === city) inside += count;
  return page.get(city) - inside;
}

/**
 * Whether a town that only the page decides for is a guess: one of many 城关镇, for the only reason that another
 * article names a neighbour of its county.
 */
function isGuess(id: number, { page, isOfPage }: Evidence): boolean {
  const town = divisionOf(id);
  if (town?.level !== 4 || page.get(town.parent) >= LEAST_NAMED || isOfPage(id)) return false;
  return voteForAlone(divisionOf(town.parent)?.parent ?? -1, page) < LEAST_NAMED;
}

function chooseId(ids: readonly number[], evidence: Evidence): Choice | null {
  const { article, page } = evidence;
  const first = ids[0];
  if (first === undefined) return null;
  if (ids.length === 1) return { id: first, byPage: false };
  const scored = ids
    .map((id) => {
      const own = article.scoreOf(id);
      return { id, own, all: own + PAGE_SHARE * page.scoreOf(id) };
    })
    .sort((one, other) => other.all - one.all);
  const [best, second] = scored;
  if (!best || best.all - (second?.all ?? 0) < LEAST_MARGIN) return null;
  const rival = Math.max(...scored.slice(1).map((each) => each.own));
  const byPage = best.own - rival < LEAST_MARGIN;
  return byPage && isGuess(best.id, evidence) ? null : { id: best.id, byPage };
}

/** Each mention with its place; communities alone take the chain that names them elsewhere. */
export function resolveMentions(mentions: readonly Mention[], evidence: Evidence): Resolved[] {
  const choices = new Map<string, Choice | null>();
  const resolved = mentions.map((mention): Resolved => {
    const known = choices.get(mention.name);
    const choice = known === undefined ? chooseId(mention.place.ids, evidence) : known;
    choices.set(mention.name, choice);
    const node = choice && { id: choice.id, tail: mention.place.tail };
    const { place, name, source, paragraph, role, announced, isOffice } = mention;
    const byPage = choice?.byPage ?? false;
    return { place, name, source, paragraph, role, announced, isOffice, node, byPage };
  });
  return linkCommunities(resolved);
}

/** Where a community lies, and whether only the page's other articles said so. */
interface Chain {
  readonly node: PlaceNode;
  readonly byPage: boolean;
}

/** The deepest chain that ends in each community's name. */
function chainsByCommunity(resolved: readonly Resolved[]): Map<string, Chain> {
  const chains = new Map<string, Chain>();
  for (const { node, byPage } of resolved) {
    const name = node?.tail.at(-1);
    if (!node || name === undefined) continue;
    const known = chains.get(name)?.node;
    const level = divisionOf(node.id)?.level ?? 0;
    const isDeeper = !known || level > (divisionOf(known.id)?.level ?? 0);
    if (isDeeper || node.tail.length > known.tail.length) chains.set(name, { node, byPage });
  }
  return chains;
}

/** 河西古村 is 河西村. */
function plainName(name: string): string {
  return name.replace(/古村$/u, '村');
}

/** The chain of the community that `name` calls with its county's short name before: 醴陵隆兴坳村. */
function chainBehindStem(name: string, chains: ReadonlyMap<string, Chain>): Chain | undefined {
  for (const [known, chain] of chains) {
    if (name.length <= known.length || !name.endsWith(known)) continue;
    const before = name.slice(0, -known.length);
    const lineage = lineageOf(chain.node.id);
    if (lineage.some((id) => stemOf(divisionOf(id)?.name ?? '') === before)) return chain;
  }
  return undefined;
}

function linkCommunities(resolved: readonly Resolved[]): Resolved[] {
  const chains = chainsByCommunity(resolved);
  return resolved.map((each) => {
    const name = each.place.tail.at(-1);
    if (name === undefined) return each;
    const chain = chains.get(name) ?? chains.get(plainName(name)) ?? chainBehindStem(name, chains);
    if (!chain) return each;
    const isCompatible = !each.node || isWithin(chain.node.id, each.node.id);
    return isCompatible ? { ...each, ...chain } : each;
  });
}

/**
 * The place of a name that no table holds, once the article's county is known: a township under a
 * changed or misread name, else a community right under the county.
 */
export function placeLocally(name: string, county: PlaceNode): PlaceNode {
  if (county.tail.at(-1) === name) return county;
  const guess = matchTownship(name, 0, county.id);
  if (!guess || county.tail.length > 0) return { id: county.id, tail: [...county.tail, name] };
  const rest = name.slice(guess.to);
  const own = guess.id < 0 ? [guess.name] : [];
  const id = guess.id < 0 ? county.id : guess.id;
  return { id, tail: rest === '' ? own : [...own, rest] };
}
