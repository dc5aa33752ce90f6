import { describe, expect, it } from 'vitest';
import { boundPoints, provincesOf, type SpreadPoint } from '../../src/query/spread.ts';

function points(province: string, values: readonly number[], from: number): SpreadPoint[] {
  return values.map((value, index) => ({
    row: from + index,
    province,
    value,
    bound: 'exact' as const,
  }));
}

const MANY = [
  ...points('云南省', [5, 900, 30, 70], 0),
  ...points('福建省', [2000], 10),
  ...points('', [1, 80000], 20),
];

describe('provincesOf', () => {
  it('puts the place of the largest number first and the unknown place last', () => {
    expect(provincesOf(MANY)).toEqual(['福建省', '云南省', '']);
  });
});

describe('boundPoints', () => {
  it('keeps all where a chart can hold them', () => {
    expect(boundPoints(MANY, 7)).toEqual({ points: MANY, perProvince: null });
  });

  it('keeps the largest of each place, as many for each, in their own order', () => {
    const { points: kept, perProvince } = boundPoints(MANY, 5);
    expect(perProvince).toBe(2);
    expect(kept.map((point) => point.value)).toEqual([900, 70, 2000, 1, 80000]);
  });

  it('keeps one of each place at least', () => {
    const { points: kept, perProvince } = boundPoints(MANY, 1);
    expect(perProvince).toBe(1);
    expect(kept.map((point) => point.value)).toEqual([900, 2000, 80000]);
  });
});
