/** The name of what is counted, after the unit. */

import type { Span } from '../../model/span.ts';
import { COUNTED_ALONE, COUNTED_NOUNS, MEASURED_NOUNS } from './head-nouns.data.ts';
import type { Indicator } from './indicator.ts';
import { compileLexicon } from './lexicon.ts';
import { STOPS_AFTER } from './stops.data.ts';
import { CHANGE_VERBS, NAME_ENDINGS, NOMINAL_VERBS, STRONG_VERBS } from './verbs.data.ts';

const WINDOW = 24;
/** How far the parts of one name may stand apart: 居民|小区, 先进人物|事迹|长廊. */
const REACH = 6;
const LONGEST_UNNAMED = 8;
const HARD = /[，。！？；：、,;!?:（(）)】》」…—\n“‘「《0-9０-９”’/／.．]/u;
const BLANKS = ' \u3000';

const COUNTED = compileLexicon([...COUNTED_NOUNS, ...COUNTED_ALONE]);
const MEASURED = compileLexicon(MEASURED_NOUNS);
const STOPS = compileLexicon(STOPS_AFTER);
const VERBS = compileLexicon(STRONG_VERBS);
const NOMINAL = compileLexicon(NOMINAL_VERBS);
const ENDINGS = compileLexicon(NAME_ENDINGS);
const CHANGES = compileLexicon(CHANGE_VERBS);

/** Units after which a verb is no part of a name: 30人组建. */
const BARE_UNITS = new Set([
  '人',
  '人次',
  '户',
  '户次',
  '元',
  '亩',
  '公里',
  '米',
  '吨',
  '%',
  '倍',
  '成',
  '平方米',
]);
/** Units of people, money and shares, after which an unknown phrase says what happened. */
const PERSONS = new Set(['人', '人次', '%', '倍', '成']);
/** Units that money, areas and the like are measured in: a noun after them stands close. */
const MEASURES = new Set(['元', '美元', '公里', '米', '小时', '公斤', '斤']);

/** 120平方米的3室2厅新房: the rooms stand between. */
const ROOMS = /^[1-9一二两三四五]室(?:[1-9一二两三四五][厅卫])*/u;
const LONGEST_ROOMS = 6;

/** Units of weight and area: what is weighed stands right behind them. */
const MASSES = new Set(['吨', '公斤', '斤', '千克', '亩', '公顷']);
const LONGEST_WEIGHED = 6;
const LONGEST_BRACKET = 6;
const LONGEST_ITEM = 6;
/** 4个村修路: verbs of one character that no mark has been cut from. */
const ACTS = new Set('修建打种栽铺挖拆购捐送发架挂养刷砌评招换收办');
/** Single characters between the unit and a mark that name nothing: 1500斤蜜 but 1500斤多. */
const PARTICLES = new Set('多余了吧吗呢啊左右上下前后内外里中时整许的地得共各不又再');

/**
 * The name that begins at `at`, or null where none stands there.
 *
 * @example findNounAfter('3个便民服务站投入使用', 2, '个') // { text: '便民服务站', sure: true }
 */
export function findNounAfter(text: string, at: number, unit: string): Indicator | null {
  let from = at;
  while (BLANKS.includes(text.charAt(from) || 'x')) from += 1;
  const linked = text.charAt(from) === '的';
  if (linked) from += 1;
  if (linked) from += ROOMS.exec(text.slice(from, from + LONGEST_ROOMS))?.[0].length ?? 0;
  if ('“‘「'.includes(text.charAt(from) || 'x')) return findQuotedAfter(text, from);
  const clause = RELATIVE.exec(text.slice(from, from + WINDOW))?.[0].length ?? 0;
  const within = clause > 0 ? cutHard(text.slice(from + clause, from + clause + WINDOW)) : '';
  const named = within === '' ? null : readPhrase(within, { unit, linked: true });
  if (named?.sure === true) return named;
  const phrase = cutHard(text.slice(from, from + WINDOW));
  const found = readAfter(text, [from, from + phrase.length], { unit, linked });
  return found === null ? null : withBracket(text, from, found);
}

/** 22个村（社区）: what stands in the bracket is counted too. */
function withBracket(text: string, from: number, found: Indicator): Indicator {
  const to = from + found.text.length;
  if (!'（('.includes(text.charAt(to) || 'x') || !text.startsWith(found.text, from)) return found;
  const close = text.slice(to, to + LONGEST_BRACKET).search(/[）)]/u);
  if (close < 2 || COUNTED.endsAt(text, to + close) === 0) return found;
  return { ...found, text: text.slice(from, to + close + 1) };
}

