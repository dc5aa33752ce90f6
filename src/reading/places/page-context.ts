/** What a page as a whole says about where its articles happen. */

import { BYNAMES } from '../../gazetteer/aliases.data.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import { findTarget, nameIndex } from '../../gazetteer/lookup.ts';
import type { ArticleText } from '../../model/page.ts';
import type { Mention } from './gather-mentions.ts';
import { countVotes, Votes } from './votes.ts';

/** A division of each level that most of the page's articles name; undefined where none does. */
export interface PageContext {
  readonly votes: Votes;
  readonly dominant: Readonly<Record<1 | 2 | 3, number | undefined>>;
}

const LONGEST_FURNITURE = 40;
/** Of the articles that name places, so many must agree. */
const MOST = 0.6;

/** A paper's name on a line of its own: the place before 日报, 晚报 … */
const PAPER = /([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|时讯|新闻|报)/u;

/** The divisions that the paper's name, in a short line of the page, may mean. */
function findPaper(pageText: string): readonly number[] {
  for (const line of pageText.split('\n')) {
    const name =
      line.length > LONGEST_FURNITURE ? '' : (PAPER.exec(line.replaceAll(' ', ''))?.[1] ?? '');
    const entry = nameIndex().get(name);
    if (entry && entry.ids.length < 4) return entry.ids;
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

function dominantOf(level: number, articles: readonly Votes[]): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const votes of articles) {
    const leader = leaderOf(votes, level);
    if (leader < 0) continue;
    all += 1;
    counts.set(leader, (counts.get(leader) ?? 0) + 1);
  }
  for (const [id, count] of counts) if (count > 1 && count >= all * MOST) return id;
  return undefined;
}

/** @param mentions each article's, in the page's order. */
export function readPageContext(
  pageText: string,
  mentions: readonly (readonly Mention[])[],
): PageContext {
  const articles = mentions.map((each) => countVotes(each));
  const votes = new Votes();
  for (const each of articles) {
    for (const [id, count] of each.entries()) votes.addExactly(id, Math.min(count, 2));
  }
  votes.add(findPaper(pageText), 2);
  for (const id of findBynames(pageText)) votes.add([id], 0.5);
  const dominant = {
    1: dominantOf(1, articles),
    2: dominantOf(2, articles),
    3: dominantOf(3, articles),
  };
  return { votes, dominant };
}

/** The deepest division, down to `level`, that the page's articles share. */
export function sharedDivision(context: PageContext, level: 1 | 2 | 3): number | undefined {
  for (let at = level; at > 0; at -= 1) {
    const id = context.dominant[at as 1 | 2 | 3];
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Whether an article's own words point to its paper's area (全市, 市委, 社区 …). */
export function pointsToContext(article: ArticleText, pattern: RegExp): boolean {
  return pattern.test(article.title) || article.paragraphs.some(({ text }) => pattern.test(text));
}
