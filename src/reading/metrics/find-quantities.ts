/** Numbers with their units: what may be a metric, before anything is rejected. */
import { CodeSet } from '../../chinese/code-set.ts';
import { digitValue, scaleValue } from '../../chinese/numerals.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { findNumbers, type NumberSpan } from './find-numbers.ts';
import { COUNTED_ALONE, WHICH_ALONE } from './head-nouns.data.ts';
import { compileLexicon } from './lexicon.ts';
import { matchUnit, type UnitMatch } from './match-unit.ts';
import { countsMedals } from './medals.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readSmallChange } from './small-change.ts';

export interface Quantity {
  /** The number with its unit, prefix words left out. */
  readonly from: number;
  readonly to: number;
  /** Where the numeral ends and the unit begins. */
  readonly numberTo: number;
  readonly script: NumberSpan['script'];
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  /** What the numeral itself says; words around it are not looked at yet. */
  readonly bound: Bound;
  /** A scale alone (百, 千, 万). */
  readonly bare: boolean;
}

interface ReadSpan extends NumberSpan {
  readonly reading: NumberReading;
  /** The unit right behind the numeral. */
  readonly unit: UnitMatch | null;
}

const ALONE = compileLexicon(COUNTED_ALONE);
const WHICH = compileLexicon(WHICH_ALONE);
/** 月租从400元到900元不等: from and to of one range, where 从30人到90人 is a change. */
const APART = /^(?:不等|之间|都有|均有|不一)/u;
/** Between two numbers; `\sim` is how TeX writes ～. */
const RANGE = /^ ?(?:至|到|[-－—–～~〜]{1,2}|\\sim) ?/u;

/**
 * Every numeral of `text` that a unit follows, or a noun that is counted without one; ranges
 * (30至50人) are one quantity, a change (由30人增至50人) is two.
 */
export function findQuantities(text: string): Quantity[] {
  const numbers: ReadSpan[] = [];
  for (const span of findNumbers(text)) {
    const { from, to, script } = span;
    const unit = matchUnit(text, to);
    if (unit === null && !mayCount(text, span)) continue;
    const reading = readNumber(text.slice(from, to));
    if (reading !== null) numbers.push({ from, to, script, reading, unit });
  }
  const quantities: Quantity[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const first = numbers[index];
    if (first === undefined) break;
    const second = numbers[index + 1];
    if (first.from < (quantities.at(-1)?.to ?? 0)) continue;
    const range = second === undefined ? null : readRange(text, first, second);
    const quantity = range ?? readQuantity(text, first);
    if (range !== null) index += 1;
    if (quantity !== null) quantities.push(quantity);
  }
  return quantities;
}

/** What may follow a numeral that counts without a unit of the table: a range, or a tally's mark. */
const FOLLOWERS = new CodeSet('至到-－—–～~〜\\，。；、！左');

/** Most numerals of a page are none that count (一起, 2021年): they are not read at all. */
function mayCount(text: string, { from, to }: NumberSpan): boolean {
  const next = skipBlank(text, to);
  if (next === text.length || FOLLOWERS.has(text.charCodeAt(next))) return true;
  if (countsMedals(text, [from, to])) return true;
  return isCountedAlone(text, next) || PART.test(text.slice(from, to));
}

const PART = /[分半万亿]/u;

/** 群众, 农村居民: a noun that is counted without a measure word, with a word that says where or which. */
function isCountedAlone(text: string, at: number): boolean {
  if (ALONE.startsAt(text, at) > 0) return true;
  const which = WHICH.startsAt(text, at);
  return which > 0 && ALONE.startsAt(text, at + which) > 0;
}

function readQuantity(text: string, span: ReadSpan): Quantity | null {
  const { to, script, reading, unit } = span;
  if (reading.unit !== '' || reading.part) return quantityOf(span, to, reading.unit);
  if (unit?.unit === '成') {
    return { ...quantityOf(span, unit.to, '成'), ...readTenths(text, unit.to, reading) };
  }
  if (unit !== null) return withChange(text, quantityOf(span, unit.to, unit.unit));
  if (isTally(text, span) || countsMedals(text, [span.from, to])) return quantityOf(span, to, '');
  const countsAlone =
    reading.value >= 10 && !reading.bare && (script === 'digits' || reading.bound !== 'exact');
  return countsAlone && isCountedAlone(text, skipBlank(text, to)) ? quantityOf(span, to, '') : null;
}

