import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePostings, searchTexts } from '../../src/build/encode-postings.ts';
import { foldText } from '../../src/chinese/fold.ts';
import { textCell } from '../../src/model/dataset/columns.ts';
import {
  excerptOfHit,
  findCandidates,
  findHits,
  holdsText,
  needsNoTexts,
  postingShardsOf,
} from '../../src/query/search.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset, texts } = madeUpDataset(25);
const { facts } = dataset;
const articles = texts.flatMap((shard) => shard.articles);
const SHARDS = 3;
const headlines = (row: number) => [
  textCell(facts, facts.articles.title, row),
  textCell(facts, facts.articles.subtitle, row),
];
const postings = new Map(
  encodePostings(
    texts.flatMap((shard) => searchTexts(shard, headlines)),
    SHARDS,
  ).map((shard, index) => [index, shard] as const),
);

/** The rows whose texts hold the query, by looking at every one. */
function scan(query: string): number[] {
  return texts
    .flatMap((shard) => searchTexts(shard, headlines))
    .filter((entry) => entry.texts.some((text) => foldText(text).includes(foldText(query))))
    .map((entry) => entry.article);
}

function search(query: string): number[] {
  const candidates = findCandidates(query, postings, SHARDS);
  if (needsNoTexts(query)) return candidates;
  return candidates.filter((row) => {
    const article = articles.find((entry) => entry.article === row);
    return article !== undefined && holdsText(dataset, article, query);
  });
}

/** Pieces of the texts themselves, so that most searches find something. */
const anyQuery = fc
  .tuple(fc.constantFrom(...articles), fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([article, from, length]) => (article.paragraphs[0]?.text ?? '').slice(from, from + length))
  .filter((query) => query !== '');

describe('the search', () => {
  it('asks the texts where a query is one pair of characters again and again', () => {
    expect(['', '哈', '哈哈'].map(needsNoTexts)).toEqual([true, true, true]);
    expect(['哈哈哈', '----'].map(needsNoTexts)).toEqual([false, false]);
  });

  it('finds exactly the articles that hold the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuery, fc.string({ minLength: 1, maxLength: 4 })), (query) => {
        expect(search(query)).toEqual(scan(query));
      }),
      { numRuns: 400 },
    );
  });

  it('does not take the pairs for the text', () => {
    // 截至 and 至目 and 目前 are there; the four characters in another order are not.
    expect(search('目前截至')).toEqual([]);
    expect(search('截至目前').length).toBe(articles.length);
  });

  it.each(['__proto__', 'constructor', 'toString', '\u0000', '<script>'])(
    'takes %j for a text like any other',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  it('finds full-width and half-width forms alike', () => {
    expect(search('３６场')).toEqual(search('36场'));
    expect(search('36场').length).toBeGreaterThan(0);
  });

  it('asks for each posting shard once', () => {
    const shards = postingShardsOf('近日启动', SHARDS);
    expect(new Set(shards).size).toBe(shards.length);
  });
});

describe('a hit', () => {
  it('stands where it says, in its paragraph and in its sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), anyQuery, (article, query) => {
        for (const hit of findHits(dataset, article, query)) {
          const marked = hit.sentence.slice(hit.marked[0], hit.marked[1]);
          expect(foldText(marked)).toBe(foldText(query));
          if (hit.paragraph === null) continue;
          const text = article.paragraphs[hit.paragraph]?.text ?? '';
          expect(text.slice(hit.at[0], hit.at[1])).toBe(marked);
          expect(text).toContain(hit.sentence);
        }
      }),
    );
  });

  it('finds every place once, none overlapping', () => {
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const doubled = { ...article, paragraphs: [{ role: 'body', text: '哈哈哈哈', pieces: [] }] };
    expect(findHits(dataset, doubled, '哈哈').map((hit) => hit.at)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('is cut with a mark where its sentence is long', () => {
    const sentence = `${'前'.repeat(60)}网格${'后'.repeat(90)}`;
    const { before, mark, after } = excerptOfHit({
      paragraph: 0,
      sentence,
      marked: [60, 62],
      at: [60, 62],
    });
    expect(before).toBe(`…${'前'.repeat(24)}`);
    expect(mark).toBe('网格');
    expect(after).toBe(`${'后'.repeat(56)}…`);
  });
});
