import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/reading/initiatives/find-quotes.ts';

const cores = (text: string): string[] => findQuotes(text).map(({ core }) => core);

describe('quoted phrases', () => {
  it.each([
    ['开设“银发课堂”，组建「邻里团」', ['银发课堂', '邻里团']],
    ['“一门式“一网通”，', ['一网通']],
    ['““““书香驿站””””', ['书香驿站']],
    ['"书香"与"驿站"', ['书香', '驿站']],
    ['““””', []],
    ['“‘’”与《 》', []],
    ['“今天开了。明天再来”', []],
  ])('of %s', (text, expected) => {
    expect(cores(text)).toEqual(expected);
  });

  it('cover their marks', () => {
    expect(findQuotes('开设“银发课堂”，好评如潮')).toEqual([
      { from: 2, to: 8, core: '银发课堂', title: false },
    ]);
  });
});
