import { expect, it } from 'vitest';
import { findInArticle } from '../../../src/query/reader/find-in-article.ts';

it('finds in the headline and in paragraphs, in reading order', () => {
  const blocks = [
    { block: 'title' as const, text: '河长随手拍' },
    { block: 1, text: '河长说，河长制好。' },
  ];
  expect(findInArticle(blocks, '河长')).toEqual([
    { block: 'title', from: 0, to: 2 },
    { block: 1, from: 0, to: 2 },
    { block: 1, from: 4, to: 6 },
  ]);
});

it('takes full-width and half-width forms and case for the same', () => {
  expect(findInArticle([{ block: 0, text: '“ＣＮＧ＋”车' }], 'cng+')).toEqual([
    { block: 0, from: 1, to: 5 },
  ]);
});

it('counts places that do not overlap, and none for nothing', () => {
  expect(findInArticle([{ block: 0, text: '哈哈哈哈哈' }], '哈哈')).toHaveLength(2);
  expect(findInArticle([{ block: 0, text: '哈哈' }], '')).toEqual([]);
});
