/**
 * Made-up sentences for what long pages and local news in print showed: things that are simply
 * there, names for people, lists behind their noun, steps, loans. The form is that of cases.ts.
 */
import type { Case } from './cases.ts';

type Line = readonly [text: string, must?: readonly string[], may?: readonly string[]];

const LINES: readonly Line[] = [
  // Things that the text shows to be there, named by their last character
  ['院子的墙上挂着一块“晒账板”，收支一目了然。', ['晒账板:mechanism']],
  ['与会者实地观摩了柳湾镇的“节俭堂”。', ['节俭堂:platform']],
  ['广场一角的“心里话墙”贴满便条。', ['心里话墙:platform']],
  ['每月10日，是柳湾村“孝心榜”更新的日子。', ['孝心榜:mechanism']],
  ['街道在下滩社区建成首个巷口缝补便民点，免租金。', ['巷口缝补便民点:platform']],
  ['“码头鱼宴”上，各家端来拿手菜。', ['码头鱼宴:activity']],
  ['“灯下晚读社”里，孩子们围坐一圈。', ['灯下晚读社:team']],
  ['这一天，是红柳村的党员“串门日”。', ['串门日:activity']],
  ['院里的一块“老黑板”还在。', [], ['老黑板']],
  ['他住在柳湾镇的“天堂”里。'],
  // People who have a name together, and a word that is short for it
  ['几名骑手给老人捎药，街坊管他们叫“捎药骑士”。', ['捎药骑士:team']],
  ['由街坊推选的“管账员”每月查账。', ['管账员:team']],
  ['镇里聘请“柳溪管家”26名。“管家”们每天巡河，“管家”有积分。', ['柳溪管家:team']],
  ['居民口中的“拆迁妹子”跑了三趟，“拆迁妹子”不怕烦。'],
  // A way of working that took shape, in steps, or under colours
  ['该乡形成“三管两查”标准，写进公约。', ['三管两查:mechanism']],
  ['全村形成“你追我赶”之势。'],
  [
    '通过“上门先看样、围坐再点头、完工后付钱”三步走，改好了管网。',
    ['上门先看样、围坐再点头、完工后付钱三步走:mechanism'],
  ],
  ['推行“摸清、谈透、回看”三步走工作法。', ['摸清、谈透、回看三步走工作法:mechanism']],
  ['社区建起“红黄蓝”三色台账。', [], ['红黄蓝三色台账']],
  ['社区建起“红黄蓝”台账。'],
  ['医院提供“保姆”式贴心服务，打造“里弄文化”。'],
  ['村里的做法是“人等车”变“车等人”。'],
  // What is counted, and what a house was made into
  ['全镇划分“商户自管街”9段。', ['商户自管街:brand']],
  ['村里把老粮仓改成“一老一小”暖心小院。', ['一老一小暖心小院:platform']],
  // Loans are names by themselves
  ['农商行推出“苗农贷”网上预约服务。', ['苗农贷:brand']],
  ['其中“乡风贷”已放款300万元。', ['乡风贷:brand']],
  ['警方提醒：远离“套路贷”，慎用“信用贷”。'],
  // A list behind the noun that says what its items are
  [
    '社区培育了一批居民喜欢的项目，比如“巷口搭把手”“晚霞有约”等。',
    ['巷口搭把手:brand', '晚霞有约:brand'],
  ],
  ['老人反映最多的问题，比如“开水难打”“电梯常停”等。'],
  // Nouns that are cut too short, or go on
  ['还有爱心“小愿望”环节，欢声不断。'],
  ['该所设立“警民说和”室，就地调解。', ['警民说和室:platform']],
  ['小区里有了“穿针引线”缝补组。', ['穿针引线缝补组:team']],
  ['依托“邻里小院”组织各类联谊活动20场。', ['邻里小院:platform']],
  [
    '中队开展“星星亮起来”队室布置活动，“小松鼠小队”正在读书。',
    ['星星亮起来队室布置活动:activity', '小松鼠小队:team'],
  ],
  ['该社区组建“红松先行”行动支部，吸纳党员。', [], ['红松先行']],
  ['在驿站专业服务团队的引导下，大家量了血压。'],
  // Ideas and ways that only sound like names
  ['村里秉持“我出题，你演出”“我帮手，你登台”等吸引村民的理念。'],
  ['夜巡采取“车巡+网点”相结合的方式。'],
  ['服务队采取“日常化+专业化”的服务方式。'],
  // What the work is built on, what is tried out, and what has been under way
  ['镇里以“三访工作法”为重点转作风。', ['三访工作法:mechanism']],
  ['村里试点《柳湾村垃圾分类考核办法》。', ['柳湾村垃圾分类考核办法:policy']],
  ['自暖灯敲窗大走访活动开展以来，干部走了三百户。', ['暖灯敲窗大走访活动:activity']],
  ['自学习教育活动开展以来，党员学得认真。'],
  ['工会组织成立骑手互助联盟，定期碰头。', ['骑手互助联盟:team']],
  ['工会驿站里有热水，工会驿站天天开门。'],
  // One word said of each, figures of sums, steps that serve, meetings, pledges that others sign
  ['通过支书“包”村、委员“包”片、党员“包”户机制，家家有人管。'],
  ['该区做好审批“减法”，优化审批“减法”，搭建“六位一体”大格局。'],
  ['该区推行“四问四送”服务，赢得口碑。', ['四问四送服务:mechanism']],
  ['难题由街道“红松邻里”联席会研究。', ['红松邻里联席会:mechanism']],
  ['镇里组织商户签订“门前六净”承诺书300份。', [], ['门前六净承诺书:policy']],
  // What came of it, what a place has learned, and whom it recruits
  ['该镇实现集体与农户“双增收”，打造“双增收”样板。'],
  ['该县用好“柳湾经验”，立足“公益+买卖”逻辑办事。'],
  ['社区招募“街坊合伙人”，一起修旧家电。', ['街坊合伙人:team']],
  ['楼下的“柳溪议事坊”中，居民正讨论车棚。', ['柳溪议事坊:platform']],
  ['“暖城·同行”专场在广场举行。', ['暖城·同行专场:activity']],
  ['“红柳劝导队”12名队员进了村。', ['红柳劝导队:team']],
  // Household words and warnings
  ['“家长会”上，老师讲了三点；“主题班会”中，学生发了言。'],
  ['县里选聘“法律明白人”300名，把河段划分成“责任田”。'],
  ['好项目如“雨后春笋”般冒出。'],
  ['民警提醒学生谨防“整容贷”。'],
  // A list under a name is a way of working; a meeting is one too, unless it is held or set up
  ['该市推行“随礼清单”，写进村规。', ['随礼清单:mechanism']],
  ['动工前要开“马扎听证会”，居民说了算。', ['马扎听证会:mechanism']],
  ['该村成立“乡亲会”，调解纠纷。', ['乡亲会:team']],
  ['村口公布“红黑榜”，两家上榜，“红黑榜”每月一换。', [], ['红黑榜:mechanism']],
  [
    '村里的“巧手赶圩”集市每逢周日开集，办了“绣花技能班”三期。',
    ['巧手赶圩集市:activity', '绣花技能班:activity'],
  ],
  ['人社局主办的“找活夜市”在河边支起摊位。', ['找活夜市:activity']],
  ['两单位联合推出“六个一”婚礼套餐。', ['六个一:brand']],
  ['自从“村BA”走红，游客多了。', ['村BA:activity']],
  // Held often, a method by name, whose campaign it is, an edition in numbers
  ['这样的“火塘夜谈”，柳湾村今年已经开了47场。', ['火塘夜谈:activity']],
  ['他琢磨的“听看摸问”巡检法，让故障早发现。', ['听看摸问巡检法:mechanism']],
  ['这个“好办法”让人服气，各种做法都试过。'],
  ['清河镇的银发守望计划由低龄老人照看高龄老人。', ['银发守望计划:programme']],
  ['县里连续举办了七届金桂文化节。', ['金桂文化节:activity']],
  ['全县围绕“清河暖行”这一总品牌，精心设计项目。', ['清河暖行:brand']],
  ['落实好《清河县志愿服务嘉许办法》，给志愿者优待。', ['清河县志愿服务嘉许办法:policy']],
  ['认真落实《全省志愿服务办法》和《志愿服务条例》。'],
  ['不远处停着的，就是村里人熟悉的“山乡健康快车”。', ['山乡健康快车:platform']],
  ['向山寨里延伸出“院坝小站点”580余个。', ['院坝小站点:platform']],
  ['该县念好“种、养、销”三字经，新建饮水工程74处，擦亮景区的“脸面”。'],
];

export const PAGE_CASES: readonly Case[] = LINES.map(([text, must = [], may = []]) => ({
  why: text,
  text,
  must,
  may,
}));
