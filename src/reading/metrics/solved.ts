/** What can be solved: a question or a complaint named before, and not where people went to hear it. */
import type { Place } from './counted.ts';

const DEEDS = '解决|办结|整改|化解';
/** 当场解决, 已整改: nothing but the deed before the number. */
const SOLVES = new RegExp(`^(?:已经?|当场|现场|成功|及时|推动|协调|帮助)*(?:${DEEDS})了?$`, 'u');
/** ，已整改 | 40条 */
const ALREADY = new RegExp(`已(${DEEDS})$`, 'u');
const LONGEST_ALREADY = 3;
const MATTER =
  '问题|意见|建议|诉求|矛盾|纠纷|隐患|难题|难点|堵点|困难|心愿|线索|实事|难事|事项|工单|案件|投诉|短板|需求|任务';
const IS_MATTER = new RegExp(`(?:${MATTER})$`, 'u');
const MATTERS = new RegExp(MATTER, 'gu');
/** Where people go to ask and to listen. */
const VISITED = /(?:小区|社区|街道|村|村庄|自然村|行政村|镇|乡镇|网格|楼栋|单元|家庭|户)$/u;

/**
 * What a deed that solves something was done to, where the last number of the same measure word counts
 * places; '' elsewhere.
 *
 * @example for '45个' in '走访3个小区，收集意见90条，当场解决45个' it is '意见'
 */
export function findSolved(deed: string, { text, around, sentence, last, like }: Place): string {
  if (like === undefined || !SOLVES.test(deed) || !VISITED.test(like)) return '';
  if (last !== null && IS_MATTER.test(last.indicator)) return last.indicator;
  return text.slice(sentence[0], around.from).match(MATTERS)?.at(-1) ?? '';
}

/** The deed right before a number that nothing names; '' where none says that it is done. */
export function solvedAlready(text: string, to: number): string {
  return ALREADY.exec(text.slice(Math.max(0, to - LONGEST_ALREADY), to))?.[1] ?? '';
}
