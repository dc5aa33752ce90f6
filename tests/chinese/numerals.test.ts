import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHanNumeral } from '../../src/chinese/numerals.ts';

const DIGITS = '零一二三四五六七八九';
const SCALES = ['千', '百', '十', ''];

/** Writes a number below 10000 the way newspapers do, to be read back. */
function writeBelowTenThousand(value: number): string {
  let text = '';
  let gap = false;
  SCALES.forEach((scale, index) => {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS.charAt(digit)}${scale}`;
      gap = false;
    }
  });
  return text;
}

function write(value: number): string {
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  if (high === 0) return writeBelowTenThousand(low);
  const rest = low === 0 ? '' : `${low < 1000 ? '零' : ''}${writeBelowTenThousand(low)}`;
  return `${writeBelowTenThousand(high)}万${rest}`;
}

describe('readHanNumeral', () => {
  it.each([
    ['reads tens', '三十五', 35],
    ['reads a scale alone', '万', 10000],
    ['reads ten without its one', '十六', 16],
    ['reads 两 as two', '两千', 2000],
    ['reads mixed scales', '一万六千', 16000],
    ['reads 亿', '三亿二千万', 320000000],
    ['reads 万亿', '一万亿', 1e12],
    ['reads digit by digit', '二〇一九', 2019],
    ['reads a short last place', '三百五', 350],
    ['reads a last place after 零 as it stands', '三百零五', 305],
    ['reads 廿', '廿六', 26],
  ])('%s', (_name, text, value) => {
    expect(readHanNumeral(text)).toBe(value);
  });

  it.each([
    ['two digits side by side', '三五'],
    ['nothing', ''],
    ['other characters', '三个'],
    ['more than any number has', '一'.repeat(30)],
  ])('gives null for %s', (_name, text) => {
    expect(readHanNumeral(text)).toBeNull();
  });

  it('reads back any number that it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(readHanNumeral(write(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});
