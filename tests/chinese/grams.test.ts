import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePostings } from '../../src/build/encode-postings.ts';
import { foldText } from '../../src/chinese/fold.ts';
import { gramsOfQuery } from '../../src/chinese/grams.ts';
import { fromDeltas, shardOfGram, toDeltas } from '../../src/model/dataset/postings.ts';

describe('foldText', () => {
  it('makes full-width and ASCII, large and small the same', () => {
    expect(foldText('ＡI１　Ｂ')).toBe('ai1 b');
  });

  it('keeps the length of any string, so that offsets stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('postings', () => {
  const unit = fc.constantFrom('党', '群', '众', 'A', '1', '。');
  const texts = fc.array(fc.string({ unit, maxLength: 12 }), { maxLength: 8 });

  it('never leave out an article that holds the query', () => {
    fc.assert(
      fc.property(texts, fc.string({ unit, minLength: 1, maxLength: 4 }), (articles, query) => {
        const shards = encodePostings(
          articles.map((text, article) => ({ article, texts: [text] })),
          3,
        );
        const candidates = gramsOfQuery(query).map(
          (gram) => new Set(fromDeltas(shards[shardOfGram(gram, 3)]?.grams[gram] ?? [])),
        );
        articles.forEach((text, row) => {
          if (!foldText(text).includes(foldText(query))) return;
          expect(candidates.every((rows) => rows.has(row))).toBe(true);
        });
      }),
    );
  });

  it('code rows by their steps and back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), (rows) => {
        const rising = rows.toSorted((a, b) => a - b);
        expect(fromDeltas(toDeltas(rising))).toEqual(rising);
      }),
    );
  });
});
