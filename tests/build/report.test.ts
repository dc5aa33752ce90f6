import { expect, it } from 'vitest';
import { formatReport } from '../../src/build/report.ts';
import { madeUpPages } from '../fixtures/made-up-dataset.ts';

const read = (count: number) => ({ pages: madeUpPages(count), problems: [], digest: '' });

it('counts one as one, in both languages', () => {
  expect(formatReport(read(1), 'en').at(-1)).toBe('In all 1 page, 2 articles');
  expect(formatReport(read(2), 'en').at(-1)).toBe('In all 2 pages, 4 articles');
  expect(formatReport(read(1), 'zh').at(-1)).toBe('合计 1 页，2 篇文章');
  expect(formatReport(read(1), 'en')[1]).toMatch(/^ {2}2 articles, 2 numbers, 2 initiatives/u);
});

it('names what was set aside so that a terminal can show it', () => {
  const problems = [{ file: 'a\u001b[31m.txt', code: 'duplicate', detail: 'b\n.txt' }] as const;
  const lines = formatReport({ pages: [], problems, digest: '' }, 'en');
  expect(lines.slice(0, 2)).toEqual([
    'Files set aside:',
    '  a\\u{1b}[31m.txt: Same content as b\\u{a}.txt; it is kept once.',
  ]);
});
