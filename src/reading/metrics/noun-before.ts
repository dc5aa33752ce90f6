/** The name of what is counted, before the number in the same clause. */
import type { Span } from '../../model/span.ts';
import { actOfOffice, deedAlone, topicOfVerb } from './bare-verbs.ts';
import { readQuote, startOfClause } from './clause-before.ts';
import type { Indicator } from './counted.ts';
import { cutNominal, cutShort, cutStrong, isAmount, isVerbAt, NOUNS } from './cut-verbs.ts';
import {
  cutAdded,
  cutAgain,
  cutGiven,
  cutHas,
  cutLe,
  cutManner,
  cutOf,
  cutWhere,
} from './cut-words.ts';
import { tellsWhere, withoutFrame } from './frames.ts';
import { STRONG } from './lexicons.ts';
import {
  ADDED_SPENT,
  ADDS_UP,
  AMONG,
  BASIS,
  CHANGED_INTO,
  COMPARED,
  COMPARED_ONLY,
  DURING,
  FOR_WHOM,
  IN_YEAR,
  MONTHS,
  MOST,
  OF_LAST_YEAR,
  OFTEN,
  OFTEN_OF,
  ONE_OF,
  PART_OF,
  SCOPE_ONLY,
  SMALL_PART,
  SPENT,
  THAN,
  TIME_ONLY,
  TOTAL,
  VERSUS,
} from './name-edges.data.ts';
import { findTopic } from './topics.ts';
import { trimLead, trimTrail } from './trim-edges.ts';

/** 65岁以上老年人, 5000万元以上项目: the age or size of what is counted. */
const SIZE =
  /^(?:[0-9０-９]{1,3}周?岁(?:及?以[上下]|(?!及?以))|[0-9０-９.]{1,8}[余多]?[万亿]?(?:元|美元|平方米|亩)及?以[上下])的?(?=.)/u;
/** 工程通水后，全县有…; 经过整治，全市有…: when and how, and no name. */
const CIRCUMSTANCE = /(?:[后前来时中间下里上]|以来)$|^(?:经过|随着|通过|为了|按照|自)/u;
const WHOLE_LAST = /[国省市县区州旗镇乡村社街]$/u;
/** A verb that says of nothing what was done with it. */
const ACT_ALONE = /^(?:完成|开展|举办|举行|组织|实施|进行|收到|接到|实现)了?$/u;
/** 不到半天就收到: what stands before 就 says how fast. */
const JUST = /^.{2,12}就(?=[\u4e00-\u9fff]{2,3}$)/u;
/** A name this short, right before its number, needs no known noun at its end. */
const LONGEST_UNKNOWN = 7;
/** Who acts, or where: no name of what is counted if another one is there. */
const ACTOR = /(?:[镇乡县市区局委办院]|街道|社区|公司|[我你他她咱]家|老[\u4e00-\u9fff]家)$/u;

const DIGIT = /[0-9０-９]/u;
/** 这样的院坝宣讲，今年举办了30场: the clause before names what was held. */
const HOLDS = /^(?:组织|组织开展|开展|举办|举行|进行)了?$/u;
const EVENT = /(?:活动|宣讲|讲座|培训|演出|比赛|巡查|行动|义诊|党课|课程|展览)$/u;

/**
 * The name between the last mark and `to`, not before `floor`; null where nothing stands there.
 * `share` keeps the verb that a percentage or a multiple is said of (同比增长).
 *
 * @example findNounBefore('共修建水窖30口', [0, 5], false) // { text: '水窖', sure: true }
 */
