/** Sections of a report on several places, whose headings look like headlines. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '## 小戏台里的大文章',
  '——我省“乡村小戏台”建设见闻',
  '宋丽 赵平',
  '一方小戏台，能唱出什么？去年起，全省建起“乡村小戏台”640座。近日，记者走进两个县，听一听台上台下的故事。',
] as const;
const SECTIONS = [
  '## 石桥：小戏台唱旺了集市',
  '在石桥县古渡镇，每逢集日，小戏台前围满了人。镇里把戏单和货摊一起排，去年集市交易额增长两成。',
  '## 南山：台上走出“说和人”',
  '邻里拌嘴，过去找干部，如今先到台前坐一坐。南山县依托小戏台选出“说和人”126名，调处纠纷430起。',
] as const;
const OTHERS = [
  '## 清河县：田头书箱送书忙',
  '本报讯（王芳）4月7日，清河县图书馆在6个村设“田头书箱”，送去图书1800册。',
  '## 青溪县：渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
] as const;

function titlesOf(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(({ title }) => title);
}

describe('headings that open with a place', () => {
  it('are sections of the signed report above, where all have its word', () => {
    const { articles } = segmentPage([...REPORT, ...SECTIONS, ...OTHERS].join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual([
      '小戏台里的大文章',
      '清河县：田头书箱送书忙',
      '青溪县：渡口来了“安全员”',
    ]);
    expect(articles[0]?.paragraphs.map(({ role }) => role)).toEqual([
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
  });

  it('are headlines where they are signed', () => {
    const signed = SECTIONS.map((block, at) => (at % 2 === 0 ? block : `本报讯（周平）${block}`));
    expect(titlesOf(...REPORT, ...signed, ...OTHERS)).toContain('石桥：小戏台唱旺了集市');
  });

  it('are headlines where one alone stands behind the report', () => {
    expect(titlesOf(...REPORT, ...SECTIONS.slice(0, 2), ...OTHERS)).toContain(
      '石桥：小戏台唱旺了集市',
    );
  });

  it('are sections, the report signed in its first line or not', () => {
    const [title, subtitle, names, lead] = REPORT;
    const report = [title, subtitle, `本报讯（记者 ${names}）${lead}`];
    const page = [...report, ...SECTIONS, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    expect(titlesOf(...page)).not.toContain('南山：台上走出“说和人”');
    expect(titlesOf(...page)).toHaveLength(3);
  });

  it('are sections where one alone holds a heading of its kind', () => {
    const report = ['小戏台里的大文章', REPORT[1], `本报讯（宋丽 赵平）${REPORT[3]}`];
    const sections = [
      '石桥：小戏台连着集市',
      SECTIONS[1],
      '为了让小戏台热闹下去，县里还请来剧团驻村教戏，97名村民上台。',
      '南山：台上走出说和人',
      SECTIONS[3],
      '黑水：小戏台守住老与小',
      '山区县黑水外出务工的人多，小戏台边办起托管班，照看孩子820名。',
    ];
    const page = [...report, ...sections, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    const [article] = segmentPage(page.join('\n\n')).articles;
    const roles = article?.paragraphs.map(({ role }) => role.charAt(0)).join('');
    expect(roles).toBe('bhbbhbhb');
  });

  it('are headlines where most other articles have the word too', () => {
    const alike = OTHERS.map((block) => block.replace('书箱', '小戏台').replace('渡口', '小戏台'));
    expect(titlesOf(...REPORT, ...SECTIONS, ...alike)).toContain('石桥：小戏台唱旺了集市');
  });
});

describe('one more section behind others', () => {
  it('stays with them where its sentence goes on in the neighbour’s columns', () => {
    const report = [
      '# 老船厂的新活法',
      '本报讯（记者 宋丽）“以前铁锈味呛人，现在满院都是桂花香。”4月6日，河湾街道老船厂家属院的沈建业坐在新修的凉亭下说。',
      '河湾街道因船厂而兴，家属院有31个，住着1.2万户居民。2021年起，街道分批改造，已投入1.3亿元。',
      '◆ 改哪里，居民说了算',
      '动工之前先拉家常。街道请来规划师和老住户，在院坝支起圆桌，收集意见2300条，家属院的老墙留了下来。',
      '◆ 钱怎么筹，大家想办法',
      '光靠财政拨款不够。街道动员居民缴纳改造资金460万元，盘活锅炉房、车棚等闲置房屋37处。',
      '4月5日，柳湾社区“银龄学堂”里，老人们正在学习用手机挂号。该学堂今年已开课42节，有1200人次参加。',
      '陈立 摄',
      '◆ 改完之后，日子接着管',
      '房子翻了新，最怕没人管又走回头路。街道指导28个小区选出业委会或自治小组，请国有物业兜底托',
    ];
    const meeting = [
      '# 区政府调度重点民生实事',
      '本报讯（记者 林一）4月8日，区政府召开重点民生实事调度会，听取项目进展情况，部署下一步工作。',
      '今年，全区确定15件重点民生实事，总投资5.8亿元，改造老旧小区和家属院、新增停车位是重头。',
      '会议要求，牵头部门要把责任压实到人，每周公布进度。',
    ];
    const rest = [
      '管19个“三无”小区，每平方米收费0.6元。党员牵头的维修队走楼串户，一年修水电960次。',
      '“改造不是刷一道漆就完事，得把人心拢起来。”街道党工委书记何英说，下一批6个小区已完成立项。',
    ];
    const [first, second, third] = segmentPage(
      [...report, ...meeting, ...rest, ...OTHERS].join('\n\n'),
    ).articles;
    expect(first?.paragraphs.map(({ role }) => role.charAt(0)).join('')).toBe('bbhbhbhbb');
    expect(second?.kind).toBe('photo');
    expect(third?.paragraphs).toHaveLength(3);
  });
});
