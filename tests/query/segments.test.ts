import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/model/themes.ts';
import { EMPTY_FILTER, type Filter } from '../../src/query/filter.ts';
import {
  countSegments,
  countThemeChoices,
  isChosen,
  toggleSegment,
} from '../../src/query/segments.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { selectNaively } from './naive-filter.ts';

const { dataset } = madeUpDataset(30);
const PROVINCES = ['', ...dataset.regionKeys.filter((key) => !key.includes('/'))];

const segments = fc.record({
  province: fc.constantFrom(...PROVINCES),
  theme: fc.option(fc.constantFrom(...THEME_IDS), { freq: 3 }),
});
/** Few clauses beside those of the segment, so that something is left to count. */
const filters = fc
  .tuple(arbitraryFilter(dataset), fc.boolean())
  .map(
    ([filter, bare]): Filter =>
      bare ? { ...EMPTY_FILTER, regions: filter.regions, themes: filter.themes } : filter,
  );

function withoutOwn(filter: Filter): Filter {
  return { ...filter, regions: EMPTY_FILTER.regions, themes: EMPTY_FILTER.themes };
}

describe('a segment of a bar', () => {
  it('says how many initiatives a click on it leaves in view', () => {
    fc.assert(
      fc.property(filters, segments, (filter, segment) => {
        fc.pre(!isChosen(filter, segment));
        const countOf = countSegments(
          dataset,
          filter,
          selectRows(dataset, withoutOwn(filter), null),
        );
        const { initiatives } = selectNaively(dataset, toggleSegment(filter, segment), null);
        expect(countOf(segment)).toBe(initiatives.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is the whole province, which is added to those chosen before', () => {
    const filter: Filter = { ...EMPTY_FILTER, regions: { include: ['浙江省'], exclude: [] } };
    expect(toggleSegment(filter, { province: '福建省', theme: null })).toEqual({
      ...EMPTY_FILTER,
      regions: { include: ['浙江省', '福建省'], exclude: [] },
    });
  });

  it('is undone by the same click where neither was in the filter', () => {
    fc.assert(
      fc.property(segments, (segment) => {
        const chosen = toggleSegment(EMPTY_FILTER, segment);
        expect(isChosen(chosen, segment)).toBe(true);
        expect(toggleSegment(chosen, segment)).toEqual(EMPTY_FILTER);
      }),
    );
  });

  it('takes its values from what is left out', () => {
    const filter: Filter = {
      ...EMPTY_FILTER,
      regions: { include: [], exclude: ['浙江省', '福建省'] },
      themes: { include: ['industry'], exclude: ['environment'] },
    };
    expect(toggleSegment(filter, { province: '浙江省', theme: 'environment' })).toMatchObject({
      regions: { include: ['浙江省'], exclude: ['福建省'] },
      themes: { include: ['industry', 'environment'], exclude: [] },
    });
  });
});

describe('a theme', () => {
  it('says how many initiatives a click on it leaves in view', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...THEME_IDS), (filter, theme) => {
        fc.pre(!filter.themes.include.includes(theme));
        const base = selectRows(dataset, { ...filter, themes: EMPTY_FILTER.themes }, null);
        const themes = {
          include: [...filter.themes.include, theme],
          exclude: filter.themes.exclude.filter((entry) => entry !== theme),
        };
        const { initiatives } = selectNaively(dataset, { ...filter, themes }, null);
        expect(countThemeChoices(dataset, filter, base)(theme)).toBe(initiatives.length);
      }),
      { numRuns: 300 },
    );
  });
});
