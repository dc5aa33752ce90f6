/** How learnt weights are written: one character each, finer the smaller the weight. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The digit of 0; those before it are negative. */
const NONE = DIGITS.length / 2;
const MOST = NONE - 1;
const RARENESS_STEP = 1 / 8;

/**
 * The digit for a weight between -1 and 1: its root in 31 steps, so that small ones stay apart.
 *
 * @example writeWeight(0) // 'g'
 */
export function writeWeight(weight: number): string {
  const steps = Math.sign(weight) * Math.round(MOST * Math.sqrt(Math.abs(weight)));
  return DIGITS[NONE + steps] ?? '';
}

/** The weight that a digit stands for; 0 for what is no digit. */
export function readWeight(digit: string): number {
  const at = digit === '' ? -1 : DIGITS.indexOf(digit);
  const steps = at < 0 ? 0 : (at - NONE) / MOST;
  return steps * Math.abs(steps);
}

/** The digit for how rare something is, from 0 to below 8. */
export function writeRareness(rareness: number): string {
  return DIGITS[Math.round(rareness / RARENESS_STEP)] ?? '';
}

/** How rare a digit says that something is. */
export function readRareness(digit: string): number {
  return Math.max(0, DIGITS.indexOf(digit)) * RARENESS_STEP;
}
