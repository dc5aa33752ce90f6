import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, splitSentences } from '../../src/chinese/sentences.ts';
import { sliceOf } from '../../src/model/span.ts';

function split(text: string): string[] {
  return splitSentences(text).map((span) => sliceOf(text, span));
}

describe('splitSentences', () => {
  it.each([
    ['keeps closing quotation marks', '他问：“好吗？”大家点头。', ['他问：“好吗？”', '大家点头。']],
    [
      'keeps a straight mark that closes',
      '他问："好吗？"大家点头。',
      ['他问："好吗？"', '大家点头。'],
    ],
    ['keeps one that closes another kind', '“好吗？"“好。”', ['“好吗？"', '“好。”']],
    ['leaves one that opens to the next', '他来了。"好。"', ['他来了。', '"好。"']],
    ['ends one sentence at a run of marks', '真的？！是。', ['真的？！', '是。']],
    ['takes the rest of the paragraph', '一。二', ['一。', '二']],
    ['does not split at a semicolon', '一；二。', ['一；二。']],
    ['gives nothing for nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('covers any text without gaps, and finds each offset in its sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '。', '！', '”', '，', '1') }),
        (text) => {
          expect(split(text).join('')).toBe(text);
          const sentences = splitSentences(text);
          for (let at = 0; at < text.length; at += 1) {
            const [from, to] = sentenceAt(sentences, at);
            expect(from <= at && at < to).toBe(true);
          }
        },
      ),
    );
  });
});
