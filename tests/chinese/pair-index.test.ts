import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairIndex } from '../../src/chinese/pair-index.ts';

const at = (index: PairIndex, pair: string): number =>
  index.at(pair.charCodeAt(0), pair.charCodeAt(1));

describe('PairIndex', () => {
  it('numbers pairs in the order in which they are given', () => {
    const index = new PairIndex(['春耕', '备耕', '耕春']);
    expect(['春耕', '备耕', '耕春'].map((pair) => at(index, pair))).toEqual([0, 1, 2]);
  });

  it('knows no pair that was not given, also not one at a text’s end', () => {
    const index = new PairIndex(['春耕']);
    expect(at(index, '耕春')).toBe(-1);
    expect(at(index, '春')).toBe(-1);
    expect(at(index, '')).toBe(-1);
    expect(at(new PairIndex([]), '春耕')).toBe(-1);
  });

  it('looks at the first two characters of longer texts, and takes the first of equal ones', () => {
    expect(at(new PairIndex(['春耕备耕', '春耕']), '春耕')).toBe(0);
  });

  it('finds each of any pairs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 2, maxLength: 2, unit: 'binary' }), {
          maxLength: 40,
          selector: (text) => text.slice(0, 2),
        }),
        (pairs) => {
          const index = new PairIndex(pairs);
          pairs.forEach((pair, number) => {
            expect(at(index, pair)).toBe(number);
          });
        },
      ),
    );
  });
});
