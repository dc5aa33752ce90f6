import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { selectNaively } from './naive-filter.ts';

const { dataset } = madeUpDataset(30);
const anyHits = fc.option(
  fc.uniqueArray(fc.nat(59)).map((rows): ReadonlySet<number> => new Set(rows)),
);

describe('selectRows', () => {
  it('gives what the filter says, row by row', () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), anyHits, (filter, hits) => {
        const { articles, metrics, initiatives } = selectRows(dataset, filter, hits);
        expect({
          articles: [...articles],
          metrics: [...metrics],
          initiatives: [...initiatives],
        }).toEqual(selectNaively(dataset, filter, hits));
      }),
      { numRuns: 600 },
    );
  });

  it('keeps everything without a filter', () => {
    const rows = selectRows(dataset, EMPTY_FILTER, null);
    expect(rows.articles).toHaveLength(60);
    expect(rows.metrics).toHaveLength(60);
    expect(rows.initiatives).toHaveLength(60);
  });

  it('lets a province hold its townships, and leaves out an excluded city', () => {
    const regions = { include: ['浙江省'], exclude: [] };
    const inside = selectRows(dataset, { ...EMPTY_FILTER, regions }, null).articles;
    expect(inside.length).toBe(10);
    const without = { include: ['浙江省'], exclude: ['浙江省/湖州市'] };
    const rest = selectRows(dataset, { ...EMPTY_FILTER, regions: without }, null).articles;
    expect(rest.length).toBe(0);
  });

  it('does not take a name for its beginning', () => {
    const regions = { include: ['浙江'], exclude: [] };
    expect(selectRows(dataset, { ...EMPTY_FILTER, regions }, null).articles).toHaveLength(0);
  });
});
