/** Where the work that each article of a page reports takes place, and every place it names. */
import { divisionOf, hasCounties, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, PlaceMention, Region } from '../../model/page.ts';
import { type Choice, chooseRegion } from './choose-region.ts';
import { isCommonWord, withoutCommonWords } from './common-words.ts';
import { findCompany } from './find-company.ts';
import { isRegiment } from './find-regiments.ts';
import { gatherMentions } from './gather-mentions.ts';
import type { Mention } from './mention.ts';
import { adcodeOf, namesOf, type PlaceNode } from './node.ts';
import { findOwnDivision, findPointed } from './own-division.ts';
import { isOfPage, type PageContext, readPageContext, sharedDivision } from './page-context.ts';
import { placeLocally, type Resolved, resolveMentions } from './resolve-mentions.ts';
import { findWhole, readTownInTitle, unitOfTitle } from './title-words.ts';
import { countVotes, withElsewhere } from './votes.ts';
import { withTitleWords } from './with-title-words.ts';

/** One article's region, and the places of its paragraphs for the reader to mark. */
export interface Located {
  readonly region: Region;
  readonly places: readonly PlaceMention[];
}

type Certainty = Region['certainty'];

/** A region with the place that it was made from. */
interface Settled {
  readonly region: Region;
  readonly node: PlaceNode | null;
}

function settle(node: PlaceNode, certainty: Certainty, reasons: NoteCode[]): Settled {
  return { node, region: { path: namesOf(node), adcode: adcodeOf(node), certainty, reasons } };
}

function settleNowhere(reason: NoteCode): Settled {
  return { node: null, region: { path: [], adcode: '', certainty: 'doubtful', reasons: [reason] } };
}

/** A headline or lead that names only a community: it lies in the page's, or the article's, city. */
function localName(resolved: readonly Resolved[]): Resolved | undefined {
  return resolved.find(
    (each) =>
      each.place.ids.length === 0 && each.node === null && ['title', 'lead'].includes(each.source),
  );
}

interface Situation {
  readonly article: ArticleText;
  readonly resolved: readonly Resolved[];
  readonly context: PageContext;
}

/** Whether nearly all of the page's articles, or its paper, speak for what the page decided. */
function isAtHome({ node }: Choice, { home }: PageContext): boolean {
  return home !== undefined && isWithin(node.id, home);
}

/** Farms and woods of the state. */
const FARM = /[农林牧渔]场$/u;

/** A development zone's town: the official list gives it to the city, though it lies in one of its counties. */
function isOfZone({ id }: PlaceNode): boolean {
  const city = divisionOf(id)?.level === 4 ? divisionOf(divisionOf(id)?.parent ?? -1) : undefined;
  return city?.level === 2 && hasCounties(city.id);
}

function judge(choice: Choice, { resolved, context }: Situation): Settled {
  const reasons: NoteCode[] = [];
  if (choice.anchor === 'title') reasons.push('region-from-title');
  if (choice.mention.byPage) reasons.push('region-from-page');
  const isSuspected = resolved.some(
    (each) => each.place.suspected && each.node?.id === choice.node.id,
  );
  if (isSuspected) reasons.push('ocr-suspected');
  const isWide = choice.mention.place.form === 'short' && choice.mention.place.names === 1;
  const { isConfirmed, isDepthSure, anchor, mention } = choice;
  const isInPlace = anchor === 'title' || (anchor !== 'body' && mention.role !== 'destination');
  const isPassed = resolved.some(
    ({ place, role, source }) =>
      place.ids.length === 0 && role === 'destination' && source === 'lead',
  );
  const isSure = isConfirmed && isDepthSure && isInPlace && !isWide && !isPassed;
  // The official list has 红星农场 as a town; whether a reader goes so far is open.
  const isFarm = FARM.test(namesOf(choice.node).at(-1) ?? '');
  const isOpen = choice.mention.byPage && !isAtHome(choice, context);
  const isDoubtful = isOpen || isSuspected || isFarm || isOfZone(choice.node);
  const certainty = isSure && !isDoubtful ? 'certain' : 'likely';
  return settle(choice.node, certainty, reasons);
}

function fromContext(article: ArticleText, context: PageContext): PlaceNode | null {
  const id = findOwnDivision(article, context);
  return id === undefined ? null : { id, tail: [] };
}

/** 十一团 lies in a county, beside its towns. */
function countyOf(node: PlaceNode): PlaceNode {
  const id = lineageOf(node.id).find((each) => divisionOf(each)?.level === 3);
  return id === undefined ? node : { id, tail: [] };
}

