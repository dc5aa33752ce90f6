/** The nouns in, behind and around a quoted phrase that may make it a name. */
import { isCommonPhrase } from './common-phrases.data.ts';
import type { Quote } from './find-quotes.ts';
import type { NamingNoun } from './naming-nouns.data.ts';
import { BY_WORD } from './noun-at.ts';
import { readListNoun } from './read-list-noun.ts';
import { type InnerNoun, readInnerNoun, readTail, type Tail } from './read-noun.ts';
import { HONOUR } from './rejection-signs.data.ts';

/** What may name a phrase. */
export interface Nouns {
  readonly inner: InnerNoun | null;
  readonly tail: Tail | null;
  readonly list: NamingNoun | null;
  /** A noun behind 的 that is no part of the name: 叫做“…”的活动. */
  readonly called: NamingNoun | null;
}

/** The nouns that may name `quote`: a weak one, or one behind 的, only where somebody set it up. */
export function readNouns(masked: string, quote: Quote, set: boolean): Nouns {
  const last = readInnerNoun(quote.core);
  const tail =
    readTail(masked, quote.to) ?? readMeasures(masked, quote) ?? readOffice(masked, quote, last);
  const inner = tail !== null && isChain(quote.core, tail) ? null : last;
  const done = set || (LISTS.test(quote.core) && BY.test(masked.slice(0, quote.from).slice(-2)));
  const kept = tail !== null && isDropped(tail, quote, done) ? null : tail;
  return {
    inner: inner?.weak === true && (!set || tail !== null) ? null : inner,
    tail: kept,
    list: readListNoun(masked, quote.to),
    called: kept === null && tail !== null ? tail.noun : null,
  };
}

/** “支部—网格—党小组”三级联动机制: the noun at the end is that of the last link, the one behind is the name's. */
const CHAIN = /^[^—－-]{2,}(?:[—－-]{1,2}[^—－-]{2,})+$/u;

function isChain(core: string, { noun, linked }: Tail): boolean {
  return !linked && noun.kind === 'mechanism' && noun.grade === 'seals' && CHAIN.test(core);
}

/** “一三五七”宣防举措: what is done in so many numbered ways is one way of working. */
const NUMBERS =
  /^[一二三四五六七八九十百千万两]{2,6}$|^[0-9一二三四五六七八九十]{1,3}(?:[+＋][0-9NX一二三四五六七八九十]{1,3}){1,4}$/u;
const MEASURES = /^[\u4e00-\u9fff]{0,4}举措/u;
const LONGEST_MEASURES = 6;

function readMeasures(masked: string, { core, to }: Quote): Tail | null {
  const measures = MEASURES.exec(masked.slice(to, to + LONGEST_MEASURES))?.[0];
  const noun = BY_WORD.get('机制');
  if (measures === undefined || noun === undefined || !NUMBERS.test(core)) return null;
  return { noun, end: to + measures.length, linked: false };
}

/** 选出“小烽台”讲解员56名, 由72名“红纽扣”宣讲员: those who are counted hold an office of that name. */
const OFFICE =
  /^(?:小小?|志愿|义务|青年|少年|银发)?(?:讲解|宣讲|调解|劝导|监督|巡护|护林|护河|引导|领读|代办|帮办|观察)员/u;
const COUNT_BEHIND = /^[0-9]{1,6}[余多]?[名位人]/u;
const COUNT_BEFORE = /[0-9][余多]?[名位个]$/u;
/** “双语”讲解员, “土专家”宣讲员: what they can, or who they are. */
const ANY_OFFICER = /^(?:五老|[0-9]0后|[双三多]语|专职|兼职|土专家|田秀才|老党员|大学生)$/u;
const LONGEST_OFFICE = 16;

/** “金牌”调解员8名, 12名“乡村振兴”宣讲员: an honour, or a word that is everywhere, names no office. */
function isAnyOfficer(core: string): boolean {
  return ANY_OFFICER.test(core) || HONOUR.test(core) || isCommonPhrase(core);
}

function readOffice(
  masked: string,
  { core, from, to }: Quote,
  inner: InnerNoun | null,
): Tail | null {
  const ahead = masked.slice(to, to + LONGEST_OFFICE);
  const office = OFFICE.exec(ahead)?.[0];
  const noun = BY_WORD.get('志愿者');
  if (office === undefined || noun === undefined || inner?.weak === false) return null;
  const before = masked.slice(Math.max(0, from - LONGEST_OFFICE), from);
  const counted = COUNT_BEHIND.test(ahead.slice(office.length)) || COUNT_BEFORE.test(before);
  if (!counted || isAnyOfficer(core)) return null;
  return { noun, end: to + office.length, linked: false };
}

/** 通过“县统筹、乡主办”的联动模式: what is done by it is told in parts. */
const LISTS = /[+＋、，]/u;
const BY = /(?:通过|按照|[以用])$/u;

/** “…”的工作机制, “…”的主题活动 go on with the name; “…”的活动 says what it is. */
function isDropped({ noun, linked, end }: Tail, { to }: Quote, set: boolean): boolean {
  if (!linked) return !set && /^(?:倡议|承诺)书$/u.test(noun.word);
  if (noun.word.endsWith('活动') && noun.word.length >= 4) return false;
  return !(
    set &&
    (noun.bare || noun.kind === 'mechanism' || (noun.word.endsWith('活动') && end - to >= 5))
  );
}
