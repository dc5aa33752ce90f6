/** A section heading that is nothing but a campaign's name. */
import type { FormName } from './form-name.ts';
import { NAMING_NOUNS } from './naming-nouns.data.ts';
import { SETUP_VERBS } from './setup-verbs.data.ts';
import { isTelling } from './telling-modifier.ts';

const NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}[、.．]|0?[0-9]{1,2}[、.．])/u;
const NAME = /^([\u4e00-\u9fff]{6,14})(行动|工程)$/u;
/** 志愿者齐行动, 部门联动快速行动: how people act is no name. */
const HOW_ACTED =
  /(?:[齐在见从共我速真先抓促重建是为]|快速|积极|主动|立即|马上|全面|联合|统一|共同|一起|率先|付诸|自觉|全员|全民|人人|一致|集体|切实|务实|用心|真情|以|到|民心|民生|惠民|暖心|实事|样板|精品|放心|良心|形象|系统|希望|携手|实际|有力|有效|具体|果断|迅速|紧急|连夜|雷霆|重拳|专项)$/u;
/** 实施强基工程, 推动乡村振兴行动: what is done with it. */
const DONE = new RegExp(
  `${SETUP_VERBS.map(({ verb }) => verb).join('|')}|推[进动]|开启|加快|强化|聚焦|紧盯|围绕|助力|护航|抓|参与|投身|积极|深入|扎实|全力|持续|精心|帮忙|自发|冒[雨雪]|[的了在把将让与和为以]`,
  'u',
);
/** 水库除险加固工程, 石桥维修工程: what is built or mended. */
const WORKS = /(?:改造|加固|维修|修复|迁建|建设|整治)$/u;
/** 消防官兵救援行动, 乡亲们修路行动: who acts. */
const WHO_ACTS =
  /官兵|民警|干警|消防员|救援队|乡亲|[^我]们|志愿者(?!招募|培[育训养]|成长|关爱|激励|素质)/u;
const NOUNS = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));

/**
 * The name that a heading is, or null.
 *
 * @example 二、倡树婚丧嫁娶新风行动 // 倡树婚丧嫁娶新风行动
 */
export function findHeadingName(text: string): FormName | null {
  const number = NUMBER.exec(text)?.[0] ?? '';
  const [, own = '', word = ''] = NAME.exec(text.slice(number.length).trimStart()) ?? [];
  const noun = NOUNS.get(word);
  if (noun === undefined || HOW_ACTED.test(own) || DONE.test(own)) return null;
  if (word === '工程' ? WORKS.test(own) : WHO_ACTS.test(own)) return null;
  if (!isTelling(own, noun)) return null;
  return { from: text.length - own.length - word.length, to: text.length, noun, verb: '' };
}
