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
