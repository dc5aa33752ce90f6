import { describe, expect, it } from 'vitest';
import { readCut, scoreContinuity } from '../../../src/reading/structure/continuity.ts';
import { LINK_WEIGHTS } from '../../../src/reading/structure/link-weights.data.ts';
import { Cuts } from '../../../src/reading/structure/page-cuts.ts';
import { Traits } from '../../../src/reading/structure/traits.ts';

const PAGE =
  '青河物业公司成立党支部\n\n日前，柳林区青河物业公司揭牌。\n\n青河物业公司今年接管两个小区。\n\n建设路两边，沿';

function score(tail: string, head: string, page: string): number {
  return scoreContinuity(readCut(new Traits(tail)), new Traits(head), new Cuts(page));
}

describe('a word over a cut', () => {
  it.each([
    ['青河物业', '路', true],
    ['青河物业', '区', false],
    ['沿', '，', false],
  ])('%s behind %s', (head, tail, whole) => {
    expect(new Cuts(PAGE).standsWhole(tail, head)).toBe(whole);
  });

  it('is none where the head’s first three characters stand elsewhere, twice and behind others', () => {
    const page = '柳会桥镇开会。\n\n昨天，会桥镇修渠。\n\n走进会桥镇，路宽了。\n\n会桥镇有三村。';
    expect(new Cuts(page).standsWhole('干部带头领', '会桥镇户籍人口6万。')).toBe(true);
    expect(new Cuts('昨天，会桥镇修渠。').standsWhole('干部带头领', '会桥镇户籍人口')).toBe(false);
  });

  it('is none where the head stands whole elsewhere on the page', () => {
    const head = '径河物业公司今年接管两个小区。';
    const alone = score('沿街房屋破损；建设路', head, '');
    const page = '日前，柳林区径河物业公司揭牌。\n\n径河物业公司今年接管两个小区。';
    expect(score('沿街房屋破损；建设路', head, page)).toBeLessThan(alone - 3);
  });
});

describe('a body of the town behind a cut', () => {
  it('makes no 村镇 with the village before it', () => {
    const tail = '合作社的工人都来自周边村';
    expect(score(tail, '镇卫生院还把药箱送到集上。', '')).toBeLessThan(1);
    expect(score(tail, '镇的农户，月收入4200元。', '')).toBeGreaterThan(2);
  });

  it('is the rest of a town’s name elsewhere', () => {
    const page = '石桥镇的药箱轻了。';
    expect(score('日前，柳河县石桥', '镇卫生院还把药箱送到集上。', page)).toBeGreaterThan(2);
  });
});

describe('a place’s name over a cut', () => {
  const tail = '为让茶农少跑路，请省农科院和云岭';
  const head = '县茶叶站的专家现场授课。';

  it('is one where the page has it elsewhere', () => {
    const page = '日前，云岭县大河镇的茶园里一片忙碌。';
    expect(score(tail, head, page)).toBeCloseTo(score(tail, head, '') + 3 * LINK_WEIGHTS.repeat, 9);
    expect(score(tail, '站里派人现场授课。', page)).toBe(score(tail, '站里派人现场授课。', ''));
  });
});

describe('a place’s name that a cut splits', () => {
  it('is one where the page has it elsewhere with its kind', () => {
    const tail = '二十多条小板凳，河谷县历';
    const head = '山镇的党课就这么开讲。';
    const page = '历山镇山大沟深，38个村散在坡上。';
    expect(score(tail, head, page)).toBeCloseTo(score(tail, head, '') + 3 * LINK_WEIGHTS.repeat, 9);
    expect(score(tail, head, '历山上雪还没化。')).toBe(score(tail, head, ''));
    // ，社区 and 在农村 stand on every page, and split no name.
    const paid = '镇里为老楼投入96万元，';
    const said = '社区居民都说好，电梯通了。';
    expect(score(paid, said, '昨天，社区来了电工。')).toBe(score(paid, said, ''));
  });
});

describe('a number at a cut', () => {
  it.each([
    ['该院还抽调1', '支志愿服务队上门服务。', '支部建起来，关键要用得上。'],
    ['全镇共有120', '个村民小组参加。', '个人所得由村里公示。'],
    ['累计走访36', '家企业。', '家长们围坐在一起。'],
    ['这支队伍联合16', '家乡镇卫生院下村。', '家乡的变化看在眼里。'],
    ['镇上16', '周岁以下的孩子有900多人。', '周边村民也来了。'],
    ['大棚里有番茄12', '种，随摘随卖。', '种子由合作社提供。'],
    ['老人出行减少20', '趟。', '单位派车接送。'],
  ])('%s goes on with a measure word, not with a word like it', (tail, measured, word) => {
    expect(score(tail, measured, '')).toBeGreaterThan(score(tail, word, '') + 3);
  });
});

describe('a whole number at a cut', () => {
  it.each([
    ['防汛期间排涝抽水17.6', '万立方米，抢通道路11公里。', '份盒饭送到大堤。'],
    ['这支小分队走了14个村，宣讲93', '场次，听众过千。', '6800台设备都上了云。'],
    ['摊主算过账，一天卖出180来', '份煎饼，养着一家五口。', '镇里还办起夜校。'],
  ])('%s', (tail, right, wrong) => {
    expect(score(tail, right, '')).toBeGreaterThan(score(tail, wrong, '') + 3);
  });
});

