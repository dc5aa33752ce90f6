import { describe, expect, it } from 'vitest';
import { leadOf, sharesOf } from '../../../src/reading/structure/headline-shares.ts';

const LINES = ['石桥修渠', '茶市开秤'] as const;
const TEXTS = ['日前，石桥镇修渠三里。', '清明前后，茶市开秤了。'] as const;

describe('what a headline has in common with a text', () => {
  it('is the share of its pairs of characters', () => {
    expect(sharesOf(LINES, TEXTS)).toEqual([
      [2 / 3, 0],
      [0, 1],
    ]);
    expect(sharesOf([''], TEXTS)).toEqual([[0, 0]]);
  });

  it('says which way round two headlines suit two texts', () => {
    const shares = sharesOf(LINES, TEXTS);
    expect(leadOf(shares, [0, 0], [1, 1])).toBeCloseTo(5 / 3);
    expect(leadOf(shares, [1, 0], [0, 1])).toBe(0);
  });

  it('says nothing where one headline suits neither text', () => {
    const shares = sharesOf(['冬日暖阳', LINES[1]], TEXTS);
    expect(leadOf(shares, [0, 0], [1, 1])).toBe(0);
  });
});
