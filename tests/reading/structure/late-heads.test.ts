/** Headlines that stand behind their text, or are set into it without an empty line. */
import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/reading/structure/drafts.ts';
import { takeLateHeads } from '../../../src/reading/structure/late-heads.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

type Role = 'body' | 'heading' | 'caption';

function draftOf(headlines: readonly number[], roles: readonly Role[]) {
  const draft = newDraft();
  draft.headlines.push(...headlines);
  draft.items = roles.map((role, at) => ({ index: at + 10, role }));
  return draft;
}

describe('a heading without a section', () => {
  it('is the headline of an article that has none', () => {
    const draft = draftOf([], ['body', 'heading', 'body', 'heading', 'heading']);
    takeLateHeads([draft]);
    expect(draft.headlines).toEqual([13, 14]);
    expect(draft.items.map(({ role }) => role)).toEqual(['body', 'heading', 'body']);
    expect(draft.headlineMoved).toBe(true);
  });

  it('stays where the article has a headline, a section below it, or nothing else', () => {
    for (const draft of [
      draftOf([1], ['body', 'heading']),
      draftOf([], ['heading', 'body']),
      draftOf([], ['heading']),
    ]) {
      const before = draft.items;
      takeLateHeads([draft]);
      expect(draft.items).toEqual(before);
      expect(draft.headlineMoved).toBe(false);
    }
  });
});

const ORCHARD = [
  '# 河东县：一张清单管到底',
  '本报讯（周平）近日，河东县把便民事项列成清单，48项在村里就能办。“过去跑三趟，现在一趟就成。”村民李大山说。',
];
const OPEN =
  '本报讯（王芳）连日来，青山镇的桃园里人来人往，游客边摘边尝。今年该镇桃园面积达6800亩，比上年多出900亩，预计产桃1.2万吨，县里还请来农技员12名，给果农讲疏果、套袋、防虫的办法，听课的果农有730多人次，桃子卖到了';
const REST = '上海、苏州等地，户均增收1.3万元。“订单排到了月底。”合作社理事长刘明说。';

describe('a headline set into a paragraph without an empty line', () => {
  it('stands over the text around it', () => {
    const page = [...ORCHARD, `${OPEN}\n青山镇：六千亩蜜桃挂满枝`, REST].join('\n\n');
    const { articles } = segmentPage(page);
    const peach = articles.find(({ authors }) => authors.includes('王芳'));
    expect(peach?.title).toBe('青山镇：六千亩蜜桃挂满枝');
    expect(peach?.paragraphs.map(({ text }) => text)).toEqual([
      `${OPEN.replace('本报讯（王芳）', '')}${REST}`,
    ]);
  });

  it('is none where a word spans the line’s end', () => {
    const page = [...ORCHARD, '# 青山镇蜜桃熟了', `${OPEN}上\n海浦东和苏州园区`, `的超市。${REST}`];
    const { articles } = segmentPage(page.join('\n\n'));
    expect(articles[1]?.paragraphs[0]?.text).toContain('卖到了上海浦东和苏州园区的超市。');
  });
});
