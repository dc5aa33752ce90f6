/** What stands right above or below a headline, and is not what its place says: speech, letters, pictures. */
import { describe, expect, it } from 'vitest';
import { stubScore } from '../../../src/reading/structure/endings.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '# 石桥镇给老井装上护栏',
  '本报讯（周平）6月8日，石桥镇的四口老井都装上了护栏。镇里请来木匠，用旧船板做井盖，孩子们打水再不怕滑。',
  '村民说，护栏装好以后，井台又成了歇脚的地方。',
];

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ kind, title, subtitle, authors, paragraphs }) =>
      `${kind}|${title}|${subtitle}|${authors.join('、')}|${paragraphs.map(({ text }) => text.slice(0, 6)).join(' ')}`,
  );
}

describe('a short quoted sentence', () => {
  const TEXT = '“晚上再不怕停水了。”7月3日，河湾村的老人拧开龙头，水哗哗地流了出来。';

  it('is a headline above a subtitle', () => {
    const page = ['“龙头一拧就有水！”', '——河湾村换水管记', '本报记者 李海', TEXT, ...REPORT];
    expect(read(...page)[0]).toBe('article|“龙头一拧就有水！”|河湾村换水管记|李海|“晚上再不怕');
  });

  it('is a headline where it bears the mark of one', () => {
    expect(read(...REPORT, '# “龙头一拧就有水！”', '李海', TEXT)[1]).toBe(
      'article|“龙头一拧就有水！”||李海|“晚上再不怕',
    );
  });

  it('is a paragraph elsewhere', () => {
    const said = '“井水比自来水还甜！”';
    expect(read(...REPORT, said, '过路的人也来讨一瓢水喝，井台边的长凳天天坐满了人。')).toEqual([
      'article|石桥镇给老井装上护栏||周平|6月8日，石 村民说，护栏 “井水比自来 过路的人也来',
    ]);
  });
});

describe('a letter whose beginning columns set above its headline', () => {
  it('is the letter’s, and not the report’s above the column', () => {
    const page = [
      ...REPORT,
      '读者来信',
      '编辑同志：我家住在河口街道的菜场楼上，天不亮，卸货的车就在窗下响，夜班回来的人总也睡不好。',
      '# 菜场静了 街坊近了',
      '后来，街道的干部请摊主和楼上的住户坐到一起，把卸货的钟点往后挪了一个小时，又给推车换了胶轮。（林一）',
    ];
    expect(read(...page)).toEqual([
      'article|石桥镇给老井装上护栏||周平|6月8日，石 村民说，护栏',
      'article|菜场静了 街坊近了||林一|编辑同志：我 后来，街道的',
    ]);
  });
});

describe('a bracketed heading inside a report', () => {
  it('begins no article', () => {
    const page = [
      '【现场】',
      '6月8日上午，石桥镇的木匠老周蹲在井台边量尺寸，旧船板在他手里一刨就平。',
    ];
    expect(read(...REPORT, ...page)).toHaveLength(1);
  });
});

describe('a signed caption between a headline and its dated text', () => {
  const HEAD = '# 柳林县：农机手比拼“绣花功”';
  const TEXT =
    '本报讯（李海）6月10日，柳林县的农机手在田头比试开沟、插秧，四十名选手一直比到太阳落山。';

  it('is a picture of its own where it tells of another day and matter', () => {
    const caption = '6月9日，东港街道的孩子们在海边捡拾塑料瓶，为沙滩“洗脸”。';
    expect(read(...REPORT, HEAD, caption, '王芳 摄', TEXT).slice(1)).toEqual([
      'article|柳林县：农机手比拼“绣花功”||李海|6月10日，',
      'photo|||王芳|6月9日，东',
    ]);
  });

  it('stays where the text speaks of it, and the headline in figures', () => {
    const page = [
      '# 春到田间人倍忙',
      '3月8日，石桥镇农民管护油菜。',
      '王芳 摄',
      '本报讯（李海）近日，石桥镇的油菜进入管护期，农民忙着清沟、除草，田里到处是人。',
    ];
    expect(read(...REPORT, ...page)).toHaveLength(2);
  });

  it('stays under the headline that it speaks of', () => {
    const caption = '6月10日，柳林县的农机手驾驶插秧机参加比拼。';
    expect(read(...REPORT, HEAD, caption, '王芳 摄', TEXT)).toHaveLength(2);
  });
});

