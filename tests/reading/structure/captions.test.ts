/** A picture's caption behind an article, with its photographer on a line of its own. */
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/model/page.ts';
import { leadScore } from '../../../src/reading/structure/genre.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(end: string, when: string, photographer: string): readonly string[] {
  const page = [
    '书屋办在渔港边',
    '本报讯（王芳）青江镇把书屋办在渔港边，学生跟着渔民学打绳结。',
    `如今全镇设点6个，协调解决群众关心的停车难、${end}`,
    `${when}江桥镇的“夜光书屋”里，志愿者为孩子们讲解剪纸技法，屋里坐了40多人。`,
    `${photographer} 摄`,
    '楼道里来了修理工',
    '本报讯（石磊）水龙头漏了，东门街道的居民在群里说一声，修理工半个小时就上门。',
  ];
  return segmentPage(page.join('\n\n')).articles.map(
    ({ kind, authors, paragraphs }) => `${kind} ${authors.join()} ${paragraphs.length}`,
  );
}

describe('a caption', () => {
  const three = (name: string) => ['article 王芳 2', `photo ${name} 1`, 'article 石磊 1'];

  it.each(['近日，', '昨日，', '昨晚，', '前天，'])('opens with %s', (when) => {
    expect(read('出行难问题。', when, '陈立')).toEqual(three('陈立'));
  });

  it.each([
    ['出行难等问题，', '近日，'],
    ['出行难等问题，', '昨日，在'],
    ['出行难，头一回上门时她被', '昨日，在'],
    ['出行难，老人们', '前晚，在'],
  ])('is no rest of a sentence: %s %s', (end, when) => {
    expect(read(end, when, '陈立')).toEqual(three('陈立'));
  });

  it.each([
    '昨日，在江桥镇的',
    '昨晚，镇里',
    '前天，村民',
    '今晨，渔船',
    '和泥、拉坯、上釉……5月6日下午，',
    '血压量了，药也配好了……走进村卫生室，',
  ])('opens as leads do: %s', (text) => {
    expect(leadScore(text)).toBeGreaterThan(0);
  });

  it.each(['昨天的垃圾', '前日子', '今日话题'])('does not open with %s', (text) => {
    expect(leadScore(text)).toBe(0);
  });

  it.each(['摆小军', '普文亮'])('is signed by %s, however rare the name', (name) => {
    expect(read('出行难问题。', '近日，', name)).toEqual(three(name));
  });
});

describe('a picture’s title below its caption', () => {
  const CAPTION =
    '4月11日，江桥镇的编织坊里，姐妹们在赶制竹灯。该坊带动126人就业，年销竹灯2.3万件。';
  const BEFORE = [
    '# 东村：课堂搬进老祠堂',
    '本报讯（王芳）东村在老祠堂里开起课堂，请老人讲村史，编写了《一盏灯》《一双',
  ];
  const REST = '草鞋》等九堂课，孩子们听得入神。';

  it.each([
    ['the photographer’s name behind the caption', [`${CAPTION}陈立 摄`, '指尖编出竹灯笼']],
    ['the photographer’s name below the title', [CAPTION, '指尖编出竹灯笼', '陈立 摄']],
    ['the reporter’s name below the title', [CAPTION, '指尖编出竹灯笼', '陈立 摄影报道']],
  ])('is its title inside another article: %s', (_where, photo) => {
    const { articles } = segmentPage([...BEFORE, '', ...photo, '', REST].join('\n\n'));
    expect(articles.map(({ kind, title, paragraphs }) => [kind, title, paragraphs.length])).toEqual(
      [
        ['article', '东村：课堂搬进老祠堂', 1],
        ['photo', '指尖编出竹灯笼', 1],
      ],
    );
  });

  it('stands above it as well, and what is asked behind it is another article’s', () => {
    const page = [
      '# 接到“退款”电话怎么办',
      '本报讯（王芳）近日，冒充客服的骗局增多，记者请民警支招，三句话让骗子露馅。',
      '问：对方要我下载软件，是真的吗？',
      '答：凡是要你共享屏幕的，都是骗局，上月县里劝阻了46人。',
      '暑期有了好去处',
      `${CAPTION}陈立 摄`,
      '问：老人不会用软件怎么办？',
      '答：各村都有反诈队，623名队员上门讲，已走访1.9万户。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    expect(articles.map(({ kind, title, paragraphs }) => [kind, title, paragraphs.length])).toEqual(
      [
        ['article', '接到“退款”电话怎么办', 5],
        ['photo', '暑期有了好去处', 1],
      ],
    );
  });
});