/** 1元5角 is one sum of 1.5. */
function withChange(text: string, quantity: Quantity): Quantity {
  const { to, unit, value, valueMax } = quantity;
  if (valueMax !== null || !Number.isInteger(value)) return quantity;
  const change = readSmallChange(text, to, unit);
  return change === null ? quantity : { ...quantity, to: change.to, value: value + change.value };
}

function quantityOf({ from, to: numberTo, script, reading }: ReadSpan, to: number, unit: string) {
  const { value, valueMax, bound, bare } = reading;
  return { from, to, numberTo, script, value, valueMax, unit, bound, bare };
}

/** 点击量突破80万，: what is counted stands before, and a mark behind. */
const TALLY =
  /(?:[人户次件总销客产]数|[击放读览问客销流]量|粉丝|点击|播放|浏览|阅读|用户|会员|读者|观众|游客|网友|访客|订单)(?:已|累计|总计|均|全部){0,2}(?:[蹿涨升增攀蹦][到至]|增[加长][到至]|上升[到至]|达到|高达|达|超过|超|突破|逾|近|约|有|为){1,2}了?$|(?:人口|粉丝|老年人|老人|党员|志愿者|学生|职工|农民工|人民币|现金|[投注融]资|产值|[售营交]额|收入|营收|利润|资金|善款|捐款|贷款|存款|损失|经费|款|罚金|涨粉|[来听看去住]的人)(?:已|共|共计|总计|累计)?(?:达到|达|超过|超|突破|逾|近|约|有|为|不到|不足|不满|仅|将近|接近){0,2}$/u;
const LONGEST_TALLY = 16;

/** 斥资38.5万表彰: money that was laid out, whatever follows. */
const LAID_OUT = /(?:斥资|出资|投资|耗资|筹资|集资|捐资)了?(?:近|约|超|共){0,2}$/u;

function isTally(text: string, { from, to, reading }: ReadSpan): boolean {
  const laid = reading.large && LAID_OUT.test(text.slice(Math.max(0, from - 6), from));
  if (laid && !reading.bare) return true;
  const end = to + (/^(?:左右|上下|以上)/u.exec(text.slice(to, to + 2))?.[0].length ?? 0);
  if (!reading.large || reading.bare || !'，。；、！'.includes(text.charAt(end) || '。'))
    return false;
  return TALLY.test(text.slice(Math.max(0, from - LONGEST_TALLY), from));
}

interface Tenths {
  readonly to: number;
  readonly value: number;
  readonly bound: Bound;
}

/** 九成五: the digit after 成 is a tenth of it; 多 and 半 belong to it too (八成多, 六成半). */
function readTenths(text: string, at: number, { value, bound }: Omit<Tenths, 'to'>): Tenths {
  if (text.charAt(at) === '多') return { to: at + 1, value, bound: 'over' };
  if (text.charAt(at) === '半') return { to: at + 1, value: value + 0.5, bound };
  const tenth = digitValue(text.charAt(at));
  const alone = scaleValue(text.charAt(at + 1)) === undefined && matchUnit(text, at + 1) === null;
  if (tenth === undefined || tenth === 0 || !alone) return { to: at, value, bound };
  return { to: at + 1, value: value + tenth / 10, bound };
}

/** 30至50人, 3—5万元, 30%至50%: the second number brings the unit, and its 万 where the first has none. */
function readRange(text: string, first: ReadSpan, second: ReadSpan): Quantity | null {
  const { unit } = first;
  const gapFrom = unit?.to ?? first.to;
  if (second.from <= gapFrom || second.from > gapFrom + 4) return null;
  const gap = RANGE.exec(text.slice(gapFrom, second.from));
  if (gap === null || gap[0].length !== second.from - gapFrom) return null;
  const whole = readQuantity(text, second);
  if (whole === null || (unit !== null && unit.unit !== whole.unit)) return null;
  const from =
    unit !== null && /[从由自]/u.test(text.slice(Math.max(0, first.from - 6), first.from));
  if (from && !APART.test(text.slice(whole.to, whole.to + 2))) return null;
  const low = lowerEnd(first.reading, second.reading);
  if (low >= second.reading.value) return null;
  return {
    ...whole,
    from: first.from,
    value: low,
    valueMax: second.reading.value,
    bound: 'range',
    bare: false,
  };
}

function lowerEnd(low: NumberReading, high: NumberReading): number {
  if (low.large || !high.large) return low.value;
  const scale = high.value >= 1e8 ? 1e8 : 1e4;
  return low.value < high.value / scale ? low.value * scale : low.value;
}

function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' || text.charAt(at) === '\u3000' ? at + 1 : at;
}
