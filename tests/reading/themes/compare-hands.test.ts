import { describe, expect, it } from 'vitest';
import { SETS } from '../../bench/load-expected.ts';
import { compareFilings, parseFilings, readSecondHand } from './compare-hands.ts';
import { benchArticles } from './load-examples.ts';

describe('two hands’ themes', () => {
  it('agree on the first theme and on others, in whatever order', () => {
    const one = parseFilings('a\tindustry environment volunteering\nb\tindustry\nc\tindustry');
    const other = parseFilings('a\tindustry volunteering environment\nb\tenvironment industry\n');
    expect(compareFilings(one, other)).toEqual({ articles: 2, primary: 1, shared: 4, named: 5 });
  });

  it('are refused where a theme is none', () => {
    expect(() => parseFilings('a\tweather')).toThrow('a: no theme weather');
  });

  it('are of articles that the bench has; one that is added later may have one hand only', () => {
    const ids = new Set(SETS.flatMap(benchArticles).map(({ id }) => id));
    const filed = [...readSecondHand().keys()];
    expect(filed.filter((id) => !ids.has(id))).toEqual([]);
    expect(filed.length).toBeGreaterThan(1300);
  });
});