describe('what asks for an amount', () => {
  it.each([
    ['截至目前，各村共收集心愿卡', '4083张，办结3921张。', '1至10月，各村办结心愿。'],
    ['乡里在六个渡口各设', '两支服务队，每队五人。', '8个月来，渡口热闹起来。'],
    ['婚事新办、', '丧事简办762起，劝阻大办118起。', '4083张，办结3921张。'],
  ])('%s goes on with %s', (tail, right, wrong) => {
    expect(score(tail, right, '')).toBeGreaterThan(score(tail, wrong, '') + 1.5);
  });

  it('a list of members of one length goes on with the rest of one', () => {
    const tail = '办客的名目多达二十余种，满月、迁居、升';
    expect(score(tail, '学、建房都要请。', '')).toBeGreaterThan(
      score(tail, '温来得早。', '') + 1.5,
    );
  });

  it('there are not thousands of provinces', () => {
    const head = '个省份，回头客占了一半。';
    expect(score('订单来自全国19', head, '')).toBeGreaterThan(
      score('订单来自全国6100余', head, '') + 3,
    );
  });

  it('what an amount comes to is said of something before', () => {
    for (const text of ['达5100户，占七成。', '不足10桌，省下两万元。', '占4人，居全市第二。']) {
      expect(new Traits(text).stray).toBe(2.5);
    }
    expect(new Traits('占道经营的摊点搬进了市场。').stray).toBeLessThan(2.5);
  });

  it('a period is no amount that begins inside a sentence', () => {
    expect(new Traits('8个月来，夜校办了九十场。').stray).toBeLessThan(1);
    expect(new Traits('1至10月，全县降了三成。').stray).toBeLessThan(1);
    expect(new Traits('46个，实行一村一策。').stray).toBe(2.5);
  });
});

describe('a list of places of one kind', () => {
  it.each([
    ['工作队走遍了石桥镇、柳', '河镇、青山镇，每村住满三天。', '芽镇上，茶市开秤。'],
    ['先在河口村、大', '湾村和上坪村试行。', '芽镇上，茶市开秤。'],
    ['宣讲员去了东门街道、新', '桥街道、河西街道。', '芽镇上，茶市开秤。'],
  ])('%s goes on with %s', (tail, right, wrong) => {
    expect(score(tail, right, '')).toBeGreaterThan(score(tail, wrong, '') + 3);
  });
});

describe('a clause of few characters', () => {
  it('is no end of a word that another text began', () => {
    expect(new Traits('课讲完，事跟着办。').stub).toBe(0);
    expect(new Traits('务站，事跟着办。').stub).toBe(1);
  });
});

describe('what is done, and what more it takes', () => {
  it.each([
    '养得好，还要卖得掉。合作社跑了三座城。',
    '养得好还要卖得掉。合作社跑了三座城。',
    '有了路，还要有车。镇里开通班线。',
  ])('%s begins a paragraph of its own', (text) => {
    expect(new Traits(text).stray).toBe(0);
  });

  it('is not what begins with a number’s unit', () => {
    expect(new Traits('30亩，还要再种20亩。').stray).toBe(2.5);
  });
});

describe('what a verb is given', () => {
  it('stands right behind it', () => {
    const tail = '镇里与面粉厂签订';
    expect(score(tail, '购销合同，麦子不愁卖。', '')).toBeGreaterThan(
      score(tail, '下乡的医生看了合同。', '') + 3,
    );
  });
});

describe('what a cut’s last words ask for', () => {
  it.each([
    [
      'no quotation behind a name',
      '柳河街道党工委书记',
      '“改不改居民说了算、怎么改居民提”的办法，意见收上来。',
      '柳河街道党工委坚持',
      '“改不改居民说了算、怎么改居民提”的办法，意见收上来。',
    ],
  ])('%s', (_what, tail, head, other, same) => {
    expect(score(tail, head, '')).toBeLessThan(score(other, same, '') - 2);
  });

  it('no mark inside a phrase', () => {
    const head = '、站为阵地，组建队伍。';
    expect(score('青河县以实践中心所', head, '')).toBeLessThan(
      score('青河县以实践中心、所', head, '') - 2,
    );
  });
});

describe('a verb and its object with words between', () => {
  it.each([
    ['进一步优化服务模式，补齐', '基层治理短板，让居民少跑腿。', '各村建起夜校，听课的有九百人。'],
    ['党员在网格里亮身份，发挥', '先锋模范作用，带头清理楼道。', '各村建起夜校，听课的有九百人。'],
    ['党员在网格里亮身份,发挥', '先锋模范作用,带头清理楼道。', '各村建起夜校,听课的有九百人。'],
  ])('%s goes on with %s', (tail, right, wrong) => {
    expect(score(tail, right, '')).toBeGreaterThan(score(tail, wrong, '') + 2);
  });

  it('says nothing where the verb has its object before it', () => {
    const [tail, head] = ['把婚丧纠纷化解', '邻里矛盾，更要早发现。'];
    expect(score('镇里化解', head, '') - score(tail, head, '')).toBeGreaterThan(2);
  });
});

describe('a verb behind 将', () => {
  it('has its object behind it where 将 says what is to come', () => {
    const head = '营商环境，让企业少跑腿。';
    expect(score('下一步，县里将持续优化', head, '')).toBe(score('下一步，县里持续优化', head, ''));
    expect(score('下一步，县里即将优化', head, '')).toBe(score('下一步，县里即可优化', head, ''));
  });
});
