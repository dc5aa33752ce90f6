import { describe, expect, it } from 'vitest';
import { BORDERLINES } from '../../../src/reading/metrics/borderline.data.ts';
import { extractMetrics } from '../../../src/reading/metrics/extract-metrics.ts';
import { findQuantities } from '../../../src/reading/metrics/find-quantities.ts';
import { IDIOMS, REJECTIONS } from '../../../src/reading/metrics/rejections.data.ts';
import { findRejection } from '../../../src/reading/metrics/rejections.ts';
import { articleOf } from './article-of.ts';

/** The sentence of an example, and where its number in square brackets stands in it. */
function readExample(example: string): { text: string; from: number; to: number } {
  const from = example.indexOf('[');
  return { text: example.replace(/[[\]]/gu, ''), from, to: example.indexOf(']') - 1 };
}

describe('findRejection', () => {
  it.each(REJECTIONS.map(({ name, example }) => ({ name, example })))(
    '$name: $example',
    ({ name, example }) => {
      const { text, from, to } = readExample(example);
      const quantity = findQuantities(text).find((one) => one.from === from);
      expect(quantity?.to).toBe(to);
      expect(quantity === undefined ? null : findRejection(text, quantity)).toBe(name);
      expect(extractMetrics(articleOf(text)).filter((metric) => metric.from === from)).toEqual([]);
    },
  );

  it('has names that are not used twice', () => {
    const names = REJECTIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(IDIOMS)('takes no number from %s', (idiom) => {
    expect(extractMetrics(articleOf(`这里${idiom}。`))).toEqual([]);
  });

  it.each([
    '武平县十方镇的老人',
    '太仆寺旗千斤沟镇的牧民',
    '三元区的居民',
    '八里街道办起食堂',
    '柳河县万匹乡的老人',
    '河东区三里屯街道的居民',
    '十家堡镇的老人',
  ])('takes no number from the place in %s', (text) => {
    expect(extractMetrics(articleOf(`${text}来了。`))).toEqual([]);
  });

  it.each([
    ['全县三个乡镇', '三个'],
    ['全市百家企业', '百家'],
    ['柳河县万亩良田', '万亩'],
    ['全县千户乡村人家', '千户'],
    ['全县千家乡镇企业', '千家'],
    ['全县百户示范村', '百户'],
    ['全县百户山村', '百户'],
  ])('counts in %s', (text, raw) => {
    expect(extractMetrics(articleOf(`${text}都在忙。`)).map((metric) => metric.raw)).toEqual([raw]);
  });

  it('lets an ordinary count pass', () => {
    const text = '新建公园3座。';
    const [quantity] = findQuantities(text);
    expect(quantity === undefined ? '' : findRejection(text, quantity)).toBeNull();
  });
});

describe('borderline figures', () => {
  it.each(BORDERLINES.map(({ name, example }) => ({ name, example })))(
    '$name: $example is likely, with its reason',
    ({ example }) => {
      const { text, from } = readExample(example);
      const metric = extractMetrics(articleOf(text)).find((one) => one.from === from);
      expect(metric?.certainty).toBe('likely');
      expect(metric?.reasons).toContain('borderline-figure');
    },
  );
});
