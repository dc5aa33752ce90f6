/** A picture with a headline of its own in an article's column: the text below it is the article's again. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const ARTICLE = [
  '# 青河岸边的“红马甲”',
  '王若兰',
  '清晨的青河湿地公园，几名志愿者沿着步道捡拾垃圾；傍晚的社区活动室里，退休教师正在辅导孩子们写作业。',
  '截至9月底，全市注册志愿者达36.3万人，占常住人口的17.6%，人均服务时长21小时。',
];
const PHOTO = ['# 红马甲 暖人心', '11月6日，志愿者在柳湾社区为老人量血压。 周平 摄'];
const REST = [
  '有了队伍，还要有好项目。青河市连续举办四届志愿服务项目大赛，扶持优秀项目75个，发放扶持资金180万元。',
  '“明天别人也会来帮我。”志愿者郑秀英说，她两年里为独居老人服务了310个小时。',
];
const NEXT = [
  '# 东岭县：六千亩蜜桃挂满枝',
  '本报讯（赵青）连日来，东岭县的桃园里人来人往。今年全县桃园面积达6800亩，预计产桃1.2万吨。',
];

function read(lines: readonly string[]): (readonly [string, number])[] {
  return segmentPage(lines.join('\n\n')).articles.map(({ title, paragraphs }) => [
    title,
    paragraphs.length,
  ]);
}

describe('a text below a picture with a headline', () => {
  it('goes on with the article before the picture', () => {
    expect(read([...ARTICLE, ...PHOTO, ...REST, ...NEXT])).toEqual([
      ['青河岸边的“红马甲”', 4],
      ['红马甲 暖人心', 1],
      ['东岭县：六千亩蜜桃挂满枝', 1],
    ]);
  });

  it('is none of an article that names have closed', () => {
    const closed = ARTICLE.filter((line) => line !== '王若兰');
    const found = read([...closed, '（王若兰）', ...PHOTO, ...REST, ...NEXT]);
    expect(found[0]).toEqual(['青河岸边的“红马甲”', 2]);
  });
});
