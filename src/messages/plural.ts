/** English words beside a count; Chinese has no plural. */

/**
 * A count with the word in its number. Counts arrive as they are shown, so that one is `'1'`.
 *
 * @example plural('1', 'row', 'rows') // '1 row'
 * @example plural('1,200', 'more unit', 'more units') // '1,200 more units'
 */
export function plural(count: string | number, one: string, many: string): string {
  return `${count} ${inNumber(count, one, many)}`;
}

/**
 * The word alone, for what agrees with the count and does not stand beside it.
 *
 * @example inNumber('1', 'it', 'them') // 'it'
 */
export function inNumber(count: string | number, one: string, many: string): string {
  return String(count) === '1' ? one : many;
}
