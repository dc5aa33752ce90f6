import { describe, expect, it } from 'vitest';
import { NOTES } from '../../../src/model/notes.ts';
import { formatProblem, PROBLEMS } from '../../../src/model/problems.ts';
import { explainProblem } from '../../../src/query/reader/explain-problem.ts';
import { explainReading } from '../../../src/query/reader/explain-reading.ts';
import { formatDate } from '../../../src/query/reader/format-date.ts';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

describe('dates', () => {
  it.each([
    ['2021-04-08', '2021年4月8日', '8 April 2021'],
    ['2021-04', '2021年4月', 'April 2021'],
    ['2021', '2021年', '2021'],
    ['--04-08', '4月8日', '8 April'],
    ['--04', '4月', 'April'],
    ['someday', 'someday', 'someday'],
  ])('%s is %s and %s', (date, zh, en) => {
    expect([formatDate(date, 'zh'), formatDate(date, 'en')]).toEqual([zh, en]);
  });
});

describe('why a file could not be read', () => {
  it.each(PROBLEMS.map(({ code }) => code))('%s is said in both languages', (code) => {
    const problem = { file: '甲.txt', code, detail: '120' };
    const entry = { file: problem.file, code, message: formatProblem(problem, 'zh') };
    expect(explainProblem(entry, 'zh')).toBe(formatProblem(problem, 'zh'));
    expect(explainProblem(entry, 'en')).toBe(formatProblem(problem, 'en'));
  });
  it('is shown as it stands where this version does not know it', () => {
    const entry = { file: '甲.txt', code: 'new-code', message: '别的原因。' };
    expect(explainProblem(entry, 'en')).toBe('别的原因。');
  });
});

it('explains each remark once, with how often it was noted', () => {
  const { dataset, texts } = madeUpDataset(1);
  const article = texts[0]?.articles[0];
  if (article === undefined) throw new Error('no article');
  const bits = 1 << NOTES.findIndex(({ code }) => code === 'joined-across');
  const noted = {
    ...dataset,
    facts: { ...dataset.facts, articles: { ...dataset.facts.articles, notes: [bits, 0] } },
  };
  const twice = [
    { code: 'joined-across', at: [3, 5] as [number, number] },
    { code: 'joined-across' },
  ];
  const lines = explainReading(noted, {
    row: 0,
    article: { ...article, notes: twice },
    locale: 'en',
  });
  expect(lines).toEqual([
    {
      code: 'joined-across',
      sentence: 'A sentence broken across columns was joined.',
      count: 2,
      places: [[3, 5]],
    },
  ]);
});
