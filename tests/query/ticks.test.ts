import { describe, expect, it } from 'vitest';
import { thinTicks, ticksUpTo } from '../../src/query/ticks.ts';

describe('ticksUpTo', () => {
  it.each([
    [
      [33, 4],
      [0, 10, 20, 30, 40],
    ],
    [[2], [0, 1, 2]],
    [[], [0, 1]],
  ])('of %j gives %j', (counts, ticks) => {
    expect(ticksUpTo(counts)).toEqual(ticks);
  });
});

describe('thinTicks', () => {
  it('keeps all ticks where every label has room', () => {
    expect(thinTicks(['a', 'b', 'c'], { room: 40, label: 40 })).toEqual(['a', 'b', 'c']);
  });

  it('keeps every second or third one where it has not', () => {
    expect(thinTicks([1, 2, 3, 4, 5], { room: 20, label: 35 })).toEqual([1, 3, 5]);
    expect(thinTicks([1, 2, 3, 4, 5], { room: 20, label: 41 })).toEqual([1, 4]);
  });

  it('keeps the first one where there is no room at all', () => {
    expect(thinTicks([1, 2, 3], { room: 0, label: 10 })).toEqual([1]);
  });
});
