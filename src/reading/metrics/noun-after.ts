/** The name of what is counted, after the unit. */
import type { Span } from '../../model/span.ts';
import { withBracket } from './brackets.ts';
import { lengthOfCompound } from './compound.ts';
import type { Indicator } from './counted.ts';
import { endOfName, findStop, isWhole, MEASURES } from './end-of-name.ts';
import { withEnumerated } from './enumerated.ts';
import { compileLexicon } from './lexicon.ts';
import { MEASURED, NOMINAL, PERSON, STOPS, STRONG } from './lexicons.ts';
import {
  COMMITTEE,
  DESCRIBED,
  GRADE,
  HELD,
  NAME_OF_VERB,
  RELATIVE,
  ROOMS,
  STATES,
  TEAM,
  UNITES,
  WHO_DOES,
} from './name-edges.data.ts';
import { withoutNext, withoutPeople } from './next-number.ts';
import {
  cutHard,
  findQuotedAfter,
  findQuotedBehind,
  findTeamQuoted,
  isPlaceOf,
  isWhoseCase,
  WINDOW,
} from './quoted-name.ts';
import { readUnnamed, trimName } from './unnamed.ts';
import { CHANGE_VERBS } from './verbs.data.ts';

/** A clause that unites many things stands before its noun. */
const LONGEST_CLAUSE = 48;
const BLANKS = ' \u3000';

const CHANGES = compileLexicon(CHANGE_VERBS);

/** 集…于一体的公益性、开放式书房: of what kind it is stands before the noun too. */
const OF_KINDS = /^(?:[\u4e00-\u9fff]{1,3}[性式型化]、){1,3}[\u4e00-\u9fff]{1,3}[性式型化]的?/u;

/** Units after which a verb is no part of a name: 30人组建. */
const BARE_UNITS = new Set(' 人 人次 户 户次 元 亩 公里 米 吨 % 倍 成 平方米'.split(' '));
const GROUND = /^地的[\u4e00-\u9fff]{2}/u;

/** 50个免费“扁担位”, 500个自制的“爱心饺子”: what it is like stands before the name in marks. */
const BEFORE_MARKS =
  /^(?:(?:免费|公益|专属|临时|固定|流动|特色|新型|移动|新建|在建|改建|扩建)的?|(?:[自特定]制|手[工绘写作]|自[编创办]|[全崭]新|[新老旧中]式|[大中小]型|[红黄蓝绿白]色|精[美致]|统一|漂亮|温暖)的)(?=[“「])/u;
/** 5万元彩礼中的一半 */
const OUT_OF = /^[中里](?=的|有|拿|，|$)/u;
/** 500元礼包一份: one of them, each of this value. */
const ONE_GIFT = /^一[份个套张袋箱]$/u;
const LONGEST_ROOMS = 6;
const OF_PEOPLE = new Set(['名', '位', '户', '人']);

/** Units of weight and area: what is weighed stands right behind them. */
const MASSES = new Set(['吨', '公斤', '斤', '千克', '亩', '公顷']);
const LONGEST_WEIGHED = 6;
const LONGEST_ITEM = 6;
const DIGIT = /[0-9０-９]/u;
/**
 * The name that begins at `at`, or null where none stands there.
 *
 * @example findNounAfter('3个便民服务站投入使用', 2, '个') // { text: '便民服务站', sure: true }
 */
