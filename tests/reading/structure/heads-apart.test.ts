/** Heads and ends that stand close together: which article each is of. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

function read(page: string): string[] {
  return segmentPage(page).articles.map(({ title, authors, paragraphs }) =>
    [title, authors.join('、'), paragraphs.length].join('|'),
  );
}

/** The end of an article stands above its headline, behind the end of another. */
const ABOVE = `# 青石镇：“药箱队”走上坡

本报讯（王芳）清晨的雾还没有散，青石镇卫生院的医生已背起药箱进寨，挨家挨户为慢病患者量血压、测血糖、送药品。

卫生院组建上门团队7个，配备便携心电仪18台，检查数据当天传到县医院，由专家远程会诊，镇里还给独居老人建了健康档案。

“路远坡陡，一年下不了几回山，如今医生走上门来。”村民石老三说。

水清了，人也来了。全镇96家农家乐全部接入污水管网，前三季度接待游客42万人次，村民端上了“生态饭碗”。

“定规矩不难，难在人人守。”镇党委委员杨成介绍，镇里把护河与“生态积分”挂钩，捡垃圾、巡河道都能积分，积分记进档案，年底换生活用品。

# 白水镇：守好一河水 吃上生态饭

本报讯（李明）白水河穿镇而过。为护好这河水，镇里推行“河长+护河员”机制，聘请护河员42名，沿河寨子把不电鱼毒鱼、不乱倒垃圾写进村规民约，全镇水质稳定在Ⅱ类以上。

# 大营镇：路通了 天麻俏了

本报讯（赵山）从县城到大营镇，过去开车要三个多小时，如今踩着新铺的柏油路，一个多小时就到。驻村干部带领村
`;

/** An article's names in brackets, and behind them a picture's caption. */
const SIGNED = `# 从“办得成”到“办得好”

——我区窗口服务一线见闻

□董平 戴山

拿着刚领到的执照，创办人老丁有些意外：原以为要跑一星期，没想到一上午全办妥了。

今年1月，我区整合18个部门的涉企事项264项，在大厅设立综合窗口。

渡口有支“白鹭”队

每到周六，渡口街道的公园就热闹起来：理发的、修车的、磨刀的，一字排开。

八年里，队员们累计服务4.8万小时，修理小家电9300余件。

（记者 杨山）

近日，河东街道开展放鱼养水活动，向河道投放鱼苗35万尾。（乐山 摄）
`;

/** A text above its headline, and right below that the head of the next article. */
const BLOCKS = `# 河东市召开志愿服务推进会

本报讯（记者 林一）4月6日，河东市召开志愿服务推进会，通报一季度工作，12个单位负责人参加会议。

种子在太空转一圈，回来会长成啥样？4月10日下午，东湖小学的菜园里，学生蹲在地头，给3盆航天辣椒量身高、记数据。

两年多来，学校与5家科研单位结对，聘请科学家23名，把课堂搬进实验田，学生造出小发明180件。（通讯员 方云）

# 跟着院士学“造物”
课堂搬进实验田

专家坐到家门口
片子“云”上有人瞧

——区医院提升基层诊疗能力

记者 周敏

“拍个片子不用进城了，专家还在电脑那头看着，放心。”4月11日，72岁的村民老郑刚做完检查，结果便传到了影像中心。

区医院牵头，7家分院、58个卫生服务站拧成一股绳，药品统采、设备统用、结果互认。
`;

/** The name of a page of news above a headline. */
const NAMED = `# 石桥镇：渡口来了“安全员”

本报讯（王芳）入汛以来，石桥镇在6个渡口设“安全员”13名，劝返超载船只137条。

河谷新闻

马背法庭翻山来
毡房门前解纠纷

高平 石磊

“草场的边界说清了，牛也还了，我们还是好邻居。”9月中旬，在海拔2300米的夏牧场，牧民与邻居的手握在了一起。

法庭管辖面积大，草场连着草场，一到转场季，草畜纠纷就多，牧民打一场官司来回要走一百五六十公里。
`;

describe('an article’s end above its own headline', () => {
  it('goes to the headline that it speaks of', () => {
    expect(read(ABOVE)).toEqual([
      '青石镇：“药箱队”走上坡|王芳|3',
      '白水镇：守好一河水 吃上生态饭|李明|3',
      '大营镇：路通了 天麻俏了|赵山|1',
    ]);
  });
});

describe('names in brackets behind a text', () => {
  it('end an article of its own, whatever stands behind them', () => {
    expect(read(SIGNED)).toEqual([
      '从“办得成”到“办得好”|董平、戴山|2',
      '渡口有支“白鹭”队|杨山|2',
      '|乐山|1',
    ]);
  });
});

describe('two blocks of two lines', () => {
  it('are two headlines', () => {
    const titles = segmentPage(BLOCKS).articles.map(({ title }) => title);
    expect(titles.slice(1)).toEqual([
      '跟着院士学“造物” 课堂搬进实验田',
      '专家坐到家门口 片子“云”上有人瞧',
    ]);
  });
});

describe('the name of a page of news', () => {
  it('is no line of the headline below', () => {
    expect(read(NAMED)[1]).toBe('马背法庭翻山来 毡房门前解纠纷|高平、石磊|2');
  });
});

describe('a report set in amid another’s sentence', () => {
  it('has a headline that opens with a place which the text below gives in full', () => {
    const page = [
      '# 云岭鹤湖：火塘会上讲新事',
      '“道理就像火塘里的柴火，越烧越暖和。”日前，云岭省大湖州鹤湖县的火塘边坐满了人，216名宣讲员用乡音讲新事。',
      '(段小云)',
      '# 东海桓山：老伙计守着一湖水',
      '“巡一圈湖,捡一路垃圾,心里踏实。”7月2日清晨,东海省桓山县青石镇71岁的老周和老伙计们划着小船，在湖里打捞漂浮物。',
      '2021年,青石镇牵头成立护湖队,从最初的9 个人发展到如',
      '# 河谷柳湾 “小铃铛”上路口劝文明',
      '近日,河谷省临江市柳湾县启动“小手拉大手”活动,8所学校的620 名小学生身穿黄马甲走上路口，劝阻闯红灯七百余人次。',
      '(章 玉)',
      '今的137 人,平均年龄66岁。队员们自编《护湖歌》,分成7组轮流巡湖,先后清理水草、垃圾210多吨,放归水鸟43只,还为来湖区写生',
      '、研学的1.2万名学生当“湖讲员”。',
      '(巩 霞)',
      '# 诗城新风拂峡江 街巷处处有笑声',
      '——山城县深化文明实践工作纪实',
      '夔门晨雾未散,长江边的公园里已是鼓点声声，村头夜话也开了场，走出一条山区县以文化人的新路子。',
      '(冉江平)',
    ];
    expect(read(page.join('\n\n')).slice(1, 3)).toEqual([
      '东海桓山：老伙计守着一湖水|巩霞|2',
      '河谷柳湾 “小铃铛”上路口劝文明|章玉|1',
    ]);
  });
});
