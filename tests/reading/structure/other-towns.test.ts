/** Captions of another town than the headline above them. */
import { describe, expect, it } from 'vitest';
import { saysOtherTown } from '../../../src/reading/structure/other-towns.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

describe('a caption under a headline of a town', () => {
  it.each([
    ['石桥镇：水渠修到家门口', '近日，柳河县柳林镇的茶农忙着采茶。'],
    ['柳河县石桥镇：水渠修到家门口', '5月6日，柳林镇开出第一网鱼。'],
    ['石桥乡：水渠修到家门口', '近日，柳河县柳林乡的茶农忙着采茶。'],
    ['石桥街：老楼装上电梯', '4月8日，青山区东门街的志愿者在清扫楼道。'],
    ['石桥街道：老楼装上电梯', '4月8日，青山区东门街道的志愿者在清扫楼道。'],
  ])('is of another one: %s / %s', (headline, caption) => {
    expect(saysOtherTown(headline, caption)).toBe(true);
  });

  it.each([
    ['石桥镇：水渠修到家门口', '近日，柳河县石桥镇的水渠通了水。'],
    ['石桥镇：水渠修到家门口', '近日，石桥水渠通了水，柳林镇的干部来参观。'],
    ['石桥镇：水渠修到家门口', '近日，柳林村的水渠通了水。'],
    ['石桥镇：候鸟归来', '4月8日，柳林镇游客在湿地观鸟。'],
    ['石桥镇：候鸟归来', '4月8日，游客在特色镇观鸟。'],
    ['石桥镇：水渠修到家门口', '近日，全县12个乡镇的水渠通了水。'],
    ['石桥镇：水渠修到家门口', '近日，各乡镇的水渠都通了水。'],
    ['石桥镇：水渠修到家门口', '近日，游客在古镇观灯。'],
    ['石桥镇：水渠修到家门口', '近日，县里为小城镇修渠。'],
    ['石桥乡：水渠修到家门口', '近日，村民和返乡的青年一起修渠。'],
    ['石桥街：老楼装上电梯', '近日，一群孩子在步行街上写春联。'],
    ['石桥街道：老楼装上电梯', '近日，社区街道一起清扫楼道。'],
    ['石桥：水渠修到家门口', '近日，柳林镇的水渠通了水。'],
    ['柳河县：水渠修到家门口', '近日，柳林镇的水渠通了水。'],
    ['水渠修到家门口', '近日，柳林镇的水渠通了水。'],
  ])('may be the headline’s: %s / %s', (headline, caption) => {
    expect(saysOtherTown(headline, caption)).toBe(false);
  });
});

const TEXT = [
  '入夏以后，石桥镇的水渠一天比一天忙。护渠队的36名妇女三人一组，早晚各走一趟，清草、堵漏、看闸口。',
  '“渠是大家的，不能等别人修。”队长说，今年以来护渠队走了1200多公里，补好漏洞45处。（林秀兰）',
];

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ kind, title, paragraphs, authors }) =>
      `${kind}|${title}|${paragraphs.length}|${authors.join('、')}`,
  );
}

describe('a signed caption below a headline that stands behind its text', () => {
  const before = [
    '全县秋季招生工作会议召开',
    '本报讯（记者 周平）9月2日，全县秋季招生工作会议召开，通报前一阶段工作，安排下一步任务。',
  ];
  const behind = [
    '河口小学：一块菜园有学问',
    '本报讯（记者 李海）河口小学的教学楼后面有块半亩大的菜园，孩子们轮流值日，写观察日记。',
  ];

  it('is a photo of its own where it says another town', () => {
    const caption = '近日，柳河县柳林镇的茶农忙着采秋茶。该镇有茶园2100亩。';
    const page = [...before, ...TEXT, '石桥镇：渠边走来一支娘子军', caption, '王芳 摄', ...behind];
    expect(read(...page)).toEqual([
      'article|全县秋季招生工作会议召开|1|周平',
      'article|石桥镇：渠边走来一支娘子军|2|林秀兰',
      'photo||1|王芳',
      'article|河口小学：一块菜园有学问|1|李海',
    ]);
  });

  it('is the headline’s own where it says that one’s town', () => {
    const caption = '近日，柳河县石桥镇的茶农忙着采秋茶。该镇有茶园2100亩。';
    const page = [...before, '石桥镇：秋茶开采', caption, '王芳 摄', ...behind];
    expect(read(...page)).toContain('photo|石桥镇：秋茶开采|1|王芳');
  });
});
