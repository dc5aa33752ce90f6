import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChinese } from '../../src/query/split-chinese.ts';

describe('splitChinese', () => {
  it.each([
    ['a place below a province', 'Gansu / 天水市 / 清水县', ['Gansu / ', '天水市 / 清水县', '']],
    ['a sum with its unit', 'sum >4,240 场次', ['sum >4,240 ', '场次', '']],
    ['a word that begins with a letter', 'A级景区 list', ['', 'A级景区', ' list']],
    ['letters among Chinese words', '推动 A 级景区', ['', '推动 A 级景区', '']],
    ['no Chinese', '(no headline)', ['(no headline)', '', '']],
    ['nothing', '', ['', '', '']],
  ])('finds the Chinese of %s', (_what, line, [before, chinese, after]) => {
    expect(splitChinese(line)).toEqual({ before, chinese, after });
  });

  it('loses nothing of any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', 'a', '市', '，', '1', '\n') }), (line) => {
        const { before, chinese, after } = splitChinese(line);
        expect(before + chinese + after).toBe(line);
      }),
    );
  });
});
