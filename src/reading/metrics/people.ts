/** Who is counted, where neither the noun behind the number nor the one right before it says so. */
import type { Span } from '../../model/span.ts';
import { startOfClause } from './clause-before.ts';
import { endOfName, findStop } from './end-of-name.ts';
import { PERSON } from './lexicons.ts';
import { findNounBefore } from './noun-before.ts';

const LONGEST_TEAM = 80;

/** 为老人免费检查“三高”: for whom something with a name was done. */
const WHOM =
  /[为给]([\u4e00-\u9fff]{2,16})(?:筛查|检查|检测|体检|普查|接种|办理|讲解|宣讲|辅导|普及)[“「][^”」，。]{2,12}[”」]$/u;
/** 输送到外地企业, 选派至学校: where people were sent, which is not who they are. */
const SENT =
  /(输送|转移|选派|派驻|推荐|介绍|安置|疏散|转运)(?:就业)?[到至往向][\u4e00-\u9fff、]{2,16}$/u;
/** 送群众下山: who was brought somewhere. */
const BROUGHT =
  /送([\u4e00-\u9fff]{2,10}?)(?:下山|上山|出山|回家|到家|返乡|回村|进城|过河|就医|就诊|返程)$/u;
/** 由最初的, 如今已发展到: a clause that says no more than how many belonged to it once, or do now. */
const THEN_AND_NOW =
  /^(?:现|最初|起初|当初|刚开始|一开始|成立之初|如今|现在|目前|已经?|就|仅|只|有|从|由|发展|壮大|扩大|到|至|为|的){1,8}$/u;
const GROWS = /现有?|最初|起初|当初|开始|之初|发展|壮大|扩大/u;
const TEAM =
  /(?<=“)[^“”，。]{2,12}[队团社会](?=”)|这支队伍|(?:[\u4e00-\u9fff]{0,4}(?:服务|宣讲|突击|巡逻|调解|演出|锣鼓|义工|救援|巡护)[队团]|合作社|协会|合唱团|艺术团|志愿队)/gu;

/** What is known of a number that counts people. */
interface Counting {
  readonly text: string;
  readonly around: { readonly from: number };
  readonly unit: string;
  readonly sentence: Span;
}

/** Whom a clause without people means, or what was done to those of places; '' where nothing tells. */
export function findMeant(
  { text, around, unit, sentence }: Counting,
  floor: number,
  told: boolean,
): string {
  const reached = findReached(text, around.from);
  if (reached !== '' || unit === '户') return reached;
  const sent = findSent(text, [floor, around.from]) || findOfPlace(text, [floor, around.from]);
  return sent !== '' || told ? sent : findPeople(text, [floor, around.from], sentence[0]);
}

/**
 * Who is meant by people that are counted behind a clause without them; '' where nothing tells.
 *
 * @example findPeople('为老人免费检查“三高”60人', [0, 12], 0) // '老人'
 */
function findPeople(text: string, [floor, to]: Span, sentenceFrom: number): string {
  const clause = text.slice(startOfClause(text, [floor, to]), to);
  const whom = (WHOM.exec(clause) ?? BROUGHT.exec(clause))?.[1] ?? '';
  const named = whom.slice(0, endOfName(whom.slice(0, findStop(whom)), '人'));
  if (named !== '' && PERSON.endsAt(named, named.length) > 0) return named;
  if (!THEN_AND_NOW.test(clause) || !GROWS.test(clause)) return '';
  const said = text.slice(Math.max(sentenceFrom, to - LONGEST_TEAM), to);
  return (
    said
      .match(TEAM)
      ?.at(-1)
      ?.replace(/^.{0,3}的/u, '') ?? ''
  );
}

/** 输送到外地企业60人 → 输送: where people were sent is not who they are; '' where nobody was. */
function findSent(text: string, [floor, to]: Span): string {
  return SENT.exec(text.slice(startOfClause(text, [floor, to]), to))?.[1] ?? '';
}

/** 孤寡老人，湖滨街道有320位: the clause before names the people, this one the place; '' elsewhere. */
function findOfPlace(text: string, [floor, to]: Span): string {
  const from = startOfClause(text, [floor, to]);
  if (from - 1 <= floor || text.charAt(from - 1) !== '，') return '';
  if (!PLACE_HAS.test(text.slice(from, to))) return '';
  const people = findNounBefore(text, [floor, from - 1], false)?.text ?? '';
  return PERSON.endsAt(people, people.length) > 0 ? people : '';
}

const PLACE_HAS =
  /^(?:光是?|单是?|仅仅?)?[\u4e00-\u9fff]{1,8}(?:[镇乡县市区村]|街道|社区|学校)(?:里|内|上)?(?:[现共就还]有?|有)?$/u;

const LONGEST_REACHED = 24;
const REACHED =
  /(惠及|涉及|覆盖|辐射|带动|服务|慰问|走访|转移|联系|帮助|摸排|疏散)了?(?:全[市县区镇乡村]|周边|附近|辖区|沿线|沿途)?(?:近|约)?[0-9０-９]{1,4}[余多]?[个座处]?(?:自然|行政|贫困|偏远|边境)?(?:[村屯镇组寨]|社区|小区|乡镇|街道|嘎查|连队|村民小组|居民小组)$/u;

/** 惠及3个自然屯570余人 → 惠及: they live in the places counted before, and are not these; '' elsewhere. */
function findReached(text: string, to: number): string {
  return REACHED.exec(text.slice(Math.max(0, to - LONGEST_REACHED), to))?.[1] ?? '';
}
