/** Ways of working that stand by name without quotation marks: 庭院积分制, 书记项目揭榜制, 周末窗口不打烊. */
import { findMatches } from '../../chinese/matches.ts';
import { COMMON_PHRASES } from './common-phrases.data.ts';
import type { FormName } from './form-name.ts';
import { GENERIC_WORDS } from './generic-words.data.ts';
import { NAMING_NOUNS } from './naming-nouns.data.ts';

const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
const GENERIC = new RegExp(GENERIC_WORDS.join('|'), 'gu');

/** 推行书记项目揭榜制：, 实行河段认养制，: who puts a system into practice gives it its name. */
const SYSTEM =
  /(?:推行|推出|实行|试行|首创|创新|探索|建立|实施|施行)[了起出]?([\u4e00-\u9fff]{3,9}(?<![体编控管限绘研印自抵牵克强机定法税包学])制)(?=$|[^\u4e00-\u9fff“]|[的后以让使来]|至今)/gu;
/** Systems that the law or every trade has. */
const EVERYWHERE =
  /(?:责任|负责|承包|股份|会员|预约|聘任|聘用|任期|合同|审批|许可|公示|登记|轮岗|轮换|等级|学分|寄宿|走班|总分馆|所有|私有|民主|集中|代表|审核|备案|实名|准入|配额|目标|销号|台账|学徒|末位|淘汰)制$/u;
const NOT_IN_SYSTEM = /[的了是在和与及]|为(?!民)|各项|多种|一批/u;

/** 师徒俩琢磨出的两眼找平法: what somebody has found out. */
const FOUND_OUT =
  /(?:琢磨|摸索|总结|创造|发明|首创|独创|钻研|研究|提炼|归纳)出?(?:来)?(?:的|了)?(?:一套|一种)?([\u4e00-\u9fff]{3,8}(?<![办方做说想看用手写讲书司执违民宪立司普刑税依守合非文语用魔戏])法)(?=$|[^\u4e00-\u9fff]|[的让使把后，])/gu;

/** 推行夜间门诊不打烊，: a way of working whose last word says what it comes to. */
const COMES_TO =
  /(?:推行|试行|推出|首创|合推|实行)[了出]?([\u4e00-\u9fff]{2,8}(?:不打烊|一[\u4e00-\u9fff]{1,2}[清办结管到]|[一二三]家办|帮代办))(?=$|[^\u4e00-\u9fff“])/gu;
/** 15分钟养老服务圈, 半小时就医圈: how near what people need is. */
const CIRCLE =
  /((?:[0-9]{1,2}|一|半|十|十五|一刻)(?:分钟|刻钟|小时|公里)(?!便民|生活|社区)[\u4e00-\u9fff]{2,6}(?<!生活)圈)(?=$|[^\u4e00-\u9fff“]|[的内里让和与])/gu;
const OWN_LEFT = 3;

/** 这便是湾滩长制, 按庭院互查的规矩 */
export function findWays(masked: string): FormName[] {
  const noun = ANY_NOUN.get('工作法');
  if (noun === undefined) return [];
  const names = [SYSTEM, FOUND_OUT, COMES_TO, CIRCLE].flatMap((pattern) =>
    findMatches(masked, pattern),
  );
  return names.flatMap(({ 0: whole, 1: name = '', index }) => {
    if (EVERYWHERE.test(name) || NOT_IN_SYSTEM.test(name) || COMMON_PHRASES.has(name)) return [];
    if (name.slice(0, -1).replace(GENERIC, '').length < OWN_LEFT) return [];
    const to = index + whole.length;
    return [{ from: to - name.length, to, noun, verb: '' }];
  });
}
