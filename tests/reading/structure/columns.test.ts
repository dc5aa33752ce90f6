import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(blocks: readonly string[]): string[][] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
}

const TEA = [
  '近日，河东县柳林镇的茶农抢抓晴好天气采摘春茶，今年全镇茶园开采面积比去年多出三成。',
  '柳林镇成立茶叶专业合作社，统一收购鲜叶，统一炒制包装，并请来农技专家到茶园指导修剪。',
  '茶农陈大山说，合作社收购鲜叶的价格比去年高，采茶工一天能挣两百元，柳林镇的茶香飘出了山门。',
] as const;
const BOOKS = [
  '4月8日，流动书车开进南山区枫树小学，1200册图书供学生借阅，孩子们围着书架挑选心爱的读物。',
  '流动书车每周到两所小学，南山区图书馆的馆员陪着书车下乡，教孩子们检索图书、爱护图书。',
] as const;

function cut(text: string, behind: string): [string, string] {
  const at = text.indexOf(behind) + behind.length;
  return [text.slice(0, at), text.slice(at)];
}

const [before, behind] = cut(TEA[1], '农技专');
const [bookish, rest] = cut(BOOKS[1], '馆员陪着书车下');

describe('columns out of order', () => {
  it('in reverse: what the article ends with goes on under the headline', () => {
    expect(read(['柳林镇春茶飘香', behind, TEA[2], TEA[0], before])).toEqual([
      ['柳林镇春茶飘香', ...TEA],
    ]);
  });

  it('two articles side by side: what stands behind a sentence’s rest is its article’s', () => {
    const page = ['柳林镇春茶飘香', TEA[0], before, '南山区：流动书车进校园', BOOKS[0], bookish];
    expect(read([...page, behind, TEA[2], rest])).toEqual([
      ['柳林镇春茶飘香', ...TEA],
      ['南山区：流动书车进校园', ...BOOKS],
    ]);
  });
});

describe('a piece of a sentence', () => {
  it('that opens as a report does is no headline', () => {
    const start = '为推动移风易俗，柳林镇制定村规民约，引';
    const page = ['南山区：流动书车进校园', ...BOOKS, '柳林镇婚事新办', start];
    expect(read([...page, '导群众婚事新办、丧事简办。', TEA[2]])).toEqual([
      ['南山区：流动书车进校园', ...BOOKS],
      ['柳林镇婚事新办', `${start}导群众婚事新办、丧事简办。`, TEA[2]],
    ]);
  });
});

describe('a dateline that stands alone', () => {
  it('is followed by the rest of another column as well as by its own text', () => {
    const start = '“三张清单”由县里统一印发，包村干部每周上门核对，由纪检监察';
    const rest = '组按月抽查，抽查结果与年终评优挂钩。';
    const page = ['南山区：流动书车进校园', ...BOOKS, start, '柳林镇给包村干部列清单'];
    const lead = '包村干部王山的本子里夹着三张清单，哪家的老人要取药、哪户的屋顶漏雨，都记在上面。';
    expect(read([...page, '本报讯（记者 田野）', rest, lead])[1]).toContain(`${start}${rest}`);
  });
});

describe('a column that ends above a picture’s caption', () => {
  it('goes on below it, and is no part of the caption', () => {
    const caption = '近日，柳林镇的孩子们在茶园里写生，画下家乡的春天。田野 摄';
    const start =
      '柳林镇成立茶叶专业合作社，统一收购鲜叶，去年还买了两台新机器，当天采当天炒，镇里又请来农技专';
    const rest = '家到茶园指导修剪。';
    const page = ['柳林镇春茶飘香', TEA[0], start, '', caption, '', rest, TEA[2]];
    const texts = read(page).map(([, ...paragraphs]) => paragraphs);
    expect(texts).toContainEqual([TEA[0], start + rest, TEA[2]]);
    expect(texts).toContainEqual([caption.replace('田野 摄', '')]);
  });
});
