import { describe, expect, it } from 'vitest';
import {
  readRareness,
  readWeight,
  writeRareness,
  writeWeight,
} from '../../../src/reading/themes/weight-digits.ts';

describe('the digits of weights', () => {
  it('keep the ends and the middle as they are', () => {
    expect([-1, 0, 1].map(writeWeight).map(readWeight)).toEqual([-1, 0, 1]);
  });

  it.each([0.9, 0.3, 0.05, 0.002, -0.5, -0.01])(
    'come near %d, the nearer the smaller it is',
    (it) => {
      const read = readWeight(writeWeight(it));
      expect(Math.abs(read - it)).toBeLessThanOrEqual(0.002 + 0.04 * Math.sqrt(Math.abs(it)));
      expect(Math.sign(read) * Math.sign(it)).toBeGreaterThanOrEqual(0);
    },
  );

  it('say how rare something is in eighths', () => {
    expect(readRareness(writeRareness(3.3))).toBeCloseTo(3.25);
    expect(readRareness('')).toBe(0);
  });

  it('take what is no digit for none', () => {
    expect(readWeight('春')).toBe(0);
    expect(readWeight('')).toBe(0);
  });
});
