import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../src/views/overview/next-mark.ts';

/** Two lines of stacked parts with an empty line between them, given out of order. */
const PLACES = [
  { line: 0, from: 0, to: 20 },
  { line: 2, from: 0, to: 100 },
  { line: 0, from: 20, to: 60 },
  { line: 2, from: 100, to: 110 },
];

describe('nextMark', () => {
  it('goes right along a line and on to the next one', () => {
    expect(nextMark(PLACES, 0, 'ArrowRight')).toBe(2);
    expect(nextMark(PLACES, 2, 'ArrowRight')).toBe(1);
  });

  it('goes left back to the end of the line above', () => {
    expect(nextMark(PLACES, 1, 'ArrowLeft')).toBe(2);
  });

  it('goes down to what lies under it, over an empty line', () => {
    expect(nextMark(PLACES, 2, 'ArrowDown')).toBe(1);
    expect(nextMark(PLACES, 3, 'ArrowUp')).toBe(2);
  });

  it('stays where there is nothing further', () => {
    expect(nextMark(PLACES, 0, 'ArrowLeft')).toBe(0);
    expect(nextMark(PLACES, 3, 'ArrowRight')).toBe(3);
    expect(nextMark(PLACES, 1, 'ArrowDown')).toBe(1);
  });

  it('has a first and a last one', () => {
    expect(nextMark(PLACES, 2, 'Home')).toBe(0);
    expect(nextMark(PLACES, 2, 'End')).toBe(3);
  });
});
