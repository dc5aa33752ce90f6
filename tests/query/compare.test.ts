import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THEME_IDS } from '../../src/model/themes.ts';
import { compareSides, sideFilter } from '../../src/query/compare.ts';
import { listCandidates, namesAbove } from '../../src/query/compare-candidates.ts';
import { countFacets } from '../../src/query/facet-counts.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import { selectRows } from '../../src/query/select-rows.ts';
import type { Comparison } from '../../src/query/view.ts';
import { arbitraryFilter } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(30);
const PROVINCES: Comparison = { by: 'regions', values: ['浙江省', '福建省'] };

function compare(comparison: Comparison, filter = EMPTY_FILTER) {
  return compareSides(dataset, { filter, hits: null, comparison });
}

describe('compareSides', () => {
  it('asks the same of each side, in the order given', () => {
    const sides = compare(PROVINCES);
    expect(sides.map(({ value }) => value)).toEqual(['浙江省', '福建省']);
    for (const { value, selection } of sides) {
      const filter = sideFilter(EMPTY_FILTER, PROVINCES, value);
      expect(selection).toEqual(selectRows(dataset, filter, null));
    }
  });

  it('lets other filters apply on top, and keeps what its own clause excludes', () => {
    const filter = {
      ...EMPTY_FILTER,
      regions: { include: ['上海市'], exclude: ['浙江省/湖州市'] },
    };
    const [zhejiang, fujian] = compare(PROVINCES, filter);
    expect(zhejiang?.selection.articles).toHaveLength(0);
    expect(fujian?.selection.articles).toHaveLength(10);
  });

  it('says of each part of a side how many initiatives its link leads to', () => {
    fc.assert(
      fc.property(arbitraryFilter(dataset), (drawn) => {
        for (const { parts, filter } of compare(PROVINCES, drawn)) {
          for (const theme of THEME_IDS) {
            const themes = { include: [theme], exclude: [] };
            const { initiatives } = selectRows(dataset, { ...filter, themes }, null);
            expect(parts.get(theme)).toBe(initiatives.length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shows the other themes as well where one is chosen, as a facet does', () => {
    const themes = { include: ['environment'] as const, exclude: [] };
    const [open] = compare(PROVINCES);
    const [chosen] = compare(PROVINCES, { ...EMPTY_FILTER, themes });
    expect(chosen?.parts).toEqual(open?.parts);
  });

  it('puts first the initiatives that several sides have', () => {
    for (const { initiatives } of compare(PROVINCES)) {
      const flags = initiatives.map(({ shared }) => shared);
      expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
      expect(new Set(initiatives.map(({ name }) => name)).size).toBe(initiatives.length);
    }
  });

  it('names as shared exactly the initiatives that another side has', () => {
    const sides = compare(PROVINCES);
    const [a, b] = sides.map(({ initiatives }) => new Set(initiatives.map(({ name }) => name)));
    const wanted = [...(a ?? [])].filter((name) => b?.has(name));
    const found = sides[0]?.initiatives.filter(({ shared }) => shared).map(({ name }) => name);
    expect(new Set(found)).toEqual(new Set(wanted));
  });

  it('never sets unlike units in one row', () => {
    for (const { numbers } of compare(PROVINCES)) {
      for (const [group, leaders] of numbers) expect(leaders.group).toBe(group);
    }
  });

  it('counts themes by province', () => {
    const [side] = compare({ by: 'themes', values: ['civilised-city'] });
    expect([...(side?.parts.keys() ?? [])].every((name) => /[省市]$/u.test(name))).toBe(true);
  });
});

describe('listCandidates', () => {
  const counts = countFacets(dataset, { filter: EMPTY_FILTER, hits: null, table: 'articles' });
  const list = (search: string) =>
    listCandidates(counts.regions, { by: 'regions', search, locale: 'zh' });

  it('offers provinces first, most articles first', () => {
    expect(list('').every(({ value }) => !value.includes('/'))).toBe(true);
    const sizes = list('').map(({ count }) => count);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('finds what lies in them by name, and says where', () => {
    expect(list('德清')).toEqual([
      { value: '浙江省/湖州市/德清县', label: '德清县', above: '浙江省 湖州市', count: 10 },
    ]);
  });

  it('names in English what has an English name', () => {
    expect(namesAbove('浙江省/湖州市/德清县', 'en')).toBe('Zhejiang 湖州市');
  });
});
