import { describe, expect, it } from 'vitest';
import { countFacets } from '../../src/query/facet-counts.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import {
  firstBranches,
  growRegions,
  type RegionBranch,
  type TreeSpec,
} from '../../src/query/region-tree.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(10);
const spec: TreeSpec = {
  counts: countFacets(dataset, { filter: EMPTY_FILTER, hits: null, table: 'articles' }).regions,
  chosen: new Set(),
  search: '',
  order: 'count',
  locale: 'zh',
};

function namesOf(branches: readonly RegionBranch[]): string[] {
  return branches.map((branch) => branch.name);
}

describe('the region tree', () => {
  it('goes from the province to the township', () => {
    const tree = growRegions(dataset, spec);
    const zhejiang = tree.find(({ key }) => key === '浙江省');
    const below = zhejiang?.children[0]?.children[0]?.children[0];
    expect(below).toMatchObject({ name: '莫干山镇', key: '浙江省/湖州市/德清县/莫干山镇' });
    expect(below?.count).toBe(zhejiang?.count);
  });

  it('orders by count, and by pinyin where asked', () => {
    const counts = growRegions(dataset, spec).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(namesOf(growRegions(dataset, { ...spec, order: 'name' }))).toEqual([
      '福建省',
      '广东省',
      '黑龙江省',
      '上海市',
      '云南省',
      '浙江省',
    ]);
  });

  it('keeps what a search finds with what stands above it', () => {
    const tree = growRegions(dataset, { ...spec, search: '德清' });
    expect(namesOf(tree)).toEqual(['浙江省']);
    expect(namesOf(tree[0]?.children[0]?.children ?? [])).toEqual(['德清县']);
  });

  it('finds provinces by their English names in English', () => {
    const tree = growRegions(dataset, { ...spec, search: 'yunnan', locale: 'en' });
    expect(namesOf(tree)).toEqual(['Yunnan']);
  });

  it('leaves out what has no row in view, unless it is chosen', () => {
    const empty = new Map([...spec.counts].map(([key]) => [key, 0] as const));
    expect(growRegions(dataset, { ...spec, counts: empty })).toEqual([]);
    const chosen = new Set(['广东省']);
    expect(namesOf(growRegions(dataset, { ...spec, counts: empty, chosen }))).toEqual(['广东省']);
  });

  it('is cut after so many lines, what is left out being counted', () => {
    const tree = growRegions(dataset, spec);
    const linesOf = (branches: readonly RegionBranch[]): string[] =>
      branches.flatMap(({ key, children }) => [key, ...linesOf(children)]);
    const all = linesOf(tree);
    for (const most of [1, 3, 8, all.length, 1000]) {
      const { branches, left } = firstBranches(tree, most);
      expect(linesOf(branches)).toEqual(all.slice(0, most));
      expect(left).toBe(Math.max(0, all.length - most));
    }
  });

  it('has the unknown place at its end', () => {
    const counts = new Map([...spec.counts, ['', 3] as const]);
    expect(growRegions(dataset, { ...spec, counts }).at(-1)).toMatchObject({
      key: '',
      name: '地区不详',
      count: 3,
    });
  });
});
