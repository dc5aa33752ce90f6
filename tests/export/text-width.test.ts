import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth, wrapText } from '../../src/export/text-width.ts';

describe('estimateWidth', () => {
  it('counts Chinese characters as wide as they are high', () => {
    expect(estimateWidth('范围：全部', 12)).toBe(60);
  });
});

describe('wrapText', () => {
  it('keeps a line that fits', () => {
    expect(wrapText('全部', { size: 10, width: 20 })).toEqual(['全部']);
  });

  it('breaks after a mark that parts words where it can', () => {
    expect(wrapText('一二三四，五六', { size: 10, width: 60 })).toEqual(['一二三四，', '五六']);
    expect(wrapText('scope: all of it', { size: 10, width: 70 })).toEqual(['scope: all', 'of it']);
  });

  it('breaks anywhere where it must', () => {
    expect(wrapText('一二三四五', { size: 10, width: 20 })).toEqual(['一二', '三四', '五']);
  });

  it('has no line for no text', () => {
    expect(wrapText('', { size: 10, width: 20 })).toEqual([]);
  });

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, width) => {
        const lines = wrapText(text, { size: 10, width });
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
