import { describe, expect, it } from 'vitest';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { kindByEnd, shownKind } from '../../../src/reading/initiatives/shown-as-name.ts';

function read(text: string): string[] {
  const found = extractInitiatives({
    kind: 'article',
    title: '',
    subtitle: '',
    authors: [],
    truncated: false,
    paragraphs: [{ role: 'body', text, pieces: [[0, text.length]] }],
  } as unknown as Parameters<typeof extractInitiatives>[0]);
  return found.map(({ name, kind, certainty }) => `${name} ${kind} ${certainty}`);
}

describe('a quoted phrase is shown to be a name', () => {
  it.each([
    ['有12名“捎药妈妈”上门跑腿', ['捎药妈妈 team doubtful']],
    ['村里有12名“院坝讲师”，挨家讲政策', ['院坝讲师 team doubtful']],
    ['定下“先看后选”的规矩：不满意不收钱', ['先看后选 mechanism doubtful']],
    ['这种“以树换路”的做法已在三个乡铺开', ['以树换路 mechanism doubtful']],
    ['老人把旧书送到“换书小站”，换回一包花种', ['换书小站 platform likely']],
    ['孩子们走进“茶园教室”认茶叶', ['茶园教室 platform doubtful']],
    ['县里把31名兽医编成“摩托兽医队”，按月巡诊', ['摩托兽医队 team doubtful']],
    ['站上排出全年“茶事日历”', ['茶事日历 mechanism doubtful']],
    ['县图书馆“听书影院”迎来第80场放映', ['听书影院 platform doubtful']],
    ['街道的“老船厂电影周”连放5天', ['老船厂电影周 activity doubtful']],
    ['镇里从退役军人里物色“青年寨管”58名，教他们学法律', ['青年寨管 team doubtful']],
    ['从党员和退休工程师中请来11位“加梯顾问”', ['加梯顾问 team doubtful']],
    ['镇里还请38名小学生当“小秤官”', ['小秤官 team doubtful']],
    ['帮扶的是由教师和医生组成的“代理家长”，共87人', ['代理家长 team doubtful']],
    ['每个月由“管账员”上门核实', ['管账员 team doubtful']],
    ['协调商家开放“歇脚点”52处，供热水', ['歇脚点 brand doubtful']],
    ['村集体腾出“孝心田”156亩', ['孝心田 brand doubtful']],
    ['为独居老人安装“平安铃”一键呼叫器209台', ['平安铃 brand doubtful']],
    ['县里组织大学生教老人，办了64堂“指尖课”', ['指尖课 activity doubtful']],
    ['旗里给队员发了“暖羔卡”，攒够20枚换礼品', ['暖羔卡 mechanism doubtful']],
    ['答不了的列入“回音簿”，逐条写明', ['回音簿 mechanism doubtful']],
    ['一辆挂着“理论巴士”牌子的公交车驶出站', ['理论巴士 brand doubtful']],
    ['晚上是“围屋夜话”的会场', ['围屋夜话 activity doubtful']],
    ['镇里把“暖锅车”交给退役军人志愿服务队', ['暖锅车 brand doubtful']],
    ['由各楼推选的“梯管家”组成自管小组', ['梯管家 team doubtful']],
    ['为老人们张罗一场热腾腾的“汤圆宴”', ['汤圆宴 activity doubtful']],
    ['向居民作出“211”承诺，两分钟接单', ['211 mechanism doubtful']],
    ['路边总能遇上“红袖指路队”的大爷大妈', ['红袖指路队 team doubtful']],
    [
      '村里陆续有了“编筐队”“代跑队”，四邻都说方便',
      ['编筐队 team doubtful', '代跑队 team doubtful'],
    ],
    ['收来的意见当晚写进“檐下账本”，次日会诊', ['檐下账本 mechanism doubtful']],
    ['书记随身带一本“田埂日记”，走到哪记到哪', ['田埂日记 mechanism doubtful']],
    ['把5处旧址串成一条6.8公里的“寻根路”', ['寻根路 brand doubtful']],
    ['这是“柳林讲坛”开办以来的第106讲', ['柳林讲坛 platform likely']],
    ['这场“擂台比农”是镇里管理驻村干部的一招', ['擂台比农 brand likely']],
    ['38名货车司机加入“护路哨”，边跑车边报路况', ['护路哨 team doubtful']],
    ['26名退休教师报名当“点书人”，轮流值守', ['点书人 team doubtful']],
    ['镇上从各湾挑选“安康渔嫂”，由护士手把手教', ['安康渔嫂 team doubtful']],
    ['党员牵头的“铁哥维修班”带着工具走楼串户', ['铁哥维修班 team doubtful']],
    ['老汉带着儿孙组成了“柳家护林队”', ['柳家护林队 team certain']],
    ['像这样的“炕头工坊”，全县已建起43个', ['炕头工坊 platform likely']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it.each([
    '镇里引进“黑金刚”辣椒苗',
    '驿站成了工友的“加油站”',
    '书屋像这样的“星星”一样亮着',
    '他在村里当“甩手掌柜”',
    '联系上64名“口袋党员”',
    '他把这事写进“日记”',
    '各村都来“取经”。',
    '312名“小老人”结成了对子',
    '作出“封顶线”',
    '按照“县里补一点、村里拿一点、乡贤捐一点”的办法筹钱',
  ])('but not in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells the kind by who or what it is', () => {
    expect(shownKind({ core: '代买妈妈', before: '，9名', after: '上门' })).toBe('team');
    expect(kindByEnd('听书影院')).toBe('platform');
    expect(kindByEnd('和气章')).toBe('mechanism');
    expect(kindByEnd('红果子')).toBeNull();
  });
});

describe('names without quotation marks', () => {
  it.each([
    ['当天举行的柳湾龙舟邀请赛有12支队伍参赛', ['柳湾龙舟邀请赛 activity likely']],
    ['柳湾县第二届渔民运动会在这里拉开大幕', ['渔民运动会 activity likely']],
    ['柳湾乡设起绿色积分超市，', ['绿色积分超市 platform likely']],
    ['镇里建起菱角电商孵化园，引进企业7家', ['菱角电商孵化园 platform likely']],
    ['大家一起订下《柳湾河公约》，只有9条', ['柳湾河公约 policy certain']],
    ['柳湾区首届“近邻”活动季启动', ['近邻活动季 activity certain']],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe('a quoted phrase that is set out, held or filled by nobody', () => {
  it.each([
    '窗口为老人办理“残疾证”。',
    '导医台一上午讲了12次“谢谢您”。',
    '厂里研发“黑科技”产品12套。',
    '门口挂着“人民调解委员会”的牌子。',
    '村民摆出“家乡菜”12张桌。',
    '他申请到一线当“守门人”。',
    '大家说，请你来当“裁判员”。',
    '由于村里“老队长”负责，工程很快完工。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
