/** Rules and plans that a place made itself: 《…》 with an issuing verb before the list it is in. */
import type { InitiativeKind } from '../../model/vocabulary.ts';
import type { Quote } from './find-quotes.ts';
import { clauseBefore, hasIssuingVerb } from './find-setup.ts';

/** Last words of a document's title that make it a rule or a plan, and its kind. */
const DOCUMENT =
  /(?:条例|办法|方案|意见|细则|规定|规则|制度|清单|公约|章程|规划|计划|标准|指南|指引|导则|措施|守则|要则|规程|规范|政策|目录|实施意见|责任书|承诺书|倡议书|协议|约定|[新民乡村议楼院邻]约|通知|体系|若干措施|(?:指导|工作|操作|服务|办事)手册|[一二三四五六七八九十]{1,3}不[准得要许]|[一二三四五六七八九十\d]{1,3}[条约则])(?:[（(][^（）()]{1,16}[）)])?$/u;
const PROGRAMME = /行动计划$/u;
/** Laws of the state and the Party's own texts: read, carried out, not made here. */
const OF_THE_STATE =
  /^(?:中华人民共和国|中国共产党|中共中央|国务院|全国|习近平|宪法|民法典|中国|关于全面推进乡村振兴)|(?:(?<!办)法|法典|宪法|党章|公报|报告|选编|读本|简史|纲要)$/u;
const READ_BEFORE =
  /(?:根据|按照|依据|依照|学习|宣传|贯彻|解读|落实|违反|对照|执行|遵守|传达|围绕|结合|参照|宣读|普及|讲解)[^，。；]{0,16}$/u;
/** 《柳溪县志愿服务嘉许办法》: a county's or a village's own rule, whoever carries it out. */
const OWN_RULE =
  /^[\u4e00-\u9fff]{2,5}(?:市|县|区|旗|镇|乡|街道|村|社区).{4,}(?:办法|细则|方案|公约|制度|清单|措施|指引|规程|[一二三四五六七八九十]{1,3}条)$/u;
/** 《柳林村红白理事会章程》: what a village or a town has agreed on. */
const AGREED =
  /^[\u4e00-\u9fff]{2,5}(?:镇|(?<!家)乡|街道|(?<![农乡])村|社区|小区).{2,}(?:章程|公约|约定)$/u;
/** 《村级支出“十不准”》 */
const INNER_MARKS = /[“”‘’]/gu;
const REACH = 60;
/** 手抄的《晾衣约定》, 拿出一份《…方案》: what is shown, and is such as people set down themselves. */
const SHOWN = /(?:写成|拿出|亮出|手抄|张贴|贴出|挂出)[^，。；]{0,10}$/u;
const SET_DOWN = /(?:约定|[公新民乡村议楼院邻]约|方案|计划|不[准得要许])$/u;

/** A document that this place issued; `certain` where the verb stands in the same clause. */
export interface DocumentName {
  readonly quote: Quote;
  readonly kind: InitiativeKind;
}

/**
 * The documents among `quotes` that the text says were issued.
 *
 * @example 出台《滨河小区楼道公约》 // kind policy
 */
export function findDocuments(masked: string, quotes: readonly Quote[]): DocumentName[] {
  const found: DocumentName[] = [];
  for (const quote of quotes) {
    if (
      !quote.title ||
      OF_THE_STATE.test(quote.core) ||
      !DOCUMENT.test(quote.core.replace(INNER_MARKS, ''))
    )
      continue;
    const clause = clauseBefore(masked, quote.from, REACH);
    const read = READ_BEFORE.test(clause.replace(/《□+》[、和及与]?/gu, ''));
    const issued = hasIssuingVerb(clause) || (SHOWN.test(clause) && SET_DOWN.test(quote.core));
    const own = OWN_RULE.test(quote.core) || AGREED.test(quote.core);
    if (!own && (read || !issued)) continue;
    found.push({ quote, kind: PROGRAMME.test(quote.core) ? 'programme' : 'policy' });
  }
  return found;
}
