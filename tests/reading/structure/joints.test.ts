/** Cuts that a form of words tells: the right continuation beats one that a word model likes as well. */
import { describe, expect, it } from 'vitest';
import { readCut, scoreContinuity } from '../../../src/reading/structure/continuity.ts';
import { endsSentence } from '../../../src/reading/structure/endings.ts';
import { jointScore } from '../../../src/reading/structure/joints.ts';
import { Traits } from '../../../src/reading/structure/traits.ts';

const scoreOf = (tail: string, head: string): number =>
  scoreContinuity(readCut(new Traits(tail)), new Traits(head), null);

describe('a form of words at a cut', () => {
  it.each([
    ['巡护队与柳湾市青山区', '石桥镇的护河队定期碰头。', '一壶茶的工夫便讲明白。'],
    ['前三季度卖出菌菇640吨，产值同比长了', '两成，网上卖出三成。', '地来一百二十亩。'],
    ['合唱队从当初的16人壮大', '到230人，场场有座。', '这片菜地种了十年。'],
    ['院子里的人前后商量', '了9次，腾出一块空地。', '停车的地方有了。'],
    ['抽调眼科、骨科、', '针灸等科室骨干28名。', '路灯亮到半夜。'],
    ['“日子有奔头。”石桥社区党委书记', '李满仓说，账要晒出来。', '长廊下坐满了人。'],
    ['县委常委、宣传部部长周', '明出席并讲话，各镇参加。', '到黄昏才散去。'],
    ['近日，青山', '苗族侗族自治县石桥镇修渠。', '羊肉汤暖了胃。'],
    ['建成日间照料中心6个、', '助浴点18个，老人免费用。', '路边的花开得正盛。'],
    ['督查组先后走了16个村、', '27个站所，发现问题85条。', '山上的雪还没有化。'],
    ['大伙儿把收下的花椒都运', '进村头的烘房，一天不落。', '凌晨的集市灯火通明。'],
    ['大棚里新安装温湿', '传感器46个，手机上就能看。', '路边的花开得正盛。'],
    ['街坊的难事当场能办的不过夜，一时办', '不了的记进台账。', '巷长的茶摊是个消息站。'],
    ['全镇水质达标断面占比由63%提升至', '八成，鱼回来了。', '一季度，窗口受理诉求300件。'],
    ['园区今年引进灯饰、木梳、雨伞', '企业18家，工位排到门口。', '路边的花开得正盛。'],
    ['镇里不仅修通了路，', '还架起了桥。', '麦子黄了梢。'],
    ['雨虽然下了一夜，', '但渠里的水没有漫出来。', '麦子黄了梢。'],
    ['只要有人敲门，', '就有人来开。', '麦子黄了梢。'],
    ['合同还没签，', '技术员就进了场。', '麦子黄了梢。'],
    ['每月底由村会计、老教师、妇女代表', '组成的评分组逐户打分。', '麦子黄了梢。'],
    ['镇里联合三家农机合作社', '成立抢收队，随叫随到。', '麦子黄了梢。'],
    ['六家养蜂合作社抱团', '闯市场，今年卖蜜30吨。', '麦子黄了梢，开镰就在眼前。'],
    ['这是石桥镇办的第', '十六届赛歌会。', '麦子黄了梢。'],
    ['各村要填的表格由', '去年的96张减到31张，跑腿少了。', '麦子黄了梢，开镰就在眼前。'],
    ['物业费收缴率从前年的六成升到今', '年的九成，账本贴在楼道里。', '麦子黄了梢，开镰就在眼前。'],
    ['合作社优先招用低收入户，130余名', '村民在家门口领上工资。', '叫响一块好牌子，今年卖到省城。'],
    ['巡河员由32位居民', '和渔民轮流当。', '麦子黄了梢。'],
    ['诊疗船今年航行6400余', '海里，接诊渔民1200人。', '钱从哪里来？大家想办法。'],
    ['镇里为老楼换防水层2.6', '万平方米，换水管3公里。', '18户人家搬了进来。'],
    ['镇里为老楼换防水层2.6', '万平方米，换水管3公里。', '年的春天，花都开了。'],
    ['社里给牧户编印蒙汉两种文字的小册子', '《水草话》900册，人手一本。', '一年来，水涨了又落。'],
    ['拆除旧棚屋18间、废弃', '水塔3座，清运渣土60吨。', '路边的花开得正盛。'],
    [
      '沿湖98家鱼馆全部装上隔油池；',
      '同步定下换油的规矩，废油换米。',
      '麦子黄了梢，开镰就在眼前。',
    ],
    ['参加夜校的420名茶农中，考下证书', '的有260人，最大的58岁。', '茶园的水渠通到了山顶。'],
    ['走访的95户中，愿意搬', '的占七成，剩下的再商量。', '山里的雾散得晚。'],
    ['按等级收，鲜果每斤多', '卖三角钱，一季下来很可观。', '石桥镇的果农都来了。'],
    ['修好了便道，村民一年至少', '跑两趟县城。', '柳林镇的集市热闹起来。'],
    [
      '县里的干部先后察看了育苗、整地、农资',
      '储备等情况，要求不误农时。',
      '入夜，渡口的灯亮起来。',
    ],
    ['施工图贴上墙，区市政局', '还请来32名街坊当监工。', '路边的花开得正盛。'],
    ['队员走一户记一户，都往小本', '上记着，夜里再对账。', '“红灯”亮了三回，镇里约谈了人。'],
    [
      '谁家屋里缺什么，一条一条往本子上',
      '记下来，月底逐条销号。',
      '“红灯”亮了三回，镇里约谈了人。',
    ],
    ['巷子里定了规矩，不论老户新户，', '谁先来谁先挑摊位。', '村里给会长记分，分能换米。'],
    ['“铁脚板”随叫随到，哪户断了水，', '队员就往哪户跑。', '3日凌晨，两个小区停了电。'],
    ['前年起，镇里拿出300万元对老街进行', '修缮，补栽行道树90棵。', '商户领到了诚信的牌子。'],
    ['对新规给予', '肯定，请各镇照着办。', '麦子黄了梢，开镰就在眼前。'],
  ])('%s goes on with %s', (tail, right, wrong) => {
    expect(scoreOf(tail, right)).toBeGreaterThan(scoreOf(tail, wrong) + 1);
  });

  it('asks of a list that it names who acts', () => {
    expect(jointScore('由镇长带队、机关党员', '组成测温小队', false)).toBe(0);
  });

  it('lets no place’s name follow an adverb', () => {
    expect(jointScore('烂果不收，每筐少', '石桥镇的果农都来了', false)).toBeLessThan(0);
    expect(jointScore('水渠没有修，路也', '柳林村的老人说', false)).toBeLessThan(0);
    expect(jointScore('全县有20多', '个行政村的老人', false)).toBe(0);
    expect(jointScore('洪水淹没', '柳林村的稻田', false)).toBe(0);
    expect(jointScore('把机器归还', '石桥镇的农户', false)).toBe(0);
  });

  it('lets nothing be put up behind 的', () => {
    expect(jointScore('果子卖得好，镇上办的', '支起11个凉棚', false)).toBeLessThan(0);
    expect(jointScore('果子卖得好，镇上办的', '凉棚有11个', false)).toBe(0);
    expect(jointScore('果子卖得好，供销社', '支起11个凉棚', false)).toBe(0);
  });

  it('asks that 还 has a body or a place before it, and says what that does', () => {
    expect(jointScore('路修到了石桥镇', '还聘请老农当监工', false)).toBeGreaterThan(0);
    expect(jointScore('路修到了石桥镇', '还是老样子', false)).toBe(0);
    expect(jointScore('路修到了石桥镇', '还，有人不信', false)).toBe(0);
  });

  it('takes no share of a whole from what is none', () => {
    expect(jointScore('老人心中，愿意搬', '的占七成', false)).toBe(0);
    expect(jointScore('420名茶农中，考下证书', '的老周笑了', false)).toBe(0);
    expect(jointScore('老人们走了很多', '跑两趟县城', false)).toBe(0);
  });

  it('says nothing where the sides are of no such form', () => {
    expect(jointScore('田里的水', '满了又退', false)).toBe(0);
    expect(jointScore('', '', true)).toBe(0);
  });
});

describe('a number’s point at a column’s end', () => {
  it('ends no sentence, and asks for decimals', () => {
    expect(endsSentence('共献血16.')).toBe(false);
    expect(endsSentence('桥通了.')).toBe(true);
    expect(endsSentence('能否晚点发车？（读者 林女士）')).toBe(true);
    expect(endsSentence('他被称为“老娘舅”（调解员）')).toBe(false);
    expect(scoreOf('61名居民挽起袖子，共献血16.', '45万毫升。')).toBeGreaterThan(
      scoreOf('61名居民挽起袖子，共献血16.', '2023年以来，血库满了。') + 5,
    );
  });
});
