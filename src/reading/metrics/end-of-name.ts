/** Where the name of what is counted ends, in the phrase after the unit. */
import type { Span } from '../../model/span.ts';
import { compileLexicon } from './lexicon.ts';
import { COUNTED, ENDINGS, MEASURED, NOMINAL, PERSON, STOPS, STRONG } from './lexicons.ts';
import { BECOMES } from './name-edges.data.ts';

/** How far the parts of one name may stand apart: 居民|小区, 先进人物|事迹|长廊. */
const REACH = 6;
/** Units that money, areas and the like are measured in: a noun after them stands close. */
export const MEASURES = new Set(['元', '美元', '公里', '米', '小时', '公斤', '斤']);
/** What these count are people, whatever stands behind: 36名姑娘, 40对新人. */
const OF_PEOPLE = new Set(['名', '位', '对']);
/** 4个村修路, 12类案件中: verbs and adverbs of one character that no mark has been cut from. */
const ACTS = new Set(
  '分约近共超达修建打种栽铺挖拆购捐送发架挂养刷砌评招换收办中里内外上下前后全都各均也凑停低高走跑开合赶运',
);

/** Words that end like a noun of the table and are none: 社会主义主题公园 counts no 会. */
const HIDING = compileLexicon(['社会', '机会', '都会', '才会', '教会', '学会了', '家家']);
/** What stands in so many names of this press that it is no distance between their parts. */
const FORMULA = '新时代文明实践';

/** 机组更新完毕: what was done, and that it is. */
const FINISHED = /^(?:完毕|完成|到位|结束)/u;

/** Words of which the end would end a name by itself, and where it begins. */
const WHOLE_WORDS: readonly (readonly [string, number])[] = [
  ['公共', 1],
  ['公有', 1],
  ['所有', 1],
  ['行为', 1],
  ['党组织', 1],
  ['团组织', 1],
  ['社会组织', 2],
  ['收入户', 1],
  ['报到', 1],
  ['征集中', 1],
];

/**
 * Where a word stands that ends any name: a particle, or a verb that is no part of it (整改清单);
 * 村均 right behind the unit is 村 and 均, and so it is in 行政村均已建成.
 */
export function findStop(phrase: string): number {
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase.startsWith('村均', at) && isVillage(phrase, at)) continue;
    if (STOPS.startsAt(phrase, at) > 0 && !isInWord(phrase, at)) return at;
    if (at > 0 && '着了'.includes(phrase.charAt(at + 1) || 'x')) return at;
    if (at > 1 && NOMINAL.startsAt(phrase, at) === 2 && FINISHED.test(phrase.slice(at + 2, at + 4)))
      return at;
    const verb = at > 1 && !isInWord(phrase, at) ? STRONG.startsAt(phrase, at) : 0;
    if (verb > 0 && ENDINGS.startsAt(phrase, at + verb) === 0) return at;
  }
  return phrase.length;
}

function isVillage(phrase: string, at: number): boolean {
  return (
    at === 0 ||
    (/(?:行政|自然)$/u.test(phrase.slice(0, at)) && /^[已有建被]/u.test(phrase.slice(at + 2)))
  );
}

function isInWord(phrase: string, at: number): boolean {
  return WHOLE_WORDS.some(([word, place]) => at >= place && phrase.startsWith(word, at - place));
}

/** Whether a mark or a particle ends the phrase, rather than a verb that is cut out of it. */
export function isWhole(rest: string, stop: number): boolean {
  // 4支队伍凑|到一起, 20名学员选|为组长: a verb stands before these.
  if ('到至成为进往'.includes(rest.charAt(stop) || 'x')) return false;
  if (STRONG.startsAt(rest, stop - 1) > 0 || NOMINAL.startsAt(rest, stop - 1) > 0) return false;
  return stop === rest.length || STOPS.startsAt(rest, stop) > 0;
}

/**
 * The first noun of the table, and on to the next ones as long as no verb stands between; `wholly`
 * takes a last single character along (村民|画).
 */
export function endOfName(phrase: string, unit: string, wholly = false): number {
  let end = 0;
  for (let to = 1; to <= phrase.length; to += 1) {
    if (end > 0 && (to - end > reachFrom(phrase, end) || parts(phrase, to - 1))) break;
    if (end === to - 1 && end > 1 && takesObject(phrase, end, unit)) break;
    if (end === to - 1 && end > 0 && RESULT.test(phrase.slice(end, end + 4))) break;
    if (end === to - 1 && end > 0 && LINKS_UP.test(phrase.slice(end, end + 4))) break;
    if (end === to - 1 && isFromBody(phrase, end, unit)) break;
    if (HIDING.endsAt(phrase, to) > 0 || leavesPeople(phrase, [end, to], unit)) continue;
    if (COUNTED.endsAt(phrase, to) > 0) end = to;
    else if (MEASURES.has(unit) && MEASURED.endsAt(phrase, to) > 0) end = to;
  }
  const rest = phrase.length - end;
  return rest === 1 && end > 0 && wholly && !ACTS.has(phrase.charAt(end)) ? phrase.length : end;
}