describe('a headline that may be a column’s name', () => {
  it('is never certain', () => {
    const page = [
      ...REPORT,
      '影像·夏收时节',
      '6月8日，石桥镇的农机手驾驶收割机抢收小麦。',
      '王芳 摄',
    ];
    const photo = segmentPage(page.join('\n\n')).articles.find(({ kind }) => kind === 'photo');
    expect(photo?.title).toBe('影像·夏收时节');
    expect(photo?.certainty).not.toBe('certain');
  });
});

describe('where the paper asks for letters', () => {
  it.each(['来信来稿请寄本报群工部', '稿件请发至本版邮箱', '本版热忱欢迎广大读者踊跃投稿'])(
    '%s is the page’s',
    (line) => {
      expect(read(...REPORT, line)).toEqual(read(...REPORT));
    },
  );

  it('but a headline of letters is none', () => {
    expect(read('# 村民来信请他回来', ...REPORT.slice(1))[0]).toContain('村民来信请他回来');
  });
});

describe('the rest of a sentence', () => {
  it.each([
    ['人，其中老年人1200人。', 2],
    ['村，其中脱贫村12个。', 2],
    ['修，从村口的桥修起。', 0],
  ])('%s begins inside a phrase: %i', (text, stub) => {
    expect(stubScore(text)).toBe(stub);
  });

  it('is no paragraph that takes up what its heading begins with', () => {
    const page = [
      '# 柳湾镇：加减之间',
      '本报讯（周平）6月8日，柳湾镇晒出一本账，湖里减了什么，岸上加了什么，村民看得明白。',
      '## 减：退网箱退围栏',
      '减，先从湖里减起。镇里用两年时间清退网箱1200口，拆掉围栏46处，湖水又清了起来。',
      '## 加：添船添路',
      '加，加在老百姓天天走的地方。渡船由每天4班增至9班，末班晚到夜里十点，码头边还添了一间候船的屋子。',
      '账算下来，柳湾镇的湖还是那片湖，坐渡船的人却多了三成。',
      '竹排在溪上打了个弯，撑排的汉子唱起了山歌。二十年前，他家还住在半山腰。',
      '石岭村是整村搬下来的。下山不是终点，“住得下、能增收”才是大',
      '# 石岭村：下山的日子',
      '李海',
      '文章。村里把闲着的老屋交给回乡的青年打理，办起了竹编坊和茶室，谁会什么就做什么。',
      '如今撑排的汉子一天能唱十几趟，搬下山的人家都有了活干。',
    ];
    expect(read(...page)).toEqual([
      'article|柳湾镇：加减之间||周平|6月8日，柳 减：退网箱退 减，先从湖里 加：添船添路 加，加在老百 账算下来，柳',
      'article|石岭村：下山的日子||李海|竹排在溪上打 石岭村是整村 如今撑排的汉',
    ]);
  });
});

describe('a sentence whose rest is not on the page', () => {
  it('goes on with no paragraph above it', () => {
    const page = [
      '# 石桥镇：小花椒炼出长链条',
      '本报讯（周平）一颗花椒能做什么？在石桥镇，答案是花椒油、花椒酱、花椒酒、驱蚊喷雾……共48个单品。',
      '全镇种植花椒3.6万亩，年产鲜椒1.4万吨。过去椒农只卖鲜货，价格大起大落。近年来，该镇引进加工企业6家，精深加工率由不足三成提高到51%。',
      '“以前是看天卖椒，现在是看单种椒。”椒农老何说，跟他一样签了协议的农户，全镇有2700余户。',
      '产业要往高处走，离不开科技。今年前三季度，全镇花椒加工产值达6.2亿元，同比增长11.5%，带动周边',
      ...REPORT.slice(0, 2),
    ];
    const [first] = segmentPage(page.join('\n\n')).articles;
    expect(first?.truncated).toBe(true);
    expect(first?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual([
      '一颗花椒',
      '全镇种植',
      '“以前是',
      '产业要往',
    ]);
  });
});

describe('a section’s heading without a mark', () => {
  it('may be a question that 的 ends', () => {
    const page = [
      '石桥镇：老井边的账',
      '本报讯（周平）6月8日，石桥镇把井台边的账本晒了出来，谁出了工、谁捐了料，写得清清楚楚，村民看了都服气。',
      '难题是怎么解开的',
      '难题卡在一条水沟上。镇里请来两边的老人坐到井台边，一口茶一句话，说了三个晚上，水沟改了道。',
      '省下的钱去了哪里',
      '省下的钱买了两台水泵，装在井台边的小屋里，旱天轮着抽，谁家的地都浇得上水。',
    ];
    expect(read(...page)).toEqual([
      'article|石桥镇：老井边的账||周平|6月8日，石 难题是怎么解 难题卡在一条 省下的钱去了 省下的钱买了',
    ]);
  });
});
