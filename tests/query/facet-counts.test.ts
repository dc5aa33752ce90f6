import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countFacets } from '../../src/query/facet-counts.ts';
import type { FacetId } from '../../src/query/filter.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import { TABLE_IDS } from '../../src/query/view.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(20);
const FACETS: readonly FacetId[] = [
  'regions',
  'themes',
  'articleKinds',
  'initiativeKinds',
  'unitGroups',
  'pages',
  'months',
  'certainties',
];

it('counts what would be in view if a value were the only one chosen in its facet', () => {
  fc.assert(
    fc.property(
      arbitraryFilter(dataset),
      fc.constantFrom(...TABLE_IDS),
      fc.constantFrom(...FACETS),
      (filter, table, facet) => {
        const counts = countFacets(dataset, { filter, hits: null, table })[facet];
        for (const [value, count] of counts) {
          const alone = { ...filter, [facet]: { include: [value], exclude: [] } };
          expect([value, selectRows(dataset, alone, null)[table].length]).toEqual([value, count]);
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('gives a parent the sum of what lies in it', () => {
  const filter = {
    ...selectAll(),
    regions: { include: ['上海市'], exclude: [] },
  };
  const { regions } = countFacets(dataset, { filter, hits: null, table: 'articles' });
  expect(regions.get('浙江省')).toBe(regions.get('浙江省/湖州市/德清县/莫干山镇'));
  expect(regions.get('浙江省')).toBeGreaterThan(0);
});

function selectAll() {
  const none = { include: [], exclude: [] };
  return {
    regions: none,
    themes: none,
    articleKinds: none,
    initiativeKinds: none,
    unitGroups: none,
    pages: none,
    months: none,
    certainties: none,
    dates: { from: null, to: null },
    text: '',
  };
}
