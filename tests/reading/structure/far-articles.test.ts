/** What a text speaks of draws it to the articles near it, not to one at the page's other end. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const WEDDINGS = [
  '稻田边的婚礼',
  '石小川',
  '没有车队，没有烟酒。5月2日，青石镇柳坝村村民罗春生和新娘踩着田埂走进晒场，摆了五桌酒席，花费不到六千元。',
  '“前几年办一场婚事要花十来万元，红白事都要比排场。”村党支部书记罗大明说，村里修订村规民约，成立红白理事会，规定婚宴不超12桌，礼金不超100元。',
  '村里把旧粮仓改成“喜事堂”，红白事都在这里办。两年来承办红白事41场，办一场婚事平均少花2万元。',
];
const OTHERS = [
  [
    '青石镇：渠水到田头',
    '本报讯（何立）青石镇清理渠道18公里，修好水闸23座，让上千亩旱地喝上了水。',
    '镇里给每条渠都请了管水员，水来得准，田里不争水。',
  ],
  [
    '云溪乡：中医馆开到村口',
    '本报讯（许静）云溪乡卫生院在三个村口开起中医馆，推拿、艾灸、拔罐一样不少。',
    '开馆以来看病1900人次，老人们少跑了路。',
  ],
  [
    '东渡镇：码头上的阅览室',
    '本报讯（蒋文）东渡镇把旧候船室改成阅览室，添书4200册，船工等船时有书看。',
    '阅览室每天开到晚上九点，办借书证的有630人。',
  ],
  [
    '北岭乡：山路装上护栏',
    '本报讯（沈平）北岭乡在九处急弯装上护栏和反光镜，山路夜里也看得清。',
    '乡里又修补路面12公里，校车从此不再绕道。',
  ],
];
const POINTS = [
  '“存折”里攒下好村风',
  '本报讯（陶小云）“攒够60分，能换一袋米。”10月8日，白塘镇河湾村的积分超市里，村民刘桂香翻着自家的“存折”。',
  '去年三月，河湾村定下积分办法，扫院子、敬老人、做义工都记分，由评议小组每月评分、上墙公示。如今，全村480户都有“存折”，兑换商品2100',
];
const POINTS_REST = [
  '件。“分不多，脸面大。”刘桂香说。',
  '村党支部书记吴长海说，积分还与“最美媳妇”评选挂钩，全村评出“最美媳妇”22名。红白事也简办了，办一场婚事平均少花1.8万元。',
];
const SCHOOL = [
  '白塘镇：放学后有人管',
  '本报讯（贺兰）白塘镇中心小学请来退休教师看护放学后的学生，开了棋类、书法等九个班。',
];

describe('a paragraph that speaks as an article far above does', () => {
  it('stays where it stands', () => {
    const page = [...WEDDINGS, ...OTHERS.flat(), ...POINTS, ...SCHOOL, ...POINTS_REST].join('\n\n');
    const { articles } = segmentPage(page);
    const texts = new Map(
      articles.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text).join('')]),
    );
    expect(texts.get(POINTS[0] ?? '')?.endsWith(POINTS_REST[1] ?? '-')).toBe(true);
    expect(texts.get(WEDDINGS[0] ?? '')).toBe(WEDDINGS.slice(2).join(''));
  });
});