export function findNounBefore(text: string, [floor, to]: Span, share: boolean): Indicator | null {
  const from = startOfClause(text, [floor, to]);
  const clause = text.slice(from, to).trim().replace(HOW_EXACT, '');
  const told = trimTrail(dropWhom(clause)).trim();
  const chunk = told.replace(text.charAt(to) === '为' ? CHANGED_BY : PARTY, '');
  const into = text.charAt(to) === '为' || '到至'.includes(text.charAt(to - 1) || ' ');
  if (into && CHANGED_INTO.test(chunk)) return null;
  // 全村287户签了字: households of the whole place are told by what they did.
  const whole = WHOLE_LAST.test(clause) && text.charAt(to) !== '有';
  if (!whole && SCOPE_ONLY.test(chunk)) {
    const scoped = findTotalled(text, [floor, from], share);
    if (scoped !== null && !CIRCUMSTANCE.test(scoped.text)) return scoped;
  }
  const topic = findTopic(text.slice(from, text.charAt(to) === '了' ? to + 1 : to).trim());
  if (topic !== '') return { text: topic, sure: true, known: true };
  const quoted = readQuote(chunk, trimLead);
  if (quoted.name !== '') return { text: quoted.name, sure: true, known: true };
  const open = quoted.rest.endsWith('等');
  const said = (open ? quoted.rest.slice(0, -1) : quoted.rest).replace(IN_YEAR, '');
  const phrase = trimLead(withoutFrame(trimLead(said))).replace(COMPARED_ONLY, '');
  if (phrase === '' || '和与及或现'.includes(phrase) || TIME_ONLY.test(phrase)) {
    const total = TOTAL.test(text.slice(to, to + 2)) || SUM.test(text.slice(from, to));
    return total ? findTotalled(text, [floor, from], share) : null;
  }
  const held = !share && HOLDS.test(phrase) ? findTotalled(text, [floor, from], share) : null;
  if (held !== null && EVENT.test(held.text)) return held;
  const name = share ? readShare(phrase) : readCount(phrase);
  const done = share || open || name.known === true ? '' : topicOfVerb(phrase);
  if (done !== '') return { text: done, sure: false };
  const deed = share || open ? '' : deedAlone(name.text);
  if (deed !== '') return { ...name, text: deed };
  return open ? { text: name.text.replace(NAMELESS, ''), sure: false } : name;
}

/** 票价改 | 为20元, 不改 and 整改 are other words. */
const CHANGED_BY = /(?<=[费价金额率量数准用格])(?:已?改|调)$/u;

/** 调研组一行 | 6人: that they came together. */
const PARTY = /(?<=[队组团员者部生师家])一行$/u;

/** 犯罪嫌疑人马某等9人 */
const NAMELESS = /(?<=..)[\u4e00-\u9fff]某[\u4e00-\u9fff]?$/u;

/** 由七成左右 | 上升到: how exact the number before is. */
const HOW_EXACT = /^(?:左右(?![岸手两邻])|出头|上下(?![游级班楼车水])|以[上下内])(?=[^的])/u;

/** 村村有水窖，总数超过: the sum of what the clause before names. */
const SUM = /^(?:总数|总量|数量)(?:已经?)?$/u;

/** 为群众义诊 → 义诊. */
function dropWhom(chunk: string): string {
  return /[为给向替]/u.test(chunk) ? chunk.replace(FOR_WHOM, '') : chunk;
}

/** 像他这样的店长，全市共有92名: a clause that only adds up leads back to the one before. */
function findTotalled(text: string, [floor, to]: Span, share: boolean): Indicator | null {
  if (to - 1 <= floor || !'，、,'.includes(text.charAt(to - 1))) return null;
  const end = to - 1;
  if (tellsWhere(text.slice(startOfClause(text, [floor, end]), end))) return null;
  const part = SMALL_PART.exec(text.slice(Math.max(floor, end - 4), end))?.[0].length ?? 0;
  const found = findNounBefore(text, [floor, end - part], share);
  // 讲解员从59岁到88岁，拢共340位: a clause with numbers of its own names nothing.
  return found === null || DIGIT.test(found.text) ? null : { text: found.text, sure: false };
}

function readCount(chunk: string): Indicator {
  const said = trimTime(cutManner(chunk))
    .replace(HELD_ALREADY, '')
    .replace(EVEN_SO, '')
    .replace(WHEREIN, '')
    .replace(COMPARED, '')
    .replace(BESIDE, '')
    .replace(MOST, '');
  const phrase = cutGiven(cutAgain(cutWhere(cutAdded(said.replace(ADDS_UP, '')))));
  const act = actOfOffice(phrase);
  if (act !== '') return { text: act, sure: true };
  const done = objectOfLast(phrase);
  if (done !== '') return named(done);
  if (ACT_ALONE.test(phrase)) return { text: phrase, sure: false };
  const amount = phrase.includes('每') ? (OFTEN_OF.exec(phrase)?.[1] ?? '') : '';
  if (amount !== '') return named(amount);
  const object = cutHas(
    cutStrong(cutLe(phrase.includes('每') ? phrase.replace(OFTEN, '') : phrase)),
  );
  return named(cutOf(cutNominal(cutShort(cutJust(object)).replace(SIZE, '')).replace(SIZE, '')));
}

/** 讲座等活动已办 → 讲座等活动, 客房已订出去 → 客房 */
const HELD_ALREADY =
  /(?<=[\u4e00-\u9fff]{2})(?:已经?|又)(?:连续|陆续|先后|累计)?(?:办|演|开|讲|举办|开展|开办|举行|(?:认领|领养|[订卖售租送])[出掉]?去?)$/u;

