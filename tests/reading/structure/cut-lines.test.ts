/** A paragraph that begins right above a column's end: its few words are text, no section's heading. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BEFORE = [
  '## 石桥镇：老井旁边话家常',
  '本报讯（周平）傍晚，石桥镇老井旁的长凳上坐满了人，镇里的“井边说事”又开始了。村民把修路、用水、环境卫生的难处一件件说出来，干部当场记在本子上。',
];
const AFTER = [
  '## 渔港派出所给渔船“体检”',
  '本报讯（李红）休渔期一到，渔港派出所的民警上船逐条检查救生设备，给渔船做“体检”。截至目前，民警已检查渔船240艘，发现隐患53处。',
];

/** The paragraphs of the first article, where its second one is set in two pieces. */
function readPieces(piece: string, rest: string): string[] {
  const [first] = segmentPage([...BEFORE, piece, rest, ...AFTER].join('\n\n')).articles;
  return first?.paragraphs.slice(1).map(({ role, text }) => `${role}|${text}`) ?? [];
}

describe('a few words above a column’s end', () => {
  it.each([
    ['该站还把“办得快”写进了', '考核细则，由村民每季度打一次分。'],
    ['会议要求，各村各单位要把', '隐患排查放在前面，做到日巡查、周会商。'],
    ['镇民政办负责人介绍，下半年', '再建两处助餐点，让老人少走路。'],
    ['这本“井台账”由村民', '轮流保管，谁家的事办没办，一翻就知道。'],
    ['改造投入资金96万元，分', '三批付清，每一批都贴在井台边的公示栏里。'],
    ['家住井台边的63岁的吴', '桂香每天都来，她说大家心里亮堂多了。'],
    ['井台边的凉亭由8户人家轮流打扫、轮流照看', '，亭里的茶水从来没有断过。'],
    ['说事会”就在井台边的老樟树下', '开了起来，一晚上议定三件事。'],
    ['每逢雨季，镇上的排水沟都要由村民自己', '清上两遍，往年的积水再也见不着了。'],
  ])('%s', (piece, rest) => {
    expect(readPieces(piece, rest)).toEqual([`body|${piece}${rest}`]);
  });

  it('are headings where they stand for a section, with a comma or long', () => {
    const headings = [
      '双向认领，把资源聚到网格里',
      '社区：光贴告示不管用，得先把桩建起来',
      '二、老人说，饭热了',
      '三、80岁也能学跳舞',
      '◆ 这个门，常年开着，夜里也不关',
    ];
    for (const heading of headings) {
      const text = '镇里建起资源清单，村民认领服务岗位，统筹了46家单位的场地。';
      expect(readPieces(heading, text)).toEqual([
        `heading|${heading.replace('◆ ', '')}`,
        `body|${text}`,
      ]);
    }
  });
});
