/** Things that are ranked by how many there are: 问路的最多，有31件；其次是借伞，12件. */
import type { Span } from '../../model/span.ts';
import { startOfClause } from './clause-before.ts';
import { trimLead } from './trim-edges.ts';

/** 反映噪音的最多, 物业类占比最高 */
const MOST_OF =
  /^([\u4e00-\u9fff、]{2,12}?)的?(?:占比|数量|件数|人数)?(?:就数)?(?:最多|最集中|最高|居首|居首位|排第一|排在首位|次之|居次|其次)$/u;
/** 其次是油烟, 排在前面的是停车难 */
const NEXT_IS =
  /(?:^|的)(?:最多|其次|再次|接着|居首|首位|第[一二三四五]位|排在[前后]面|排[前后]头)的?(?:就)?[是为]([\u4e00-\u9fff、]{2,12})$/u;
/** 投诉最多的是噪音: what is said to be most, and then which of it. */
const MOST_IS = /^[\u4e00-\u9fff]{2,8}最多的(?:就)?[是为]([\u4e00-\u9fff、]{2,12})$/u;
/** What these count is things told and asked; people, and votes for them, are another matter. */
const TOLD = new Set(['件', '个', '起', '条', '项', '封', '宗', '处', '例']);
/** The clause of the number says no more than that there are so many. */
const SAYS_NOTHING = /^(?:共|总共|一共)?(?:有|达|达到|为|占|占了|占到)?$/u;
/** 周末最多, 柳湾镇最多: when and where there were most is not what there were. */
const WHEN_OR_WHERE =
  /(?:[年月日天周季晚节]|周[一二三四五六日末]|上午|下午|时候|时段|期间|[镇乡县市区村屯寨省]|街道|社区)$/u;

/**
 * What the clause before ranks first or next, where the number's own clause says nothing; '' elsewhere.
 *
 * @example findRanked('问路的最多，有31件', [0, 6], '件') // '问路'
 */
export function findRanked(text: string, [floor, to]: Span, unit: string): string {
  const from = startOfClause(text, [floor, to]);
  if (from - 1 <= floor || text.charAt(from - 1) !== '，') return '';
  if (!SAYS_NOTHING.test(text.slice(from, to).trim())) return '';
  const clause = text.slice(startOfClause(text, [floor, from - 1]), from - 1).trim();
  const told = TOLD.has(unit) ? MOST_IS.exec(clause)?.[1] : undefined;
  const name = told ?? NEXT_IS.exec(clause)?.[1] ?? MOST_OF.exec(clause)?.[1] ?? '';
  return WHEN_OR_WHERE.test(name) ? '' : trimLead(name.replace(/^.*[中里](?=..)/u, ''));
}
