import { describe, expect, it } from 'vitest';
import { findMatches } from '../../src/chinese/matches.ts';

const DIGITS = /([0-9])[0-9]?/gu;

describe('findMatches', () => {
  it('gives what matchAll gives', () => {
    const text = '3月5日，12人';
    expect(findMatches(text, DIGITS)).toEqual([...text.matchAll(DIGITS)]);
  });

  it('begins at the start whatever was asked before', () => {
    DIGITS.lastIndex = 4;
    expect(findMatches('3月', DIGITS)).toHaveLength(1);
    expect(DIGITS.lastIndex).toBe(0);
  });

  it('gives nothing for a text without a match', () => {
    expect(findMatches('', DIGITS)).toEqual([]);
  });
});
