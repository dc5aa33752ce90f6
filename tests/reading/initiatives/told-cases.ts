/** Made-up sentences on names that the text tells by what is counted, strung or done by them, and on what only looks so. */
import type { Case } from './cases.ts';

const LINES: readonly (readonly [
  text: string,
  must?: readonly string[],
  may?: readonly string[],
])[] = [
  // An office behind the marks, where its holders are counted
  ['醴陵市从中小学选出“小窑工”讲解员56名，周末轮班。', ['小窑工讲解员:team']],
  ['展厅里，72名“红纽扣”宣讲员走进校园。', ['红纽扣宣讲员:team']],
  ['县里聘请“和事伯”调解员108名。', ['和事伯调解员:team']],
  ['“双语”讲解员12名上岗，镇里请来5名“五老”宣讲员讲故事。'],
  ['“窑火青春”宣讲员走进农家院，穿着“绿马甲”的劝导员站上路口。'],
  // So many teams of that name
  ['石桥镇把干部和年轻的社区工作者编成16组“巷小二”，逐巷派驻。', ['巷小二:team']],
  ['林场组成9支“夜哨子”，昼夜巡山。', ['夜哨子:team']],
  ['162名青年分成27组“打擂”，比技能。'],
  // Whose team, whose thing
  ['退休护士沈姨和她的“黎明队”每逢周日支起摊子。', ['黎明队:team']],
  ['他的“啦啦队”在场边喊加油。'],
  ['他的“法宝”是一个旧本子，谁家有事都记着。'],
  // Ways that places are strung on
  ['村里把栈道、碉楼、老磨坊连成“石桥环线”，游客不收门票。', ['石桥环线:platform']],
  ['小店连成“一片”，路灯串成“一条线”，景点串成“黄金线路”。'],
  // What people like best there
  ['食堂从早开到晚。最受欢迎的是“晚归妈妈屋”，三位阿姨照看孩子写作业。', ['晚归妈妈屋:platform']],
  ['老人最盼望的就是“有口热乎饭”，写得最多的是“暖气不热”。'],
  ['书屋里最热闹的是“周六念一页”，每期选一篇本地故事。', ['周六念一页:activity']],
  ['最受欢迎的是“糖油粑粑”，每天卖出400份，最热闹的是“舞龙”。'],
  // Rooms and groups on the line
  ['“邻里工具间”里的梯子、电钻借出400次。', ['邻里工具间:platform']],
  ['居民在“楼道健康群”里喊一声就有医生回话。', ['楼道健康群:platform']],
  ['打造“样板间”，抢占“黄金时间”，服务“重点人群”。'],
  // Cards that are given out
  ['林场给护林员发了“护绿卡”，攒满20枚换树苗。', ['护绿卡:mechanism']],
  ['村里给帮工的人发放“暖心卡”，凭卡兑米面。', ['暖心卡:mechanism']],
  // Clauses, called by nothing else
  [
    '按照“农户点单、中心派单、快车送单”的流程，服务队常年下乡。',
    ['农户点单、中心派单、快车送单:mechanism'],
  ],
  [
    '社区推行“居民提事、网格理事、多方办事”的办法，每周开门。',
    ['居民提事、网格理事、多方办事:mechanism'],
  ],
  ['镇里采取“财政补一点、集体出一点、社会捐一点”的办法，办起食堂。'],
  ['按照“分片包干、责任到人”的办法巡查。'],
  // Where the sentence goes on behind the marks
  ['“巷小二”带着规划师当天看了现场，“巷小二”每天巡楼。', [], ['巷小二']],
  ['文明实践所把“柳河小调”搬上集市舞台，物资“打包”给食堂。', [], ['柳河小调']],
  ['“三长”即支部书记、组长、户长，“N”即行业协会。', [], ['三长']],
  ['县里实施“头雁”带动工程，培训农户800人。', ['头雁带动工程:programme']],
  // Said, written, called a word; a child's name; what must not be
  ['墙上贴着心愿，老人写下“想有人陪着下盘棋”，第二天就有人来。'],
  ['宣讲员把“乡村振兴”这个词讲成大白话，“民心所向”这句话常挂嘴边。'],
  ['母女平安，女儿的小名，叫“江江”。'],
  ['减负不是减责任，检查不能串成新的“签到”。'],
  ['村里建起了阅览角和腰鼓队。', [], ['腰鼓队']],
];

export const TOLD_CASES: readonly Case[] = LINES.map(([text, must = [], may = []]) => ({
  why: text,
  text,
  must,
  may,
}));
