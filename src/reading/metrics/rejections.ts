/** Says why a number with a unit is no metric. */
import type { Quantity } from './find-quantities.ts';
import { IDIOMS, REJECTIONS, type Rejection } from './rejections.data.ts';

const BEFORE = 24;
const AFTER = 12;
const LONGEST_IDIOM = 4;

interface Context {
  readonly before: string;
  readonly after: string;
  readonly raw: string;
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
  const rejection = rejectionsOf(unit).find((one) => holds(one, context));
  if (rejection !== undefined) return rejection.name;
  return quantity.script === 'han' && isIdiom(text, quantity) ? 'idiom' : null;
}

const REJECTIONS_OF = new Map<string, readonly Rejection[]>();

/** The rejections that can hold for `unit`; units are few, so the answer is kept. */
function rejectionsOf(unit: string): readonly Rejection[] {
  let list = REJECTIONS_OF.get(unit);
  if (list === undefined) {
    list = REJECTIONS.filter(({ units }) => units === undefined || units.includes(unit));
    REJECTIONS_OF.set(unit, list);
  }
  return list;
}

function holds({ before, after, raw }: Rejection, context: Context): boolean {
  if (raw !== undefined && !raw.test(context.raw)) return false;
  if (after !== undefined && !after.test(context.after)) return false;
  return before === undefined || before.test(context.before);
}

function isIdiom(text: string, { from, to }: Quantity): boolean {
  const around = text.slice(Math.max(0, from - LONGEST_IDIOM + 1), to + LONGEST_IDIOM - 1);
  const at = Math.min(from, LONGEST_IDIOM - 1);
  return IDIOMS.some((idiom) => {
    const start = around.indexOf(idiom);
    return start >= 0 && start <= at && at < start + idiom.length;
  });
}