function readAfter(text: string, [from, to]: Span, manner: Manner): Indicator | null {
  const { unit, linked } = manner;
  const phrase = text.slice(from, to);
  if (phrase === '' || CHANGES.startsAt(phrase, 0) > 0) return null;
  if (BARE_UNITS.has(unit) && !linked && tellsAct(phrase)) return null;
  const found = readPhrase(phrase, manner);
  return found?.sure === true ? found : (readEnumerated(text, [from, to], manner) ?? found);
}

/** 120名外卖、快递骑手: the noun stands at the end of what is enumerated. */
function readEnumerated(text: string, [from, to]: Span, manner: Manner): Indicator | null {
  if (text.charAt(to) !== '、' || to - from > LONGEST_ITEM || to === from) return null;
  if (MEASURES.has(manner.unit) || STOPS.startsAt(text, from) > 0) return null;
  const next = cutHard(text.slice(to + 1, to + 1 + LONGEST_ITEM + 2));
  const found = readPhrase(next, manner);
  if (found?.sure !== true || !next.startsWith(found.text)) return null;
  return { ...found, text: text.slice(from, to + 1 + found.text.length) };
}

/** 11起违反“湖规”的案件, 18个涉及助学的部门: the noun stands behind the clause. */
const RELATIVE =
  /^(?:涉及|违反|参与|从事|负责|来自|符合|具备|具有|存在)[\u4e00-\u9fff]{0,10}(?:[“《][^”》。，]{1,14}[”》][\u4e00-\u9fff]{0,6})?的(?=[\u4e00-\u9fff]{2})/u;

/** 900米生产路, 300元救助金: what begins as a verb is a name. */
const NAME_OF_VERB = /^(?:路|线|便道|用地|用房|金|款|费)/u;

/** 投入3万元建设文化墙: what follows says what was done; 3万元培训费 names an amount. */
function tellsAct(phrase: string): boolean {
  const verb = Math.max(VERBS.startsAt(phrase, 0), NOMINAL.startsAt(phrase, 0));
  if (verb > 0 && NAME_OF_VERB.test(phrase.slice(verb, verb + 2))) return false;
  if (VERBS.startsAt(phrase, 0) > 0) return true;
  return NOMINAL.startsAt(phrase, 0) > 0 && MEASURED.endsAt(phrase, phrase.length) === 0;
}

/** 32吨金桔的集装箱 weighs 金桔; 5吨重的机器 names nothing weighed. */
function isShortName(rest: string, stop: number): boolean {
  return stop >= 2 && stop <= LONGEST_WEIGHED && !/^(?:重|多|余|左右|以上|级)/u.test(rest);
}

interface Manner {
  readonly unit: string;
  /** 的 stands between the unit and the name. */
  readonly linked: boolean;
}

/** 6次河塘清淤工作: what is held is named to the end. */
const EVENTS = new Set(['次', '场', '场次', '轮']);
const HELD = /^[\u4e00-\u9fff]{2,10}(?:工作|行动|活动|整治|演练|排查|维护|清理|巡查|检查)$/u;

function readPhrase(phrase: string, manner: Manner): Indicator | null {
  if (EVENTS.has(manner.unit) && HELD.test(phrase) && STOPS.startsAt(phrase, 0) === 0)
    return { text: trimName(phrase), sure: true };
  let rest = phrase;
  for (let round = 0; round < 3; round += 1) {
    const stop = findStop(rest);
    const head = endOfName(rest.slice(0, stop), manner.unit, isWhole(rest, stop));
    if (head > 0) {
      if (MEASURES.has(manner.unit) && !manner.linked && head !== stop) return null;
      if (isWhence(rest, [head, stop], manner.unit)) {
        rest = rest.slice(stop + 1);
        continue;
      }
      return { text: trimName(rest.slice(0, head)), sure: true };
    }
    if (rest.charAt(stop) === '的' && MASSES.has(manner.unit) && isShortName(rest, stop))
      return { text: trimName(rest.slice(0, stop)), sure: false };
    if (rest.charAt(stop) !== '的') return readUnnamed(rest, stop, manner);
    rest = rest.slice(stop + 1);
  }
  return null;
}

const WHENCE = /(?:院校|学校|大学|中学|小学|单位|部门|企业|公司|医院|社区|街道|乡镇|村)$/u;

