import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, type LinePlace } from '../../src/query/dodge.ts';

const ROOM = { offsets: [0, -7, 7], reach: 6 };

function at(...xs: readonly number[]): LinePlace[] {
  return xs.map((x) => ({ line: 0, x }));
}

describe('dodge', () => {
  it('leaves alone what stands clear', () => {
    expect(dodge(at(5, 11, 40), ROOM)).toEqual([0, 0, 0]);
  });

  it('moves the second and third of three at one point, in their own order', () => {
    expect(dodge(at(5, 5, 5), ROOM)).toEqual([0, -7, 7]);
  });

  it('moves what would hide the middle of another', () => {
    expect(dodge(at(8, 5), ROOM)).toEqual([-7, 0]);
  });

  it('lets those share for which the line has no more room', () => {
    expect(dodge(at(5, 5, 5, 5, 5), ROOM)).toEqual([0, -7, 7, 0, 0]);
  });

  it('asks each line by itself', () => {
    const places = [
      { line: 0, x: 5 },
      { line: 1, x: 5 },
    ];
    expect(dodge(places, ROOM)).toEqual([0, 0]);
  });

  it('lets two share a place only where more than it has room for crowd before the second', () => {
    const mark = fc.record({ line: fc.nat(2), x: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (all) => {
        const marks = all.map((place, index) => ({ ...place, by: dodge(all, ROOM)[index] }));
        for (const [index, a] of marks.entries()) {
          const crowd = marks.filter(
            ({ line, x }) => line === a.line && x <= a.x && x > a.x - ROOM.reach,
          );
          const hides = crowd.some((b) => b !== marks[index] && b.by === a.by);
          expect(hides && crowd.length <= ROOM.offsets.length).toBe(false);
        }
      }),
    );
  });
});
