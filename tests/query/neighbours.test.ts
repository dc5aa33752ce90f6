import { expect, it } from 'vitest';
import { neighbourOf } from '../../src/query/neighbours.ts';

const ROWS = Uint32Array.of(2, 5, 9);

it.each([
  ['the next one', 5, 1, 9],
  ['the one before', 5, -1, 2],
  ['none after the last', 9, 1, null],
  ['none before the first', 2, -1, null],
  ['the nearest after one that is not in view', 6, 1, 9],
  ['the nearest before one that is not in view', 6, -1, 5],
] as const)('finds %s', (_case, row, step, expected) => {
  expect(neighbourOf(ROWS, row, step)).toBe(expected);
});

it('finds nothing in an empty list', () => {
  expect(neighbourOf(new Uint32Array(), 4, 1)).toBeNull();
});
