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

describe('the rest of a text set in right under the next headline', () => {
  it('stays with its article where that headline’s own text stands behind it', () => {
    const texts = textsOf(
      [
        '白原县：把“红帮手”请到牧户家',
        '宝音 萨仁',
        '今年以来，白原县组建“红帮手”服务队31支，428名党员结对帮扶困难牧户692户，帮助接羔保育、修缮棚圈。',
        '“下羔那几天，队员轮着守夜。”牧民乌兰说，今年她家接羔成活率达到97%。',
        '县里还推行“点单派单”机制，收集需求1130条，办结1096条。下一步，将补齐',
        '河西县石桥镇：小网格办好民生事',
        '李 强 王晓东',
        '牧区便民服务短板，让牧民少跑腿。',
        '河西县石桥镇把18个社区划成96个网格，配备网格员112人。“灯坏了，在群里说一声，不到半天就修好。”居民刘桂芝说。',
        '镇里还投入45万元，为3个老旧小区加装扶手210处、更换路灯67盏，让1400多户居民受益。',
      ].join('\n\n'),
    );
    expect(texts.get('白原县：把“红帮手”请到牧户家')?.at(-1)).toBe(
      '县里还推行“点单派单”机制，收集需求1130条，办结1096条。下一步，将补齐牧区便民服务短板，让牧民少跑腿。',
    );
    expect(texts.get('河西县石桥镇：小网格办好民生事')).toHaveLength(2);
  });
});
