/** How well one fragment reads on after another. */
import { COLLOCATIONS } from './collocations.data.ts';
import { cutLog } from './cut-model.ts';
import { stopsMidPhrase } from './genre.ts';
import { jointScore } from './joints.ts';
import { joinGain, pairGain } from './language.ts';
import { type NumberEnd, numberAtEnd, numberScore } from './number-cuts.ts';
import type { Cuts } from './page-cuts.ts';
import { closedQuote, openedQuote } from './quotations.ts';
import type { Traits } from './traits.ts';
import { weighSigns } from './weigh-signs.ts';

const GAIN_CAP = 9;
/** More than these, for and against, the learnt wording does not say. */
const MOST_KNOWN = 8;
const MOST_STRANGE = -6;
/** What a first word that begins no clause says for its being a continuation. */
const STRAY = 0.8;
/** What a word that spans a cut gains at least. */
const SPANS = 3;

const VERB_OBJECTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(COLLOCATIONS).map(([verb, objects]) => [verb, objects.split(' ')]),
);

/** 书记说 | “……”, 坚持 | “居民的事居民定”: what a quotation may stand right behind. */
const QUOTES =
  /[：:，,、说道是为的以展“]$|(?:坚持|秉持|推行|实行|施行|按照|围绕|落实|聚焦|紧扣|探索|运用|采用|采取|建立|形成|创新|打造|组建|成立|设立|推出|开设|启动|践行|倡导|弘扬|遵循|奉行|提出|总结|变成|名叫|叫做|称作|做到|确保|实现|通过)出?了?$/u;
/** 把纠纷化解 | 纳入考核: the verb has its object before it, and takes none behind; 将进一步优化 has none. */
const OBJECT_BEFORE =
  /(?:把|(?<!即)将(?!进一步|持续|全面|继续|加快|大力|深入|不断|积极|重点|着力|会|于|在|以))[\u4e00-\u9fff]{3,10}$/u;
/** 补齐 | 基层治理短板，……: the first clause, at whose end the verb's object may stand. */
const FIRST_CLAUSE = /^[^，。；、：！？,;:!?]{1,14}/u;

/** What a text that stops in mid-sentence asks of its continuation, read once for many. */
export interface Cut {
  readonly edge: Traits;
  readonly number: NumberEnd;
  /** Objects that the genre gives the last verb. */
  readonly objects: readonly string[];
  readonly atMark: boolean;
  readonly atColon: boolean;
  readonly midPhrase: boolean;
  /** Whether a quotation may open behind it. */
  readonly quotes: boolean;
}

/** Reads the end of a text that stops in mid-sentence: `Traits.cut`. */
export function readCut(edge: Traits): Cut {
  const { tail } = edge;
  const wanted = VERB_OBJECTS.get(tail.slice(-2)) ?? VERB_OBJECTS.get(tail.slice(-3)) ?? [];
  return {
    edge,
    number: numberAtEnd(tail),
    objects: OBJECT_BEFORE.test(tail) ? [] : wanted,
    atMark: /[，、；：,;:]$/u.test(tail),
    atColon: /[：:]$/u.test(tail),
    midPhrase: stopsMidPhrase(tail),
    quotes: QUOTES.test(tail),
  };
}

/** Whether the first clause behind a verb ends with one of its objects. */
function hasObject(objects: readonly string[], head: string): boolean {
  if (objects.length === 0) return false;
  const clause = FIRST_CLAUSE.exec(head)?.[0] ?? '';
  return objects.some((object) => clause.endsWith(object));
}

function balanceScore(before: Traits, after: Traits): number {
  const open = before.open.at(-1);
  const closes = after.unopened[0];
  if (open !== undefined && closes === open) {
    const [opened, closed] = [openedQuote(before.text), closedQuote(after.text)];
    return opened === null || closed === null || opened === closed ? 4 : 0;
  }
  if (closes !== undefined) return -4;
  return open !== undefined ? -1.5 : 0;
}

/** 以实践中心所 | 、站为阵地: a mark, behind what asks for a word. */
function breaksPhrase({ atMark, midPhrase }: Cut, { startsInside }: Traits): boolean {
  return startsInside && (atMark || midPhrase);
}

