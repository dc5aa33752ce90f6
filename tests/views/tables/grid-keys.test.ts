import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBy } from '../../../src/views/tables/grid-keys.ts';

const SIZE = { lines: 100, columns: 9, page: 20 };

describe('moveBy', () => {
  it.each([
    ['ArrowDown', { line: 6, column: 2 }],
    ['ArrowUp', { line: 4, column: 2 }],
    ['ArrowLeft', { line: 5, column: 1 }],
    ['ArrowRight', { line: 5, column: 3 }],
    ['PageDown', { line: 25, column: 2 }],
    ['PageUp', { line: 0, column: 2 }],
    ['Home', { line: 5, column: 0 }],
    ['End', { line: 5, column: 9 }],
    ['Ctrl+Home', { line: 0, column: 2 }],
    ['Ctrl+End', { line: 99, column: 2 }],
  ])('%s leads to %j', (key, place) => {
    expect(moveBy(key, { line: 5, column: 2 }, SIZE)).toEqual(place);
  });

  it('knows no other key', () => {
    expect(moveBy('x', { line: 5, column: 2 }, SIZE)).toBeNull();
    expect(moveBy('constructor', { line: 5, column: 2 }, SIZE)).toBeNull();
  });

  it('never leads out of the table', () => {
    const key = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'PageDown',
      'PageUp',
    );
    const start = { line: fc.nat(99), column: fc.nat(9) };
    fc.assert(
      fc.property(key, fc.record(start), (pressed, place) => {
        const next = moveBy(pressed, place, SIZE);
        expect(next?.line).toSatisfy((line: number) => line >= 0 && line < SIZE.lines);
        expect(next?.column).toSatisfy((column: number) => column >= 0 && column <= SIZE.columns);
      }),
    );
  });
});
