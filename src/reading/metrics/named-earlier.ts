/** What is counted where its clause says only what was done, and its sentence has the name in marks. */
import { PERSON_UNITS, type Place } from './counted.ts';
import { PERSON } from './lexicons.ts';

const EVENTS = new Set(['场', '期', '堂', '场次', '次', '课时', '节']);
const COPIES = new Set(['册', '本', '份']);
/** What the clause before may say, when and how often aside. */
const LEADS =
  '(?:[一两二三四五六七八九十半]{1,2}个?[年天周月季](?:来|里|间|下来)?|今年|去年|至今|如今|眼下|已经?|先后|累计|陆续|又|一?共){0,3}';
const HELD = new RegExp(`^${LEADS}[办讲开演上守唱放播]了?$`, 'u');
const PRINTED = new RegExp(`^${LEADS}先?(?:印|编|编印|印制|印发|发|发放)了?$`, 'u');
/** 评“金牌邻居”，去年评出30名; “好店主”评选揭晓，选出了20位: what they are chosen as. */
const CHOSEN = new RegExp(
  `^(?:从[^，。]{2,20}中)?${LEADS}(?:评|选|评选|推选|评比|遴选)(?:出|产生)了?$`,
  'u',
);
const TITLE =
  /(?:评[选比定]?|推选|选树|寻找)(?:出|年度|年底|一批)?“([^”，。]{2,12})”|“([^”，。]{2,12})”(?:的?评选|评比|推选)/gu;
/** 账上有, 已攒下: what is left in a fund. */
const SAVED = /(?:账上|攒下?|积攒|积累|筹得|结余|余额|攒到)(?:已|现)?有?了?$/u;
const FUND = /[金款]$/u;
/** 取名“火塘夜话”, “板凳课”: what is said to be a name, or ends as events do; 要求“真刀真枪”干 is neither. */
const EVENT =
  '(?<=(?:名|是|叫|称|称为|开设|推出|办起|创办|打造|开展|举办|举行|设立|推行|组织|有了)了?(?:一[堂场个])?)“([\\u4e00-\\u9fff]{2,10})”|“([\\u4e00-\\u9fff]{1,9}[课堂会讲话集市周节班营坊角戏赛展哨])”';
const NAMED = new RegExp(EVENT, 'gu');
const MARKED = /“([\u4e00-\u9fff]{2,10})”/gu;
const BOOK = /《([^《》]{2,16})》/gu;
const LONGEST_CLAUSE = 28;
/** 用渔鼓唱《家训歌》，三年里唱了: the piece that the same verb has before it. */
const SUNG = new RegExp(`^${LEADS}[唱演放播]了?$`, 'u');
const SUNG_TITLE = /[唱演放播排][了出]?(?:一[出场部支首])?《([^《》]{2,16})》/gu;
const LONGEST_BEFORE = 60;

/** Where the sentence before the one at `at` begins: a clause at its beginning goes on with it. */
function sentenceBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), Math.max(0, at - 1));
  return (
    Math.max(0, at - LONGEST_BEFORE) +
    Math.max(...['。', '！', '？'].map((it) => before.lastIndexOf(it))) +
    1
  );
}

/** The last name in the marks of `pattern` that `fits`; '' for none. */
function lastNamed(said: string, pattern: RegExp, fits: (name: string) => boolean): string {
  const names = [...said.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
  return names.filter(fits).at(-1) ?? '';
}

/**
 * The name that the sentence has in marks before a clause that ends with a bare verb; '' where there is
 * none.
 *
 * @example for '27期' in '取名“火塘夜话”，请长者讲古，已经办了27期' it is '火塘夜话'
 */
export function findNamedEarlier({ text, around, unit, sentence }: Place): string {
  const own = text.slice(sentence[0], around.from);
  const clause = own.slice(-LONGEST_CLAUSE).replace(/^.*[，,；;。、”]/u, '');
  const said = clause === own ? text.slice(sentenceBefore(text, sentence[0]), around.from) : own;
  if ((PERSON_UNITS.has(unit) || unit === '户') && CHOSEN.test(clause))
    return lastNamed(said, TITLE, () => true);
  if (EVENTS.has(unit) && SUNG.test(clause)) return lastNamed(said, SUNG_TITLE, () => true);
  if (EVENTS.has(unit) && HELD.test(clause))
    return lastNamed(said, NAMED, (name) => PERSON.endsAt(name, name.length) === 0);
  if (COPIES.has(unit) && PRINTED.test(clause)) return lastNamed(said, BOOK, () => true);
  if (unit === '元' && SAVED.test(clause)) return lastNamed(said, MARKED, (it) => FUND.test(it));
  return '';
}
