/** Says why a number with a unit is no metric. */
import { nameIndex } from '../../gazetteer/lookup.ts';
import type { Quantity } from './find-quantities.ts';
import { IDIOMS, REJECTIONS } from './rejections.data.ts';

const BEFORE = 24;
const AFTER = 12;
const LONGEST_IDIOM = 4;

interface Context {
  readonly before: string;
  readonly after: string;
  readonly raw: string;
}

/** A rejection's conditions, all of one shape: what is asked for every number is read fast. */
interface Conditions {
  readonly name: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly raw: RegExp | null;
}

/**
 * The name of the first rejection that holds for `quantity`, or null.
 *
 * @example findRejection('第3名', quantity) // 'ordinal'
 */
export function findRejection(text: string, quantity: Quantity): string | null {
  const { from, to, unit } = quantity;
  const context: Context = {
    before: text.slice(Math.max(0, from - BEFORE), from),
    after: text.slice(to, to + AFTER),
    raw: text.slice(from, to),
  };
  for (const conditions of conditionsOf(unit, isDigit(text.charCodeAt(from)))) {
    if (holds(conditions, context)) return conditions.name;
  }
  if (quantity.script !== 'han') return null;
  if (isIdiom(text, quantity)) return 'idiom';
  return beginsPlace(text, quantity) ? 'place' : null;
}

/** 千斤沟镇, 十方镇: the number and its unit begin the official name of a place. */
function beginsPlace(text: string, { from, to }: Quantity): boolean {
  return nameIndex().longestAt(text, from) > to - from;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Conditions by unit, for numbers that begin with a digit, and for all others. */
const OF_DIGITS = new Map<string, readonly Conditions[]>();
const OF_OTHERS = new Map<string, readonly Conditions[]>();

/** The rejections that can hold for `unit`; units are few, so the answer is kept. */
function conditionsOf(unit: string, digits: boolean): readonly Conditions[] {
  const known = digits ? OF_DIGITS : OF_OTHERS;
  let list = known.get(unit);
  if (list === undefined) {
    list = REJECTIONS.filter(
      ({ units, han = false }) => (units?.includes(unit) ?? true) && !(han && digits),
    ).map(({ name, before = null, after = null, raw = null }) => ({ name, before, after, raw }));
    known.set(unit, list);
  }
  return list;
}

function holds({ before, after, raw }: Conditions, context: Context): boolean {
  if (raw !== null && !raw.test(context.raw)) return false;
  if (after !== null && !after.test(context.after)) return false;
  return before === null || before.test(context.before);
}

function isIdiom(text: string, { from, to }: Quantity): boolean {
  const around = text.slice(Math.max(0, from - LONGEST_IDIOM + 1), to + LONGEST_IDIOM - 1);
  const at = Math.min(from, LONGEST_IDIOM - 1);
  return IDIOMS.some((idiom) => {
    const start = around.indexOf(idiom);
    return start >= 0 && start <= at && at < start + idiom.length;
  });
}
