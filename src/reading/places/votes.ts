/** Which divisions the names of a text, taken together, speak for. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { Mention } from './mention.ts';

/** How much a vote for a division of each level says (index 1–4): a shared county says most. */
const WEIGHT = [0, 1, 2.5, 4, 1];
/** More namesakes than this decide nothing. */
const MOST_NAMESAKES = 40;

/** Votes of names for divisions; a name votes once for each division that it may lie in. */
export class Votes {
  readonly #votes = new Map<number, number>();

  /** Adds the vote of one name that may mean any of `ids`. */
  add(ids: readonly number[], strength: number): void {
    if (ids.length > MOST_NAMESAKES) return;
    const touched = new Set<number>();
    for (const id of ids) {
      for (let at = divisionOf(id); at && !touched.has(at.id); at = divisionOf(at.parent)) {
        touched.add(at.id);
        this.addExactly(at.id, strength);
      }
    }
  }

  addExactly(id: number, strength: number): void {
    this.#votes.set(id, (this.#votes.get(id) ?? 0) + strength);
  }

  get(id: number): number {
    return this.#votes.get(id) ?? 0;
  }

  /**
   * How well `id` fits what the votes speak for. A level that it lacks (a county directly under a
   * province has no city) counts as the level above.
   */
  scoreOf(id: number): number {
    let score = 0;
    for (let at = divisionOf(id); at; at = divisionOf(at.parent)) {
      const parentLevel = divisionOf(at.parent)?.level ?? 0;
      for (let level = at.level as number; level > parentLevel; level -= 1)
        score += this.get(at.id) * (WEIGHT[level] ?? 1);
    }
    return score;
  }

  entries(): IterableIterator<[number, number]> {
    return this.#votes.entries();
  }
}

/** What `votes` say, and the cities and counties besides that people of this article come from, or whose paper it is. */
export function withElsewhere(votes: Votes, mentions: readonly Mention[]): Votes {
  const others = mentions.filter(({ role, place }) => {
    const level = divisionOf(place.ids[0] ?? -1)?.level ?? 0;
    return role === 'elsewhere' && place.ids.length === 1 && (level === 2 || level === 3);
  });
  if (others.length === 0) return votes;
  const both = new Votes();
  for (const [id, count] of votes.entries()) both.addExactly(id, count);
  for (const ids of new Set(others.map(({ place }) => place.ids))) both.add(ids, 1);
  return both;
}

/**
 * The votes of an article's mentions: each distinct name once, headlines more. A name of several
 * divisions votes for each of them, and where the vote is `shared`, for none with all of it: 红星街道
 * of six counties, beside 莲花街道 of seven, speaks for no province that happens to have both.
 */
export function countVotes(mentions: readonly Mention[], shared = false): Votes {
  const votes = new Votes();
  const seen = new Set<string>();
  for (const { name, place, source, role } of mentions) {
    if (place.ids.length === 0 || role === 'elsewhere' || seen.has(name)) continue;
    seen.add(name);
    const isWide = role === 'institution' || role === 'medium' ? 0.3 : 1;
    const isProminent = source === 'title' || source === 'lead' || source === 'byline' ? 2 : 1;
    const share = place.ids.length === 1 ? 1.5 : shared ? 1 / place.ids.length : 1;
    votes.add(place.ids, isWide * isProminent * share);
  }
  return votes;
}
