/** Notices, invitations and comments among signed reports, whose headlines look like sections' headings. */
import { describe, expect, it } from 'vitest';
import {
  isNoticeAlone,
  namesNotice,
  saysWhenItBegins,
} from '../../../src/reading/structure/notices.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(...blocks: readonly string[]): string[] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, authors, paragraphs }) =>
    [title, authors.join('、'), paragraphs.length].join('|'),
  );
}

/** Signed reports on other counties, the last of them with sections. */
const REPORTS = [
  '# 柳林乡：山货搭上“早班车”',
  '本报讯（记者 王芳）“天不亮就装车，晌午就到城里。”青山县柳林乡的核桃近日搭上专线班车，首批发出32吨。',
  '# 桥南街道：楼下有了“修补铺”',
  '本报讯（记者 林一）东湖区桥南街道把11间空房改成“修补铺”，半年来修好家电1300余件。',
  '# 白鹭镇：鱼塘边办起夜课',
  '本报讯（通讯员 何平）青山县白鹭镇把技术课搬到鱼塘边，办课26场，听课的养殖户达900多人次。',
  '# 沙湾镇：渔村码头换新颜',
  '■本报记者 孙小山 通讯员 钱进',
  '天刚亮，海门县沙湾镇的码头上已经热闹起来，渔民们忙着卸鱼、过秤、装车。',
  '把码头修起来',
  '镇里投入资金450万元，修好旧码头3座，新建冷库2座，渔船靠岸不再排队。',
  '“现在卸一船鱼只要半个小时。”船老大周海说。',
] as const;
const READ = [
  '柳林乡：山货搭上“早班车”|王芳|1',
  '桥南街道：楼下有了“修补铺”|林一|1',
  '白鹭镇：鱼塘边办起夜课|何平|1',
  '沙湾镇：渔村码头换新颜|孙小山、钱进|4',
];

describe('a notice among signed reports', () => {
  it.each([
    [
      '集中清理废旧渔网通告',
      '为维护航道安全，银滩县古渡镇将于5月6日起集中清理废旧渔网，请渔民自行收回。',
    ],
    [
      '“家门口的变化”征文启事',
      '为展示家乡新貌，本报即日起举办征文活动，截稿日期为8月20日，评出一等奖3名。',
    ],
    ['停水通知', '因管道改造，定于5月9日22时至次日6时对东湖区桥南街道停水，涉及用户3100户。'],
    [
      '强冷空气要来了 请护好菜苗',
      '受强冷空气影响，9日夜里至10日，全县气温下降8至10℃，请菜农加固大棚。',
    ],
    ['大风降温消息', '受强冷空气影响，9日夜里至10日，全县有5至6级偏北风，请菜农加固大棚。'],
    [
      '周日来逛旧物市集',
      '5月12日9时至16时，银滩县古渡镇文化广场举办旧物市集，设摊位48个，欢迎市民参加。',
    ],
  ])('is an article of its own: %s', (title, text) => {
    expect(read(...REPORTS, title, text)).toEqual([...READ, `${title}||1`]);
  });

  it('is signed by the body of the place right below its headline', () => {
    const page = [
      '7月献血车停靠点公布\n县红十字会',
      '7月25日8时至12时，采血车停靠古渡镇文化广场，请市民带好证件前来。',
    ];
    expect(read(...REPORTS, ...page)).toEqual([...READ, '7月献血车停靠点公布|县红十字会|1']);
  });

  it('is no second line of the headline above it', () => {
    const page = [
      '逢周六，青山县桥北街道的独居老人家里总会来几位背工具包的“银龄电工”，查线路、换灯泡，从不收钱。',
      '“灯一亮，老人脸上也亮了。”队长老吴说，“银龄电工”队今年上门换插座1370个。',
      '青山“银龄电工”上门忙',
      '犬只免疫公告',
      '东湖区桥南街道定于5月20日至30日开展犬只免费接种，请养犬人牵绳前往。',
    ];
    const titles = segmentPage([...REPORTS.slice(0, 6), ...page].join('\n\n')).articles;
    expect(titles.at(-1)?.title).toBe('犬只免疫公告');
  });

  it('is no name below other names, and is not signed by those', () => {
    const page = [
      '雾还没散，古渡镇的葱地里已是人影绰绰，割葱、捆扎、装箱，大伙儿忙得直不起腰。',
      '过去家家单干，葱价一差就烂在田里。今年，镇里把14家合作社拢到一起，小香葱卖到了9个省。',
      '小香葱\n“串”起大市场',
      '王 芳 林小雨',
      '停水通知',
      '因管道改造，定于5月9日22时至次日6时对东湖区桥南街道停水，涉及用户3100户。',
    ];
    expect(read(...REPORTS.slice(0, 6), ...page).slice(-2)).toEqual([
      '小香葱“串”起大市场|王芳、林小雨|2',
      '停水通知||1',
    ]);
  });
});

describe('a comment among signed reports', () => {
  const text = [
    '台账是干出来的，不是抄出来的。笔者下乡时看到，有的村为迎检查补写的记录堆满一柜。',
    '把力气用在门外，少在纸上绣花，群众自然看得见。',
  ];

  it('has a headline that warns, and is no section of the report above', () => {
    expect(read(...REPORTS, '莫让台账压弯腰', ...text, '柳岸')).toEqual([
      ...READ,
      '莫让台账压弯腰|柳岸|2',
    ]);
  });

  it('is not called by its column', () => {
    const page = [...REPORTS, '田边快评', '柳 岸', '### 莫让台账压弯腰', ...text];
    expect(read(...page).at(-1)).toBe('莫让台账压弯腰|柳岸|2');
  });
});

describe('what notices are called', () => {
  it.each([
    ['停水公告', true],
    ['“山里故事”征文启事', true],
    ['县消协发布消费提示', false],
    ['村级账目按月公示', false],
    ['206国道石桥段半幅施工', true],
    ['城东片区部分停水', true],
    ['老城区告别停水', false],
    ['跨江大桥提前完成施工', false],
    ['工地上的文明施工课', false],
  ])('%s is all that one is called: %s', (line, alone) => {
    expect(isNoticeAlone(line)).toBe(alone);
  });

  it.each([
    ['周六来逛花市', true],
    ['5月12日来自河东县12个乡镇的选手', false],
  ])('%s says when something begins: %s', (line, says) => {
    expect(saysWhenItBegins(line)).toBe(says);
  });

  it('are not signed by a line of words that ends as bodies do', () => {
    const page = [...REPORTS, '社区支起连心桥\n市民诉求马上办', '东湖区桥南街道建起诉求台账。'];
    expect(read(...page).join()).not.toContain('|市民诉求马上办|');
  });
});

describe('a headline with weather in it', () => {
  it.each([
    '春风送来好消息',
    '作风建设好消息',
    '保温杯里的好消息',
    '暴雨来袭 党员冲在前',
    '台风来临前的一夜',
  ])('is no notice: %s', (line) => {
    expect([isNoticeAlone(line), namesNotice(line)]).toEqual([false, false]);
  });
});
