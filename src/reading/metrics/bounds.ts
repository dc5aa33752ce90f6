/** How far a number is exact, by the words on either side of it. */
import type { Span } from '../../model/span.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, type BoundWord } from './bounds.data.ts';

export interface Surroundings {
  readonly bound: Bound;
  /** Where the words before the number begin (共, 达到约 …). */
  readonly from: number;
  /** Where the words after the unit end (以上, 左右 …). */
  readonly to: number;
}

/** 约占全国产量的35%: how exact a share is stands before what it is a share of. */
const SHARED = /占[^，。；、0-9]{1,12}的$/u;
const LONGEST_SHARED = 18;
const MOST_WORDS = 4;
const BEFORE = byCharacter(BOUNDS_BEFORE, (word) => word.charAt(word.length - 1));
const AFTER = byCharacter(BOUNDS_AFTER, (word) => word.charAt(0));

function byCharacter(
  words: readonly BoundWord[],
  key: (word: string) => string,
): ReadonlyMap<string, readonly BoundWord[]> {
  const table = new Map<string, BoundWord[]>();
  for (const word of [...words].sort((a, b) => b.word.length - a.word.length)) {
    table.set(key(word.word), [...(table.get(key(word.word)) ?? []), word]);
  }
  return table;
}

/**
 * The bound of the number with its unit at `span`; `inside` is what the numeral itself says
 * (余, 多, 数), which wins over what stands before, and gives way to what stands after.
 *
 * @example findBounds('新增约3万户', [3, 6], 'exact') // bound 'about', from 2
 */
export function findBounds(text: string, span: Span, inside: Bound): Surroundings {
  let from = beforeBlank(text, span[0]);
  let before: Bound | null = null;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = wordBefore(text, from);
    if (word === undefined) break;
    from -= word.word.length;
    before ??= word.bound;
  }
  const shared = SHARED.exec(text.slice(Math.max(0, from - LONGEST_SHARED), from))?.[0] ?? '';
  if (shared !== '') before ??= wordBefore(text, from - shared.length)?.bound ?? null;
  if (OF_WHOLE.test(text.slice(Math.max(0, from - LONGEST_WHOLE), from))) before ??= 'over';
  const after = wordAfter(text, span[1]);
  const to = span[1] + (after?.word.length ?? 0);
  const bound =
    inside === 'range'
      ? inside
      : (after?.bound ?? (inside === 'exact' ? (before ?? inside) : inside));
  return { bound, from, to };
}

/** 占比超过救助类警情的 | 七成: the whole stands between. */
const OF_WHOLE = /(?:超过|超出)[\u4e00-\u9fff“”]{2,14}的$/u;
const LONGEST_WHOLE = 18;

/** 超过 20 万元: a blank before the number is no mark. */
function beforeBlank(text: string, at: number): number {
  const blank = ' \u3000\u00a0'.includes(text.charAt(at - 1) || 'x');
  return blank && wordBefore(text, at - 1) !== undefined ? at - 1 : at;
}

function wordBefore(text: string, at: number): BoundWord | undefined {
  return BEFORE.get(text.charAt(at - 1))?.find(
    ({ word, notAfter, onlyAfter }) =>
      text.endsWith(word, at) &&
      !includes(notAfter, text.charAt(at - word.length - 1)) &&
      (onlyAfter === undefined || includes(onlyAfter, text.charAt(at - word.length - 1))),
  );
}

function wordAfter(text: string, at: number): BoundWord | undefined {
  return AFTER.get(text.charAt(at))?.find(
    ({ word, notAfter, onlyAfter, notBefore }) =>
      text.startsWith(word, at) &&
      !includes(notAfter, text.charAt(at - 1)) &&
      !includes(notBefore, text.charAt(at + word.length)) &&
      (onlyAfter === undefined || includes(onlyAfter, text.charAt(at - 1))),
  );
}

function includes(characters: string | undefined, character: string): boolean {
  return character !== '' && characters !== undefined && characters.includes(character);
}
