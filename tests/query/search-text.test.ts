import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSearchText, LONGEST_SEARCH, readSearchText } from '../../src/query/search-text.ts';

describe('the text of a search', () => {
  it.each([
    ['blanks at its ends are left out', ' 网格员\u3000', '网格员'],
    ['lines are joined, as a field joins them', '网格\r\n员', '网格员'],
    ['what stands for a damaged character stays', '柳\ufffd镇', '柳\ufffd镇'],
    ['a mark of direction stays', 'a\u202eb', 'a\u202eb'],
    ['half a character becomes what stands for a damaged one', 'a\ud800b', 'a\ufffdb'],
    ['it is cut', '长'.repeat(300), '长'.repeat(LONGEST_SEARCH)],
    ['it is never cut within a character', `a${'😀'.repeat(150)}`, `a${'😀'.repeat(99)}`],
    ['nothing is nothing', ' \n', ''],
  ])('%s', (_what, typed, text) => {
    expect(readSearchText(typed)).toBe(text);
  });

  it('is one that the field can hold, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const text = readSearchText(typed);
        expect(isSearchText(text)).toBe(true);
        expect(readSearchText(text)).toBe(text);
      }),
    );
  });
});
