/** Reads the short form in which tests write down a metric, and compares it with what was read. */
import type { Metric } from '../../../src/model/page.ts';
import type { Bound } from '../../../src/model/vocabulary.ts';
import { sameIndicator } from '../../bench/wording.ts';

export interface Expectation {
  readonly required: boolean;
  readonly raw: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly approx: Bound;
  readonly indicators: readonly string[];
}

const BOUND_OF: Readonly<Record<string, Bound>> = {
  '=': 'exact',
  '>': 'over',
  '~': 'about',
  '<': 'under',
  '..': 'range',
};

/** `?30至50人|30..50|人|..|培训` : see sentences.data.ts; `*` counts whatever is said. */
export function parseExpectation(line: string): Expectation {
  const [raw = '', value = '', unit = '', bound = '', indicators = ''] = line.split('|');
  const [low = '', high] = value.split('..');
  const approx = BOUND_OF[bound];
  if (approx === undefined) throw new Error(`no bound in ${line}`);
  return {
    required: !raw.startsWith('?'),
    raw: raw.replace(/^\?/u, ''),
    value: low === '*' ? Number.NaN : Number(low),
    valueMax: high === undefined ? null : Number(high),
    unit,
    approx,
    indicators: indicators.split('/'),
  };
}

/** What differs between the two, in words; '' where the metric is read as expected. */
export function differenceOf(expected: Expectation, got: Metric): string {
  const told: string[] = [];
  if (!Number.isNaN(expected.value) && expected.value !== got.value)
    told.push(`value ${got.value}`);
  if (expected.valueMax !== got.valueMax) told.push(`valueMax ${got.valueMax}`);
  if (expected.unit !== got.unit) told.push(`unit ${got.unit}`);
  if (expected.approx !== got.approx) told.push(`bound ${got.approx}`);
  if (!expected.indicators.some((one) => one === '*' || sameIndicator(one, got.indicator))) {
    told.push(`counts ${got.indicator}`);
  }
  return told.length === 0 ? '' : `${expected.raw}: ${told.join(', ')}`;
}

/** Everything that is missing, superfluous or wrong in `got`, in words. */
export function differencesOf(lines: readonly string[], got: readonly Metric[]): string[] {
  const told: string[] = [];
  const left = [...got];
  for (const expected of lines.map(parseExpectation)) {
    const at = left.findIndex((metric) => metric.raw === expected.raw);
    const metric = left[at];
    if (metric === undefined) {
      if (expected.required) told.push(`missing ${expected.raw}`);
      continue;
    }
    left.splice(at, 1);
    const difference = differenceOf(expected, metric);
    if (difference !== '') told.push(difference);
  }
  return [...told, ...left.map((metric) => `superfluous ${metric.raw} ${metric.indicator}`)];
}
