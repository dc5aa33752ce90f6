/** Articles that open otherwise than reports do: readers' letters, briefs, comments signed at their end. */
import { describe, expect, it } from 'vitest';
import { greets } from '../../../src/reading/salutations.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(...blocks: readonly string[]): string[] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, authors, paragraphs }) =>
    [title, authors.join('、'), paragraphs.length].join('|'),
  );
}

const MEETING = [
  '# 河东市召开志愿服务推进会',
  '本报讯（记者 林一）4月6日，河东市召开志愿服务推进会，通报一季度工作，12个单位负责人参加会议。',
  '会议强调，要把服务送到群众家门口，办好每一件小事。',
] as const;
const FERRY = [
  '# 古渡镇：渡口来了“安全员”',
  '本报讯（王芳）入汛以来，石桥县古渡镇在6个渡口设“安全员”13名，劝返超载船只137条。',
] as const;

describe('a reader’s letter', () => {
  it.each(['编辑同志：', '尊敬的编辑部：', '编辑同志，您好！'])(
    'begins with the headline above “%s”',
    (salutation) => {
      const letter = [
        '谢谢巷口的修鞋匠',
        salutation,
        '我是柳荫社区的一名居民，腿脚不便，去年冬天鞋跟掉了，修鞋师傅收摊后送到我家里来，分文不取。',
        '借贵报一角，我想对他说一声谢谢。',
      ];
      expect(read(...MEETING, ...letter, ...FERRY)).toEqual([
        '河东市召开志愿服务推进会|林一|2',
        '谢谢巷口的修鞋匠||3',
        '古渡镇：渡口来了“安全员”|王芳|1',
      ]);
    },
  );

  it('keeps the line that greets where columns broke it, and says what became of it last', () => {
    const page = [
      ...MEETING,
      '文化广场的器材该修了',
      '（何平）',
      '编后：收到来信，记者与镇政府取得联系。镇上已更换配件27个，其余将',
      '在月底前修复完毕。',
      '编辑同志：我们村文化广场上有健身器材14',
      '件，如今能用的只剩5件，有的座板断裂，盼有关部门管一管。',
    ];
    const letter = segmentPage(page.join('\n\n')).articles.at(-1);
    expect(letter?.paragraphs.map(({ text }) => text.slice(0, 5))).toEqual([
      '编辑同志：',
      '编后：收到',
    ]);
    expect(letter?.paragraphs[0]?.text).toContain('健身器材14件，如今');
  });

  it('has no subtitle in the first words that a column’s end cut off', () => {
    const page = [
      ...MEETING,
      '夜走江堤 盼能亮起灯',
      '编辑同志：我住在柳湾街道，晚饭后常和老伴到江堤',
      '散步。从渡口到石桥这段1.2公里，原本装着路灯，入冬后一盏也没亮过，摔倒的已有3人，盼有关部门早点修好。',
      '记者将来信转给了市城管局。该局回复，已更换灯头116盏。',
    ];
    const letter = segmentPage(page.join('\n\n')).articles.at(-1);
    expect(letter?.subtitle).toBe('');
    expect(letter?.paragraphs[0]?.text).toContain('常和老伴到江堤散步');
  });

  it('may greet on the line of its first sentence, below a headline that is a name', () => {
    const page = [
      ...MEETING,
      FERRY[0].replace('#', '##'),
      FERRY[1],
      '## 谢谢巷口的“修鞋匠”',
      '编辑您好：我家住在柳荫社区的老楼里，腿脚不便，去年冬天鞋跟掉了，修鞋师傅收摊后送到我家里来，分文不取。',
      '记者找到了这位师傅。他叫何平，在巷口修鞋26年。',
    ];
    expect(read(...page).at(-1)).toBe('谢谢巷口的“修鞋匠”||2');
  });

  it.each([
    ['编辑您好：我家住在柳荫社区的老楼里。', true],
    ['尊敬的编辑部：', true],
    ['编辑同志，您好！我是古渡镇人。', true],
    ['编辑同志们走进社区，和居民一起编写小区报。', false],
    ['记者走进社区：楼道亮了。', false],
    ['记者：您当初为什么回来？', false],
    ['责任编辑：王芳 版式：李红', false],
  ])('greets with %s: %s', (text, greeting) => {
    expect(greets(text)).toBe(greeting);
  });

  it('keeps its text on a page of broken columns', () => {
    const broken = [
      '# 石桥县：“寨老理事”管小事',
      '本报讯（李安）石桥县在88个寨子推选“寨老理事”，寨子里的夜校、路灯、互助社都由他们照',
      '# 写给牧场的一封信',
      '编辑同志：',
      '3月20日，我在石桥县任驻村干部满两年，想借贵报对寨子里的乡亲们说几句话，互助社、夜校、路灯都是他们办起来的。',
      '互助社去年分红3.2万元，夜校开课46期，寨老们把路灯一盏盏点亮，乡亲们的日子一天天好起来。',
      '看，全县结案1300件，寨老理事每月领误工补贴80元。',
    ];
    const { articles } = segmentPage([...MEETING, ...broken, ...FERRY].join('\n\n'));
    const letter = articles.find(({ title }) => title === '写给牧场的一封信');
    expect(letter?.paragraphs.map(({ text }) => text.slice(0, 5))).toEqual([
      '编辑同志：',
      '3月20日',
      '互助社去年',
    ]);
  });

  it('is none where an article speaks of editors', () => {
    const [first, ...others] = read(
      ...MEETING,
      '编辑同志们走进社区，和居民一起编写小区报，一个月收到来稿46篇。',
    );
    expect([first, others]).toEqual(['河东市召开志愿服务推进会|林一|3', []]);
  });
});

