import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BENCH = [
  '奇山县“板凳宣讲团”：大道理说成家常话',
  '本报讯（周燕）走进明湖县柳台镇柳树村，柏油路两旁的波斯菊开得正盛，家家门前柴草码放成方，院里不见一片纸屑。',
  '去年以来，柳台镇推行“门前一把扫帚”工作法，把全镇9个村划分为126个责任片区，由215名党员',
];
const BROOM = [
  '# 明湖县柳台镇：“门前一把扫帚”扫出整洁村庄',
  '带头包片，每周五集中清扫，每月评出“红旗户”和“提醒户”，积分可兑换洗衣粉、毛巾等物品。',
  '“今年的小麦补贴每亩230元，打的是一卡通账户……”7月9日，奇山县的瓜棚下，宣讲员用几句顺口溜讲起惠农政策。',
  '奇山县从老党员、致富带头人中选聘宣讲员172名，组建“板凳宣讲团”15个，今年已开展宣讲690余场。',
];
const REST = [
  '# 青溪县：渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
];

describe('a dated text under the headline of another place', () => {
  it('goes to the headline that has its place, where that one’s text is no beginning', () => {
    const [bench, broom] = segmentPage([...BENCH, ...BROOM, ...REST].join('\n\n')).articles;
    expect(bench?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual(['“今年的', '奇山县从']);
    expect([broom?.title, ...(broom?.authors ?? [])]).toEqual([BROOM[0]?.slice(2), '周燕']);
    expect(broom?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual(['走进明湖', '去年以来']);
  });

  it('stays where the other headline has a dated text of its own', () => {
    const own = [BROOM[0] ?? '', `本报讯（李红）${BROOM[1]}`];
    const [bench] = segmentPage([...BENCH.slice(0, 2), ...own, ...REST].join('\n\n')).articles;
    expect(bench?.authors).toEqual(['周燕']);
  });
});
