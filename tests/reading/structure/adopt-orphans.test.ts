import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const OTHER = [
  '南山区：流动书车进校园',
  '本报讯（李红）4月8日，流动书车开进南山区枫树小学，1200册图书供学生借阅，孩子们围着书架挑选心爱的读物。',
];
const LEAD =
  '本报讯（周平）近日，河东县柳林镇的茶农抢抓晴好天气采摘春茶，今年全镇茶园开采面积比去年多出三成。';
const REST =
  '茶农陈大山说，合作社统一收购鲜叶，价格比去年高，采茶工一天能挣两百元，柳林镇的茶香又飘出了山门。';

function read(blocks: readonly string[]): string[][] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
}

const without = (text: string): string => text.replace(/^本报讯（.{2,3}）/u, '');

describe('a text that stands under no headline', () => {
  it('is the beginning of the one whose text has none: columns in reverse', () => {
    const page = ['柳林镇春茶飘香', REST, LEAD, ...OTHER];
    expect(read(page)).toEqual([
      ['柳林镇春茶飘香', without(LEAD), REST],
      ['南山区：流动书车进校园', without(OTHER[1] ?? '')],
    ]);
  });

  it('stays by itself where no headline lacks a beginning', () => {
    const brief = '本报讯（陈勇）昨天，河东县青年志愿者到敬老院为老人理发。';
    const page = ['柳林镇春茶飘香', LEAD, REST, brief, ...OTHER];
    expect(read(page)).toEqual([
      ['柳林镇春茶飘香', without(LEAD), REST],
      ['', without(brief)],
      ['南山区：流动书车进校园', without(OTHER[1] ?? '')],
    ]);
  });

  it('has its headline below, behind its names', () => {
    const page = [without(LEAD), REST, '（周平）', '柳林镇春茶飘香', ...OTHER];
    expect(read(page)).toEqual([
      ['柳林镇春茶飘香', without(LEAD), REST],
      ['南山区：流动书车进校园', without(OTHER[1] ?? '')],
    ]);
  });

  it('is no part of one that names others, where its own authors stand behind it', () => {
    const rest =
      '的采摘园全部开门迎客。今年清明，河东县古塘镇接待游客8.4万人次，卖出春茶、草莓32吨，合作社的社员增收不少。镇党委负责人说，下一步还要引进两家企业。';
    const others =
      '本报讯（周平）近日，河东县柳林镇的茶农抢抓晴好天气采摘春茶，今年全镇茶园开采面积比去年多出三成，合作社统一收购鲜叶，';
    const page = [
      rest,
      '（何平）',
      ...OTHER,
      '柳林镇春茶飘香',
      others,
      '价格比去年高，茶农陈大山一天能挣两百元。',
    ];
    expect(read(page)[0]).toEqual(['', rest]);
    expect(read(page).map(([title]) => title)).toContain('柳林镇春茶飘香');
  });

  it('is the end of another page’s article where a page begins with it, signed', () => {
    const rest = [
      '在村、干在村的第一书记打擂比武。河东县驻村工作队现场亮分，31位第一书记上台说项目，敲定帮扶资金640万元。',
      '“台上比的是嘴，台下比的是腿。”河东县委组织部负责人表示，擂台每季一打，名次与村干部绩效挂钩。',
    ];
    const page = [
      ...rest,
      '（何平）',
      ...OTHER,
      '石岩前上党课',
      '本报讯（周平）“老前辈当年就在这个岩洞里讲革命。”7月1日，河东县驻村工作队的第一书记来到石岩前，县委组织部负责人给大家上党课。',
      '河东县委组织部打造“石岩课堂”品牌，今年已有村干部8100人次来上课，带动村',
      '里的农家乐增收240余万元。',
    ];
    expect(read(page)[0]).toEqual(['', ...rest]);
  });
});
