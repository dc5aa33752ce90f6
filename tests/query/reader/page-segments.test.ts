import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import type { ArticleText } from '../../../src/query/reader/article-facts.ts';
import {
  type PageText,
  piecesInOrder,
  segmentPage,
  spansOnPage,
} from '../../../src/query/reader/page-segments.ts';

function pageOf(text: string, rest: Partial<PageText> = {}): PageText {
  return { page: 0, text, furniture: [], unplaced: [], notes: [], ...rest };
}

function articleOf(
  paragraphs: [number, number][][],
  parts: ArticleText['parts'] = [],
): ArticleText {
  return {
    article: 0,
    paragraphs: paragraphs.map((pieces) => ({ role: 'body', text: '', pieces })),
    parts,
    places: [],
    dates: [],
    notes: [],
  };
}

describe('segmentPage', () => {
  it('numbers pieces in reading order, not in the order of the page', () => {
    // The second half of the text stands first on the page.
    const page = pageOf('后半句。\n标题\n前半句，');
    const article = articleOf(
      [
        [
          [8, 12],
          [0, 4],
        ],
      ],
      [{ role: 'title', pieces: [[5, 7]] }],
    );
    const own = segmentPage(page, [article], []).filter(({ owner }) => owner.kind === 'article');
    const said = own.map(({ text, owner }) => [
      text,
      owner.kind === 'article' ? owner.piece.number : 0,
    ]);
    expect(said).toEqual([
      ['后半句。', 2],
      ['标题', null],
      ['前半句，', 1],
    ]);
  });

  it('says where a text that breaks off goes on', () => {
    const [first, second] = piecesInOrder(
      '后半句。\n甲乙丙\n前半句，',
      articleOf([
        [
          [9, 13],
          [0, 4],
        ],
      ]),
    );
    expect([first?.continuesAt, second?.continuesAt]).toEqual([2, null]);
  });

  it('takes a paragraph that only line ends break for one piece that goes on', () => {
    const pieces = piecesInOrder(
      '上一行\n下一行\n\n另一段',
      articleOf([
        [
          [0, 3],
          [4, 7],
        ],
        [[9, 12]],
      ]),
    );
    expect(pieces.map(({ span, continuesAt }) => [span, continuesAt])).toEqual([
      [[0, 7], null],
      [[9, 12], null],
    ]);
  });

  it('does not call an ornament of the article a break', () => {
    const article = articleOf([[[0, 2]], [[4, 6]]], [{ role: 'ornament', pieces: [[2, 4]] }]);
    expect(piecesInOrder('一段◆ 二段', article)[0]?.continuesAt).toBeNull();
  });

  it('names furniture, unplaced text and the focus', () => {
    const page = pageOf('A1版 正文在此。乱', { furniture: [[0, 3]], unplaced: [[9, 10]] });
    const segments = segmentPage(page, [articleOf([[[4, 9]]])], [[6, 8]]);
    expect(segments.map(({ text, owner, focused }) => [text, owner.kind, focused])).toEqual([
      ['A1版', 'furniture', false],
      [' ', 'between', false],
      ['正文', 'article', false],
      ['在此', 'article', true],
      ['。', 'article', false],
      ['乱', 'unplaced', false],
    ]);
  });
});

const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 24 });

it('keeps every character of any page, in order, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 60, maxLength: 60 }), cuts, cuts, (text, own, light) => {
      const spans = (numbers: readonly number[]): [number, number][] => {
        const sorted = [...numbers].sort((a, b) => a - b);
        return sorted.flatMap((from, index): [number, number][] => {
          const to = sorted[index + 1];
          return index % 2 === 0 && to !== undefined ? [[from, to]] : [];
        });
      };
      const article = articleOf(
        spans(own)
          .reverse()
          .map((piece) => [piece]),
      );
      const segments = segmentPage(pageOf(text), [article], spans(light));
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { from, text: part } of segments) expect(text.startsWith(part, from)).toBe(true);
    }),
  );
});

it('finds the characters of a paragraph on the page through its pieces', () => {
  const pieces: Span[] = [
    [10, 14],
    [2, 5],
  ];
  expect(spansOnPage(pieces, 2, 6)).toEqual([
    [12, 14],
    [2, 4],
  ]);
  expect(spansOnPage(pieces, 6, 6)).toEqual([]);
});
