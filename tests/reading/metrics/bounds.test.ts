import { describe, expect, it } from 'vitest';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../src/reading/metrics/bounds.data.ts';
import { findBounds } from '../../../src/reading/metrics/bounds.ts';

function boundOf(text: string, inside: 'exact' | 'over' | 'about' = 'exact') {
  const from = text.search(/[0-9]/u);
  const to = text.search(/[户元场%]/u) + 1;
  return findBounds(text, [from, to], inside);
}

describe('findBounds', () => {
  it.each([
    ['近 is about', '近30户', 'about'],
    ['附近 is a place', '附近30户', 'exact'],
    ['约 is about', '约30户', 'about'],
    ['签约 is an act', '签约30户', 'exact'],
    ['节约 is an act', '节约30元', 'exact'],
    ['超 is over', '超30户', 'over'],
    ['突破 is over', '突破30户', 'over'],
    ['不足 is under', '不足30户', 'under'],
    ['不低于 is over', '不低于30户', 'over'],
    ['a word that says nothing may stand between', '超过了30户', 'over'],
    ['the nearest word decides', '超过约30户', 'about'],
    ['达到 alone is exact', '达到30户', 'exact'],
    ['以上 is over', '95%以上', 'over'],
    ['以内 is under', '5%以内', 'under'],
    ['左右 is about', '30户左右', 'about'],
    ['what follows wins over what precedes', '约30户以上', 'over'],
    ['以上级 …', '30元，以上', 'exact'],
  ])('%s', (_name, text, bound) => {
    expect(boundOf(text).bound).toBe(bound);
  });

  it('lets the numeral’s own 余 win over what stands before', () => {
    expect(boundOf('约30余户', 'over').bound).toBe('over');
  });

  it('says where the words begin and end', () => {
    expect(boundOf('共有约30户左右')).toMatchObject({ from: 0, to: 8 });
  });

  it('has no word twice', () => {
    for (const table of [BOUNDS_BEFORE, BOUNDS_AFTER]) {
      const words = table.map(({ word }) => word);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
