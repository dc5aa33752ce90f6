/** Articles whose first paragraphs stand elsewhere than under their headline. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function bodies(...blocks: readonly string[]): Map<string, string[]> {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return new Map(articles.map(({ title, paragraphs }) => [title, paragraphs.map((it) => it.text)]));
}

const CRAB = [
  '入伏的海滩风大日头毒，沙洲农场海丰分场的蟹塘边却热闹得很。揭开网箱，青背白肚的河蟹爬满一筐。“今年的蟹个头大、卖得快，一口塘能收入3万多元。”养殖户陈立说。',
  '海丰分场地处盐碱滩，过去种啥啥不长。去年以来，分场党委推行“村社联营、农户入股”的办法，先后整治滩涂2600亩，建成标准化蟹塘310口，铺设进水管线18公里。',
  '技术跟得上吗？县里派来的5名水产技术员住在塘边，手把手教养殖户投料、调水。分场还办起“塘边课堂”，一年培训养殖户860人次，评出“养蟹能手”24名。',
  '卖得出才算数。合作社注册“海丰滩蟹”商标，与9家批发市场签了合同，今年卖出河蟹420吨，12个村的集体收入都超过20万元。',
] as const;
const OTHER = [
  '老茶馆里说新事',
  '本报讯（李红）傍晚，古渡街道的老茶馆坐满了人，街坊们围着方桌说身边的新鲜事，谁家有难处，大家一起想办法。',
] as const;

describe('columns that lead back to their own beginning', () => {
  it('start where the article opens', () => {
    const [first, second, third, fourth] = CRAB;
    const [cut, turn] = [second.indexOf('成标准化'), third.indexOf('年培训')];
    const read = bodies(
      second.slice(cut),
      third.slice(0, turn),
      '盐碱滩上养出“黄金蟹”',
      '本报记者 周平',
      third.slice(turn),
      fourth,
      first,
      second.slice(0, cut),
      ...OTHER,
    );
    expect(read.get('盐碱滩上养出“黄金蟹”')).toEqual(CRAB);
  });
});

describe('a lead that stands between two other articles', () => {
  it('goes to the headline that lost its own first text, and not to the one below', () => {
    const points =
      '谁家院落整洁、谁家婆媳和睦、谁家办酒节俭，在古渡县柳湾镇，都能换成分存进“新风账本”。村民何秀英把儿子的婚宴从30桌减到12桌，一次就得了150分，换回一台电风扇。';
    const [more, half] = [
      '去年开春，该镇在26个村设立“新风账本”，定下4类22条积分标准，由村党支部书记管账，每月记一',
      '次、每季公示一次。兑换的物品由村集体和在外乡贤一起出钱。',
    ];
    const [boat, rest] = [
      '目前，全县已建立“流动船舱”党支部19个，吸收党员246名，配备宣讲员38名，用来送文件、送药品、找渔船。每个支部联',
      '系8至12户船家，推行“四帮”工作法，帮修网、帮看病、帮代办、帮调解，已为船家办事920件。',
    ];
    const read = bodies(
      '南岭花椒“香”出山门',
      '本报讯（王芳）走进南岭县花椒交易市场，成筐的花椒堆得像小山。今年，南岭县种植花椒26万亩，产值9.4亿元，带动椒农2.1万户。',
      points,
      '古渡县：支部跟着船儿走',
      '陈立 何平',
      '休渔后，古渡县的船家又下了江，最远的离村有60多公里。开个会、学个习，怎么办？县委组织部探索建立“流动船舱”党支部，船走到哪里，组织生活就过到哪里。',
      boat,
      more,
      '柳湾镇：“新风”记成账 日子有奔头',
      '本报记者 林一',
      rest,
      half,
      '截至目前，全镇开户农户6400户，兑换物品2.9万件，酒席平均桌数由32桌降到14桌。',
      ...OTHER,
    );
    expect(read.get('柳湾镇：“新风”记成账 日子有奔头')?.[0]).toBe(points);
    expect(read.get('古渡县：支部跟着船儿走')?.at(-1)).toBe(boat + rest);
  });
});

describe('a text under the headline of another place', () => {
  it('goes to the headline whose place it names, and that headline’s place gets its own', () => {
    const [night, talk] = [
      '夜幕降临，南岭县石湾镇塘口村的农家小院里亮起了灯。村民搬来小板凳，把“土专家”陈立围在中间，问的都是庄稼地里的事：秧苗怎么炼、虫子怎么防。',
      '“专家讲的课好是好，就是有时候听不太懂。”村民何秀英说，土专家就是自家邻居，一句土话点到要害，今年她家的菜又嫩又水灵。',
    ];
    const more =
      '农技推广难走，难就难在人。石湾镇从种养能手里选出“土专家”24名，办起小院夜话，两年来开讲186场。';
    const check =
      '近日，柳河县农业农村局联合市场监管、公安等部门，开展冬春农资打假，抽检种子、化肥86批次，立案查处5起。';
    const read = bodies(
      '古渡镇：撂荒地里种出“致富菜”',
      '本报讯（李红）冬闲田不闲，撂荒地不荒。连日来，古渡县古渡镇的蔬菜基地里，村民忙着采收。',
      check,
      '柳河开展冬春农资打假',
      night,
      talk,
      '南岭：石湾镇“田秀才”夜话小院',
      '本报记者 周平',
      more,
      ...OTHER,
    );
    expect(read.get('柳河开展冬春农资打假')).toEqual([check]);
    expect(read.get('南岭：石湾镇“田秀才”夜话小院')).toEqual([night, talk, more]);
  });
});
