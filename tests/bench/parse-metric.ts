/** One `m` line of an `.expect` file: `raw | value | unit | indicator / other wording`. */
import type { Bound } from '../../src/model/vocabulary.ts';
import type { ExpectedMetric } from './expected.ts';

type Valued = Omit<ExpectedMetric, 'paragraph' | 'required'>;

const SIGNS: Readonly<Record<string, Bound>> = { '>': 'over', '~': 'about', '<': 'under' };

/**
 * The number of an `m` line. The value's sign is its bound; two dots make a range.
 *
 * @example parseMetric('60余万元 | >600000 | 元 | 投入').approx // 'over'
 */
export function parseMetric(line: string): Valued {
  const [raw = '', value = '', unit = '', indicators = ''] = line.split('|').map((it) => it.trim());
  return { raws: raw.split(' / '), unit, ...readValue(value), indicators: indicators.split(' / ') };
}

function readValue(text: string): Pick<Valued, 'value' | 'valueMax' | 'approx'> {
  const [from = '', to] = text.split('..');
  if (to !== undefined) return { value: toNumber(from), valueMax: toNumber(to), approx: 'range' };
  const approx = SIGNS[text.charAt(0)];
  const digits = approx === undefined ? text : text.slice(1);
  return { value: toNumber(digits), valueMax: null, approx: approx ?? 'exact' };
}

/** `*` is NaN: any value is right, for numbers whose value the guide does not settle. */
function toNumber(text: string): number {
  if (text === '*') return Number.NaN;
  const value = Number(text);
  if (text === '' || Number.isNaN(value)) throw new Error(`no number: ${text}`);
  return value;
}
