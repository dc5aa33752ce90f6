import { describe, expect, it } from 'vitest';
import { introductionScore, namesIntroduced } from '../../../src/reading/structure/introduces.ts';

const NONE: ReadonlySet<string> = new Set();

describe('names that a text introduces', () => {
  it.each([
    ['去年，村里办起“稻香夜校”，一周两晚。', ['稻香夜校']],
    ['街道推行全县首个“院坝议事会”，组建了一支“和气队”。', ['院坝议事会', '和气队']],
    ['老周和12名邻居组成“护渠队”。', ['护渠队']],
    ['“稻香夜校”一周两晚开课。', []],
  ])('%s', (text, names) => {
    expect([...namesIntroduced(text)]).toEqual(names);
  });

  it('are a team’s of whose members later texts speak', () => {
    const names = namesIntroduced('老周和12名邻居组成“护渠队”。');
    expect(
      introductionScore(names, '镇里为队员配了雨衣。队里最小的十九岁。', NONE),
    ).toBeGreaterThan(0);
    expect(introductionScore(names, '镇里给队员配了雨衣。', new Set(['巡堤队']))).toBe(0);
    expect(introductionScore(names, '县里的救援队员来了。', NONE)).toBe(0);
    expect(introductionScore(new Set(['稻香夜校']), '镇里为队员配了雨衣。', NONE)).toBe(0);
  });

  it('are known in what comes later', () => {
    const names = namesIntroduced('去年，村里办起“稻香夜校”。');
    expect(introductionScore(names, '“稻香夜校”一周两晚开课。', NONE)).toBeGreaterThan(0);
    expect(introductionScore(names, '村民晚上都来听课。', NONE)).toBe(0);
    expect(introductionScore(names, '镇里也办起“稻香夜校”。', names)).toBe(0);
  });
});
