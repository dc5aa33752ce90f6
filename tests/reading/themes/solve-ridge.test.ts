import { describe, expect, it } from 'vitest';
import { dotRows, solveRidge } from './solve-ridge.ts';

describe('dotRows', () => {
  it('gives every row’s inner product with every row', () => {
    const rows = [
      new Map([
        ['春', 1],
        ['耕', 2],
      ]),
      new Map([['耕', 3]]),
    ];
    expect(dotRows(rows).map((it) => [...it])).toEqual([
      [5, 6],
      [6, 9],
    ]);
  });
});

describe('solveRidge', () => {
  it('finds factors whose products and own cost come to the targets', () => {
    const products = [Float64Array.of(2, 1), Float64Array.of(1, 3)];
    const found = solveRidge(products, [Float64Array.of(1), Float64Array.of(-2)]);
    const value = (row: number): number => found[row]?.[0] ?? 0;
    expect(2.7 * value(0) + value(1)).toBeCloseTo(1);
    expect(value(0) + 3.7 * value(1)).toBeCloseTo(-2);
  });
});
