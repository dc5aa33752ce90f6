import { describe, expect, it } from 'vitest';
import { countFitting } from '../../../src/views/tables/count-fitting.ts';

describe('countFitting', () => {
  it.each([
    ['all fit to the pixel', [100, 100], 2, 210, 2],
    ['one pixel is missing, and the button takes room too', [100, 100], 2, 209, 1],
    ['there is room for the entry, but not for the button behind it', [100, 100], 2, 160, 0],
    ['the only entry is wider than the line', [300], 1, 200, 0],
    ['there is nothing', [], 0, 200, 0],
    ['more entries than were measured', [10, 10], 9, 900, 2],
  ])('counts whole entries: %s', (_what, widths, total, room, expected) => {
    expect(countFitting(widths, total, { room, gap: 10, more: 60 })).toBe(expected);
  });
});