/** 用工反而减少 → 用工减少: how unlike it is what was to be expected; 循环冷却塔 is a word. */
const EVEN_SO =
  /(?<=..)(?:反而|反倒|(?<![冷退忘了])却(?=[减增升降涨少多只翻]))(?=[\u4e00-\u9fff]{1,3}$)/u;

/** 学生在全县歌咏比赛中获奖 → 学生获奖: where it happened. */
const WHEREIN = /(?<=..)在[\u4e00-\u9fff]{2,10}(?:中|上|里)(?=[\u4e00-\u9fff]{2,3}$)/u;

/** 成交价比底价: what an amount is set beside, where how they differ is told by the number. */
const BESIDE = /(?<=.[价率额量数入本])(?<![同环])比(?![例重率值])[\u4e00-\u9fff]{2,8}$/u;

function named(text: string): Indicator {
  const known = NOUNS.endsAt(text, text.length) > 0 && !ACTOR.test(text);
  return { text, known, sure: known || text.length <= LONGEST_UNKNOWN };
}

/** 一年调解纠纷: in how long, right before the verb. */
const YEARLY = /^(?:[一二两三四五六七八九十]{1,2}|[半全])年/u;

/** 两年来评出典型, 一场酒席: how long it took, or how many of it, is no part of the name. */
function trimTime(phrase: string): string {
  const since = phrase.replace(DURING, '').replace(MONTHS, '').replace(VERSUS, '');
  const year = YEARLY.exec(since)?.[0].length ?? 0;
  if (year > 0 && isVerbAt(since, year)) return since.slice(year);
  const one = since.replace(ONE_OF, '');
  if (one.length >= 2 && NOUNS.endsAt(one, one.length) > 0) return trimLead(one);
  return since.length >= 2 ? trimLead(since) : phrase;
}

/** 酒席花掉 → 酒席: a known noun before a verb of spending. */
function objectOfLast(phrase: string): string {
  const added = phrase.replace(ADDED_SPENT, '');
  if (added !== phrase) return readCount(added).text;
  const before = phrase.replace(SPENT, '');
  const known = before !== phrase && NOUNS.endsAt(before, before.length) > 0;
  return known && before.length > 1 ? readCount(before).text : '';
}

function cutJust(phrase: string): string {
  const cut = phrase.replace(JUST, '');
  return STRONG.startsAt(cut, 0) === cut.length ? cut : phrase;
}

/** 医院把专家号的四成留给乡镇: what a share is taken of. */
const TAKEN = /^[\u4e00-\u9fff]{0,10}[把将](?=[\u4e00-\u9fff]{2})/u;

/** 新办法让投放准确率 → 投放准确率: what made it so. */
const MADE =
  /^[\u4e00-\u9fff]{1,10}(?:(?<![出转谦礼避割])让(?![利步座渡道出位])|(?<![促即行驱大天假])使(?![用命者馆]))(?=[\u4e00-\u9fff]{2,12}[率度]$)/u;

/** 占比超过救助类警情的 | 七成: the whole stands between. */
const OF_WHOLE = /(?<=..)(?:超过|超出)[\u4e00-\u9fff]{2,14}$/u;

/** 群众对食堂的满意度提高 → 满意度提高: whose or of what an amount is, where its name is long. */
const AMOUNT_OF =
  /^[\u4e00-\u9fff“”0-9]{2,}的(?!(?:总?数量?|总量|数额|[人次件户]数|比例|额度|价格?)(?![\u4e00-\u9fff]?[率度]))(?=[\u4e00-\u9fff]{1,5}[率量度数额价](?:同比|环比)?(?:提高|提升|增长|下降|增加|减少|上升|降低|上涨|下跌|回落)?$)/u;
const LONGEST_AMOUNT = 8;

function readShare(whole: string): Indicator {
  const phrase = cutManner(
    whole
      .replace(VERSUS, '')
      .replace(OF_WHOLE, '')
      .replace(TAKEN, '')
      .replace(MADE, '')
      .replace(EVEN_SO, '')
      .replace('分别', ''),
  );
  const verb = STRONG.startsAt(phrase, 0);
  const name =
    verb > 0 && !isAmount(phrase, verb) && phrase.length - verb >= 2
      ? trimLead(phrase.slice(verb))
      : phrase;
  const based = name.includes('基础上') ? name.replace(BASIS, '') : name;
  const part = based.includes('占') ? based.replace(PART_OF, '').replace(AMONG, '') : based;
  const amount = part.length > LONGEST_AMOUNT ? part.replace(AMOUNT_OF, '') : part;
  return named(
    amount.replace(COMPARED, '').replace(THAN, '').replace(BESIDE, '').replace(OF_LAST_YEAR, ''),
  );
}
