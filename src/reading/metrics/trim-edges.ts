/** Takes words that only lead to a name, or from it to the number, off a phrase. */
import { compileLexicon } from './lexicon.ts';
import { OLD_NUMBER, OLD_WORDS, QUARTER, RUNNING, SINCE, TIMELY, YEAR } from './name-edges.data.ts';
import { LEADING, TRAILING } from './stops.data.ts';
import { CHANGE_VERBS } from './verbs.data.ts';

/** Words that end like one of those that are cut. */
const KEPT = compileLexicon([
  '汇总 归总 所以 可以 难以 足以 租约 婚约 赴约 失约 守约 谈拢 合拢 拉拢 收拢 靠拢 归拢 围拢 人才 英才 口才 成才 育才 贤才 刚才 天才 彩超 黑超 结对 核对 面对 针对 应对 派对 校对 配对 绝对 船只 生均 人均 户均 村均 亩均 棚均 场均 厂均 组均 行为 作为 所有 国有 私有 公共 总共 热点 集约 节约 预约 合约 公约 民约 村约 契约 条约 盟约 邀约 制约 违约 签约 履约 中共 附近 归还 返还 退还 偿还 送还 交还 许可 认可 功能 智能 技能 性能 产能 节能 职能 可能 才能 效能 动能 热能 阳能 体能 潜能 储能 机能 电能 核能 风能 收到 接到 得到 拿到 领到 买到 找到 捐到 筹到 募到',
]);
const LEAD = compileLexicon(LEADING);
const TRAIL = compileLexicon([...TRAILING, ...CHANGE_VERBS]);

/** 有条件小区, 有财产可供执行案件: what begins like a word that leads is part of the name. */
const STAYS = compileLexicon([
  // 有机茶, 有机枸杞, but 有|机动车, 有|机关干部.
  '有机:会动电关井构场房械器制耕要组修遇车床票顶',
  '出苗率 出勤率 出租率 出生率 出栏量 有条件 有财产 有意向 有劳动能力 有责任 有线 有轨',
]);

/** Whether what begins at `at` is a word of the name, although its first characters could lead to one. */
export function staysWhole(phrase: string, at: number): boolean {
  return STAYS.startsAt(phrase, at) > 0;
}

/** 全县累计发放资料 → 发放资料. */
export function trimLead(phrase: string): string {
  let at = 0;
  for (let round = 0; round < 6; round += 1) {
    const length = staysWhole(phrase, at) ? 0 : LEAD.startsAt(phrase, at);
    const rest = phrase.length - at - length;
    if (length === 0 || (rest === 1 && phrase.charAt(at) !== '的') || (rest === 0 && length === 1))
      break;
    at += length;
  }
  return phrase.slice(at).replace(/^[一二三四五六七八九十]{1,2}大(?=..)/u, '');
}

/** 水稻亩产能 | 达到: what a field yields has no capacity, as 总产能 has. */
const YIELDS = /(?<=[亩株棵]产)能$/u;

/** 参与人数已达到 → 参与人数. */
export function trimTrail(said: string): string {
  const chunk = said.replace(YIELDS, '');
  let to = chunk.length;
  for (let round = 0; round < 6; round += 1) {
    const length = TRAIL.endsAt(chunk, to);
    if (length === 0 || KEPT.endsAt(chunk, to) > length) break;
    to -= length;
  }
  const old =
    (OLD_NUMBER.exec(chunk.slice(0, to)) ?? OLD_WORDS.exec(chunk.slice(0, to)))?.[0].length ?? 0;
  if (old > 0) return chunk.slice(0, to - old);
  if (to === chunk.length && !TIMELY.test(chunk)) return chunk;
  const short = chunk
    .slice(0, to)
    .replace(YEAR, '')
    .replace(SINCE, '')
    .replace(QUARTER, '')
    .replace(RUNNING, '');
  return short.length < to && TRAIL.endsAt(short, short.length) > 0 ? trimTrail(short) : short;
}
