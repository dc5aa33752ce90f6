import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../src/reading/structure/fragments.ts';
import { readBonds } from '../../../src/reading/structure/settle-labels.ts';
import type { StreamItem } from '../../../src/reading/structure/stream.ts';
import { Traits } from '../../../src/reading/structure/traits.ts';

/** What holds each text to the one before it, all of them paragraphs of one column. */
function bondsOf(...texts: readonly string[]): number[] {
  const stream = texts.map((text) => ({ edge: new Traits(text) }) as StreamItem);
  const fragments = texts.map(
    (_text, at): Fragment => ({
      from: at,
      to: at + 1,
      draft: 0,
      parted: at === 0 ? 'head' : 'plain',
    }),
  );
  return readBonds(fragments, stream);
}

describe('paragraphs of one column', () => {
  it('hold together more where one speaks of what was named right before', () => {
    const [, plain = 0] = bondsOf('救援队队员在溪滩边上课。', '上午，货车开进了村口。');
    for (const text of [
      '这支成立于2015年的队伍有118人。',
      '该队今年已开课41场。',
      '他们自筹资金。',
    ]) {
      const [, referring = 0] = bondsOf('救援队队员在溪滩边上课。', text);
      expect(referring).toBeGreaterThan(plain + 1);
    }
  });
});
