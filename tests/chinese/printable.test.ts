import { expect, it } from 'vitest';
import { printable } from '../../src/chinese/printable.ts';

it.each([
  ['an escape sequence', '\u001b[31m红', '\\u{1b}[31m红'],
  ['a bell and a carriage return', 'a\u0007\rb', 'a\\u{7}\\u{d}b'],
  ['a bidirectional override', 'txt\u202egnp', 'txt\\u{202e}gnp'],
  ['a zero-width blank', '甲\u200b乙', '甲\\u{200b}乙'],
  ['half of a surrogate pair', '\ud83d!', '\\u{d83d}!'],
])('spells %s out', (_name, text, expected) => {
  expect(printable(text)).toBe(expected);
});

it('leaves Chinese and emoji as they are', () => {
  expect(printable('第三版 😀.txt')).toBe('第三版 😀.txt');
});
