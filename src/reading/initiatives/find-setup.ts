/** Who set it up: verbs before a name, and verbs of opening behind one. */
import { CodeSet } from '../../chinese/code-set.ts';
import { findMatches } from '../../chinese/matches.ts';
import { BARE_VERBS, ISSUING_VERBS, OPENING_VERBS, SETUP_VERBS } from './setup-verbs.data.ts';

/** A verb before a name; `end` is where the verb ends. */
export interface Setup {
  readonly verb: string;
  readonly alone: boolean;
  readonly end: number;
}

const alternatives = (verbs: readonly string[]): string =>
  [...verbs].sort((a, b) => b.length - a.length).join('|');

const ALONE = new Set(SETUP_VERBS.filter((entry) => entry.alone).map((entry) => entry.verb));
/** 组织 is a noun in 党组织 and 组织部. */
const BEFORE = new RegExp(
  `(?<![党团体评])(?:${alternatives(SETUP_VERBS.map((entry) => entry.verb))})(?!部|生活|书记|委员)`,
  'gu',
);
/** 一支名为“…”的队伍 */
const NAMED =
  /(?:名为|(?<![决指规特])定为|确定为|设为|设立为|定名|取名为?|起名为?|(?<![网信])名叫|名曰|定名为|命名为|(?:归纳|概括|总结|提炼|归拢|凝练|浓缩|固化|整理)[为成]|(?<![他她它们被就都可名])叫[做作]?)$/u;
/** 街坊管他们叫“…”: several people have a name. */
const CALLED = /管[他她]们叫[做作]?$/u;
/** 请老师傅开“夜间课”: the verb stands right before the marks. */
const OPENS =
  /(?<![召展公离打拉敞盛放])(?:开|办|设)[了起出好]?$|(?<![修新改扩重组创搭共])建[了起]$|[建设办开][成立起了]?(?:[0-9]{1,5}余?|[一二两三四五六七八九十百]{1,3})[个处家间所座支]$/u;
/** 办了一场“百家饭”, 每半年开一次“晒账会”: what is held. */
const HOLDS =
  /[办开摆][了起过]?(?:(?:[0-9]{1,4}余?|[一两三四五六七八九十]{1,2})[场次期]|首届|第[一二三四五六七八九十]{1,3}届)$/u;
/** 组织 is a noun in 党组织 and 组织部. */
const BARE = new RegExp(
  `(?:(?<![党团体]|织(?!成立|组建))(?:${alternatives(BARE_VERBS)})(?!部|生活|书记|委员))[了出起好]?`,
  'gu',
);
const ISSUING = new RegExp(`(?:${alternatives(ISSUING_VERBS)})[了出]?`, 'gu');
const OPENING = new RegExp(`^(?:[^，。；,;、“”]{0,4}?)(?:${alternatives(OPENING_VERBS)})`, 'u');

const CLAUSE_BREAKS = new CodeSet('，。；,;：:！？!?\r\n');
/** How far before a name its verb may stand: alone, and where a list stands between. */
const REACH = 18;
const LIST_REACH = 90;

/** The part of `masked` before `at` that belongs to the same clause, at most `reach` long. */
export function clauseBefore(masked: string, at: number, reach: number): string {
  const first = Math.max(0, at - reach);
  let from = at;
  while (from > first && !CLAUSE_BREAKS.has(masked.charCodeAt(from - 1))) from -= 1;
  return masked.slice(from, at);
}

/** The verb of setting up that governs the name at `at`, or null. */
export function findSetup(masked: string, at: number): Setup | null {
  const clause = clauseBefore(masked, at, LIST_REACH);
  const start = at - clause.length;
  let found: Setup | null = null;
  for (const match of findMatches(clause, BEFORE)) {
    const end = match.index + match[0].length;
    const gap = clause.slice(end);
    if (gap.length > REACH && !/[、”’」]/u.test(gap)) continue;
    found = { verb: match[0], alone: ALONE.has(match[0]), end: start + end };
  }
  if (CALLED.test(clause)) return { verb: '唤作', alone: true, end: at };
  if (NAMED.test(clause)) return { verb: '名为', alone: true, end: at };
  if (found === null && HOLDS.test(clause)) return { verb: '举办', alone: true, end: at };
  return found ?? (OPENS.test(clause) ? { verb: '开', alone: true, end: at } : null);
}

/** Where the words behind the last verb of `clause` start, for names without quotation marks. */
export function lastBareVerb(
  clause: string,
): { readonly verb: string; readonly end: number } | null {
  let found = null;
  for (const match of findMatches(clause, BARE)) {
    found = { verb: match[0], end: match.index + match[0].length };
  }
  return found;
}

/** 推进, 部署: where the words behind the last such verb start. */
const PUSH = /(?:推进|部署|深化|参与|开展好|落实好|打响)[了好]?/gu;

/** The same for verbs that push a campaign on. */
export function lastPush(clause: string): { readonly verb: string; readonly end: number } | null {
  const last = findMatches(clause, PUSH).at(-1);
  return last === undefined ? null : { verb: last[0], end: last.index + last[0].length };
}

/** Whether a verb of issuing stands in `clause`: 制定出台《…》. */
export function hasIssuingVerb(clause: string): boolean {
  ISSUING.lastIndex = 0;
  return ISSUING.test(clause);
}

/** Whether a name that ends at `at` is opened right behind it: “…”正式开班. */
export function isOpenedAfter(text: string, at: number): boolean {
  return OPENING.test(text.slice(at, at + 10));
}
