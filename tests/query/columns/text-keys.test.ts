import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTexts } from '../../../src/query/columns/text-keys.ts';

/** Strings in the order of their ranks. */
function inOrder(texts: readonly string[]): string[] {
  const ranks = rankTexts(texts);
  return texts
    .map((text, position) => ({ text, rank: ranks[position] ?? Number.NaN }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ text }) => text);
}

describe('rankTexts', () => {
  it('orders Chinese by pinyin', () => {
    expect(inOrder(['周', '安', '李', '白', '王'])).toEqual(['安', '白', '李', '王', '周']);
  });

  it('gives equal texts equal ranks and the empty text none', () => {
    expect([...rankTexts(['乙', '', '丙', '乙'])]).toEqual([1, Number.NaN, 0, 1]);
  });

  it('puts a text before the longer one that it begins', () => {
    expect(inOrder(['社区服务', '社区', '社'])).toEqual(['社', '社区', '社区服务']);
  });

  it('survives texts longer than any key, half characters and rare ones', () => {
    const texts = ['甲'.repeat(5000), `${'甲'.repeat(5000)}乙`, '\ud800', '𠮷', 'constructor'];
    const ranks = [...rankTexts(texts)];
    expect(new Set(ranks).size).toBe(texts.length);
    expect((ranks[0] ?? 0) < (ranks[1] ?? 0)).toBe(true);
  });

  it('agrees with the collator on Han characters and digits', () => {
    const collator = new Intl.Collator('zh-CN', { sensitivity: 'base' });
    const characters = Array.from('安白陈丁二方高黄江开李马南欧平青人三天王西杨张0159');
    const text = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [left.join(''), right.join('')];
        const [rankA = 0, rankB = 0] = rankTexts([a, b]);
        expect(Math.sign(rankA - rankB)).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });
});
