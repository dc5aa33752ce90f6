import { describe, expect, it } from 'vitest';
import { introductionScore, namesIntroduced } from '../../../src/reading/structure/introduces.ts';

const NONE: ReadonlySet<string> = new Set();

describe('names that a text introduces', () => {
  it.each([
    ['去年，村里办起“稻香夜校”，一周两晚。', ['稻香夜校']],
    ['街道推行全县首个“院坝议事会”，组建了一支“和气队”。', ['院坝议事会', '和气队']],
    ['“稻香夜校”一周两晚开课。', []],
  ])('%s', (text, names) => {
    expect([...namesIntroduced(text)]).toEqual(names);
  });

  it('are known in what comes later', () => {
    const names = namesIntroduced('去年，村里办起“稻香夜校”。');
    expect(introductionScore(names, '“稻香夜校”一周两晚开课。', NONE)).toBeGreaterThan(0);
    expect(introductionScore(names, '村民晚上都来听课。', NONE)).toBe(0);
    expect(introductionScore(names, '镇里也办起“稻香夜校”。', names)).toBe(0);
  });
});
