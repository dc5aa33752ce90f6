import { describe, expect, it } from 'vitest';
import { NOTES } from '../../../src/model/notes.ts';
import type { Dataset } from '../../../src/query/dataset.ts';
import {
  formatPageDate,
  formatShare,
  pagesInView,
  summarisePages,
} from '../../../src/query/reader/page-summaries.ts';
import { madeUpDataset } from '../../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(4);

function withNotes(metricNotes: number[], articleNotes: number[]): Dataset {
  const { facts } = dataset;
  return {
    ...dataset,
    facts: {
      ...facts,
      articles: { ...facts.articles, notes: articleNotes },
      metrics: { ...facts.metrics, notes: metricNotes, certainty: [2, 0, 0, 0, 0, 0, 0, 2] },
    },
  };
}

function bit(code: string): number {
  return 1 << NOTES.findIndex((note) => note.code === code);
}

describe('the summary of a page', () => {
  it('counts its articles and its characters', () => {
    const [page] = summarisePages(dataset);
    expect(page?.articles).toBe(2);
    expect((page?.placed ?? 0) + (page?.furniture ?? 0) + (page?.unplaced ?? 0)).toBe(
      page?.characters,
    );
  });

  it('counts repairs by what was done, other remarks not, and doubts on their page', () => {
    const zero = [0, 0, 0, 0, 0, 0, 0, 0];
    const noted = withNotes(
      [bit('number-rejoined'), ...zero.slice(1)],
      [bit('reordered') | bit('theme-weak'), bit('reordered'), ...zero.slice(2)],
    );
    const [first, second, , last] = summarisePages(noted);
    expect([...(first?.repairs ?? [])]).toEqual([
      ['reordered', 2],
      ['number-rejoined', 1],
    ]);
    expect([first, second, last].map((page) => [...(page?.doubts ?? [])])).toEqual([
      [['metrics', 1]],
      [],
      [['metrics', 1]],
    ]);
    expect(second?.repairs.size).toBe(0);
  });

  it('is in view where one of its articles is', () => {
    const pages = pagesInView(dataset, summarisePages(dataset), Uint32Array.of(2, 3, 7));
    expect(pages.map(({ row }) => row)).toEqual([1, 3]);
  });

  it('says its date as far as known', () => {
    const [page] = summarisePages(dataset);
    expect(page && formatPageDate(page, 'zh')).toBe('2020年1月');
    expect(page && formatPageDate({ ...page, date: '' }, 'zh')).toBe('');
  });
});

it('never rounds a share up to all or down to none', () => {
  expect(formatShare(99_999, 100_000, 'en')).toBe('99.9%');
  expect(formatShare(1, 100_000, 'en')).toBe('0.1%');
  expect(formatShare(5, 5, 'zh')).toBe('100%');
  expect(formatShare(0, 0, 'zh')).toBe('0%');
});
