/** An article's column set into another's in mid-sentence: each goes on behind what parts it. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function textsOf(page: string): Map<string, string[]> {
  const { articles } = segmentPage(page);
  return new Map(
    articles.map(({ title, paragraphs }) => [title, paragraphs.map((one) => one.text)]),
  );
}

const TEA = [
  '青石镇：老茶馆里评家风',
  '本报讯（林小禾）早上七点，青石镇老茶馆的门板一块块卸下来，评家风的茶客陆续落座。',
  '镇里去年把闲置的粮站改成老茶馆，请退休教师和乡贤轮流坐堂，茶客们一边喝茶，一边评',
];
const TEA_REST = [
  '说各家各户的家风故事。评出的好家风写上红榜，贴在茶馆的墙上。',
  '眼下，老茶馆已评出好家风家庭64户，调解邻里矛盾37件。“茶凉了可以再添，理说清了心就热了。”茶客周伯说。',
];
const FERRY = [
  '白浪乡：渡船上办夜校',
  '本报讯（陈立舟）天刚擦黑，白浪乡渡口的灯亮了，下工的村民跳上渡船，夜校就在船上开课。',
  '白浪乡四面是水，村民白天下湖、晚上得闲。今年春天，乡里把一条退役的渡船改成夜校，在六个渡口各设',
];
const FERRY_REST = [
  '一块黑板、两排长凳，请农技员、船长和乡村医生来讲课，学什么由村民点。',
  '渡船夜校开课以来，已办课96场，来听课的村民有4200多人次。',
];

describe('a column set into another', () => {
  const page = [...TEA, ...FERRY, ...TEA_REST, ...FERRY_REST].join('\n\n');

  it('gives both articles their own text in order', () => {
    const texts = textsOf(page);
    expect(texts.get(TEA[0] ?? '')?.join('')).toBe(
      [TEA[1]?.replace('本报讯（林小禾）', ''), TEA[2], ...TEA_REST].join(''),
    );
    expect(texts.get(FERRY[0] ?? '')?.join('')).toBe(
      [FERRY[1]?.replace('本报讯（陈立舟）', ''), FERRY[2], ...FERRY_REST].join(''),
    );
  });
});
