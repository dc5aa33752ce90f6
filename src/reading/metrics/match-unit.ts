/** The unit or measure word that stands at a place of a text. */
import { CodeSet } from '../../chinese/code-set.ts';
import { ALL_UNITS } from '../../model/units.ts';
import { NO_TRAPS, UNIT_TRAPS } from './unit-traps.data.ts';

export interface UnitMatch {
  /** As the dataset says it: 场（次） is 场次, ％ is %. */
  readonly unit: string;
  /** Where the unit ends. */
  readonly to: number;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0;
const LATIN = /[a-z]/iu;
const TRAPS = new Map(Object.entries(UNIT_TRAPS));
const NO_TRAP_WORDS = new Map(
  Object.entries(NO_TRAPS).map(([unit, words]) => [unit, new Set(words.split(' '))] as const),
);
const UNITS_BY_HEAD = groupByHead();
const HEADS = new CodeSet([...UNITS_BY_HEAD.keys(), '％大小满整']);
/** 6大袋, 两大筐: how large the container is stands between. */
const CONTAINERS = new Set(['袋', '筐', '包', '箱', '桶', '车', '捆', '碗', '盆', '盒']);
/** 6大类: what is counted is large. */
const LARGE_KINDS = new Set([
  '类',
  '项',
  '件',
  '块',
  '片',
  '本',
  '捆',
  '堆',
  '缸',
  '摞',
  '盘',
  '锅',
]);
const COUNTING_TIMES = new Set([
  '场',
  '人',
  '户',
  '件',
  '家',
  '台',
  '剂',
  '车',
  '班',
  '个',
  '处',
  '组',
]);

function groupByHead(): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const unit of [...ALL_UNITS].sort((a, b) => b.length - a.length)) {
    const head = unit.charAt(0);
    heads.set(head, [...(heads.get(head) ?? []), unit]);
  }
  return heads;
}

/**
 * The longest unit at `at`, up to two blanks skipped; null where none stands there or its
 * characters begin another word (3组织 has no 组).
 *
 * @example matchUnit('30场（次）活动', 2) // { unit: '场次', to: 6 }
 */
export function matchUnit(text: string, at: number): UnitMatch | null {
  let from = at;
  while (from < at + 2 && isBlank(text.charCodeAt(from))) from += 1;
  if (!HEADS.has(text.charCodeAt(from))) return null;
  const head = text.charAt(from) === '％' ? '%' : text.charAt(from);
  if (head === '%') return { unit: '%', to: from + 1 };
  if ('大小满整'.includes(head || 'x') && CONTAINERS.has(text.charAt(from + 1))) {
    const unit = text.charAt(from + 1);
    if (!isTrap(text, from + 1, unit)) return { unit, to: from + 2 };
  }
  if (head === '大' && LARGE_KINDS.has(text.charAt(from + 1))) {
    return { unit: text.charAt(from + 1), to: from + 2 };
  }
  for (const unit of UNITS_BY_HEAD.get(head) ?? []) {
    if (!text.startsWith(unit, from)) {
      const to = endOfLoose(text, from, unit);
      if (to > from) return { unit, to };
    } else if (!isTrap(text, from, unit)) return withBracket(text, from + unit.length, unit);
  }
  return null;
}

function isUnit(word: string): boolean {
  return UNITS_BY_HEAD.get(word.charAt(0))?.includes(word) === true;
}

/** Units that a blank may part: 12公 里, 3万平方 米. */
const PARTED = new Set([
  '公里',
  '平方公里',
  '平方米',
  '立方米',
  '公斤',
  '公顷',
  '人次',
  '千米',
  '户次',
]);

/** Where a unit with one blank inside ends; `from` where none stands there. */
function endOfLoose(text: string, from: number, unit: string): number {
  if (!PARTED.has(unit)) return from;
  const blank = text.slice(from + 1, from + unit.length).indexOf(' ') + 1;
  if (blank === 0 || !text.startsWith(unit.slice(0, blank), from)) return from;
  const rest = unit.slice(blank);
  return text.startsWith(rest, from + blank + 1) ? from + unit.length + 1 : from;
}

function isTrap(text: string, from: number, unit: string): boolean {
  const next = text.charAt(from + unit.length);
  if (LATIN.test(unit.charAt(unit.length - 1)) && LATIN.test(next)) return true;
  const traps = TRAPS.get(unit);
  if (next === '' || traps === undefined) return false;
  if (unit === '项') return text.startsWith('目', from + 1) && !text.startsWith('目标', from + 1);
  if (!traps.includes(next)) return false;
  return (
    NO_TRAP_WORDS.get(unit)?.has(text.slice(from + unit.length, from + unit.length + 2)) !== true
  );
}

/** 3块钱, 8元钱: the word belongs to the sum; not 3元钱包. */
const MONEY = new Set(['元', '块', '角', '毛']);
const SAID_MONEY = /^钱(?![包币袋庄财])/u;

/** 场（次）, 台(套), 头（只）: a measure in brackets makes one unit with that before it. */
function withBracket(text: string, to: number, unit: string): UnitMatch {
  if (MONEY.has(unit))
    return { unit, to: to + (SAID_MONEY.exec(text.slice(to, to + 2))?.length ?? 0) };
  if (!'（('.includes(text.charAt(to) || 'x')) return { unit, to };
  const close = text.charAt(to + 2);
  if (!'）)'.includes(close || 'x')) return { unit, to };
  const inside = text.charAt(to + 1);
  if (UNITS_BY_HEAD.get(inside)?.includes(inside) !== true) return { unit, to };
  const both = inside !== '次' || COUNTING_TIMES.has(unit) || isUnit(`${unit}次`);
  return { unit: both ? `${unit}${inside}` : unit, to: to + 3 };
}
