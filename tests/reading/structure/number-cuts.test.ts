/** Numbers that a cut parts from what they count. */
import { describe, expect, it } from 'vitest';
import { numberAtEnd, numberScore } from '../../../src/reading/structure/number-cuts.ts';

function score(before: string, after: string): number {
  return numberScore(numberAtEnd(before), before, after);
}

describe('a cut behind a number', () => {
  it.each([
    ['旁听群众两万三千余', '人次，调解纠纷118件'],
    ['吃饭的老人有一百八十', '名，都住在河东'],
    ['他自己献血34', '回。他常说，能帮就帮'],
    ['村里的井淘了6', '遍，水才清'],
    ['培训农民30', '场次'],
  ])('%s | %s goes on', (before, after) => {
    expect(score(before, after)).toBe(5);
  });

  it.each([
    ['他自己献血34', '人多，心要细。'],
    ['他自己献血34', '回到村里，他闲不住。'],
    ['吃饭的老人有一百八十', '细活换来好价。'],
  ])('%s | %s does not', (before, after) => {
    expect(score(before, after)).toBeLessThanOrEqual(0);
  });
});
