/** What a file says in one cell, as the formats that know only text and numbers write it. */
import type { ExportValue, Percent } from '../query/columns/column.ts';

export function isPercent(value: ExportValue): value is Percent {
  return typeof value === 'object' && value !== null;
}

/** A share is its number, as the unit beside it is %. */
export function numberOrText(value: ExportValue): string | number | boolean | null {
  return isPercent(value) ? value.percent : value;
}

/** @example plainValue({ percent: 95.5 }) // '95.5' */
export function plainValue(value: ExportValue): string {
  const plain = numberOrText(value);
  if (plain === null) return '';
  return typeof plain === 'boolean' ? (plain ? 'TRUE' : 'FALSE') : String(plain);
}

/** What a person is shown of it: a share with its sign. @example shownValue({ percent: 95.5 }) // '95.5%' */
export function shownValue(value: ExportValue): string {
  return isPercent(value) ? `${value.percent}%` : plainValue(value);
}

/** Whether it stands in a column of numbers: shares do. */
export function isNumeric(value: ExportValue): boolean {
  return typeof numberOrText(value) === 'number';
}