/** 7个党小组党员代表到村里报到: what 个 and 家 count is the body, not who came from it. */
const BODY =
  /(?:党小组|党?支部|党总支|党组织|[村居]委会|乡镇|街道|部门|单位|企业|公司|学校|小组|合作社)$/u;
const FROM_BODY =
  /^(?:党员|干部|群众|居民|村民|代表|职工|员工|师生|学生|志愿者|(?:相关|主要|有关)?负责人|工作人员)/u;
const OF_BODIES = new Set(['个', '家', '所']);

function isFromBody(phrase: string, end: number, unit: string): boolean {
  return (
    OF_BODIES.has(unit) &&
    FROM_BODY.test(phrase.slice(end, end + 3)) &&
    BODY.test(phrase.slice(0, end))
  );
}

/** 40对新人乘花车: behind people, what is no person is no part of whom 对, 名 and 位 count. */
function leavesPeople(phrase: string, [end, to]: Span, unit: string): boolean {
  if (end === 0 || !OF_PEOPLE.has(unit) || PERSON.endsAt(phrase, end) === 0) return false;
  return PERSON.endsAt(phrase, to) === 0;
}

/** 乡镇|新时代文明实践所. */
function reachFrom(phrase: string, end: number): number {
  return phrase.startsWith(FORMULA, end) ? REACH + FORMULA.length : REACH;
}

function parts(phrase: string, at: number): boolean {
  const verb = isInWord(phrase, at) ? 0 : STRONG.startsAt(phrase, at);
  if (verb > 0) return !phrase.startsWith('示范', at + verb);
  return (
    '任当成变'.includes(phrase.charAt(at)) &&
    BECOMES.test(phrase.slice(at, at + 2)) &&
    phrase.charAt(at - 1) !== '责' &&
    phrase.charAt(at - 1) !== '主'
  );
}

/** 15家酒店|开起食堂, 7户居民|端出自家的: a verb with what came of it, and its object behind it. */
const RESULT =
  /^(?:[开推建端敞买交拿捧摆挂架搭盖装种养摘捡领抬搬拉送运寄说唱扔脱穿换修铺挖写画做办请招找挑赶捐凑掏腾让挤长织绣编卖支打驮背扛救抢放牵][起出开回来去上下掉满给了]|[走跑站坐住停丢留聚涌围赶][起出开回去上下满进在到]|[存出]栏(?![量数率]))[\u4e00-\u9fff]/u;

/** 5个网格群|联动居民: the verb, with whom behind it; 联动机制 is a name. */
const LINKS_UP =
  /^联动(?!机制|模式|体系|平台|中心|小组|单位|部门|区域|工程|项目|服务|执法|处置|响应|治理|调解|巡查|巡逻|[组队站点室员])[\u4e00-\u9fff]{2}/u;

/** Who can act, or the ground that it is done on: 刺绣生产作坊 names neither before 生产. */
const AGENT =
  /(?:[人员民众者生师工农户家村镇乡县市区社队组校院厂店田地坡棚园坊]|街道|公司|单位|部门|干部|企业|主体|[老妇]人|女)$/u;

const AREAS = new Set(['平方米', '平米', '亩', '公顷', '平方公里']);
/** 300平方米的用房|建设社区食堂: ground and rooms are measured, and not what was made of them. */
const BUILT_INTO =
  /^(?:用房|厂房|校舍|空地|荒地|场地|空房|旧房|老屋)(?:建设|改造)(?!项目|工程|面积|标准|规模|用地|任务|资金|[区点费])[\u4e00-\u9fff]{2}/u;

/** 213户农户种植葡萄: behind the one who acts, a verb with its object ends the name. */
function takesObject(phrase: string, at: number, unit: string): boolean {
  if (AREAS.has(unit) && BUILT_INTO.test(phrase.slice(Math.max(0, at - 2)))) return true;
  const verb = AGENT.test(phrase.slice(0, at)) ? NOMINAL.startsAt(phrase, at) : 0;
  return verb > 0 && phrase.length > at + verb && ENDINGS.startsAt(phrase, at + verb) === 0;
}
