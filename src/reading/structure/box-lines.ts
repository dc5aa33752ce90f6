/** Lines of a box, which stand alone and are whole without a full stop. */
import { isSlot } from './genre.ts';

/** Every line of a box has one: most lines have none. */
function hasColon(text: string): boolean {
  return text.includes('：') || text.includes(':');
}

/** 268万元：今年投入的资金 */
const FIGURE_FIRST = /^[0-9][0-9.,，]*[%％]?[^0-9，,。：:]{0,6}[：:][^，,。；;：:]{2,30}$/u;
/** 今年投入的资金：268万元 */
const FIGURE_LAST = /^[^，,。；;：:]{2,24}[：:][0-9][0-9.,]*(?:[%％]|[^0-9，,。：:]{1,6})$/u;
const LONGEST = 48;
/** 365天不空岗, 100天大会战: behind a time no noun stands, but what is done. */
const MEASURED = /[：:][0-9][0-9.]*[余多几万亿]*(?:天|小时|分钟)(?![余多左内以整至起]|不等|$)/u;
/** 5个专班抓落实: what is counted, and what it does. */
const COUNTED =
  /[：:][0-9][0-9.]*[余多几万亿]*(?:支|个|名|位|家|户|辆|台|条|场|项|套|座)([^，,。：:]{4,})$/u;
const DOES =
  /[\u4e00-\u9fff]{2}(?:抓|忙|守|护|解|帮|送|进|跑|战|办|清|修|巡|育|惠|暖|聚|破|扛|穿|连|管|搭|架|填|种|上|下|不|齐|同|全|来|落|换|焕|变|联手|服务|助力|破解|守护)[\u4e00-\u9fff“]{1,3}$/u;
/** What ends as nouns do: 3个服务中心, 2支巡护队, 5个帮扶点. */
const NOUN_LAST = /[队员站点室所店馆院厅车心区村镇组会团者户家园场库棚班校里厂企社品种类型业]$/u;

/** 12名党员进农家: where somebody goes. */
const GOES =
  /[\u4e00-\u9fff]{2}[进下到](?:农家|万家|乡村|社区|校园|企业|田间|田头|村|乡|厂|园区|一线)$/u;

/** 工期：90天完工, 招募人员：40名网格巡查: what a box says of itself before the colon is no headline's place. */
const LABEL =
  /(?:期限?|时[长间限]|热线|电话|人[员数]|投资|名额|对象|地[点址]|费用|面积|修复|新建|改造|合计|总[数量额])[：:]/u;

/** Whether a line says what is done behind its figure, as headlines do: 石桥村：8支队伍忙清淤. */
function saysDeed(text: string): boolean {
  if (LABEL.test(text)) return false;
  if (MEASURED.test(text)) return true;
  const counted = COUNTED.exec(text)?.[1];
  if (counted === undefined) return false;
  return GOES.test(counted) || (DOES.test(counted) && !NOUN_LAST.test(counted));
}

/** Whether a line says one figure and what it counts, and nothing else. */
export function isFigureLine(text: string): boolean {
  if (text.length > LONGEST || !hasColon(text)) return false;
  return FIGURE_FIRST.test(text) || (FIGURE_LAST.test(text) && !saysDeed(text));
}

/**
 * Whether a line of a box says its one thing: a figure, or the time, place or person of a report.
 *
 * @example standsAlone('37处：已建成的助餐点') // true
 */
export function standsAlone(text: string): boolean {
  return hasColon(text) && (isSlot(text) || isFigureLine(text));
}
