/** How a cut sentence goes on: words and pairs of words across the cut. */
import { describe, expect, it } from 'vitest';
import { joinGain, readHead, readTail } from '../../../src/reading/structure/language.ts';

const gain = (tail: string, head: string): number => joinGain(readTail(tail), readHead(head));

describe('joinGain', () => {
  it.each([
    ['a word that the cut splits', '社区清理了楼道里的垃', '圾和杂物，居民'],
    [
      'a word that the cut splits after its first character',
      '请来的农业专家手把手地教',
      '育村民怎样施肥',
    ],
    ['two words that often stand together', '这项工作得到了群众的大', '力支持，也'],
  ])('is high for %s', (_name, tail, head) => {
    expect(gain(tail, head)).toBeGreaterThan(3);
  });

  it.each([
    ['a number, which other evidence judges', '全年共化解纠纷12', '本月初，镇里'],
    ['nothing before the cut', '', '圾和杂物'],
    ['nothing behind it', '楼道里的垃', ''],
  ])('is about nothing for %s', (_name, tail, head) => {
    expect(Math.abs(gain(tail, head))).toBeLessThan(2);
  });

  it('is higher for the right half of a word than for another', () => {
    const tail = '建起了一座便民服务中';
    expect(gain(tail, '心，村民办事')).toBeGreaterThan(gain(tail, '合作社的社员') + 3);
  });

  it('takes ASCII punctuation for full-width', () => {
    expect(gain('志愿者们说', ',这里的')).toBeCloseTo(gain('志愿者们说', '，这里的'));
  });
});
