/** Pages that indent their paragraphs: what has no indent goes on with a text, what has one does not. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

/** Two articles of which the second is cut behind 一艘: its rest stands below, or the next paragraph does. */
function page(indent: string): string {
  const lines = [
    '# 石桥镇：老井旁边话家常',
    `${indent}本报讯（周平）傍晚，石桥镇老井旁的长凳上坐满了人，镇里的“井边说事”又开始了。`,
    `${indent}今年以来，“井边说事”共收集意见126条，办结119条。`,
    `${indent}“有话当面说，心里亮堂。”村民李红说。`,
    '# 渔港有艘“和顺船”',
    `${indent}本报讯（甄国明）网缠了，工钱没谈拢，渔港里的纠纷不等人。自去年休渔期开始，沙洲镇把一艘`,
    '退役的渔政艇改成流动调解室，取名“和顺船”，哪里有疙瘩就开到哪里解。',
    `${indent}船上坐镇的是派出所、司法所抽来的15人，外加8名老船长。截至10月底，化解纠纷348宗。`,
    `${indent}“过去讨个说法要跑县城，一来一回一天没了。”船员钟水胜说。`,
    '# 茶山新修了路',
    `${indent}本报讯（黄茂林）昨天，茶山新修的12公里产业路通车，三个村的鲜叶当天下山。`,
    `${indent}路通了，茶农算了一笔账：每斤鲜叶少付运费0.3元。`,
  ];
  return lines.join('\n\n');
}

const texts = (indent: string): readonly string[] =>
  segmentPage(page(indent)).articles[1]?.paragraphs.map(({ text }) => text) ?? [];

describe('indents of a page', () => {
  it.each(['　　', '  '])('show what goes on and what does not: %j', (indent) => {
    const [first, second, third] = texts(indent);
    expect(first).toContain('把一艘退役的渔政艇改成流动调解室');
    expect(second).toMatch(/^船上坐镇的是/u);
    expect(third).toMatch(/^“过去讨个说法/u);
  });

  it('say nothing where a sentence goes on behind one', () => {
    const everywhere = page('　　').replace('\n\n退役', '\n\n　　退役').replace('把一艘', '把退');
    const { articles } = segmentPage(everywhere.replace('　　退役的', '　　役渔船上的'));
    expect(articles[1]?.paragraphs[0]?.text).toContain('把退役渔船上的渔政艇');
  });
});

describe('an unmarked line behind an open sentence on a page that marks its heads', () => {
  it('is a piece of the text, though it has no comma', () => {
    const lines = [
      '## 河东：画进夜校',
      '■本报记者 马明霞',
      '近日，河东县开设书法、剪纸等课程26门，吸引1.5万人次报名，1100多幅作品走进集市义卖。',
      '## 柳湾推进婚丧礼俗改革',
      '■本报记者 孟德林',
      '4月11日，柳湾县召开婚丧礼俗改革工作推进会，16 个',
      '乡镇（街道）分管负责同志、38 个县直',
      '部门负责人及部分村党组织书记代表参加会议。',
      '## 青山：立下好规矩',
      '■本报记者 覃桂英',
      '在青山县石桥乡的寨子里，村民把规矩刻上石牌，“石牌说了算。”',
    ];
    const { articles } = segmentPage(lines.join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual([
      '河东：画进夜校',
      '柳湾推进婚丧礼俗改革',
      '青山：立下好规矩',
    ]);
    expect(articles[1]?.paragraphs[0]?.text).toContain(
      '16 个乡镇（街道）分管负责同志、38 个县直部门',
    );
  });
});

describe('the line below a marked headline', () => {
  it('is no second line of it where it is in its second sentence', () => {
    const lines = [
      '# 渡口街道：“小师傅”教我用手机',
      '“师傅，这个码咋扫？”周六上午，在渡口街',
      '道竹溪社区，68岁的陈秀英举着手机请教。',
    ];
    const { articles } = segmentPage(`${lines.slice(0, 2).join('\n')}\n\n${lines[2]}`);
    expect(articles[0]?.title).toBe('渡口街道：“小师傅”教我用手机');
    expect(articles[0]?.paragraphs[0]?.text).toContain('在渡口街道竹溪社区');
  });
});
