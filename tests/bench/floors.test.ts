import { describe, expect, it } from 'vitest';
import { damagedPages } from './damage.ts';
import { evaluate } from './evaluate.ts';
import { FIGURES } from './figures.data.ts';
import { DAMAGED_PAGES, DAMAGED_SEED, FLOORS } from './floors.data.ts';
import { loadSet, SETS } from './load-expected.ts';

const floored = ([...SETS, 'damaged'] as const).filter(
  (set) => Object.keys(FLOORS[set]).length > 0,
);

describe.each(floored)('the figures of %s', (set) => {
  const pages = set === 'damaged' ? damagedPages(DAMAGED_PAGES, DAMAGED_SEED) : loadSet(set);
  const tally = evaluate(pages);
  const floors = FIGURES.flatMap(({ id, label }) => {
    const floor = FLOORS[set][id];
    return floor === undefined ? [] : [{ id, label, floor }];
  });

  it.each(floors)('$label stays at $floor or above', ({ id, floor }) => {
    expect(tally.share(id) ?? 1).toBeGreaterThanOrEqual(floor);
  });
});
