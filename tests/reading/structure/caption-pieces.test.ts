/** Captions that a narrow column breaks below their own headlines, and whose photographers they are. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BEFORE = [
  '# 石桥：边角地“挤”出停车位',
  '■本报记者 何立文',
  '石桥街道有机动车1.8万辆，泊位却只有5400个。去年9月，街道启动“见缝插车”行动，摸出可用地块46处。',
  '车位怎么收费，由居民说了算。街道开了17场议事会，收到意见三百八',
  '十多条，定下头两个小时免费。',
];
const AFTER = [
  '# 青山：浑水变清水',
  '■本报记者 植秀英',
  '青山县有31个村吃水靠山泉，一场暴雨下来，水就浑上三四天。今年3月起，县里改造管网。',
];

/** What stands between two signed articles: kind, title, authors and text of each item. */
function readBetween(lines: readonly string[]): readonly (readonly string[])[] {
  const { articles } = segmentPage([...BEFORE, ...lines, ...AFTER].join('\n\n'));
  expect(articles[0]?.paragraphs.length).toBe(2);
  expect(articles.at(-1)?.title).toBe('青山：浑水变清水');
  return articles
    .slice(1, -1)
    .map(({ kind, title, authors, paragraphs }) => [
      kind,
      title,
      authors.join('、'),
      paragraphs.map((it) => it.text).join('|'),
    ]);
}

describe('a broken caption below its headline', () => {
  it('may begin with one short line that does not say when', () => {
    const photo = [
      '# 小小石匠',
      '“石头会说话”研学活动日前走进竹溪村，120余名',
      '小学生跟着8位师傅选石、描样、下刀，体验石刻制作。 吴颂 摄',
    ];
    const text =
      '“石头会说话”研学活动日前走进竹溪村，120余名小学生跟着8位师傅选石、描样、下刀，体验石刻制作。';
    expect(readBetween(photo)).toEqual([['photo', '小小石匠', '吴颂', text]]);
  });

  it('may come in three pieces, with a cut inside a number', () => {
    const photo = [
      '# 指尖编出竹灯笼',
      '5月11日，青江县柳岸乡的竹灯工坊里，妇女在编织竹灯。该工坊由非遗',
      '传承人谭素英创办，带动126名妇女居家就业，年销竹灯、竹篮2',
      '.3万件，产品进入40多家文创店。 谭立兴 摄',
    ];
    const [item] = readBetween(photo);
    expect(item?.slice(0, 3)).toEqual(['photo', '指尖编出竹灯笼', '谭立兴']);
    expect(item?.[3]).toContain('该工坊由非遗传承人谭素英创办');
    expect(item?.[3]).toContain('竹篮2.3万件');
  });
});

describe('a photographer on a line below a broken caption', () => {
  it('is that picture’s, and no author of the article below', () => {
    const photo = [
      '眼下，我县7600余亩高山茭白陆续采收。图为10月9日，竹溪',
      '乡大坪村的菜农将刚采下的茭白搬上冷链车。',
      '羊春明 摄',
    ];
    const [item] = readBetween(photo);
    expect([item?.[0], item?.[2]]).toEqual(['photo', '羊春明']);
  });
});

describe('a broken caption right below the names that close an article', () => {
  it('is no more of that article, though it does not say when', () => {
    const { articles } = segmentPage(
      [
        '# 青山县推动节水进机关',
        '近日，青山县水务局组织12个部门排查用水点位430处，换装节水龙头1800只。',
        '(林 洁)',
        '为让采茶工吃上热乎饭，早春以来，石桥',
        '镇各村把伙房搬到茶山脚下，每天供餐600余份。图为4月2日，柳林村的志愿者给采茶工盛饭。',
        '孙大海 摄',
        ...AFTER,
      ].join('\n\n'),
    );
    expect(articles.map(({ kind, authors }) => [kind, authors.join('、')])).toEqual([
      ['article', '林洁'],
      ['photo', '孙大海'],
      ['article', '植秀英'],
    ]);
    expect(articles[0]?.paragraphs.length).toBe(1);
    expect(articles[1]?.paragraphs[0]?.text).toMatch(/^为让采茶工.*石桥镇各村/u);
  });
});

describe('a short line that a picture below it cuts off a text', () => {
  it('is no title of the picture, and goes on below it', () => {
    const { articles } = segmentPage(
      [
        ...BEFORE,
        '茶叶由各村合作社和爱心企业供',
        '连日来，青山县开展文明交通活动，千余名志愿者走上街头。图为志愿者在路口劝导。',
        '羊春明 摄',
        '应，烧水、送茶由志愿者轮流承担，每天供茶900余杯。',
        ...AFTER,
      ].join('\n\n'),
    );
    expect(articles.map(({ kind, title }) => [kind, title])).toEqual([
      ['article', '石桥：边角地“挤”出停车位'],
      ['photo', ''],
      ['article', '青山：浑水变清水'],
    ]);
    expect(articles[0]?.paragraphs.at(-1)?.text).toBe(
      '茶叶由各村合作社和爱心企业供应，烧水、送茶由志愿者轮流承担，每天供茶900余杯。',
    );
  });
});

describe('a caption that stands apart from a text cut above it', () => {
  it('is no rest of that, so that the line above the text is a section’s heading', () => {
    const page = [
      '旧厂房“变形”记',
      '——石桥镇老厂区改造观察',
      '记者 周平 王小红',
      '推土机停了，图纸铺开在一张麻将桌上。这是石桥镇东门社区一处老厂区最后的“家当”：一排三十年前建的铁皮房，层高四米，下雨要拿桶接。业主老麦在这里做锁做了28年，客户来验厂，自己都不好意思让人抬头看屋顶。',
      '先算小账，再算大账',
      '拆，先卡在人心上。老厂区的产权分在9个经济社、31名业主手里，光是测量就吵了两个月。镇里派出服务队驻点，把赔多少、建多少、分多少写成明白',
      '',
      '表，挨家挨户地讲。第47天，最后一位业主按了手印，茶叶喝掉六斤。',
      '上家下家成邻居',
      '厂房长高了，里头装什么？新落成的产业园建筑面积18.6万平方米，地面承重每平方米1.5吨，重型卡车可以直接开上三楼。园区定了条规矩：不看出价看链',
      '',
      '',
      '',
      '秋风起，鱼正肥。11月20日，柳湾镇一家渔场的晒场上，工人在翻晒鱼干。柳湾镇有渔场36家，年产鱼干700吨。',
      '本报记者 李海 摄',
      '',
      '条，没有上下家的不进。入驻的64家企业里，有47家做锁，过去一件样品要跑3个镇，现在坐一趟电梯。',
      '',
      '柳河茶市开秤',
      '记者 何立文',
      '昨日，柳河茶市开秤，当天成交春茶38吨。镇里为茶农搭起凉棚26座，茶客排到了渡口边。',
    ].join('\n');
    const { articles } = segmentPage(page);
    expect(articles.map(({ kind, title }) => `${kind}|${title}`)).toEqual([
      'article|旧厂房“变形”记',
      'photo|',
      'article|柳河茶市开秤',
    ]);
    expect(articles[0]?.paragraphs.map(({ role, text }) => `${role} ${text.slice(0, 5)}`)).toEqual([
      'body 推土机停了',
      'heading 先算小账，',
      'body 拆，先卡在',
      'heading 上家下家成',
      'body 厂房长高了',
    ]);
  });
});
