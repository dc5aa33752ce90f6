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

const GAIN_CAP = 9;
/** What general lists of words, objects and units say, and what the page repeats, counts so much beside what is learnt of the genre's wording. */
const GENERAL = 0.7;
/** Strangers go together by so much at most; less says nothing, and more than that over it is as good. */
const STRANGE = 2;
const MOST_LEARNT = 6;
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
  const objects = OBJECT_BEFORE.test(tail) ? [] : wanted;
  return {
    edge,
    number: numberAtEnd(tail),
    objects,
    atMark: /[，、；：,;:]$/u.test(tail),
    atColon: /[：:]$/u.test(tail),
    midPhrase: stopsMidPhrase(tail),
    quotes: QUOTES.test(tail),
  };
}

function collocationScore(objects: readonly string[], head: string): number {
  return objects.some((object) => head.startsWith(object)) ? 4 : 0;
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

/** What the wording of the continuation's first words says. */
function openingScore(cut: Cut, after: Traits): number {
  let score =
    Math.max(after.stub * 1.5, after.stray * STRAY) -
    after.lead * 2 -
    (after.topicSentence ? 1 : 0);
  if (after.startsInside) score += cut.atMark || cut.midPhrase ? -6 : 2;
  if (after.text.startsWith('“') || after.text.startsWith('‘')) {
    if (!cut.quotes) score -= after.speech ? 5 : 0.5;
    if (cut.atColon) score += 1.5;
  }
  if (after.numbered || after.last) score -= 3;
  if (cut.atMark && after.refersBack) score += 1.5;
  return score;
}

/** What the characters on both sides say, as learnt: 0 for strangers. */
function learntScore(before: Traits, after: Traits): number {
  return Math.max(0, Math.min(MOST_LEARNT, cutLog(before.before, after.behind) - STRANGE));
}

/**
 * How well `after` reads on behind a text that stops in mid-sentence: 0 where nothing speaks for or
 * against it, 3 and more where words, quotations or phrases of the page (`cuts`) join there.
 */
export function scoreContinuity(cut: Cut, after: Traits, cuts: Cuts | null): number {
  const before = cut.edge;
  const { head } = after;
  let score = Math.min(GAIN_CAP, joinGain(before.tailSide, after.headSide));
  if (cuts && score > SPANS && cuts.standsWhole(before.tail, head)) {
    score = Math.min(score, pairGain(before.tailSide, after.headSide));
  }
  score += collocationScore(cut.objects, head) + numberScore(cut.number, before.tail, head);
  score += cuts?.repeat(before.tail, head) ?? 0;
  score *= GENERAL;
  score += jointScore(before.tail, head, cut.number === 'list', after.joints);
  score += learntScore(before, after) + balanceScore(before, after);
  return score + openingScore(cut, after);
}
