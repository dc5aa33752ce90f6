/** A share as the accuracy table shows it. */

/**
 * Percent with one decimal, cut and not rounded, so that no figure looks better than it is.
 *
 * @example formatAccuracy(1999, 2000) // '99.9%'
 */
export function formatAccuracy(right: number, of: number): string {
  if (of === 0) return '–';
  if (right === of) return '100%';
  return `${(Math.floor((right * 1000) / of) / 10).toFixed(1)}%`;
}
