import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../src/reading/dates/calendar.ts';
import { locatePageDate } from '../../../src/reading/dates/locate-page-date.ts';
import { seedPage } from '../build-article.ts';
import { PAGES } from './cases.ts';

describe('locatePageDate', () => {
  it.each(PAGES.map((one) => [one.why, one] as const))('%s', (_why, one) => {
    const found = locatePageDate(one.page, []);
    expect(found).toMatchObject({ year: one.year, month: one.month, certainty: one.certainty });
    expect(found.reasons.includes('year-inferred')).toBe(one.inferred ?? false);
  });

  it.each([
    ['000', 2021, 4, true],
    ['001', 2021, 4, false],
    ['002', 2023, null, true],
    ['003', 2021, 4, false],
    ['004', null, null, false],
  ] as const)('dates seed page %s', (number, year, month, inferred) => {
    const found = locatePageDate(seedPage(number), []);
    expect(found).toMatchObject({ year, month });
    expect(found.reasons.includes('year-inferred')).toBe(inferred);
  });

  it('shows where on the page it read it', () => {
    const page = '农村新报 2022年5月12日 星期四 第3版\n\n村里修路。';
    const { evidence } = locatePageDate(page, []);
    expect(evidence.map(([from, to]) => page.slice(from, to))).toEqual(['2022年5月12日']);
  });

  it('never throws, and its evidence lies on the page', () => {
    const pieces = fc.constantFrom(
      '2022年',
      '5月12日',
      '星期四',
      '\n',
      '第26个',
      '世界读书日',
      '庆祝建党',
      '100周年',
      '党的二十大',
      '（',
      '周五',
      '）',
      '年版',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const page = parts.join('');
        for (const [from, to] of locatePageDate(page, []).evidence) {
          expect(from >= 0 && from < to && to <= page.length).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (page) => {
        expect(locatePageDate(page, [])).toHaveProperty('certainty');
      }),
    );
  });
});

describe('weekdayOf', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (day) => {
          expect(weekdayOf(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())).toBe(
            day.getUTCDay(),
          );
        },
      ),
    );
  });
});
