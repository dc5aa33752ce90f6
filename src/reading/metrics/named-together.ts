/** Numbers in a row that share one name: 惠及群众52户、160人; 备齐几十种、上百件工具. */
import type { Counted, Indicator, Place } from './counted.ts';
import { matchUnit } from './match-unit.ts';
import { findNounAfter } from './noun-after.ts';

const LONGEST_NUMBER = 12;
/** 3个省级、12个市级“…”, 24个在建和9个新建小区: what both are stands behind the second. */
const RANK = /^(?:(?:国家|[省市县区镇乡村])级(?=[、和])|[在新续扩改已待拟]建(?=[、和]))/u;
const LONGEST_RANK = 4;
const NUMBER = /^[、和 ]?(?:[0-9０-９.．]{1,10}|[数几上]?[十百千万])[余多]?[万亿]?[余多]?/u;
/** 68个村民小组，4326户，18650人: they count themselves where nothing names them. */
export const THEMSELVES = new Set(['户', '人']);
const COUNTED_THINGS = /^(?:[个支家所座处栋幢条项米]|公里|平方公里|平方米|亩|公顷)$/u;
/** Of what is built or measured, nobody is counted: 17个单元、4300人. */
const BUILT = /(?:单元|楼|楼栋|楼房|房屋|住宅|小区|社区|院落|[大小合]院|网格|自然村|小组)$/u;
const BUILT_UNITS = new Set(['个', '栋', '幢', '座']);

const MONEY = /元$/u;
/** 涉及14个乡镇，每户5000元: money is none of the places before it. */
const EACH_GETS = /[，；]每[\u4e00-\u9fff]{1,2}$/u;

/** 8类31项毛病: how many kinds there are of what the next number counts. */
const OF_KINDS = new Set('类');

/** Whether a number of `unit` that ends at `at` only sorts what the number right behind it counts. */
export function sortsNext(text: string, at: number): boolean {
  return OF_KINDS.has(text.charAt(at - 1)) && /[0-9]/u.test(text.charAt(at));
}

/** Measure words of things that come in kinds and pieces. */
const IN_PAIRS = new Set('种件项类个名位台套本册元卷份字篇');

/** 备齐几十种、上百件工具, 27条共320公里水泥路: what the numbers count stands behind the last; '' where none does. */
export function nameOfNext(text: string, at: number, more = 2): string {
  const total = text.charAt(at) === '共' && more === 2 ? 1 : 0;
  if (total === 0 && !IN_PAIRS.has(text.charAt(at - 1))) return '';
  const to = at + total + (RANK.exec(text.slice(at, at + LONGEST_RANK))?.[0].length ?? 0);
  const next = '、和0123456789'.includes(text.charAt(to) || 'x')
    ? NUMBER.exec(text.slice(to, to + LONGEST_NUMBER))
    : null;
  const unit = next === null ? null : matchUnit(text, to + next[0].length);
  const after = unit === null ? null : findNounAfter(text, unit.to, unit.unit);
  if (after?.sure === true) return after.text;
  return unit === null || after !== null || more === 1 ? '' : nameOfNext(text, unit.to, more - 1);
}

/** Numbers in a row share one name: 惠及群众52户、160人; 6批次120名干部. */
export function findShared({ text, around, unit, last, like }: Place): Indicator {
  if (last !== null) {
    const gap = text.slice(last.to, around.from);
    if (MONEY.test(unit) && !MONEY.test(last.unit) && EACH_GETS.test(gap))
      return { text: like ?? '', sure: false };
    const apart = (gap.endsWith('，') && COUNTED_THINGS.test(last.unit)) || isBuilt(last);
    const others =
      THEMSELVES.has(unit) && (apart || MONEY.test(last.unit) || THEMSELVES.has(last.indicator));
    return { text: others ? unit : last.indicator, sure: !others && /^[、 ]?$/u.test(gap) };
  }
  const next = NUMBER.exec(text.slice(around.to, around.to + LONGEST_NUMBER));
  const found = next === null ? null : matchUnit(text, around.to + next[0].length);
  const after = found === null ? null : findNounAfter(text, found.to, found.unit);
  return { text: after?.text ?? '', sure: false };
}

/** Houses, estates, blocks: people behind them are counted on their own. */
export function isBuilt({ unit, indicator }: Counted): boolean {
  return BUILT_UNITS.has(unit) && BUILT.test(indicator);
}
