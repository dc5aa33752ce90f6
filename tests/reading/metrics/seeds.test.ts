import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractMetrics } from '../../../src/reading/metrics/extract-metrics.ts';
import { sameIndicator } from '../../bench/wording.ts';
import { articleOf } from './article-of.ts';
import { SEED_METRICS } from './seed-metrics.data.ts';

const SENTENCE_END = /[。！？”：:)）]$/u;
const SHORTEST_BROKEN = 15;

/** The lines of a page, those joined that stop in mid-sentence: near enough for numbers. */
function paragraphsOf(page: string): string[] {
  const paragraphs: string[] = [];
  for (const line of page.split('\n').filter((one) => one.trim() !== '')) {
    const last = paragraphs.at(-1);
    const goesOn = last !== undefined && last.length >= SHORTEST_BROKEN && !SENTENCE_END.test(last);
    if (goesOn && !last.startsWith('#') && !line.startsWith('#'))
      paragraphs.push(`${paragraphs.pop()}${line}`);
    else paragraphs.push(line);
  }
  return paragraphs;
}

describe.each(Object.entries(SEED_METRICS))('the numbers of %s', (file, expected) => {
  const page = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');
  const got = extractMetrics(articleOf(...paragraphsOf(page)));

  it('are found, in order, and nothing else is', () => {
    const wanted = expected.map(({ raw, optional }) => ({ raw, optional: optional === true }));
    const read = got.map(({ raw }) => raw);
    const found = wanted.filter(({ raw, optional }) => !optional || read.includes(raw));
    expect(read).toEqual(found.map(({ raw }) => raw));
  });

  it('have the right value, unit, bound and name', () => {
    for (const metric of expected) {
      const same = got.filter(({ raw }) => raw === metric.raw);
      if (same.length === 0 && metric.optional) continue;
      const { value, unit, approx = 'exact' } = metric;
      expect(same.map((one) => [one.value, one.unit, one.approx])).toContainEqual([
        value,
        unit,
        approx,
      ]);
      const named = same.some((one) => sameIndicator(metric.indicator, one.indicator));
      expect(
        named
          ? ''
          : `${metric.raw} ${metric.indicator}: ${same.map((one) => one.indicator).join(' ')}`,
      ).toBe('');
    }
  });
});
