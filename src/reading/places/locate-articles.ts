/** Where the work that each article of a page reports takes place, and every place it names. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import { TOWN_UNIT } from '../../gazetteer/short-names.ts';
import type { ArticleText, PlaceMention, Region } from '../../model/page.ts';
import { joinPieces } from '../../model/span.ts';
import { chooseOwnBefore, choosePaper } from './choose-own.ts';
import { type Choice, chooseRegion } from './choose-region.ts';
import { isCommonWord, withoutCommonWords } from './common-words.ts';
import { findCompany } from './find-company.ts';
import { isRegiment } from './find-regiments.ts';
import { gatherMentions } from './gather-mentions.ts';
import { judgeChoice } from './judge-choice.ts';
import { adcodeOf, ancestorOf, COUNTY, namesOf, type PlaceNode } from './node.ts';
import { findOwnDivision } from './own-division.ts';
import { isOfPage, readPageContext, sharedDivision } from './page-context.ts';
import { placeLocally, type Resolved, resolveMentions } from './resolve-mentions.ts';
import { type Settled, type Situation, settle, settleNowhere } from './settled.ts';
import { findWhole, readTownInTitle, unitOfTitle } from './title-words.ts';
import { countVotes, withElsewhere } from './votes.ts';
import { withTitleWords } from './with-title-words.ts';

/** One article's region, and the places of its paragraphs for the reader to mark. */
export interface Located {
  readonly region: Region;
  readonly places: readonly PlaceMention[];
}

/** A headline or lead that names only a community: it lies in the page's, or the article's, city. */
function localName(resolved: readonly Resolved[]): Resolved | undefined {
  return resolved.find(
    (each) =>
      each.place.ids.length === 0 && each.node === null && ['title', 'lead'].includes(each.source),
  );
}

/** 十一团 lies in a county, beside its towns. */
function countyOf(node: PlaceNode): PlaceNode {
  return ancestorOf(node, COUNTY) ?? node;
}

function chooseLocal({ resolved, context }: Situation, choice: Choice | null): Settled | null {
  const local = localName(resolved);
  if (local?.source !== 'title' || (choice && choice.anchor === 'title')) return null;
  const shared = sharedDivision(context, 3);
  const base = choice?.node ?? (shared === undefined ? null : { id: shared, tail: [] });
  if (!base) return null;
  // 隆兴坳村的党员来到枫林镇学习: where they go does not hold their village.
  const isAway = choice?.mention.role === 'destination';
  const county = isRegiment(local.name) || isAway ? countyOf(base) : base;
  const node = placeLocally(local.name, county);
  return settle(node, 'likely', choice ? ['region-from-title'] : ['region-from-page']);
}

function locateRegion(situation: Situation): Settled {
  const { article, resolved, context } = situation;
  const choice = chooseRegion(article, resolved, context.home);
  const local = chooseLocal(situation, choice);
  if (local) return local;
  const unit = choice && choice.anchor !== 'title' ? unitOfTitle(article) : '';
  const whole = choice && findWhole(unit, choice.node);
  if (whole) return settle(whole, 'likely', ['region-from-title']);
  const own = choice && chooseOwnBefore(choice, situation);
  if (own) return own;
  if (choice) return judgeChoice(choice, situation);
  const institution = findCompany(article, resolved, context);
  if (institution) return settle(institution, 'likely', ['region-from-institution']);
  const medium = choosePaper(situation);
  if (medium) return medium;
  const shared = findOwnDivision(article, context);
  if (shared !== undefined) return settle({ id: shared, tail: [] }, 'likely', ['region-from-page']);
  const isAmbiguous = resolved.some((each) => each.node === null && each.place.ids.length > 1);
  return settleNowhere(isAmbiguous ? 'region-ambiguous' : 'region-unknown');
}

/** The town or county that a community of this article lies in, where nothing says more. */
function homeOf(region: PlaceNode | null): PlaceNode | null {
  if (!region || (divisionOf(region.id)?.level ?? 0) < 3) return null;
  const isTown = divisionOf(region.id)?.level === 4;
  return { id: region.id, tail: isTown ? [] : region.tail.slice(0, 1).filter(isTownName) };
}

function isTownName(name: string): boolean {
  return TOWN_UNIT.test(name);
}

function listPlaces(resolved: readonly Resolved[], region: PlaceNode | null): PlaceMention[] {
  const home = homeOf(region);
  const places: PlaceMention[] = [];
  for (const each of resolved) {
    const { node, paragraph, place, name, role } = each;
    const isHere = place.form === 'local' && role !== 'elsewhere' && home !== null;
    const where = node ?? (isHere ? placeLocally(name, home) : null);
    if (where === null || paragraph < 0 || isCommonWord(each, where, region)) continue;
    const { from, to } = place;
    places.push({ paragraph, from, to, path: namesOf(where), adcode: adcodeOf(where) });
  }
  return places;
}

/** Who signs an article, and its dateline. */
function signatureOf({ parts }: ArticleText, pageText: string): string {
  const signed = parts.filter(({ role }) => role === 'byline' || role === 'dateline');
  return signed.map(({ pieces }) => joinPieces(pageText, pieces)).join(' ');
}

/** What each article's region is decided from; one entry an article, in the same order. */
export function readSituations(articles: readonly ArticleText[], pageText: string): Situation[] {
  const gathered = articles.map((article) => readTownInTitle(gatherMentions(article, pageText)));
  const context = readPageContext(pageText, gathered);
  return articles.map((article, index) => {
    const mentions = withTitleWords(article, gathered[index] ?? [], context);
    const evidence = {
      article: countVotes(mentions),
      page: withElsewhere(context.votes, mentions),
      isOfPage: (id: number) => isOfPage(id, context),
    };
    const resolved = withoutCommonWords(resolveMentions(mentions, evidence), context);
    return { article, signed: signatureOf(article, pageText), resolved, context };
  });
}

/**
 * One result an article, in the same order; an article about no place has the path [].
 *
 * @param pageText the page, on which the articles' parts are spans.
 * @example locateArticles([article], text)[0]?.region.path // ['湖南省', '株洲市', '醴陵市']
 */
export function locateArticles(articles: readonly ArticleText[], pageText: string): Located[] {
  return readSituations(articles, pageText).map((situation) => {
    const { region, node } = locateRegion(situation);
    return { region, places: listPlaces(situation.resolved, node) };
  });
}
