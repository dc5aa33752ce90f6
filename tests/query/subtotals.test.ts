import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtotalsOf } from '../../src/query/subtotals.ts';
import { type MadeUpMetric, metricsOf } from './metrics-of.ts';

function subtotals(metrics: readonly MadeUpMetric[]) {
  return subtotalsOf(
    metricsOf(metrics),
    Uint32Array.from(metrics, (_, row) => row),
  );
}

describe('subtotalsOf', () => {
  it('never adds unlike units', () => {
    const result = subtotals([
      { value: 12, unit: '场' },
      { value: 30, unit: '人次' },
      { value: 8, unit: '场' },
    ]);
    expect(result.map(({ unit, count, sum }) => [unit, count, sum?.min])).toEqual([
      ['场', 2, 20],
      ['人次', 1, 30],
    ]);
  });

  it.each([
    [['exact', 'exact'], 'exact'],
    [['exact', 'over'], 'over'],
    [['exact', 'under'], 'under'],
    [['about', 'exact'], 'about'],
    [['over', 'under'], 'about'],
    [['over', 'about'], 'about'],
  ] as const)('a sum of %j is %s', (bounds, expected) => {
    const [only] = subtotals(bounds.map((approx) => ({ value: 5, unit: '场', approx })));
    expect(only?.sum).toEqual({ min: 10, max: 10, approx: expected });
  });

  it('keeps both ends of ranges', () => {
    const [only] = subtotals([
      { value: 20, valueMax: 30, unit: '场', approx: 'range' },
      { value: 5, unit: '场' },
    ]);
    expect(only?.sum).toEqual({ min: 25, max: 35, approx: 'range' });
    expect([only?.smallest, only?.largest]).toEqual([5, 30]);
  });

  it('does not add shares', () => {
    const [only] = subtotals([
      { value: 95, unit: '%' },
      { value: 90, unit: '%' },
    ]);
    expect(only?.sum).toBeNull();
    expect(only?.count).toBe(2);
  });

  it('adds a general measure word only where the same thing is counted', () => {
    const [mixed] = subtotals([
      { value: 3, unit: '个', indicator: '广场' },
      { value: 40, unit: '个', indicator: '小组' },
    ]);
    expect(mixed?.sum).toBeNull();
    expect(mixed?.alike).toBe(false);
    const [like] = subtotals([
      { value: 3, unit: '个', indicator: '小组' },
      { value: 40, unit: '个', indicator: '小组' },
    ]);
    expect(like?.sum?.min).toBe(43);
  });

  it('leaves plans and repeats out of all it says, and names how many they are', () => {
    const [only] = subtotals([
      { value: 10, unit: '场' },
      { value: 10, unit: '场', note: 'repeated-number' },
      { value: 50, unit: '场', note: 'plan-or-target' },
    ]);
    expect(only).toMatchObject({ count: 1, setAside: 2, sum: { min: 10, max: 10 } });
    expect(only?.bounds).toEqual({ exact: 1, over: 0, about: 0, under: 0, range: 0 });
    expect([only?.smallest, only?.largest]).toEqual([10, 10]);
  });

  it('adds what is alike although a plan among them counts another thing', () => {
    const [only] = subtotals([
      { value: 100, unit: '个', indicator: '广场', note: 'plan-or-target' },
      { value: 3, unit: '个', indicator: '小组' },
      { value: 40, unit: '个', indicator: '小组' },
    ]);
    expect(only).toMatchObject({ count: 2, setAside: 1, alike: true, sum: { min: 43 } });
  });

  it('counts nothing in where all is planned or repeated', () => {
    const [only] = subtotals([{ value: 50, unit: '场', note: 'plan-or-target' }]);
    expect(only).toMatchObject({ count: 0, setAside: 1, sum: null });
  });

  it('accounts for every row once: the bounds add up to the count, the left-out comes on top', () => {
    const reported = fc.record({
      value: fc.nat(900),
      unit: fc.constantFrom('场', '个', '%', '人次'),
      approx: fc.constantFrom('exact' as const, 'over' as const, 'about' as const),
      note: fc.constantFrom(undefined, 'plan-or-target' as const, 'repeated-number' as const),
    });
    fc.assert(
      fc.property(fc.array(reported, { maxLength: 30 }), (metrics) => {
        const plain = metrics.map(({ note, ...rest }) => (note ? { ...rest, note } : rest));
        const result = subtotals(plain);
        for (const { count, bounds } of result) {
          expect(Object.values(bounds).reduce((sum, part) => sum + part, 0)).toBe(count);
        }
        const all = result.reduce((sum, { count, setAside }) => sum + count + setAside, 0);
        expect(all).toBe(metrics.length);
      }),
      { numRuns: 200 },
    );
  });

  it('does not show the dust of binary fractions', () => {
    const [only] = subtotals([
      { value: 0.1, unit: '公里' },
      { value: 0.2, unit: '公里' },
    ]);
    expect(only?.sum?.min).toBe(0.3);
  });

  it('counts how many of each bound a unit has', () => {
    const [only] = subtotals([
      { value: 1, unit: '场' },
      { value: 2, unit: '场', approx: 'over' },
      { value: 3, unit: '场', approx: 'over' },
    ]);
    expect(only?.bounds).toEqual({ exact: 1, over: 2, about: 0, under: 0, range: 0 });
  });
});
