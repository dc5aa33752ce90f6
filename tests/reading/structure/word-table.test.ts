import { describe, expect, it } from 'vitest';
import { WordTable } from '../../../src/reading/structure/word-table.ts';

const WORDS = ['垃', '垃圾', '垃圾分', '垃圾分类', '垃圾分类站', '圾垃'];
const table = new WordTable();
for (const [at, word] of WORDS.entries()) table.set(word, at + 1);

describe('a table of words', () => {
  it.each(WORDS)('finds %s where it stands', (word) => {
    expect(table.numberAt(`清${word}`, 1, 1 + word.length)).toBe(WORDS.indexOf(word) + 1);
  });

  it.each(['圾', '垃\0', '垃圾\0', '垃圾分类点', ''])('does not know %j', (word) => {
    expect(table.numberAt(word, 0, word.length)).toBe(-1);
  });

  it('keeps the last number that a word is given', () => {
    table.set('服务', 8);
    table.set('服务', 9);
    expect(table.numberAt('服务', 0, 2)).toBe(9);
  });

  it('keeps no word of more than five characters', () => {
    table.set('垃圾分类站点', 10);
    expect(table.numberAt('垃圾分类站点', 0, 6)).toBe(-1);
  });
});
