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

  it('are there for every article of the bench', () => {
    const ids = SETS.flatMap(benchArticles).map(({ id }) => id);
    expect([...readSecondHand().keys()].sort()).toEqual(ids.sort());
  });
});
