import { describe, expect, it } from 'vitest';
import { CodeSet } from '../../src/chinese/code-set.ts';

const MARKS = new CodeSet('。！\uffff');

describe('CodeSet', () => {
  it.each([
    ['holds what it was given', '好。', 1, true],
    ['holds the last code unit', '\uffff', 0, true],
    ['holds nothing else', '好。', 0, false],
    ['holds nothing behind the end', '好', 1, false],
  ])('%s', (_name, text, at, expected) => {
    expect(MARKS.has(text.charCodeAt(at))).toBe(expected);
  });

  it('holds the first characters of words', () => {
    expect(new CodeSet(['乡', '镇']).has('镇'.charCodeAt(0))).toBe(true);
  });
});
