import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatQuantity,
  formatShare,
} from '../../../src/query/columns/format-number.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [7350, '7350', '7,350'],
    [73000, '7.3万', '73,000'],
    [123456.7, '12.34567万', '123,456.7'],
    [260000000, '2.6亿', '260,000,000'],
    [99.5, '99.5', '99.5'],
    [-42000, '-4.2万', '-42,000'],
    [0.6666666667, '2/3', '2/3'],
    [0.3333333333, '1/3', '1/3'],
    [0.2857142857, '2/7', '2/7'],
    [0.125, '0.125', '0.125'],
    [0.0327, '0.0327', '0.0327'],
    [0.66666, '0.66666', '0.66666'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('never rounds a whole number', () => {
    const scale = new Map([
      ['万', 4],
      ['亿', 8],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (value) => {
        const text = formatNumber(value, 'zh');
        const power = scale.get(text.at(-1) ?? '') ?? 0;
        expect(Number(`${text.replace(/[万亿]/u, '')}e${power}`)).toBe(value);
        expect(Number(formatNumber(value, 'en').replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

describe('formatQuantity', () => {
  it.each([
    ['exact', null, '450'],
    ['over', null, '>450'],
    ['about', null, '≈450'],
    ['under', null, '<450'],
    ['range', 600, '450–600'],
    // A range whose upper end is unknown is still not exact.
    ['range', null, '≈450'],
  ] as const)('shows the bound of %s up to %s as %s', (approx, valueMax, shown) => {
    expect(formatQuantity({ value: 450, valueMax, approx }, 'zh')).toBe(shown);
  });
});

describe('formatShare', () => {
  it.each([
    [0, 7, '0%'],
    [1, 3, '33.3%'],
    [1, 2, '50%'],
    [7, 7, '100%'],
    // Rounded, these would pass as none and as all.
    [1, 4000, '<0.1%'],
    [3999, 4000, '>99.9%'],
  ])('writes %d of %d as %s', (part, whole, shown) => {
    expect(formatShare(part, whole)).toBe(shown);
  });
});
