import { describe, expect, it } from 'vitest';
import { damagedPages } from './damage.ts';
import { findBreak } from './damage-columns.ts';
import { withoutBlanks } from './likeness.ts';
import { Random } from './random.ts';

describe('damagedPages', () => {
  const pages = damagedPages(200, 7);

  it('makes the same pages from the same seed, others from another', () => {
    expect(damagedPages(200, 7)).toEqual(pages);
    expect(damagedPages(200, 8)).not.toEqual(pages);
  });

  it('prints every character of every article, whatever the damage', () => {
    for (const { text, expected } of pages) {
      const page = new Map<string, number>();
      for (const it of withoutBlanks(text)) page.set(it, (page.get(it) ?? 0) + 1);
      const truth = expected.articles
        .flatMap((it) => it.paragraphs.map((one) => one.text))
        .join('');
      for (const it of withoutBlanks(truth)) page.set(it, (page.get(it) ?? 0) - 1);
      expect(Math.min(...page.values())).toBeGreaterThanOrEqual(0);
    }
  });

  it('drops the facts of what it cuts off', () => {
    for (const { articles } of pages.map((it) => it.expected)) {
      for (const { metrics, paragraphs } of articles) {
        for (const { raws, paragraph } of metrics) {
          const text = paragraphs[paragraph]?.text ?? '';
          expect(raws.some((raw) => text.includes(raw))).toBe(true);
        }
      }
    }
  });

  it('breaks only in mid-sentence', () => {
    const text =
      '为提升服务水平，县里组织了二十多支队伍。队伍走村入户，为老人理发送药，大家都说这样的活动办到了心坎上。';
    for (let seed = 0; seed < 50; seed += 1) {
      const at = findBreak(text, new Random(seed)) ?? 0;
      expect('。！？').not.toContain(text.charAt(at - 1));
    }
  });
});
