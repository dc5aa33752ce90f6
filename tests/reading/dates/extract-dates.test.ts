import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageDate } from '../../../src/model/page.ts';
import { extractDates } from '../../../src/reading/dates/extract-dates.ts';
import { articleOf } from '../build-article.ts';
import { CASES, type DateCase } from './cases.ts';

function pageOf(page: DateCase['page']): PageDate {
  const [year, month] = page === undefined ? [2022, 5] : (page ?? [null, null]);
  return {
    year,
    month,
    evidence: [],
    certainty: year === null ? 'doubtful' : 'certain',
    reasons: [],
  };
}

const read = (text: string, page?: DateCase['page']) =>
  extractDates(articleOf('某县新闻', text), pageOf(page));

describe('extractDates', () => {
  it.each(CASES.map((one) => [one.why, one] as const))('%s', (_why, { text, dates, page }) => {
    const found = read(text, page).map(
      ({ raw, date, until }) => `${raw}=${date}${until === null ? '' : `/${until}`}`,
    );
    expect(found).toEqual(dates);
  });

  it('does not resolve with a year that is only inferred', () => {
    const page: PageDate = {
      year: 2021,
      month: 4,
      evidence: [],
      certainty: 'likely',
      reasons: ['year-inferred'],
    };
    expect(extractDates(articleOf('', '4月8日'), page)).toMatchObject([
      { date: '--04-08', certainty: 'certain' },
    ]);
  });

  it('is certain of what the text or the printed page says, and no more', () => {
    expect(read('2020年3月')).toMatchObject([{ certainty: 'certain' }]);
    expect(read('4月8日')).toMatchObject([{ certainty: 'certain' }]);
    expect(read('9月8日')).toMatchObject([{ certainty: 'likely' }]);
  });

  const pieces = fc.constantFrom(
    '2021年',
    '4月',
    '8日',
    '至',
    '—',
    '今年',
    '去年',
    '底',
    '五月',
    '十二日',
    '《',
    '》',
    '，',
    '每年',
    '前',
    '９',
    ' ',
  );

  it('gives slices of its paragraph, in order and without overlap, dates of ISO shape', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, known) => {
        const text = parts.join('');
        let end = 0;
        for (const one of read(text, known ? undefined : null)) {
          expect(text.slice(one.from, one.to)).toBe(one.raw);
          expect(one.from).toBeGreaterThanOrEqual(end);
          end = one.to;
          expect(one.date).toMatch(/^(?:\d{4}|-(?=-))(?:-\d\d){0,2}$/);
          if (one.until !== null) expect(one.until).toMatch(/^(?:\d{4}|-(?=-))(?:-\d\d){0,2}$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(read(text))).toBe(true);
      }),
    );
  });

  it.each(['1', '2021年', '4月8日', '今年', '至', '《', '二〇', '十'])(
    'takes time in proportion to %s repeated',
    (part) => {
      const start = performance.now();
      read(part.repeat(50_000 / part.length));
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );
});
