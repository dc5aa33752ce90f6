import { describe, expect, it } from 'vitest';
import { heightsFor, provincesToFit } from '../../../src/views/overview/heights.ts';
import { GRID_HEIGHT } from '../../../src/views/overview/TileGrid.tsx';

describe('the two columns of charts', () => {
  it.each([1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 17, 25, 34])(
    'end on one line with %i provinces',
    (count) => {
      const { provinces, themes, tiles, timeline } = heightsFor(count);
      expect(provinces + themes).toBe(tiles + timeline);
    },
  );

  it('stay within what is legible where a dataset has almost nothing', () => {
    expect(heightsFor(1).themeLine).toBeLessThan(30);
    expect(heightsFor(1).timeline).toBeGreaterThanOrEqual(150);
  });

  it('keep the room of the whole dataset, unless next to nothing is left', () => {
    const left = [30, 12, 3, 2, 1, 0];
    expect(left.map((count) => provincesToFit(30, count))).toEqual([30, 30, 30, 2, 1, 1]);
    expect(provincesToFit(1, 1)).toBe(1);
  });

  it('reckon with the grid as it is drawn', () => {
    expect(heightsFor(1).tiles).toBe(GRID_HEIGHT);
  });
});