/** What the wording of the continuation's first words says. */
function openingScore(cut: Cut, after: Traits): number {
  let score =
    Math.max(after.stub * 1.5, after.stray * STRAY) -
    after.lead * 2 -
    (after.topicSentence ? 1 : 0);
  if (after.startsInside && !breaksPhrase(cut, after)) score += 2;
  if (after.text.startsWith('“') || after.text.startsWith('‘')) {
    if (!cut.quotes) score -= after.speech ? 5 : 0.5;
    if (cut.atColon) score += 1.5;
  }
  if (after.numbered || after.last) score -= 3;
  if (cut.atMark && after.refersBack) score += 1.5;
  return score;
}

/** What the two sides of a cut say for their going together, sign by sign. */
export interface CutSigns {
  /** What the cut would split or part by a general list of words and pairs of words. */
  readonly words: number;
  /** 1 where the first clause has an object that the genre gives the last verb. */
  readonly object: number;
  readonly number: number;
  /** What the page has elsewhere of the characters over the cut. */
  readonly repeat: number;
  readonly joint: number;
  /** Quotation marks that one side opens and the other closes. */
  readonly balance: number;
  /** The wording of the continuation's first words. */
  readonly opening: number;
  /** 1 where a mark would part what the text before asks for. */
  readonly parts: number;
  /** What the genre's wording says for it, from 0, and against it, to 0. */
  readonly known: number;
  readonly strange: number;
}

/** 渗水的涵 | 涵管: one character on both sides of a cut is hardly one text's; 天 | 天向上, 一 | 一登记 may be. */
const STAMMERS = 4;
/** And 石桥村 | 村民, 柳湾镇 | 镇党委: a unit and those of it. */
const DOUBLED =
  /[一天人家处年月日时户步层点件样代条对常个的了是大小多少慢好村镇县区市乡省局校院街州旗渐纷早红满频细微缓偏稍]$/u;

function stammers(tail: string, head: string): boolean {
  const last = tail.charAt(tail.length - 1);
  return last === head.charAt(0) && /[\u4e00-\u9fff]/u.test(last) && !DOUBLED.test(tail);
}

/**
 * 周边村 | 镇卫生院还派人巡诊: 村镇 and 城镇 have no bodies, so that such a 镇 begins what the town's own does.
 */
const COLLECTIVE = /村$|(?<!小)城$/u;
const TOWN_BODY =
  /^镇(?:新时代文明实践|党委|党群|党政|纪委|人大|政府|政协|妇联|团委|工会|卫生院|文化站|水[利务]站|农技站|林业站|畜牧站|派出所|司法所|财政所|国土所|综治|应急|武装部|便民|[中小]学|敬老院|幼儿园|村两级)/u;

/** 周边村 | 镇里还派人: 特色小城 | 镇里 is one word as well. */
const IN_TOWN = /^镇[里上]/u;

/** Whether the text behind opens with a body of the town, and no word that the general list knows spans the cut. */
function opensWithBody(tail: string, head: string): boolean {
  return (
    COLLECTIVE.test(tail) && (TOWN_BODY.test(head) || (tail.endsWith('村') && IN_TOWN.test(head)))
  );
}

/** Reads the signs of `after` behind a text that stops in mid-sentence; `cuts` are the page's, if it is read for them. */
export function readCutSigns(cut: Cut, after: Traits, cuts: Cuts | null): CutSigns {
  const before = cut.edge;
  const { head } = after;
  let words = Math.min(GAIN_CAP, joinGain(before.tailSide, after.headSide));
  if (cuts && words > SPANS && cuts.standsWhole(before.tail, head)) {
    words = Math.min(words, pairGain(before.tailSide, after.headSide));
  }
  if (words > 0 && opensWithBody(before.tail, head)) words = 0;
  if (stammers(before.tail, head)) words -= STAMMERS;
  const learnt = cutLog(before.before, after.behind);
  return {
    words,
    object: hasObject(cut.objects, head) ? 1 : 0,
    number: numberScore(cut.number, before.tail, head),
    repeat: cuts?.repeat(before.tail, head) ?? 0,
    joint: jointScore(before.tail, head, cut.number === 'list', after.joints),
    balance: balanceScore(before, after),
    opening: openingScore(cut, after),
    parts: breaksPhrase(cut, after) ? 1 : 0,
    known: Math.max(0, Math.min(MOST_KNOWN, learnt)),
    strange: Math.min(0, Math.max(MOST_STRANGE, learnt)),
  };
}

/**
 * How well `after` reads on behind a text that stops in mid-sentence: 0 where nothing speaks for or
 * against it, 3 and more where words, quotations or phrases of the page (`cuts`) join there.
 */
export function scoreContinuity(cut: Cut, after: Traits, cuts: Cuts | null): number {
  return weighSigns(readCutSigns(cut, after, cuts));
}
