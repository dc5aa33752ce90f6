/** The noun that the items of a list share: behind 等, behind a count, or behind the last item. */
import { HAN } from '../../chinese/characters.ts';
import type { InitiativeKind } from '../../model/vocabulary.ts';
import type { NamingNoun } from './naming-nouns.data.ts';
import { readTail } from './read-noun.ts';

/** “…”“…”专项行动: phrases in a row share the noun behind the last one. */
const IN_A_ROW = /^(?:[、和]?“□+”){1,4}/u;
const SHARED: ReadonlySet<InitiativeKind> = new Set(['programme', 'activity', 'mechanism']);

function readSharedNoun(masked: string, at: number, clause: string): NamingNoun | null {
  const row = IN_A_ROW.exec(clause);
  if (row === null) return null;
  const tail = readTail(masked, at + row[0].length);
  return tail !== null && !tail.linked && tail.noun.grade === 'seals' && SHARED.has(tail.noun.kind)
    ? tail.noun
    : null;
}

/** 等 behind a list, and how far behind its first item it may stand. */
const LIST_END =
  /等(?:一系列|系列|\d{1,4}余?[个项场支]|多[个项场支]|[^，。；,;、“”‘’]{0,10}?的|[^，。；,;“”‘’]{0,24}的)?/u;
/** “…”“…”两大品牌: the count stands behind the list. */
const LIST_COUNTED = /[两二三四五六七八九十]{1,2}(?:[大个项档支场]|种)/u;
/** 等暑期“护苗”志愿服务项目: what the list is of has a name itself. */
const NAMED_NOUN = /^[^，。；“”]{0,4}“□+”/u;
/** “…”“…”, or with what each is for: “…”助老、“…”护水. */
const IN_LIST = new RegExp(`^(?:[、“‘「]|和|与|及|以及|[${HAN}]{2}、[“‘])`, 'u');
const LONGEST_LIST = 90;

/**
 * The noun behind the list that the phrase ending at `at` is an item of: “…”“…”等主题活动.
 * `masked` has its quoted phrases blotted out.
 */
export function readListNoun(masked: string, at: number): NamingNoun | null {
  const ahead = masked.slice(at, at + LONGEST_LIST);
  const clause = /^[^，。；,;：:！？!?\r\n]*/u.exec(ahead)?.[0] ?? '';
  const shared = readSharedNoun(masked, at, clause);
  if (shared !== null) return shared;
  const list = LIST_END.exec(clause) ?? LIST_COUNTED.exec(clause);
  if (list === null) return null;
  const before = clause.slice(0, list.index);
  if (before !== '' && !IN_LIST.test(before)) return null;
  const end = list.index + list[0].length;
  const named = NAMED_NOUN.exec(clause.slice(end))?.[0] ?? '';
  const noun = readTail(masked, at + end + named.length)?.noun ?? null;
  // 等办法, 等措施, 等服务 only describe what the list is of.
  return noun === null ||
    noun.kind === 'policy' ||
    (noun.grade === 'extends' && noun.kind !== 'team')
    ? null
    : noun;
}
