import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordFinder } from '../../src/chinese/word-finder.ts';

describe('WordFinder', () => {
  it('finds the longest word that begins at a place', () => {
    const finder = new WordFinder(['春耕', '春耕备耕', '备耕']);
    expect(finder.at('抓春耕备耕', 1)).toBe(1);
    expect(finder.at('抓春耕备忘', 1)).toBe(0);
    expect(finder.at('抓春耕备耕', 3)).toBe(2);
    expect(finder.at('抓春耕备耕', 2)).toBe(-1);
  });

  it('knows no word that a text’s end cuts off', () => {
    expect(new WordFinder(['收割机']).at('收割', 0)).toBe(-1);
    expect(new WordFinder([]).at('收割', 0)).toBe(-1);
  });

  it('gives each word’s length by its number', () => {
    expect([...new WordFinder(['收割机', '亩产']).lengths]).toEqual([3, 2]);
  });

  it('agrees with a search through all words', () => {
    const word = fc.string({ minLength: 2, maxLength: 4, unit: fc.constantFrom('甲', '乙', '丙') });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 }),
        fc.nat(12),
        (words, text, at) => {
          const lengths = words.filter((it) => text.startsWith(it, at)).map((it) => it.length);
          const found = new WordFinder(words).at(text, at);
          expect(found < 0 ? 0 : words[found]?.length).toBe(Math.max(0, ...lengths));
          expect(found < 0 || text.startsWith(words[found] ?? '?', at)).toBe(true);
        },
      ),
    );
  });
});
