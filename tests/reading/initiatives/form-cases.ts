/**
 * Made-up sentences written with the rules for names that their form tells, and for what stands
 * between a quoted phrase and its noun; the form is that of cases.ts.
 */
import type { Case } from './cases.ts';

type Line = readonly [text: string, must?: readonly string[], may?: readonly string[]];

const LINES: readonly Line[] = [
  // Teams by name, without marks and without a verb
  ['国网柳湾公司红枫共产党员服务队来到敬老院检查线路。', ['红枫共产党员服务队:team']],
  ['2016年，柳湾石榴籽义工联合会正式成立。', ['石榴籽义工联合会:team']],
  ['县医院志愿服务队、青年志愿服务队、科普志愿服务队到场服务。'],
  ['由职工组成的巾帼志愿服务队忙前忙后，扶持业余文艺队。'],
  ['“心连心”（柳湾）共产党员服务队整装出发。', ['心连心共产党员服务队:team']],
  ['组建由干部、教师组成的“枣红袖标队”12支。', ['枣红袖标队:team']],
  // Sums, chiefs, round numbers
  ['按照1+N网格化管理模式，党员定期上门。', ['1+N网格化管理模式:mechanism']],
  ['采取支部+合作社+农户模式，带动村民增收。', ['支部+合作社+农户模式:mechanism']],
  ['村里积极推进邻长制工作，一邻一长。', ['邻长制:mechanism']],
  ['该县推进河长制、校长制改革。'],
  ['团委举办百场家风巡讲活动，惠及上万名青年。', ['百场家风巡讲活动:activity']],
  ['服务近百场次活动，为数千名群众办事。'],
  ['柳湾镇第四届邻里节暨百家宴在河边广场拉开帷幕。', ['第四届邻里节:activity']],
  // Between the marks and the noun
  ['该镇推行“1+8”党员联系户工作机制。', ['1+8党员联系户工作机制:mechanism']],
  ['“红枫伴”假日托管志愿服务上线以来，接收学生300人。', ['红枫伴假日托管志愿服务:brand']],
  ['交警开展“车让人，人让路”的主题活动。', ['车让人，人让路主题活动:activity']],
  ['“学先锋·我先行”主题活动启动仪式昨天举行。', ['学先锋·我先行主题活动:activity']],
  ['组建“最美家庭”故事巡讲团。', ['最美家庭故事巡讲团:team']],
  ['“法治老王”解忧小铺前围满了人。', ['法治老王解忧小铺:platform']],
  ['构建“5+N”文明实践体系。', ['5+N文明实践体系:mechanism']],
  ['以“六个一”工作机制为抓手。', ['六个一工作机制:mechanism']],
  ['首个开放式志愿服务基地——“柳湾雷锋亭”建成。', ['柳湾雷锋亭:platform']],
  ['开展“我与家乡”主题宣传教育。', ['我与家乡主题宣传教育:activity']],
  // The list says what its items are
  ['县里培育“关爱独居老人”“暖足行动”等公益项目。', ['关爱独居老人:brand', '暖足行动:brand']],
  ['开展“文明排队”“文明养犬”两项活动。', ['文明排队:activity', '文明养犬:activity']],
  // Recurring, opened by a ceremony, told in full later
  ['暖蜂驿站里茶水常备。快递员走出暖蜂驿站，又忙开了。', ['暖蜂驿站:platform']],
  ['快递驿站里人来人往，村民从快递驿站取回包裹。'],
  ['柳湾市冬季护河行动启动仪式在北门举行。', ['冬季护河行动:programme']],
  ['书记有一本“院坝账”。“院坝账”工作法在全县推广。', ['院坝账工作法:mechanism']],
  ['柳湾街道“红柿子”走进校园，“红柿子”下网格，“红柿子”很忙。', ['红柿子']],
  ['“我来当巷长”的主题活动在各巷进行。', ['我来当巷长主题活动:activity']],
  ['从“楼长制”入手，选出楼长30名。', ['楼长制:mechanism']],
  ['开展 “春风送学” 学雷锋系列活动。', ['春风送学学雷锋系列活动:activity']],
  ['发挥“银发巡河队”、“楼门值日生”等志愿队伍作用。', ['银发巡河队:team', '楼门值日生:team']],
  ['严格执行“五天四夜”工作制。', ['五天四夜工作制:mechanism']],
  ['动员商户挂牌“小哥歇脚站”。', ['小哥歇脚站:platform']],
  // What is held or made without marks, where something of its own is left
  ['街道开展新当选楼长拜师问计活动。', ['新当选楼长拜师问计活动:activity']],
  [
    '该局实行夜间轮岗蹲点制度，落实河岸包段养护机制。',
    ['夜间轮岗蹲点制度:mechanism', '河岸包段养护机制:mechanism'],
  ],
  ['村里建起巷口评理小院，订立巷口公约。', ['巷口评理小院:platform'], ['巷口公约']],
  ['各村开展垃圾分类宣传活动、健康知识竞赛，组织义务植树活动。'],
  ['企业建起共享喷涂中心，开展公共文化服务活动。'],
  // None
  ['把改造项目做成“精品工程”，让驿站成为读书看报、喝茶歇脚的“加油站”。'],
  ['“老文管”经常组织队伍来这里演出。'],
  ['志愿者发放“抵制高价彩礼”倡议书。'],
  ['推选“最美小雷锋”，评出“积分之星”。'],
  ['形成“一县一特色、全域有品牌”的格局。', [], ['一县一特色、全域有品牌']],
  ['采用“窗口接待”“热线接听”等方式答疑。'],
  ['开展以“好爸好妈”等为主题的征集。'],
];

export const FORM_CASES: readonly Case[] = LINES.map(([text, must = [], may = []]) => ({
  why: text,
  text,
  must,
  may,
}));
