/** Quotations that a cut has parted: the rest of a name does not close what somebody says. */
import { describe, expect, it } from 'vitest';
import { closedQuote, openedQuote } from '../../../src/reading/structure/quotations.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

describe('openedQuote', () => {
  it.each([
    ['组建“板凳', 'name'],
    ['坚持“群众在哪里、课堂就', 'name'],
    ['她笑着说：“以前交水费要跑两趟，', 'speech'],
    ['“几十人的小作坊请不起先', 'speech'],
    ['病人最多。“一号', null],
    ['，“门好进、脸好看、事', null],
    ['修好了“爱心”路灯', null],
    ['没有引号', null],
    ['墙上写着“垃圾要分类，', null],
    ['王大山说“以前交水费', null],
  ])('of %s is %s', (text, kind) => {
    expect(openedQuote(text)).toBe(kind);
  });
});

describe('closedQuote', () => {
  it.each([
    ['先锋队”12支，巡河300次。', 'name'],
    ['设在哪里”，把讲台搬到晒场。', 'name'],
    ['如今坐在家里就能办。”村民王芳说。', 'speech'],
    ['要跑两趟，”他说。', 'speech'],
    ['”的目标，', null],
    ['要轻”“九栋的老人怕响”。', null],
    ['把“爱心”送到家。', null],
    ['一跑就是一整天”，王芳说。', null],
  ])('of %s is %s', (text, kind) => {
    expect(closedQuote(text)).toBe(kind);
  });
});

describe('two columns that were cut inside quotations', () => {
  it('go on each with its own: a name with its rest, somebody’s words with theirs', () => {
    const page = [
      '# 柳湾镇：“共享师傅”进了作坊',
      '本报讯（王芳）柳湾镇有竹编作坊470家，缺师傅、缺图样。去年起，镇里请来26名篾匠轮流上门。“几十人的小作坊请不起',
      '# 竹溪村：院坝里断公道',
      '本报讯（林一）竹溪村邻里纠纷不少。村里在3处院坝设起调解点，聘请“石爹石',
      '先生，如今打个电话，第二天就有人来。”作坊主周海说。',
      '婆”评理员18名，半年评了46件事。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    const texts = articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'));
    expect(texts[0]).toContain('请不起先生，如今打个电话');
    expect(texts[1]).toContain('聘请“石爹石婆”评理员18名');
  });
});