export function findNounAfter(text: string, at: number, unit: string): Indicator | null {
  let from = at;
  while (BLANKS.includes(text.charAt(from) || 'x')) from += 1;
  // 30位的哥: a driver, and no particle.
  const linked = text.charAt(from) === '的' && !'哥姐士'.includes(text.charAt(from + 1) || 'x');
  if (linked) from += 1;
  // 8亩多地的西红柿: what grows there.
  else if (unit === '亩' && GROUND.test(text.slice(from, from + 4))) from += 2;
  if (linked) from += ROOMS.exec(text.slice(from, from + LONGEST_ROOMS))?.[0].length ?? 0;
  from += GRADE.exec(text.slice(from, from + WINDOW))?.[0].length ?? 0;
  from += BEFORE_MARKS.exec(text.slice(from, from + 5))?.[0].length ?? 0;
  if ('“‘「'.includes(text.charAt(from) || 'x')) {
    const people = unit === '名' || unit === '位' || unit === '对';
    const quoted = findTeamQuoted(text, from, unit) ?? findQuotedAfter(text, from);
    return quoted !== null && people ? withEnumerated(text, from, quoted) : quoted;
  }
  const states = OF_PEOPLE.has(unit)
    ? (STATES.exec(text.slice(from, from + WINDOW))?.[0] ?? '')
    : '';
  if (states !== '') {
    const at = from + states.length;
    const whose = readPhrase(cutHard(text.slice(at, at + WINDOW)), { unit, linked: true });
    if (whose?.sure === true) return { ...whose, text: `${states}${whose.text}` };
  }
  const committee = COMMITTEE.exec(text.slice(from, from + WINDOW))?.[0];
  if (committee !== undefined) return { text: committee, sure: true };
  const clause = lengthOfClause(text.slice(from, from + LONGEST_CLAUSE));
  if (clause > 0 && '“「'.includes(text.charAt(from + clause) || 'x'))
    return findQuotedAfter(text, from + clause);
  const within = clause > 0 ? cutHard(text.slice(from + clause, from + clause + WINDOW)) : '';
  const named = within === '' ? null : readPhrase(within, { unit, linked: true });
  if (named?.sure === true) return named;
  const phrase = cutHard(text.slice(from, from + WINDOW));
  const found = readAfter(text, [from, from + phrase.length], { unit, linked });
  const quoted = unit === '支' ? findQuotedBehind(text, [from, from + phrase.length]) : null;
  if (quoted !== null) return quoted;
  // 20余名身穿马甲的志愿者: 名 counts no thing.
  const person = found?.sure === true && PERSON.endsAt(found.text, found.text.length) > 0;
  if (!person) {
    const people = findWhoDoes(text, from, unit);
    if (people !== null || found?.sure !== true) return people ?? found;
  }
  if (isWhoseCase(text, from + found.text.length, found.text, unit)) {
    return findQuotedAfter(text, from + found.text.length);
  }
  if (isPlaceOf(text, from + found.text.length, found.text, unit)) {
    return findQuotedAfter(text, from + found.text.length);
  }
  return (
    withoutNext(text, from, found) ??
    withoutPeople(text, from, found, unit) ??
    withEnumerated(text, from, withBracket(text, from, found, unit))
  );
}

/** 80名就地过年的职工: people behind the clause that says what they do; null where none are there. */
function findWhoDoes(text: string, from: number, unit: string): Indicator | null {
  if (unit !== '名' && unit !== '位') return null;
  const clause = WHO_DOES.exec(text.slice(from, from + WINDOW))?.[0] ?? '';
  const at = from + clause.length;
  // 9位退休教师、会计组成的“算账队”: they are named before.
  if (clause === '' || clause.endsWith('组成的')) return null;
  if ('“‘「'.includes(text.charAt(at))) return findQuotedAfter(text, at);
  const people = readPhrase(cutHard(text.slice(at, at + WINDOW)), { unit, linked: true });
  const isPeople = people?.sure === true && PERSON.endsAt(people.text, people.text.length) > 0;
  return isPeople ? people : null;
}

/** How long a clause with 的 is that stands before the noun, 0 where none does. */
function lengthOfClause(window: string): number {
  const relative = UNITES.exec(window) ?? RELATIVE.exec(window.slice(0, WINDOW));
  if (relative !== null) {
    const { length } = relative[0];
    return length + (OF_KINDS.exec(window.slice(length, length + WINDOW))?.[0].length ?? 0);
  }
  const described = DESCRIBED.exec(window.slice(0, WINDOW));
  return described === null || endOfName(described[1] ?? '', '') > 0 ? 0 : described[0].length;
}

function readAfter(text: string, [from, to]: Span, manner: Manner): Indicator | null {
  const { unit, linked } = manner;
  const phrase = text.slice(from, to);
  if (phrase === '' || CHANGES.startsAt(phrase, 0) > 0) return null;
  if (BARE_UNITS.has(unit) && !linked && tellsAct(phrase)) return null;
  const found = readPhrase(phrase, manner);
  return found?.sure === true ? found : (readEnumerated(text, [from, to], manner) ?? found);
}

/**
 * 120名外卖、快递骑手: the noun stands at the end of what is enumerated; 60辆摩托、志愿者80人: the
 * second one has a number of its own.
 */
