import { describe, expect, it } from 'vitest';
import { answersLetter, findLetters, headsAnswer } from '../../../src/reading/structure/letters.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import type { StreamItem } from '../../../src/reading/structure/stream.ts';
import { Traits } from '../../../src/reading/structure/traits.ts';

describe('a letter with its answer', () => {
  const LETTER = [
    '# 老巷夜里黑',
    '我家住在河口街道的老巷里，九盏路灯灭了七盏，打了五次电话，都说不归他们管，到底归谁管？',
    '读者 林一',
    '记者追访',
    '4月5日，记者来到河口街道。街道办主任何平说，老巷的电缆移交时漏了手续，当天就换上了灯。',
  ];
  const NOTICE = [
    '# 河口街道部分路段停水通知',
    '因更换管网，定于4月15日8时至18时停水，涉及居民3200户，请提前储水。',
  ];

  it('is one article: who wrote it, a heading, what the paper found', () => {
    const [letter] = segmentPage([...LETTER, ...NOTICE].join('\n\n')).articles;
    expect(letter?.authors).toEqual(['林一']);
    expect(letter?.paragraphs.map(({ role, text }) => role + text.slice(0, 4))).toEqual([
      'body我家住在',
      'heading记者追访',
      'body4月5日',
    ]);
  });

  it('names its writer before whoever reports the answer', () => {
    const [letter] = segmentPage(
      [
        '# 老巷夜里黑',
        '编辑同志：我家住在河口街道的老巷里，九盏路灯灭了七盏，打了五次电话，都说不归他们管，到底归谁管？',
        '读者 林一',
        '记者追访',
        '4月5日，记者来到河口街道。街道办主任何平说，老巷的电缆移交时漏了手续，当天就换上了灯。（本报记者 陈立）',
        ...NOTICE,
      ].join('\n\n'),
    ).articles;
    expect(letter?.authors).toEqual(['林一', '陈立']);
  });

  it('keeps its paragraphs where the answer is an article of its own about the same matter', () => {
    const page = [
      '河西镇：“小厂房”拼出“大车间”',
      '陈玉梅 黄石',
      '机械臂起落之间，一卷卷布匹自动下线、入库，车间里只看得见4名巡检工。河西镇去年腾出厂房12',
      '万平方米，引来企业23家。',
      '读者来信：请给东坝菜场的早点摊留个“家”',
      '东坝读者',
      '编辑同志：我住在东坝菜场附近。每天早上，人行道被占去半条路，送孩子的只能绕到机动车道上走。',
      '可是把摊子一赶了之，图便宜的街坊也不乐意。摊主跟我算过账，一天卖出180份煎饼。听说外镇把老车棚改成了摊位28个，每个摊位每月收租金120元，烟管、下水都配齐了，这个办法能不能学一学？',
      '回音：十五个摊位本周搬进棚',
      '刘晓东',
      '来信收悉。街道到现场查看，腾出空地350平方米，搭起车棚，铺设下水75米，烟管4根。15个摊位抽签定位，前6个月免收租金，一个月后租金每个摊位120元，摊主轮值清扫，煎饼摊也搬进了车棚。',
    ];
    const letter = segmentPage(page.join('\n\n')).articles.find(({ title }) =>
      title.startsWith('读者来信'),
    );
    expect(letter?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual([
      '编辑同志',
      '可是把摊',
    ]);
  });

  it('is known by whom it greets, or by what heads its answer', () => {
    const item = (text: string, role: StreamItem['role'], draft: number): StreamItem =>
      ({ edge: new Traits(text), role, draft }) as StreamItem;
    const letters = findLetters([
      item('编辑同志：我家门口的路灯坏了。', 'body', 0),
      item('路灯坏了九盏，到底归谁管？', 'body', 1),
      item('记者追访', 'heading', 1),
      item('镇里换了路灯。', 'body', 2),
    ]);
    expect([...letters]).toEqual([0, 1]);
  });

  it.each([
    ['记者追踪', true],
    ['回音', true],
    ['部门回应', true],
    ['记者节快乐', false],
    ['回音壁前话变迁', false],
  ])('%s heads an answer: %s', (line, heads) => {
    expect(headsAnswer(line)).toBe(heads);
  });
});

describe('an answer to a letter', () => {
  it.each([
    ['记者将来信转给了县综合执法局。该局回复说，路灯已修好。', true],
    ['记者随后把问题反映给公交公司。', true],
    ['回音：收到来信后，记者联系了街道。', true],
    ['编者附记：来信转给了区里，灯已修好。', true],
    ['接到来信后，社区请来电工。', true],
    ['一封来信带出一次排查。街道逐一摸底。', true],
    ['记者走进社区，楼道亮堂堂。', false],
    ['记者近日在柳湾镇看到，渠修好了。', false],
    ['针对汛期特点，镇里备足沙袋。', false],
  ])('%s: %s', (text, answers) => {
    expect(answersLetter(text)).toBe(answers);
  });

  it('is the letter’s, though it stands in another article’s columns', () => {
    const page = [
      '柳湾镇：“小候鸟”飞进暑期课堂',
      '本报讯（方敏）7月3日一早，柳湾镇的暑期课堂里传来读书声，46名孩子跟着大学生写作',
      '夜走江堤 盼能亮起灯',
      '编辑同志：我住在河口街道，晚饭后常和老伴到江堤散步，路灯灭了大半，盼有关部门派人来修一修。',
      '（读者 朱国）',
      '业、学编程。午餐由镇里的企业送来，一荤两素一汤，家长不花一分钱。',
      '记者将来信转给了县综合执法局。该局回复说，电缆因施工被挖断，7月9日已抢修完毕，更换电缆340米。',
      '救援队：防溺水课讲到溪滩边',
      '本报讯（邹海）“脚抽筋了别慌，先仰面漂起来。”7月6日，救援队队员在溪滩边给孩子们上课。',
      '这支成立于2015年的队伍现有队员118名，今年已开课41场。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    const letter = articles.find(({ title }) => title.startsWith('夜走江堤'));
    expect(letter?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual([
      '编辑同志',
      '记者将来',
    ]);
    expect(letter?.authors).toEqual(['朱国']);
  });
});

describe('the answer behind a signed letter', () => {
  it('is the letter’s, and the headline behind it the picture’s below', () => {
    const page = [
      '公园的夜，能不能静一点？',
      '编辑同志：我住在柳湾区一座公园旁，同楼有12户老人。入夏以来，公园里5支队伍跳舞跳到十点，音箱一个比一个响，盼有关部门管一管。',
      '（柳湾街道 高志远）',
      '回音：柳湾区城管部门答复，已约请5支队伍的领队座谈，商定21时前结束。',
      '冷库里的梨',
      '近日，青江市石桥镇的果农在冷库里翻检砂梨。该镇今年新建冷库16座，砂梨可以存到来年3月。（李长明 摄）',
      '远山：火塘边的“半截课”',
      '本报讯（陈仁杰）天一冷，远山县竹溪镇上了年纪的党员不爱出门，镇党委便把党课搬到火塘边。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    expect(articles.map(({ kind, title, authors }) => [kind, title, authors.join('、')])).toEqual([
      ['article', '公园的夜，能不能静一点？', '高志远'],
      ['photo', '冷库里的梨', '李长明'],
      ['article', '远山：火塘边的“半截课”', '陈仁杰'],
    ]);
    expect(articles[0]?.paragraphs).toHaveLength(2);
  });
});
