/** What a page as a whole says about where its articles happen. */

import { findMatches } from '../../chinese/matches.ts';
import { BYNAMES } from '../../gazetteer/aliases.data.ts';
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import { findTarget, nameIndex } from '../../gazetteer/lookup.ts';
import type { Mention } from './mention.ts';
import { MEDIA_WITHOUT_PLACE } from './mention-words.data.ts';
import { countVotes, Votes } from './votes.ts';

/** A division of each level that most of the page's articles name; undefined where none does. */
export interface PageContext {
  readonly votes: Votes;
  readonly dominant: Readonly<Record<1 | 2 | 3, number | undefined>>;
  /** Where an article happens that says nothing; undefined where a page is of several places. */
  readonly home: number | undefined;
}

const LONGEST_FURNITURE = 40;
/** Of the articles that name places, so many must agree. */
const MOST = 0.6;
/** … and so many for a page that is about one place only. */
const CLEARLY = 0.8;
const CLEARLY_MANY = 3;

/** A paper's name in a short line: the place before 日报, 晚报 …, or behind 今日. */
const PAPER =
  /今日([\u4e00-\u9fff]{2,4})|([\u4e00-\u9fff]{2,6}?)(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|时讯|新闻|融媒|报)/gu;

/** The name that a text begins with: 桐庐 of 桐庐要闻. */
function longestName(text: string): string {
  return text.slice(0, nameIndex().longestAt(text, 0));
}

function findPaperIn(line: string): readonly number[] {
  for (const match of findMatches(line.replaceAll(' ', ''), PAPER)) {
    const name = match[2] ?? longestName(match[1] ?? '');
    const entry = MEDIA_WITHOUT_PLACE.has(match[2] ?? '') ? undefined : nameIndex().get(name);
    if (entry && entry.ids.length < 4) return entry.ids;
  }
  return [];
}

/** The divisions that the paper's name, in a short line of the page, may mean. */
function findPaper(pageText: string): readonly number[] {
  for (const line of pageText.split('\n')) {
    const isShort = line.length <= LONGEST_FURNITURE && !/记者|通讯员/u.test(line);
    const isPaper = isShort && /[报闻讯]|融媒|今日/u.test(line);
    const ids = isPaper ? findPaperIn(line) : [];
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Cities whose bynames (羊城 …) stand on the page. */
function findBynames(pageText: string): readonly number[] {
  const cities = BYNAMES.filter(({ name }) => pageText.includes(name));
  return cities.map((alias) => findTarget(nameIndex(), alias));
}

/** The division of a level that a text's places speak for; -1 where two are level. */
function leaderOf(votes: Votes, level: number): number {
  let best = -1;
  let most = 0;
  let isTied = false;
  for (const [id, count] of votes.entries()) {
    if (divisionOf(id)?.level !== level || count < most) continue;
    isTied = count === most;
    most = count;
    best = id;
  }
  return isTied ? -1 : best;
}

interface Dominant {
  readonly id: number | undefined;
  /** How many articles name it or what lies in it, and their share of those that name places. */
  readonly articles: number;
  readonly share: number;
}

function dominantOf(level: number, articles: readonly Votes[]): Dominant {
  const counts = new Map<number, number>();
  let all = 0;
  for (const votes of articles) {
    const leader = leaderOf(votes, level);
    if (leader < 0) continue;
    all += 1;
    counts.set(leader, (counts.get(leader) ?? 0) + 1);
  }
  for (const [id, count] of counts) {
    if (count > 1 && count >= all * MOST) return { id, articles: count, share: count / all };
  }
  return { id: undefined, articles: 0, share: 0 };
}

/** The division of a level that holds the only one that a paper's name may mean. */
function ofPaper(level: number, paper: readonly number[]): number | undefined {
  const [id] = paper;
  if (id === undefined || paper.length > 1) return undefined;
  return lineageOf(id).find((each) => divisionOf(each)?.level === level);
}

/** The deepest division that nearly all articles share, or whose paper it is. */
function homeOf(byLevel: readonly Dominant[], paper: readonly number[]): number | undefined {
  const shared = byLevel.findLast(
    ({ articles, share }) => articles >= CLEARLY_MANY && share >= CLEARLY,
  );
  const [own] = paper.length === 1 ? paper : [];
  if (own === undefined || shared?.id === undefined) return shared?.id ?? own;
  return isWithin(own, shared.id) ? own : shared.id;
}

/** @param mentions each article's, in the page's order. */
export function readPageContext(
  pageText: string,
  mentions: readonly (readonly Mention[])[],
): PageContext {
  const articles = mentions.map((each) => countVotes(each));
  const votes = new Votes();
  for (const each of mentions) {
    for (const [id, count] of countVotes(each, true).entries())
      votes.addExactly(id, Math.min(count, 2));
  }
  const paper = findPaper(pageText);
  votes.add(paper, 2);
  for (const id of findBynames(pageText)) votes.add([id], 0.5);
  const [first, second, third] = [1, 2, 3].map((level) => dominantOf(level, articles));
  const dominant = {
    1: first?.id ?? ofPaper(1, paper),
    2: second?.id ?? ofPaper(2, paper),
    3: third?.id ?? ofPaper(3, paper),
  };
  const byLevel = [first, second, third].filter((each) => each !== undefined);
  return { votes, dominant, home: homeOf(byLevel, paper) };
}

/** Whether the page is about a division that holds `id`, or about the city of it and no other county there. */
export function isOfPage(id: number, { home, dominant }: PageContext): boolean {
  if (home !== undefined && isWithin(id, home)) return true;
  const county = dominant[3];
  if (county !== undefined) return isWithin(id, county);
  return home === undefined && dominant[2] !== undefined && isWithin(id, dominant[2]);
}

/** The deepest division, down to `level`, that the page's articles share. */
export function sharedDivision(context: PageContext, level: 1 | 2 | 3): number | undefined {
  for (let at = level; at > 0; at -= 1) {
    const id = context.dominant[at as 1 | 2 | 3];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The division that the page's articles share and whose name ends in `unit` (全市, 区委). */
export function sharedUnit(context: PageContext, unit: string): number | undefined {
  for (const level of [3, 2, 1] as const) {
    const id = context.dominant[level];
    if (id !== undefined && divisionOf(id)?.name.endsWith(unit) === true) return id;
  }
  return undefined;
}
