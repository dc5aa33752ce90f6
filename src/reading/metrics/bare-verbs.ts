/** Clauses before a number that end with what was done: 新品今年推出412款. */
import { NOUNS } from './cut-verbs.ts';
import { PERSON, STRONG } from './lexicons.ts';

/** Who acts, or where: no name of what is done. */
const ACTOR =
  /(?:[镇乡县市区村局委办院校所站社司会队组户家厂店馆体]|街道|公司|中心|部门|企业|单位|基地|平台)$/u;
const WHEN = /(?:今年|去年|目前|如今|眼下|累计|已经?|共|先后|陆续|一共|总共){1,3}$/u;
const RESULT = /[出成到走下进入回得起掉]$/u;
/** 民宿今年接待3.2万人次: whom they are for stands behind these. */
const FOR_OTHERS = /(?:接待|投放|招收|服务|吸纳|安置|培训|收治|接诊|接送)$/u;
/** Verbs of one character that say what was done so often, so far or so much. */
export const SHORT_DEEDS =
  '种摘挣赚收捡做卖打讲唱演跑走谈议唠聊开办摆画写织缝补修送拉运守捐献搬攒采拍放播飞吃借花交领换签招救看接圆凑刻印编养挖铺砍听加认雇缴发栽装挂扫学教读念说';
/** 一上午就, 前后, 他们: when, how fast, and who without a name. */
const WHEN_DONE = new RegExp(
  `^(?:从?[头前后上下]?[一二三四五六七八九十两半几多来]{1,3}个?多?(?:年|月|周|天|季|晚|夜|宿|上午|早上|下午|假期|暑假|寒假|学期|冬天|夏天|钟头|小时|茬)(?:来|间|里|内|下来|以来|时间)?|今年|去年|前后|先后|至今|如今|现已|开春到现在|累计|一共|总共|拢共|来来回回|[\\u4e00-\\u9fff]{2,3}们|[我你他她咱]家|[一每][户人家]|他们|她们|我们|大家|大伙儿?|自己|[已经共就又也还只能可要他她我]){1,5}([${SHORT_DEEDS}]到?)[了着]?$`,
  'u',
);
/** 企业和在外乡亲捐款: who did it is too much of a name that ends with what was done. */
const DONE_BY = /(?<=.{6})(?:捐款|捐资|集资|分红|献血|投工|义卖)$/u;

/**
 * The deed alone, where nothing but when it was done, or by whom, stands before it; '' elsewhere.
 *
 * @example deedAlone('一上午就摘') // '摘'
 */
export function deedAlone(phrase: string): string {
  return WHEN_DONE.exec(phrase)?.[1] ?? DONE_BY.exec(phrase)?.[0] ?? '';
}

const SHORTEST_TOPIC = 2;

/**
 * What is done, where it stands before its verb and the verb right before the number; '' elsewhere.
 *
 * @example topicOfVerb('新品今年推出') // '新品'
 */
export function topicOfVerb(phrase: string): string {
  const verb = STRONG.endsAt(phrase, phrase.length);
  if (verb === 0 || FOR_OTHERS.test(phrase)) return '';
  const before = phrase.slice(0, phrase.length - verb);
  const topic = before.replace(WHEN, '');
  // 诉求答复 is a name, 新品推出 says what was done.
  if (topic === before && !RESULT.test(phrase)) return '';
  if (topic.length < SHORTEST_TOPIC || ACTOR.test(topic)) return '';
  const known = NOUNS.endsAt(topic, topic.length) > 0 && PERSON.endsAt(topic, topic.length) === 0;
  return known ? topic.replace(/^.*等(?=..)/u, '') : '';
}

/** 社会组织 is a body, no act. */
const BODIES = /(?:社会|群团|基层|公益|民间|党)组织$/u;

/** 县水利局筹资 → 筹资: an office acts, and what it did is all that is said of the number. */
export function actOfOffice(phrase: string): string {
  if (BODIES.test(phrase)) return '';
  const verb = STRONG.endsAt(phrase, phrase.length);
  const before = phrase.slice(0, phrase.length - verb);
  return verb > 0 && /[局厅委部院镇乡县市区队司会站所中心]$/u.test(before) && before.length > 2
    ? phrase.slice(-verb)
    : '';
}
