import { describe, expect, it } from 'vitest';
import { addChoice, openChoices } from '../../src/query/choices.ts';
import { EMPTY_FILTER, type Filter } from '../../src/query/filter.ts';

function withRegions(...include: readonly string[]): Filter {
  return { ...EMPTY_FILTER, regions: { include, exclude: [] } };
}

const [none, one, two] = [withRegions(), withRegions('浙江省'), withRegions('浙江省', '福建省')];
const FIRST = { before: none, after: one };
const SECOND = { before: one, after: two };

describe('addChoice', () => {
  it('keeps the steps in their order', () => {
    expect(addChoice([FIRST], SECOND)).toEqual([FIRST, SECOND]);
  });

  it('takes a step off that the same click undoes', () => {
    expect(addChoice([FIRST, SECOND], { before: two, after: withRegions('浙江省') })).toEqual([
      FIRST,
    ]);
  });

  it('begins anew where the filter was changed by other means', () => {
    expect(addChoice([FIRST], { before: two, after: none })).toEqual([
      { before: two, after: none },
    ]);
  });

  it('is no step where nothing changes', () => {
    expect(addChoice([FIRST], { before: one, after: withRegions('浙江省') })).toEqual([FIRST]);
  });
});

describe('openChoices', () => {
  it('are all as long as the filter is what the last one left', () => {
    expect(openChoices([FIRST, SECOND], two)).toEqual([FIRST, SECOND]);
    expect(openChoices([FIRST, SECOND], one)).toEqual([]);
    expect(openChoices([], none)).toEqual([]);
  });
});
