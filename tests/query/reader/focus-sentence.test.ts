import { describe, expect, it } from 'vitest';
import {
  holdsFocus,
  isSameFocus,
  sentenceAround,
  sentenceFocus,
  stepSentence,
} from '../../../src/query/reader/focus-sentence.ts';

const PARAGRAPHS = [{ text: '先到的先走。后到的再等等。' }, { text: '雨停了。' }];

describe('the sentence around a place', () => {
  it('is the one that holds it', () => {
    expect(sentenceAround('先到的先走。后到的再等等。', [7, 8])).toEqual([6, 13]);
  });
  it('spans from the first to the last one touched', () => {
    expect(sentenceAround('先到的先走。后到的再等等。', [4, 8])).toEqual([0, 13]);
  });
  it('is the whole text where the place lies outside it', () => {
    expect(sentenceAround('没有句号', [90, 91])).toEqual([0, 4]);
    expect(sentenceAround('', [0, 1])).toEqual([0, 0]);
  });
  it('is found for a click behind the last character', () => {
    expect(sentenceFocus(1, '雨停了。', 4)).toEqual({ paragraph: 1, from: 0, to: 4 });
  });
});

it.each([
  [{ paragraph: 1, from: 0, to: 4 }, true],
  [{ paragraph: 1, from: 0, to: 5 }, false],
  [{ paragraph: 2, from: 0, to: 1 }, false],
])('says of %j whether the article has it: %s', (focus, held) => {
  expect(holdsFocus(PARAGRAPHS, focus)).toBe(held);
});

describe('stepping by sentences', () => {
  it('begins at the first one, or at the last one backwards', () => {
    expect(stepSentence(PARAGRAPHS, null, 1)).toEqual({ paragraph: 0, from: 0, to: 6 });
    expect(stepSentence(PARAGRAPHS, null, -1)).toEqual({ paragraph: 1, from: 0, to: 4 });
  });
  it('goes from a fact to the sentence after its own, over paragraphs', () => {
    const fact = { paragraph: 0, from: 7, to: 9 };
    expect(stepSentence(PARAGRAPHS, fact, 1)).toEqual({ paragraph: 1, from: 0, to: 4 });
    expect(stepSentence(PARAGRAPHS, fact, -1)).toEqual({ paragraph: 0, from: 0, to: 6 });
  });
  it('stops at either end', () => {
    expect(stepSentence(PARAGRAPHS, { paragraph: 0, from: 0, to: 6 }, -1)).toBeNull();
    expect(stepSentence(PARAGRAPHS, { paragraph: 1, from: 0, to: 4 }, 1)).toBeNull();
  });
});

it('tells the same characters from others', () => {
  const focus = { paragraph: 0, from: 1, to: 2 };
  expect(isSameFocus(focus, { ...focus })).toBe(true);
  expect(isSameFocus(focus, { ...focus, to: 3 })).toBe(false);
  expect(isSameFocus(null, null)).toBe(true);
  expect(isSameFocus(focus, null)).toBe(false);
});