describe('briefs that marks set apart', () => {
  const ITEMS = [
    '■4月7日，石桥县总工会走进工地，为260名工人理发、量血压。',
    '■近日，南山县图书馆在6个村设“田头书箱”，送去图书1800册。',
    '■日前，清河县退役军人事务局为32户军属送上慰问品。',
  ] as const;

  it('are articles of their own without a rubric', () => {
    expect(read(...FERRY, ...ITEMS, ...MEETING)).toEqual([
      '古渡镇：渡口来了“安全员”|王芳|1',
      '||1',
      '||1',
      '||1',
      '河东市召开志愿服务推进会|林一|2',
    ]);
  });

  it('stay where they are though they stand inside another article', () => {
    const feature = (part: number): string =>
      [
        '本报讯（记者 宋丽）走进青溪县柳湾村，老磨坊改成的“邻里书屋”里坐满了孩子，书屋是村民集资改',
        '造的，墙上挂着借书榜。去年，村里又办起“夜读班”8期，请来退休教',
      ][part] ?? '';
    const rest = '师14名，孩子们放学后有了去处。“以前满村跑，现在往书屋跑。”村民说。';
    const titles = read(
      '# 青溪县：老磨坊变身“邻里书屋”',
      feature(0),
      feature(1),
      '## 简讯',
      ...ITEMS,
      rest,
      ...MEETING,
    );
    expect(titles).toEqual([
      '青溪县：老磨坊变身“邻里书屋”|宋丽|1',
      '||1',
      '||1',
      '||1',
      '河东市召开志愿服务推进会|林一|2',
    ]);
  });

  it('have the headlines that a print mark and their own place tell, and the names below their column', () => {
    expect(
      read(
        '# 柳台街道给旧楼找“管家”',
        '本报讯（记者 王芳）下水堵了没人掏，楼道灯坏了没人换，柳台街道的旧楼愁坏了居民。去年，街道请来物业托管，把36栋旧楼捆成5个片区。',
        '社区快递',
        '■河口街道夜诊开到晚8点',
        '青山区河口街道卫生服务中心开出夜间门诊，每周二、周四延时到20时，已接诊1935人次。',
        '■花桥街道“旧衣换新苗”',
        '南湖区花桥街道的活动上，居民拿5斤旧衣换一盆蒜苗，两天回收旧衣3.3吨。',
        '■安浦街道清楼道迎检查',
        '南湖区安浦街道组织网格员、消防员90余人，用4天清理207个',
        '单元楼道，搬走旧家具38吨，劝离进楼充电的电动车114台。',
        '（本栏稿件由本报记者沈平采写）',
      ),
    ).toEqual([
      '柳台街道给旧楼找“管家”|王芳|1',
      '河口街道夜诊开到晚8点|沈平|1',
      '花桥街道“旧衣换新苗”|沈平|1',
      '安浦街道清楼道迎检查|沈平|1',
    ]);
  });

  it('are none where marks set off the points of one report', () => {
    const [first] = read(
      '# 石桥县：三招管好河道',
      '本报讯（王芳）石桥县从三个方面入手，管好全县河道。',
      '■定人。每条河设管护员1名，全县共86名，每天巡河一次。',
      '■定责。把管护任务写进合同，每月考核，结果张榜公布。',
    );
    expect(first).toBe('石桥县：三招管好河道|王芳|3');
  });
});

describe('a comment with its author’s name behind it', () => {
  it('has the unmarked line above it for its headline', () => {
    expect(
      read(
        '南山县：热心人温暖一座城',
        '宋丽 赵平',
        '在南山县，提起“暖心车队”，人人竖大拇指。车队成立6年，接送病人3200多人次。',
        '去年，车队获评全市最佳志愿服务组织。“只要有人打电话，我们就出发。”队长说。',
        '喜酒少几桌 情分不会少一分',
        '日前，南山县一对新人把喜酒从40桌减到12桌，省下的钱买了一台收割机，引来邻里称赞。',
        '移风易俗要靠规定，更要靠带头的人。让简办的人不丢面子，新风才能吹进千家万户。',
        '（周小河）',
      ),
    ).toEqual(['南山县：热心人温暖一座城|宋丽、赵平|2', '喜酒少几桌 情分不会少一分|周小河|2']);
  });
});
