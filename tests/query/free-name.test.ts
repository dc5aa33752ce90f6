import { expect, it } from 'vitest';
import { freeName } from '../../src/query/free-name.ts';

it.each([
  ['a.txt', [], 'a.txt'],
  ['a.txt', ['a.txt'], 'a (2).txt'],
  ['a.txt', ['a.txt', 'a (2).txt'], 'a (3).txt'],
  ['版面', ['版面'], '版面 (2)'],
  ['.txt', ['.txt'], '.txt (2)'],
  ['__proto__', [], '__proto__'],
])('%s beside %j becomes %s', (name, taken, free) => {
  expect(freeName(name, new Set(taken))).toBe(free);
});
