import { describe, expect, it } from 'vitest';
import { liesIn, parseTypedDate } from '../../src/query/date-range.ts';

describe('liesIn', () => {
  it.each([
    ['a day in its year', '2019-07-03', '2019', '2019', true],
    ['a month in its own month', '2019-07', '2019-07', '2019-07', true],
    ['a year across which the range begins', '2019', '2019-07', null, false],
    ['a year that the range holds', '2019', '2018-05', '2020-02', true],
    ['a day before the range', '2018-12-31', '2019', null, false],
    ['a day on its last day', '2020-02-29', null, '2020-02', true],
    ['an unknown date', '', '2019', null, false],
    ['an unknown date without a range', '', null, null, true],
  ])('%s', (_case, date, from, to, expected) => {
    expect(liesIn(date, { from, to })).toBe(expected);
  });
});

describe('parseTypedDate', () => {
  it.each([
    ['2019', '2019'],
    ['2019-7', '2019-07'],
    ['2019年7月', '2019-07'],
    ['2019.7.3', '2019-07-03'],
    ['２０１９年', '2019'],
    ['2019年7月3日', '2019-07-03'],
    ['2019-13', null],
    ['2019-07-32', null],
    ['七月', null],
    ['19', null],
  ])('%s', (typed, expected) => {
    expect(parseTypedDate(typed)).toBe(expected);
  });
});
