/** What a change is said of: the name of the number before, with the change behind it. */
import { startOfClause } from './clause-before.ts';
import type { Counted } from './indicator.ts';
import { CHANGE_ALONE, CHANGE_END, CHANGED, GOES_ON } from './name-edges.data.ts';

const LONGEST = 3;

/**
 * The name of the number at `to` where its clause only says that what the number before counts has
 * changed; '' where the clause has a name of its own, or others stand between.
 *
 * @example for '12%' in '产值8亿元，同比增长12%' it is '产值同比增长'
 */
export function findChange(text: string, last: Counted, to: number): string {
  if (!CHANGE_END.test(text.slice(Math.max(last.to, to - LONGEST), to))) return '';
  const from = startOfClause(text, [last.to, to]);
  const change = CHANGE_ALONE.exec(text.slice(from, to).trim());
  if (change === null || !GOES_ON.test(text.slice(last.to, from))) return '';
  const name = last.indicator.replace(CHANGED, '');
  return name.length < 2 || name.startsWith('占') ? '' : `${name}${change[1] ?? ''}`;
}
