/** Names of teams, posts and places with a verb inside: 矛盾纠纷|调解|组 is one noun. */
import { compileLexicon } from './lexicon.ts';
import { NOMINAL, PERSON, STOPS, STRONG } from './lexicons.ts';

/** What such a name can end with, and no more of a word behind it. */
const HEAD =
  /^(?:志愿)?(?:服务)?(?:小分队|分队|小组|工作组|专班|小队|组(?!织)|队(?![员伍长])|站(?!台)|点(?![位名])|亭|员(?!工)|岗(?!位)|室)/u;
/** Measure words that count teams, posts and places; 件 and 起 count what these deal with. */
const OF_HEADS = new Set(['个', '支', '处', '座', '家', '间', '所', '名', '位']);
const OF_PEOPLE = new Set(['名', '位']);

/** Verbs of such names beside those of the tables. */
const INNER = compileLexicon(['分类 调查 监测 执法 防控 推进 劝导 观测 值守 看护 投递 收集']);
/** These say that something new is there: 社区|设立|服务站. */
const FOUNDS =
  /^(?:成立|设立|建立|建成|建起|组建|设置|新建|开设|开办|设有|下设|打造|增设|增添|配备|配置|完成|拥有|组织|安装|安排)/u;
/** Who can act, or where: behind these a verb says what they did. */
const AGENT = /(?:[村镇乡县市区组队户家校院社]|街道|单位|公司|企业|部门|支部|党委|组织|机构)$/u;

const SHORTEST_BEFORE = 2;
const LONGEST_BEFORE = 8;

function lengthOfVerb(phrase: string, at: number): number {
  return Math.max(
    STRONG.startsAt(phrase, at),
    NOMINAL.startsAt(phrase, at),
    INNER.startsAt(phrase, at),
  );
}

/** 分类投放 is one verb inside of a name. */
function endOfVerbs(phrase: string, at: number): number {
  let to = at;
  while (lengthOfVerb(phrase, to) > 1 && !FOUNDS.test(phrase.slice(to))) {
    if (HEAD.test(phrase.slice(to)) && to > at) break;
    to += lengthOfVerb(phrase, to);
  }
  return to;
}

function endsThere(phrase: string, at: number): boolean {
  return at === phrase.length || STOPS.startsAt(phrase, at) > 0 || lengthOfVerb(phrase, at) > 0;
}

/**
 * The noun before a verb at `at` can be a part of the name: 矛盾纠纷|调解, but not 社区|调解. People
 * who act are counted by 名 and 位: 6个党员|宣讲|队 counts none.
 */
function isPart(phrase: string, at: number, unit: string): boolean {
  const noun = phrase.slice(0, at);
  return !AGENT.test(noun) && !(OF_PEOPLE.has(unit) && namesPeople(noun));
}

function namesPeople(noun: string): boolean {
  for (let end = 1; end <= noun.length; end += 1) if (PERSON.endsAt(noun, end) > 0) return true;
  return false;
}

/**
 * How long the name is that begins the phrase behind the unit and has a verb before its last part; 0
 * for none.
 *
 * @example lengthOfCompound('矛盾纠纷调解组', '个') // 7
 */
export function lengthOfCompound(phrase: string, unit: string): number {
  if (!OF_HEADS.has(unit)) return 0;
  for (let at = 1; at <= Math.min(LONGEST_BEFORE, phrase.length - 3); at += 1) {
    if (STOPS.startsAt(phrase, at) > 0 || FOUNDS.test(phrase.slice(at))) return 0;
    const verbs = endOfVerbs(phrase, at);
    if (verbs === at) continue;
    const head = HEAD.exec(phrase.slice(verbs))?.[0] ?? '';
    const end = verbs + head.length;
    const counted = OF_PEOPLE.has(unit) === head.endsWith('员');
    const whole = head !== '' && counted && endsThere(phrase, end);
    return whole && at >= SHORTEST_BEFORE && isPart(phrase, at, unit) ? end : 0;
  }
  return 0;
}
