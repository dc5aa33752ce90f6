/** Whether words before a naming noun make a name of it, and what may stand behind it. */
import { HAN } from '../../chinese/characters.ts';
import { ACTIVITY_WORDS, CENTRE_WORDS, GENERIC_WORDS } from './generic-words.data.ts';
import { AND } from './name-stops.data.ts';
import { NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';

/** What is held without a name as often as with one: such a name needs four characters of its own. */
const HELD = new Set(['活动', '竞赛', '知识竞赛', '大走访', '大排查', '大比武']);
/** Nouns that may end a name without quotation marks. */
export const BARE_NOUNS = NAMING_NOUNS.filter((noun) => noun.bare || HELD.has(noun.word));
const GENERIC = new RegExp(GENERIC_WORDS.join('|'), 'gu');

const LONGEST_MODIFIER = 20;
/** 建设书香校园八项行动: how many make up what has the name. */
const COUNT_AT_END =
  /(?<=.{3})[一二三四五六七八九十]{1,2}[大项](?:攻坚|专项|重点|提升|整治|惠民|民生|惠企|治理|提质|攻坚突破)?$/u;

/** 第3届, 2026年: which of several it is. */
export const EDITION = /^(?:第?\d{1,4}[届年季期]|\d{4}年?度?)/u;
const MODIFIER = new RegExp(`^[${HAN}A-Za-z0-9+＋·]{2,${LONGEST_MODIFIER}}$`, 'u');
const NOT_IN_NAME = new RegExp(
  `[的了是与及将把被让使其该此各这那每余较]|^[A-Z]即|在(?!外|线|职|岗|校|册)|${AND}|等(?!级)|[一二两三四五六七八九十百千万几数\\dNＮ]{1,6}[余多]?[个支项批套种场次条家座名届大类]|为(?!民)|以(?!案)|(?<!结)对(?!接|口|象)|通过|进行|推动|形成|有序|不断|积极|深入|扎实|开展|如火如荼`,
  'u',
);
/** 花开万家: a round number that counts nothing. */
const ALL_HOMES = /(?<![0-9一二三四五六七八九十几数上近])(?:万家|百家|千家万户)/u;
/** What may follow a name in a sentence; anything else goes on with a longer word. */
export const AFTER = new RegExp(
  `^(?:$|[^${HAN}A-Za-z0-9“‘]|[的等和与及并，让使把将对向在已上中]|有\\d|\\d{1,5}余?[支个名座处家间所条]|以来|期间|确保|推动|助力|覆盖|惠及|帮助|解决|实现|提升|引导|有效|全面|成员|队员|启动|动员|部署|誓师|走进|深入|来到)`,
  'u',
);
/** So much of the text behind a name is looked at. */
export const LONGEST_AFTER = 7;

/** 柳湾镇第四届邻里节: a festival's name begins behind its edition, or with it where nothing else is left. */
const EDITION_BEFORE = /第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[届季期]/u;

/** How long the name is before its noun, for what is held every year; null where no edition is told. */
export function readEdition(words: string, noun: NamingNoun, word: string): number | null {
  const edition = noun.kind === 'activity' ? EDITION_BEFORE.exec(words) : null;
  if (edition === null) return null;
  const rest = words.slice(edition.index + edition[0].length).replace(/^[“‘]/u, '');
  if (rest === '' && word.endsWith('节')) return edition[0].length;
  return isTelling(rest, noun) ? rest.length : null;
}

/** Nouns that tell enough themselves: 党员先锋队. */
const TELLING_NOUNS = new Set(['先锋队', '突击队', '红袖标队', '轻骑兵', '义警队', '帮帮团']);
/** What centres everywhere are for: 建成游客服务中心 names no centre of a kind of its own. */
const OF_CENTRES = new RegExp(CENTRE_WORDS.join('|'), 'gu');

/** 成立香菇产业联合党委: what branches everywhere are of names none (临时党支部, 小区党支部). */
const PARTY = new Set(['党委', '党总支', '党支部']);
/** 成立青山纺织有限公司党支部, 石桥村党总支: a body's own. */
const OF_BODIES = /公司|集团|[厂村局所院校]$|学校|医院|合作社/u;
/** 居民健康档案: what files everywhere are of. */
const OF_FILES = /健康|居民|电子|学生|人事|成长|信用|职工/gu;
const OF_PARTIES =
  /临时|联合|功能型?|流动|综合|行业|物业|小区|楼栋|网格|片区|商圈|项目|工地|机关|离退休|退休|两新|非公|企业|社区|街道|村级|中心|产业园|园区|开发区|就业群体|群体/gu;

/** What is left of an activity's name when what activities are about is taken away. */
const OF_ACTIVITIES = new RegExp(ACTIVITY_WORDS.join('|'), 'gu');

/** 村情民情大调研活动: what is called great has a name where three characters are its own. */
const GREAT = /大(?:调研|讨论)$/u;

/** Whether a modifier can be part of a name, and is more than generic words. */
export function isTelling(modifier: string, noun: NamingNoun): boolean {
  if (
    !MODIFIER.test(modifier) ||
    NOT_IN_NAME.test(modifier.replace(COUNT_AT_END, '').replace(ALL_HOMES, ''))
  )
    return false;
  if (/\d/u.test(modifier.replace(EDITION, ''))) return false;
  // 探索银发养老新模式: what is new is described.
  if (noun.kind === 'mechanism' && modifier.endsWith('新')) return false;
  if (HELD.has(noun.word)) {
    if (GREAT.test(modifier)) return modifier.replace(GREAT, '').replace(GENERIC, '').length >= 3;
    return modifier.replace(GENERIC, '').replace(OF_ACTIVITIES, '').length >= 4;
  }
  if (noun.word === '中心')
    return modifier.replace(GENERIC, '').replace(OF_CENTRES, '').length >= 2;
  if (noun.word === '档案') return modifier.replace(OF_FILES, '').length >= 3;
  if (PARTY.has(noun.word) && OF_BODIES.test(modifier)) return false;
  if (PARTY.has(noun.word))
    return modifier.replace(GENERIC, '').replace(OF_PARTIES, '').length >= 3;
  // 柳湾志愿服务品牌 names only whose brand it is.
  if (noun.kind === 'brand') return modifier.replace(GENERIC, '').length >= 3;
  return TELLING_NOUNS.has(noun.word) || modifier.replace(GENERIC, '').length >= 2;
}
