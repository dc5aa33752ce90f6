import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FactMark,
  type Highlight,
  MARK_KINDS,
  markText,
  type RunGroup,
} from '../../../src/query/reader/marks.ts';

const TEXT = '全镇开展“邻里帮”行动，36场宣讲进村。';

function fact(key: string, from: number, to: number): FactMark {
  return { key, kind: 'metric', from, to };
}

function plain(groups: readonly RunGroup[]): [string | null, string][] {
  return groups.map(({ owner, runs }) => [
    owner?.key ?? null,
    runs.map((run) => run.text).join(''),
  ]);
}

describe('markText', () => {
  it('gives a fact the characters it stands in, and leaves the rest plain', () => {
    const groups = markText(TEXT, { facts: [fact('m', 12, 15)], highlights: [] });
    expect(plain(groups)).toEqual([
      [null, '全镇开展“邻里帮”行动，'],
      ['m', '36场'],
      [null, '宣讲进村。'],
    ]);
  });

  it('lets the outer of two nested facts own both and still names the inner one', () => {
    const groups = markText(TEXT, {
      facts: [fact('in', 6, 8), fact('out', 4, 11)],
      highlights: [],
    });
    expect(plain(groups)[1]).toEqual(['out', '“邻里帮”行动']);
    const inner = groups[1]?.runs.find(({ facts }) => facts.length === 2);
    expect(inner?.text).toBe('里帮');
    expect(inner?.facts.map(({ key }) => key)).toEqual(['out', 'in']);
  });

  it('splits facts that cross so that the first one keeps what they share', () => {
    const groups = markText('一二三四五六', {
      facts: [fact('b', 2, 6), fact('a', 0, 4)],
      highlights: [],
    });
    expect(plain(groups)).toEqual([
      ['a', '一二三四'],
      ['b', '五六'],
    ]);
  });

  it('lights a sentence through a fact without breaking the fact in two', () => {
    const highlights: Highlight[] = [{ kind: 'sentence', from: 0, to: 13 }];
    const groups = markText(TEXT, { facts: [fact('m', 12, 15)], highlights });
    const own = groups.filter(({ owner }) => owner?.key === 'm');
    expect(own).toHaveLength(1);
    expect(own[0]?.runs.map(({ lit }) => lit)).toEqual([['sentence'], []]);
  });

  it('cuts what reaches beyond the text and drops what is empty', () => {
    const groups = markText('一二', { facts: [fact('a', -3, 1), fact('b', 1, 1)], highlights: [] });
    expect(plain(groups)).toEqual([
      ['a', '一'],
      [null, '二'],
    ]);
  });
});

const range = fc
  .tuple(fc.integer({ min: -2, max: 40 }), fc.integer({ min: -2, max: 40 }))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const facts = fc
  .array(fc.record({ range, kind: fc.constantFrom(...MARK_KINDS) }), { maxLength: 12 })
  .map((list) => list.map(({ range: at, kind }, index) => ({ key: `f${index}`, kind, ...at })));
const lit = fc.array(
  range.map((at): Highlight => ({ kind: 'hit', ...at })),
  { maxLength: 6 },
);

it('keeps every character, in order, under exactly the marks that cover it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 36 }), facts, lit, (text, marks, highlights) => {
      const runs = markText(text, { facts: marks, highlights }).flatMap((group) => group.runs);
      expect(runs.map((run) => run.text).join('')).toBe(text);
      for (const run of runs) {
        for (let at = run.from; at < run.from + run.text.length; at += 1) {
          const covers = (mark: { from: number; to: number }) => mark.from <= at && mark.to > at;
          const keys = marks.filter(covers).map(({ key }) => key);
          expect(run.facts.map(({ key }) => key).sort()).toEqual(keys.sort());
          expect(run.lit.length > 0).toBe(highlights.some(covers));
        }
      }
    }),
  );
});
