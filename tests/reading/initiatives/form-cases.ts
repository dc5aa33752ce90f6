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
  // None
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