function readEnumerated(text: string, [from, to]: Span, manner: Manner): Indicator | null {
  if (text.charAt(to) !== '、' || to - from > LONGEST_ITEM || to === from) return null;
  if (MEASURES.has(manner.unit) || STOPS.startsAt(text, from) > 0) return null;
  const next = cutHard(text.slice(to + 1, to + 1 + LONGEST_ITEM + 2));
  const found = readPhrase(next, manner);
  if (found?.sure !== true || !next.startsWith(found.text)) return null;
  const end = to + 1 + found.text.length;
  return DIGIT.test(text.charAt(end)) ? null : { ...found, text: text.slice(from, end) };
}

/** 花3万元改造球场: what follows says what was done; 3万元培训费 names an amount. */
function tellsAct(phrase: string): boolean {
  const verb = Math.max(STRONG.startsAt(phrase, 0), NOMINAL.startsAt(phrase, 0));
  if (verb > 0 && NAME_OF_VERB.test(phrase.slice(verb, verb + 2))) return false;
  if (STRONG.startsAt(phrase, 0) > 0) return true;
  const name = phrase.slice(0, `${phrase}的`.indexOf('的'));
  return NOMINAL.startsAt(phrase, 0) > 0 && MEASURED.endsAt(name, name.length) === 0;
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

/** 2个村因修路被亮黄牌, 14个村设议事点: what happened in them stands behind. */
const ALONE_PLACE = /^[村镇乡县区屯寨](?=农村|因|设(?![施备计])|办(?![公事])|被|把|将)/u;
const EVENTS = new Set(['次', '场', '场次', '轮']);
function readPhrase(phrase: string, manner: Manner): Indicator | null {
  if (EVENTS.has(manner.unit) && HELD.test(phrase) && STOPS.startsAt(phrase, 0) === 0)
    return { text: trimName(phrase), sure: true };
  const place = ALONE_PLACE.exec(phrase)?.[0];
  if (place !== undefined) return { text: place, sure: true };
  const compound = lengthOfCompound(phrase, manner.unit);
  if (compound > 0) return { text: trimName(phrase.slice(0, compound)), sure: true };
  let rest = phrase;
  for (let round = 0; round < 3; round += 1) {
    const stop = findStop(rest);
    const team = manner.unit === '支' ? (TEAM.exec(rest)?.[0].length ?? 0) : 0;
    const head = team || endOfName(rest.slice(0, stop), manner.unit, isWhole(rest, stop));
    if (head > 0) {
      if (
        MEASURES.has(manner.unit) &&
        !manner.linked &&
        head !== stop &&
        !OUT_OF.test(rest.slice(head)) &&
        !ONE_GIFT.test(rest.slice(head))
      )
        return null;
      if (isWhence(rest, [head, stop], manner.unit)) {
        rest = rest.slice(stop + 1);
        continue;
      }
      return { text: trimName(rest.slice(0, head)), sure: true };
    }
    if (rest.charAt(stop) === '的' && MASSES.has(manner.unit) && isShortName(rest, stop))
      return { text: trimName(rest.slice(0, stop)), sure: false };
    if (rest.charAt(stop) !== '的') return readClause(rest, stop, manner);
    rest = rest.slice(stop + 1);
  }
  return null;
}

/** 30名医学院校的志愿者, 19名特别困难的职工: where people come from, or how they are, stands before them. */
function isWhence(rest: string, [head, stop]: Span, unit: string): boolean {
  // 7名村里的年轻人
  const inside = '里中内上'.includes(rest.slice(head, stop)) && stop - head < 2;
  if (!inside || rest.charAt(stop) !== '的' || (unit !== '名' && unit !== '位')) return false;
  if (PERSON.endsAt(rest, head) > 0) return false;
  return endOfName(cutHard(rest.slice(stop + 1)), unit) > 0;
}

/** 6处政府挂牌督办的隐患: a verb before any noun begins a clause that 的 ends. */
function readClause(rest: string, stop: number, manner: Manner): Indicator | null {
  const of = stop < rest.length && STRONG.startsAt(rest, stop) > 0 ? rest.indexOf('的', stop) : -1;
  const named = of < 0 ? null : readPhrase(rest.slice(of + 1), { ...manner, linked: true });
  return named?.sure === true ? named : readUnnamed(rest, stop, manner.unit);
}