function chooseLocal({ resolved, context }: Situation, choice: Choice | null): Settled | null {
  const local = localName(resolved);
  if (local?.source !== 'title' || (choice && choice.anchor === 'title')) return null;
  const shared = sharedDivision(context, 3);
  const base = choice?.node ?? (shared === undefined ? null : { id: shared, tail: [] });
  if (!base) return null;
  const county = isRegiment(local.name) ? countyOf(base) : base;
  const node = placeLocally(local.name, county);
  return settle(node, 'likely', choice ? ['region-from-title'] : ['region-from-page']);
}

/** Whether the text's first place is only where something of the page's own city is sent. */
function isSentAway({ anchor, mention, node }: Choice, { home }: PageContext): boolean {
  return (
    anchor === 'lead' &&
    mention.role === 'destination' &&
    home !== undefined &&
    !isWithin(node.id, lineageOf(home)[0] ?? home)
  );
}

/**
 * Where a text names a place in passing only: its own division where its words speak of that (寄到渭源县
 * in an article about 市民), or the city of the company in its headline where it says 全市.
 */
function chooseOwn(choice: Choice, { article, resolved, context }: Situation): Settled | null {
  if (choice.anchor !== 'body' && !isSentAway(choice, context)) return null;
  const named = resolved.find((each) => each.source === 'title' && each.role === 'institution');
  const carrier = named?.node;
  const isWhole = article.paragraphs.some(({ text }) => /全市|该市/u.test(text));
  if (carrier && isWhole && isWithin(choice.node.id, carrier.id)) {
    return settle(carrier, 'likely', ['region-from-institution']);
  }
  const own = findPointed(article, context);
  if (own === undefined || isWithin(choice.node.id, own)) return null;
  return settle({ id: own, tail: [] }, 'likely', ['region-from-page']);
}

/** 我区, 我县: whoever writes is at home there. */
const OURS = /我[县区旗市州](?![长委])/u;

/** 柳湾石化开发区, where the text says that it lies in 我区: the page's own division inside the place named. */
function chooseOurs(choice: Choice, { article, context }: Situation): Settled | null {
  if (choice.node.tail.length > 0) return null;
  const own = findPointed(article, context);
  if (own === undefined || own === choice.node.id || !isWithin(own, choice.node.id)) return null;
  if (!article.paragraphs.some(({ text }) => OURS.test(text))) return null;
  return settle({ id: own, tail: [] }, 'likely', ['region-from-page']);
}

/**
 * 醴陵融媒记者 signs and no place is named: the county or city of that paper or station, or the page's own division
 * inside it. A province's paper says too little.
 */
function choosePaper({ article, resolved, context }: Situation): Settled | null {
  const medium = resolved.find(({ role, node }) => role === 'medium' && node !== null)?.node;
  if (!medium || (divisionOf(medium.id)?.level ?? 1) < 2) return null;
  const own = findOwnDivision(article, context);
  const id = own !== undefined && isWithin(own, medium.id) ? own : medium.id;
  return settle({ id, tail: [] }, 'likely', ['region-from-institution']);
}

function locateRegion(situation: Situation): Settled {
  const { article, resolved, context } = situation;
  const choice = chooseRegion(article, resolved);
  const local = chooseLocal(situation, choice);
  if (local) return local;
  const unit = choice && choice.anchor !== 'title' ? unitOfTitle(article) : '';
  const whole = choice && findWhole(unit, choice.node);
  if (whole) return settle(whole, 'likely', ['region-from-title']);
  const own = choice && (chooseOwn(choice, situation) ?? chooseOurs(choice, situation));
  if (own) return own;
  if (choice) return judge(choice, situation);
  const institution = findCompany(article, resolved, context);
  if (institution) return settle(institution, 'likely', ['region-from-institution']);
  const medium = choosePaper(situation);
  if (medium) return medium;
  const shared = fromContext(article, context);
  if (shared) return settle(shared, 'likely', ['region-from-page']);
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
  return /(?:街道|镇|乡|苏木)$/u.test(name);
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

function locateArticle(
  article: ArticleText,
  mentions: readonly Mention[],
  context: PageContext,
): Located {
  const page = withElsewhere(context.votes, mentions);
  const evidence = {
    article: countVotes(mentions),
    page,
    isOfPage: (id: number) => isOfPage(id, context),
  };
  const resolved = withoutCommonWords(resolveMentions(mentions, evidence), context);
  const { region, node } = locateRegion({ article, resolved, context });
  return { region, places: listPlaces(resolved, node) };
}

/**
 * One result an article, in the same order; an article about no place has the path [].
 *
 * @param pageText the page, on which the articles' parts are spans.
 * @example locateArticles([article], text)[0]?.region.path // ['湖南省', '株洲市', '醴陵市']
 */
export function locateArticles(articles: readonly ArticleText[], pageText: string): Located[] {
  const mentions = articles.map((article) => readTownInTitle(gatherMentions(article, pageText)));
  const context = readPageContext(pageText, mentions);
  return articles.map((article, index) =>
    locateArticle(article, withTitleWords(article, mentions[index] ?? [], context), context),
  );
}
