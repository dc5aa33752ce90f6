import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/reading/structure/title.ts';

function join(...lines: readonly string[]): string {
  return readTitle(lines.map((text) => ({ text, pieces: [] })));
}

describe('a headline’s line that recognition read twice', () => {
  it('stands once', () => {
    expect(join('山货进了城', '山货进了城')).toBe('山货进了城');
    expect(join('渔货进了城', '渔货进了城', '山货出了城')).toBe('渔货进了城 山货出了城');
  });
});

describe('a headline over two lines', () => {
  it.each([
    ['强基础惠民生', '促振兴添活力'],
    ['全镇给“台账”减负', '1200个工作群“退场”'],
    ['心火“降”下来', '人气“旺”起来'],
    ['彩礼降下来', '新风立起来'],
    ['同灶同菜同价', '3.2万人用上“平价灶”'],
    ['采茶正忙', '“流动课堂”开到山上'],
    ['先听民声再画图', '石桥村路修到了心坎上'],
    ['聚焦民生“小事”', '回应百姓关切'],
    ['深化作风建设', '优化营商环境'],
    ['花田将成“油田”', '我市油菜生产算起机械账'],
    ['百名教师下楼来', '社区办起“没有围墙的学堂”'],
    ['石板老街没路灯', '“点灯队”照亮夜归人'],
    ['长者食堂遍城乡', '热饭送来家常味'],
    ['菜摊变成“议事桌”', '两家门前清净了'],
    ['收到“中奖通知”怎么办', '警官支三招'],
    ['老茶馆变“评理厅”', '一壶热茶话家常'],
    ['修鞋摊有了“身份牌”', '一年接单六千双'],
    ['自助办事', '别忘了留一扇人工窗'],
    ['锚定目标抓落实', '市委理论学习中心组会议召开'],
    ['河东县召开春季防火部署会', '护林员当面提建议'],
    ['“药箱”背进山', '门口看上好医生'],
    ['江州市柳湾镇', '粽子包出邻里情'],
    ['柳湾中学', '“劳动周”搬进菜园里'],
    ['闻“雨”而动', '守好一河两岸'],
    ['28个项目集中开工', '我区首季“开门红”'],
    ['“寨老”登门劝', '纠纷少下来'],
    ['渔货进了城', '山货出了城'],
    ['碎地并整地', '田里“长”出新账本'],
    ['院门口挂上连心牌', '街坊有了“好管家”'],
    ['柳湾镇：红事简办了', '白事轻松了'],
    ['凉茶烧足扇子管够', '36个歇脚点等街坊来“蹭凉”'],
    ['甘肃清溪', '“代理妈妈”让娃不孤单'],
    ['老厂宿舍停车难', '圆桌“议”出百个车位'],
    ['把“门面”擦亮', '让“里子”过硬'],
    ['一场大雪', '近三千人上街“破冰”'],
    ['从签约到投产用了96天', '河东高新区跑出“加速度”'],
    ['我县推进“三园联建”做大蜜橘产业', '果园丰收采摘忙'],
    ['白鹭来了', '滩涂绿了'],
    ['谷雨将至', '“茶管家”上山忙'],
    ['农机补贴“码”上看', '“糊涂账”无处藏'],
    ['干部回村子', '老人有了依靠'],
    ['医生进村子', '认领老人“小心愿”'],
    ['教室建在山顶上', '娃娃有了“新课桌”'],
    ['柳湾镇：客车开进山', '鲜笋运得快'],
    ['停车位划在哪', '街坊画张图'],
    ['村里的公账归谁管', '石桥村请来“账先生”'],
    ['物业费该收多少', '先晒账再表决'],
    ['翻箱倒柜', '不给老鼠留“粮仓”'],
  ])('has a blank between two clauses: %s, %s', (one, other) => {
    expect(join(one, other)).toBe(`${one} ${other}`);
  });

  it.each([
    ['who is not made so alone', '石桥村把水引', '下来'],
    ['what becomes so', '柳河县文明新风', '吹起来'],
    ['for whom', '给村级组织', '36项台账“瘦身”'],
    ['a word over the break', '河东县财政局多', '措并举提升作风能力'],
    ['a quotation over the break', '河东县举办“好', '家风”故事会'],
    ['who acts, and a verb at the break', '柳林镇中心小学开展', '“小手拉大手”活动'],
    ['one’s own place, and as many characters in each line', '我市赴南山市举办', '技能人才洽谈会'],
    ['where one is going', '三百名工友乘专车', '平安回家'],
    ['who acts, in quotation marks', '“鱼管家”', '托出致富账'],
    ['what a meeting is called', '全市文明城市创建工作', '推进会召开'],
    ['who acts, with a verb in its name', '柳林镇：文明实践“流动小货车”', '开进茶山深处'],
    ['what there is more of', '牧道边多了', '“暖心毡房”'],
    ['how it is done', '柳湾镇“水暖小队”', '上门修龙头'],
    ['who acts, without a verb', '百家小店', '用上“云账本”'],
    ['a verb in quotation marks', '小辣椒“串”起', '百亿大产业'],
    ['two names of one meeting', '全县规范运营暨', '“工坊”提质推进会召开'],
    ['what somebody has come by', '城关街道老旧小区', '有了“红管家”'],
    ['a question’s word over the break', '车位划在哪', '里听街坊的'],
    ['words that stand together', '河东县织密农村', '防疫“一张网”'],
    ['a body and what it is the body of', '河东二十冶西南分公司团', '总支组织参观纪念馆'],
  ])('has none inside one clause: %s', (_name, one, other) => {
    expect(join(one, other)).toBe(`${one}${other}`);
  });
});