describe('a caption inside a broken text', () => {
  it('opens with its place, says what the picture shows, and has its photographer below', () => {
    const page = [
      '# 老街修旧有“匠人队”',
      '本报讯（王芳）古渡镇把木匠、石匠、泥瓦匠43人请到一起，组成“老街匠',
      '青山土家族苗族自治县柳湾侗族彝族拉祜族乡竹溪村利用农闲办起编织班，让竹条变成增收的门路。图为11月2日，学员在编竹篮。',
      '本报通讯员 陈立 摄',
      '人队”。一年下来，修好民居98院，老街重新热闹起来。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    expect(articles.map(({ kind, authors }) => [kind, authors.join('、')])).toEqual([
      ['article', '王芳'],
      ['photo', '陈立'],
    ]);
    expect(articles[0]?.paragraphs[0]?.text).toContain('组成“老街匠人队”。一年下来');
  });
});

describe('a broken caption behind a signed article', () => {
  const FERRY = [
    '# 古渡镇：渡口来了“安全员”',
    '本报讯（林一）古渡镇在6个渡口设“安全员”13名，劝返超载船只137条。',
  ];
  /** Reads `page` before another article; it must be an article and a photo. */
  const readBetween = (page: readonly string[]): readonly ArticleText[] => {
    const { articles } = segmentPage([...page, ...FERRY].join('\n\n'));
    expect(articles.map(({ kind, authors }) => [kind, authors.join('、')])).toEqual([
      ['article', '王芳'],
      ['photo', '陈立'],
      ['article', '林一'],
    ]);
    return articles;
  };

  it('is a picture’s where an amount goes on with it', () => {
    const page = [
      '# 全区课后服务推进会召开',
      '本报讯（王芳）11月2日，全区中小学课后服务推进会召开，80余人参加，4所学校作了交流。',
      '柳岸街道中心小学把省级非遗“古渡龙舞”引入课堂，请老艺人每周来教一课，从选材、扎龙头到走阵一样不落，组建的少儿龙舞队已有队员',
      '48名，先后参加各类演出70余场。图为孩子们在操场上练习。 陈立 摄',
    ];
    const [, photo] = readBetween(page);
    expect(photo?.paragraphs[0]?.text).toContain('柳岸街道中心小学');
  });

  it('is a picture’s where its pieces surely are one and a photographer ends them', () => {
    const page = [
      '# 背街路灯又亮了',
      '本报讯（王芳）“下晚自习再不用打手电了。”柳荫社区居民打来电话，里巷的47盏路灯全部修好。\n连日高温，桥南街道柳岸社区的“清凉推车”走街串巷，为环卫工送水解渴。入伏以来，已发放矿',
      '泉水2600余瓶、毛巾480条。 陈立 摄',
    ];
    readBetween(page);
  });
});

describe('a text that speaks of a map or a chart', () => {
  it('is no caption: 档案扫描上图', () => {
    const page = [
      '# 柳湾：村口有个“板凳法庭”',
      '本报讯（谭志明）长条板凳围成一圈，法官坐中间，当事人坐两头，纠纷当场了结。',
      '说事的法子也在变。法庭把历年土地档案扫描上图，存进电脑，现场一比对，界线清清楚楚。',
      '“道理要说到心里。”庭长李国平说，今年已回访318户。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    expect(articles.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['article', 3],
    ]);
  });
});

describe('one short text right below its headline', () => {
  const read = (text: string, credit: string) =>
    segmentPage(
      [
        '# 东村：课堂搬进老祠堂',
        '本报讯（王芳）东村在老祠堂里开起课堂，请老人讲村史，学生听课260人次。',
        '# 小手栽下“心愿苗”',
        text,
        credit,
        '# 楼道里来了修理工',
        '本报讯（石磊）水龙头漏了，东门街道的居民在群里说一声，修理工半个小时就上门。',
      ].join('\n\n'),
    ).articles.map(({ kind, title, authors }) => [kind, title, authors.join()].join('|'));
  const SHORT = '植树节当天，青江县江桥镇中心小学的150名学生来到河滩，栽下心愿苗300株。';

  it('is a picture’s where who took it signs the report too', () => {
    expect(read(SHORT, '陈立 摄影报道')[1]).toBe('photo|小手栽下“心愿苗”|陈立');
  });

  it('is an article’s where it is long', () => {
    const more = '学生们两人一组，一人扶苗，一人培土，老师在一旁讲怎样浇水、怎样记下苗的高矮。';
    expect(read(SHORT + more.repeat(4), '陈立 摄影报道')[1]).toMatch(/^article/u);
  });
});

describe('a caption inside a sentence', () => {
  it('leaves the article less than certain: where it belongs nobody can tell', () => {
    const article = (lines: readonly string[]) =>
      segmentPage(['# 石桥镇：议事会开到院坝', ...lines].join('\n\n')).articles[0];
    const open = '本报讯（王芳）昨天，石桥镇开了议事会，37名村民围坐院坝，商定了修渠、清沟和装';
    const rest = '路灯三件事，限一个月办完。';
    const caption = '图为村民在院坝里议事。';
    expect(article([open + rest])?.certainty).toBe('certain');
    const parted = article([open, caption, rest]);
    expect(parted?.paragraphs.map(({ text }) => text)).toContain(
      `${open.replace('本报讯（王芳）', '')}${rest}`,
    );
    expect(parted?.certainty).not.toBe('certain');
  });
});