/** 30名医学院校的志愿者: where people come from stands before them. */
function isWhence(rest: string, [head, stop]: Span, unit: string): boolean {
  if (head !== stop || rest.charAt(stop) !== '的' || (unit !== '名' && unit !== '位')) return false;
  return WHENCE.test(rest.slice(0, head)) && endOfName(cutHard(rest.slice(stop + 1)), unit) > 0;
}

/** A short phrase between the unit and a mark is the name even where no known noun ends it. */
function readUnnamed(rest: string, stop: number, { unit }: Manner): Indicator | null {
  if (PERSONS.has(unit) || unit.endsWith('元')) return null;
  if (rest.length === 1 && !PARTICLES.has(rest)) return { text: rest, sure: false };
  if (stop < 2 || stop > LONGEST_UNNAMED || VERBS.startsAt(rest, 0) > 0) return null;
  return { text: trimName(rest.slice(0, stop)), sure: false };
}

/** 42个“结对”村 counts 村; 20个“红色驿站” counts what is named. */
function findQuotedAfter(text: string, from: number): Indicator | null {
  const close = text.slice(from + 1, from + WINDOW).search(/[”’」]/u);
  if (close < 0) return null;
  const end = from + 1 + close;
  const phrase = cutHard(text.slice(end + 1, end + 1 + WINDOW / 2));
  const head = endOfName(phrase.slice(0, findStop(phrase)), '个');
  return { text: head > 0 ? phrase.slice(0, head) : text.slice(from + 1, end), sure: true };
}

function cutHard(window: string): string {
  const hard = window.search(HARD);
  return (hard < 0 ? window : window.slice(0, hard)).trimEnd();
}

/** Where a word stands that ends any name: a particle, or a verb that is no part of it (整改清单). */
function findStop(phrase: string): number {
  for (let at = 0; at < phrase.length; at += 1) {
    if (STOPS.startsAt(phrase, at) > 0) return at;
    if (at > 1 && '着了'.includes(phrase.charAt(at + 1) || 'x')) return at;
    const verb = at > 1 ? VERBS.startsAt(phrase, at) : 0;
    if (verb > 0 && ENDINGS.startsAt(phrase, at + verb) === 0) return at;
  }
  return phrase.length;
}

/** Whether a mark or a particle ends the phrase, rather than a verb that is cut out of it. */
function isWhole(rest: string, stop: number): boolean {
  return stop === rest.length || STOPS.startsAt(rest, stop) > 0;
}

/**
 * The first noun of the table, and on to the next ones as long as no verb stands between; `wholly`
 * takes a last single character along (村民|画).
 */
function endOfName(phrase: string, unit: string, wholly = false): number {
  let end = 0;
  for (let to = 1; to <= phrase.length; to += 1) {
    if (end > 0 && (to - end > REACH || parts(phrase, to - 1))) break;
    if (end === to - 1 && end > 1 && takesObject(phrase, end)) break;
    if (COUNTED.endsAt(phrase, to) > 0) end = to;
    else if (MEASURES.has(unit) && MEASURED.endsAt(phrase, to) > 0) end = to;
  }
  const rest = phrase.length - end;
  return rest === 1 && end > 0 && wholly && !ACTS.has(phrase.charAt(end)) ? phrase.length : end;
}

/** 中小学任副校长: what somebody becomes is no part of what is counted. */
const BECOMES = /^(?:任(?!务)|当(?!地|事)|成为|变成)/u;

function parts(phrase: string, at: number): boolean {
  if (VERBS.startsAt(phrase, at) > 0) return true;
  return (
    '任当成变'.includes(phrase.charAt(at)) &&
    BECOMES.test(phrase.slice(at, at + 2)) &&
    phrase.charAt(at - 1) !== '责' &&
    phrase.charAt(at - 1) !== '主'
  );
}

/** 213户农户种植葡萄: behind the one who acts, a verb with its object ends the name. */
function takesObject(phrase: string, at: number): boolean {
  const verb = NOMINAL.startsAt(phrase, at);
  return verb > 0 && phrase.length > at + verb && ENDINGS.startsAt(phrase, at + verb) === 0;
}

/** 48个九大主题基地: 九大 is no part of what is counted. */
function trimName(name: string): string {
  const short = name.replace(/^(?:[一二三四五六七八九十]{1,2}大|各类|各级|各种)/u, '');
  return short === '' ? name : short;
}
