/** What speaks against a text's being the continuation of another, whatever the other says. */
import { findAnnouncing } from './announcing.ts';
import { saysMeeting } from './genre.ts';
import { areParallel } from './parallels.ts';
import type { StreamItem } from './stream.ts';
import type { Traits } from './traits.ts';

/** What an article's first text loses as the rest of another where it opens as reports do; else by how it begins. */
const OPENS = -2;
const FIRST = -0.5;
const FIRST_SLOPE = 0.3;
/** The same of a text that stands behind a finished one, and what it may gain where it begins as the rest of a sentence does. */
const REST = -1;
const REST_SLOPE = 0.6;
const LEAST_REST = -2.5;
const MOST_REST = 0.5;

/** What speaks against an article's first text being the continuation of another. */
function firstPrior({ edge }: StreamItem, before: StreamItem | undefined): number {
  if (edge.lead > 0 || edge.speech) return -4;
  const own = edge.opening
    ? OPENS
    : Math.max(OPENS, Math.min(0, FIRST - FIRST_SLOPE * edge.starts));
  return own + (before?.openEnd ? 1 : 0);
}

/** The item before that has a text: a dateline may stand alone. */
function textBefore(stream: readonly StreamItem[], at: number): StreamItem | undefined {
  let before = at - 1;
  while (before >= 0 && stream[before]?.edge.text === '') before -= 1;
  return stream[before];
}

/** 万平方米，换下…… and 个百分点。: the rest of an amount. */
const REST_OF_AMOUNT =
  /^(?:[万亿][余多]?(?:平方|立方|公[里斤顷]|海里|[元亩吨人户册棵株斤名个份场件只头尾羽枚粒块张次辆])|[%％‰][，。；、]|个百分点)/u;

/** 档3200余份: one character before an amount is the rest of what is counted. */
const REST_OF_NOUN =
  /^(?![第共约近达超逾有占每仅全现今去前于从自至到在以为按因由与和或及另其已将用花投比这那该各增减又再才刚只总合户了着过得地的])[\u4e00-\u9fff][0-9０-９]{2}/u;
const LEAST_STRAY = 0.5;
/** 桩跟邻居家的对不上: what surely begins no clause is the rest of one. */
const SURELY_STRAY = 1.6;

/** Whether a text can only go on: ，…… and 民，…… and 讲师”进楼门……. */
function goesOn({ startsInside, stub, unopened, head, stray }: Traits): boolean {
  if (startsInside || stub === 2 || unopened.length > 0 || REST_OF_AMOUNT.test(head)) return true;
  return stray > LEAST_STRAY && REST_OF_NOUN.test(head);
}

/** 立规矩，“约”出新风。 above 搭台子，“评”出榜样。: paragraphs that open alike begin where they stand. */
const ALIKE = -5;
const TOPIC = /^[^。！？；]{5,20}。/u;

function topicOf(item: StreamItem | undefined, draft: number): string {
  return item?.draft === draft ? (TOPIC.exec(item.edge.head)?.[0] ?? '') : '';
}

/** Whether a text opens with a sentence built like that of the one before or behind it in its article. */
function opensAlike(stream: readonly StreamItem[], at: number): boolean {
  const draft = stream[at]?.draft ?? -1;
  const own = topicOf(stream[at], draft);
  if (own === '') return false;
  return [at - 1, at + 1].some((other) => {
    const topic = topicOf(stream[other], draft);
    return topic !== '' && areParallel(own, topic);
  });
}

/** What an indent says against a text's going on with another, where the page indents its paragraphs. */
const INDENTED = -6;

/** What speaks against an item's start being a continuation at all. */
function headPrior(stream: readonly StreamItem[], at: number): number {
  const item = stream[at];
  const before = stream[at - 1];
  if (item?.role !== 'body' || item.unit.dateline) return Number.NEGATIVE_INFINITY;
  if (item.indented === true) return INDENTED;
  if (goesOn(item.edge) || item.indented === false) return 0;
  if (item.first) return firstPrior(item, textBefore(stream, at));
  if (!before || before.draft !== item.draft) return 0;
  if (before.role === 'heading') return -3;
  if (opensAlike(stream, at)) return ALIKE;
  if (before.openEnd) return 0;
  return Math.max(LEAST_REST, Math.min(MOST_REST, REST - REST_SLOPE * item.edge.starts));
}

/** A lead that names two and more of the page's section headings is no continuation. */
const ANNOUNCES = 6;
/** 会议指出，…… begins a paragraph, and goes on with no sentence. */
const SAYS = 4;
/** 答：…… begins a paragraph too, and surely. */
const ANSWERS = /^[问答][：:]/u;
const ANSWERED = 8;

function costOf({ edge }: StreamItem, announces: boolean): number {
  const says = saysMeeting(edge.text) ? SAYS : 0;
  return (announces ? ANNOUNCES : 0) + says + (ANSWERS.test(edge.text) ? ANSWERED : 0);
}

/** Whether the text at `at` is the rest of a sentence, which stands right before it or elsewhere. */
function isRest(stream: readonly StreamItem[], at: number): boolean {
  const item = stream[at];
  if (!item || item.first || item.unit.dateline) return false;
  const strays = item.edge.stray > SURELY_STRAY && item.edge.starts < 0;
  return strays || stream[at - 1]?.openEnd === true || item.indented === false || goesOn(item.edge);
}

/** What an item says as the continuation of another, whatever that one says. */
export interface Head {
  readonly prior: number;
  /** What its first words cost: no sentence goes on with them. */
  readonly cost: number;
  /** Whether it is the rest of some sentence. */
  readonly rest: boolean;
}

/** Reads every item of the stream once for all open ends. */
export function readHeads(stream: readonly StreamItem[]): Head[] {
  const announcing = findAnnouncing(stream);
  return stream.map((item, at) => ({
    prior: headPrior(stream, at),
    cost: costOf(item, announcing.has(at)),
    rest: isRest(stream, at),
  }));
}
