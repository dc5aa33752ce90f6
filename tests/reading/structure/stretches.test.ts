import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

/** A meeting, and behind its end the columns of two reports whose headlines and leads follow. */
const PAGE = `云岭县部署冬季防火工作

本报讯（记者 高平）11月20日，云岭县召开冬季森林防火工作会议，通报近期火情，分析研判形势。

会议要求，各乡镇要压实林长责任，对重点林区的入口逐一设卡，落实护林员每日巡山制度，严禁携带火种上山，对违规野外用火的依法从严处理。

人组成，专修换灯泡、通管道这样的小毛病，零件只收成本。

菌棒进棚之后，白石镇请来县里的食用菌技术员驻村指导，手把手教菇农控温、控湿、防杂菌。菇农陈有田种了八年香菇，过去靠经验，现在靠手机，大棚里的温度和湿度一看便知。

如今，全镇的香菇大棚连成了片，烘干房建到了家门口。菇农合作社统一收购鲜菇，再按等级烘干、分拣、装箱，香菇脆、香菇酱也在网上有了销路。

白石镇：小香菇撑起致富伞

本报讯（记者 田野）清晨的雾还没有散，白石镇的香菇大棚里已经亮起了灯，菇农们忙着采摘第一茬鲜菇。

白石镇林多地少，气候湿润，种香菇有三十多年历史。几年前，镇里牵头成立菇农合作社，把零散的大棚集中起来，统一供应菌棒。

东门街道：楼道里来了修理工

本报讯（记者 石磊）水龙头漏了，门锁坏了，东门街道的居民在群里说一声，修理工半个小时就上门。这支修理队由辖区的退休工
`;

describe('a stretch that stands under another article’s headline', () => {
  const { articles } = segmentPage(PAGE);
  const textOf = (title: string) =>
    articles.find((article) => article.title === title)?.paragraphs.map(({ text }) => text) ?? [];

  it('goes to the article that it speaks of', () => {
    expect(textOf('白石镇：小香菇撑起致富伞')).toHaveLength(4);
    expect(textOf('云岭县部署冬季防火工作')).toHaveLength(2);
  });

  it('is told of, where it came to', () => {
    const told = articles.filter(({ reasons }) => reasons.includes('text-moved'));
    expect(told.map(({ title }) => title)).toEqual([
      '东门街道：楼道里来了修理工',
      '白石镇：小香菇撑起致富伞',
    ]);
  });

  it('leaves what speaks of its own article where it stands', () => {
    const tidy = PAGE.replace(/\n人组成[\s\S]*?销路。\n/u, '').replace(
      /退休工\n$/u,
      '退休工人组成。',
    );
    const own = segmentPage(tidy).articles.map((article) => article.paragraphs.length);
    expect(own).toEqual([2, 2, 1]);
  });
});

describe('a sentence that breaks off before the page ends', () => {
  const page = (end: string) => `白石镇：小香菇撑起致富伞

本报讯（记者 田野）白石镇有三十多年种香菇的历史，几年前，镇里牵头成立菇农合作社，统一供应菌棒${end}

东门街道：楼道里来了修理工

本报讯（记者 石磊）水龙头漏了，门锁坏了，东门街道的居民在群里说一声，修理工半个小时就上门。

这支修理队由辖区的退休工人组成，零件只收成本，去年上门1200余次。
`;
  const reasonsFor = (end: string, rest = '') =>
    segmentPage(page(end) + rest).articles.map(({ reasons }) => reasons);

  it('is told of, and not that the end is on another page', () => {
    expect(reasonsFor('，把零散的')).toEqual([['sentence-unfinished'], []]);
    expect(reasonsFor('。')).toEqual([[], []]);
  });

  it('may go on elsewhere where the page ends', () => {
    expect(reasonsFor('。', '\n街坊们说，有了他们，楼里的').at(-1)).toEqual(['truncated-end']);
  });
});

/** Two reports on marks for good deeds, both in order, and elsewhere a sentence whose rest stands below another article. */
const ALIKE = `青湾县：“寨老”管出好风气

田应学

今年以来，青湾县针对村大人多、管理半径过长的实际，推行“寨老”治理，办事、调纠纷，把乡风文明的末梢管了起来。

管得好不好，群众来打分。该县配套建立“红榜”评议制度，每季度由代表投票，上榜农户可到“道德银行”领取积分，凭积分申请信用贷款。1至5月，全县评出“红榜”农户6210户，发放信用贷款1.07亿元，积分兑换化肥300吨。

积分怎么兑，红榜怎么评，都写进评议细则。信用贷款的农户还可以用积分兑换贷款贴息，红榜三次上榜的农户贴息翻番。

江桥镇：河道有了巡护员

于洪波

江桥镇的河道去年还堆着垃圾。如今，镇里聘请12名巡护员，每天沿河走一趟，打捞漂浮物，劝阻乱倒。

巡护员老周说，最难的是劝人。他把垃圾拍成照片，贴在桥头，倒的人就少

石坪县：“小积分”兑出大文明

杨绍康

走进石坪县的村寨，几位老人正对着墙上的红榜盘算，这个月攒下的积分够换几包洗衣粉。

变化源于该县推行的积分制。石坪县把环境卫生、移风易俗等43项内容量化为积分，由代表组成评议组，每月打分，张榜公布，红榜上的农户积分翻番。

积分还能贷来诚信。农村信用社推出信用贷款，积分排名靠前的农户贷款贴息，目前已有1264户农户受益，信用贷款1.58亿元。

兑换的东西从哪里来？县里给每个村安排启动资金1万元，积分兑换点进的化肥、洗衣粉都由供销社配送。

东坡村：讲堂开到田埂上

霍俊平

插秧时节，东坡村的田埂上支起一块黑板，讲师团成员用家常话讲政策，村民边歇脚边听。

了。如今村里已开讲36场，听讲的村民有1900人次。
`;

describe('all that stands below the lead of a signed article', () => {
  it('is its own, whatever it has in common with another one that is in order too', () => {
    const { articles } = segmentPage(ALIKE);
    const counts = articles.map(({ title, paragraphs }) => [title.slice(0, 3), paragraphs.length]);
    expect(counts).toEqual([
      ['青湾县', 3],
      ['江桥镇', 2],
      ['石坪县', 4],
      ['东坡村', 1],
    ]);
  });
});
