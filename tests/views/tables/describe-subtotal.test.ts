import { describe, expect, it } from 'vitest';
import { tablesMessages } from '../../../src/messages/tables.ts';
import { subtotalsOf } from '../../../src/query/subtotals.ts';
import { describeSubtotal } from '../../../src/views/tables/describe-subtotal.ts';
import { type MadeUpMetric, metricsOf } from '../../query/metrics-of.ts';

function words(metrics: readonly MadeUpMetric[], locale: 'zh' | 'en') {
  const rows = Uint32Array.from(metrics, (_, row) => row);
  return subtotalsOf(metricsOf(metrics), rows).map((subtotal) => {
    const { amount, detail } = describeSubtotal(subtotal, {
      texts: tablesMessages[locale],
      locale,
    });
    return `${amount} ${detail}`;
  });
}

const SUMMED: readonly MadeUpMetric[] = [
  { value: 12, unit: '场' },
  { value: 30, unit: '场', approx: 'over' },
  { value: 50, unit: '场', note: 'plan-or-target' },
];
const UNLIKE: readonly MadeUpMetric[] = [
  { value: 3, unit: '个', indicator: '广场' },
  { value: 40, unit: '个', indicator: '小组' },
  { value: 90, unit: '个', indicator: '小组', note: 'repeated-number' },
];
const PLANNED: readonly MadeUpMetric[] = [{ value: 50, unit: '场', note: 'plan-or-target' }];

describe('a subtotal in words', () => {
  it.each([
    ['zh', SUMMED, '合计 >42场 2 个数（确数 1，以上 1），另有 1 个是计划或重复，未算在内'],
    ['en', SUMMED, 'sum >42 场 2 numbers (1 exact, 1 over); 1 more left out: a plan or repeat'],
    ['zh', UNLIKE, '3 至 40个 2 个数（确数 2，所数不同，不相加），另有 1 个是计划或重复，未算在内'],
    ['zh', PLANNED, '场 只有计划或重复的数 1 个'],
    ['en', PLANNED, '场 1 number, a plan or repeat'],
  ] as const)('%s: what is left out is named beside what is counted', (locale, metrics, said) => {
    expect(words(metrics, locale)).toEqual([said]);
  });
});
