/** Things that the clause before names as being like one that has been told of. */
import type { Span } from '../../model/span.ts';
import { startOfClause } from './clause-before.ts';

const SUCH = /(?:这样|那样|类似|这般)的[“「]?([\u4e00-\u9fff、]{1,12})[”」]?$/u;

/**
 * 这样的“夜谈会”，镇里已开了60多场: what is counted, where the clause before the number's own names
 * it as one of many; '' elsewhere.
 *
 * @example findSuch('像这样的渔嫂，全镇有300名', [0, 10]) // '渔嫂'
 */
export function findSuch(text: string, [floor, to]: Span): string {
  const from = startOfClause(text, [floor, to]);
  if (from - 1 <= floor || !'，,'.includes(text.charAt(from - 1))) return '';
  const clause = text.slice(startOfClause(text, [floor, from - 1]), from - 1);
  return SUCH.exec(clause)?.[1]?.replace(/^.*、/u, '') ?? '';
}
