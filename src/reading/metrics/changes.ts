/** What a change is said of: the name of the number before, with the change behind it. */
import type { Span } from '../../model/span.ts';
import { startOfClause } from './clause-before.ts';
import type { Counted } from './counted.ts';
import { COUNTED_NOUN, MEASURED } from './lexicons.ts';
import {
  AMOUNT_NAME,
  CHANGE_ALONE,
  CHANGE_END,
  CHANGED,
  EACH_AFTER,
  EACH_BEFORE,
  GOES_ON,
  NAMES_IN_ROW,
  PLAN_END,
  ROW_AFTER,
  ROW_CHANGE,
} from './name-edges.data.ts';
import { trimLead } from './trim-edges.ts';

const LONGEST = 3;
const MARKS = new Set('，、,');

/**
 * The name of the number at `to` where its clause only says that what the number before counts has
 * changed, or of the amount that the clause before names; '' where the clause has a name of its own.
 *
 * @example for '12%' in '产值8亿元，同比增长12%' it is '产值同比增长'
 */
export function findChange(text: string, last: Counted | null, [floor, to]: Span): string {
  if (!CHANGE_END.test(text.slice(Math.max(floor, to - LONGEST), to))) return '';
  const from = startOfClause(text, [floor, to]);
  const chunk = text.slice(from, to).trim();
  const change = chunk.startsWith('分别') ? null : CHANGE_ALONE.exec(chunk);
  if (change === null) return '';
  // 较上年同期4050起下降22%: nothing stands between the old value and its change.
  const goesOn = last !== null && (last.to === from || GOES_ON.test(text.slice(last.to, from)));
  const name = goesOn ? last.subject : findAmountBefore(text, [floor, from]);
  return name.length < 2 ? '' : `${name}${PLAIN.has(change[1] ?? '') ? '' : (change[1] ?? '')}`;
}

/** 比去年多: what no name ends with. */
const PLAIN = new Set(['翻', '多', '多出', '少', '高', '高出', '低', '低出']);

const LONGEST_ROW = 64;

/**
 * 产值8亿元、税收1亿元，分别增长5%、6%: what each number of such a row is said of; '' where no row
 * stands there, or fewer numbers before it than in it.
 */
export function findInRow(text: string, [from, to]: Span, subjects: readonly string[]): string {
  const before = EACH_BEFORE.exec(text.slice(Math.max(0, from - LONGEST_ROW), from));
  if (before === null) return '';
  const place = countMarks(before[3] ?? '');
  const size = place + 1 + countMarks(EACH_AFTER.exec(text.slice(to, to + LONGEST_ROW))?.[0] ?? '');
  const subject = size > 1 && subjects.length >= size ? subjects.at(place - size) : undefined;
  return subject === undefined ? '' : `${subject}${before[1] ?? ''}${before[2] ?? ''}`;
}

/**
 * 起数、死亡人数同比分别下降5%、6%: the name of the number at `from`, the change behind it; '' where
 * no such row stands there, or other names than numbers.
 *
 * @example for '6%' it is '死亡人数同比下降'
 */
export function findNamedInRow(text: string, [from, to]: Span): string {
  const row = NAMES_IN_ROW.exec(text.slice(Math.max(0, from - LONGEST_ROW), from));
  if (row === null) return '';
  const names = (row[1] ?? '').split(/[、和及]/u);
  const place = countMarks(row[5] ?? '');
  const size = place + 1 + countMarks(ROW_AFTER.exec(text.slice(to, to + LONGEST_ROW))?.[0] ?? '');
  if (names.length !== size || !names.every(isName)) return '';
  const change = ROW_CHANGE.test(row[4] ?? '') ? `${row[2] ?? row[3] ?? ''}${row[4] ?? ''}` : '';
  return trimLead(`${names[place] ?? ''}${change}`);
}

/** 河东镇、柳湾镇分别完成: who did it. */
const BODY = /(?:[镇乡县市区村局院校所站厂]|街道|社区|小学|中学|公司|部门|单位|企业)$/u;

/** 文件和会议同比分别减少30%、20%: a known noun stands in such a row as well as an amount. */
function isName(name: string): boolean {
  return AMOUNT_NAME.test(name) || (COUNTED_NOUN.endsAt(name, name.length) > 0 && !BODY.test(name));
}

function countMarks(row: string): number {
  return row.replace(/[^、和及]/gu, '').length;
}

/**
 * What a number is said of, for the numbers after it: not the plan or the whole that it is a part
 * of (完成年度任务的35%), where that of the number before goes on.
 */
export function subjectOf(indicator: string, share: boolean, before: string): string {
  if (indicator.startsWith('占') || (share && PLAN_END.test(indicator))) return before;
  const subject = indicator.replace(CHANGED, '');
  return subject === '' ? before : subject;
}

/** 财政收入稳步回升，同比增长8%: the amount that the clause before names, else ''. */
export function findAmountBefore(text: string, [floor, to]: Span): string {
  if (to - 1 <= floor || !MARKS.has(text.charAt(to - 1))) return '';
  const from = startOfClause(text, [floor, to - 1]);
  const clause = text.slice(from, to - 1);
  if ('按据以从由'.includes(clause.charAt(0) || 'x')) return '';
  let end = 0;
  for (let at = 2; at <= clause.length && (end === 0 || at <= end + 2); at += 1) {
    if (MEASURED.endsAt(clause, at) > 0) end = at;
  }
  return trimLead(clause.slice(0, end));
}
