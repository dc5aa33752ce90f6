/** What shows a quoted phrase to be a word of the language: praised, likened, said, decided, an ill, an honour. */

/** 健“全”, “深”化, 抓“实”: one quoted character that begins or ends a word with which measures begin everywhere. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    '健全 创新 深化 强化 优化 细化 量化 实化 净化 绿化 美化 亮化 硬化 固化 活化 转化 建强 抓实 做实 压实 夯实 落实 务实 抓细 做细 抓严 从严 抓牢 ' +
    '筑牢 做优 做精 做强 提升 提质 增效 增强 完善 拓宽 拓展 延伸 创优 争先 强基 固本 聚力 聚焦 配强 选优 管好 用好 用活 盘活 激活 搞活 建好 抓好'
  ).split(' '),
);
/** “净”化行动, 创“新”工程: a campaign may play on such a word. */
export const CAMPAIGN_AFTER = /^[\u4e00-\u9fff]?(?:行动|工程|计划)/u;

/** Works that are so called everywhere for being important or for show: “一号工程”, “一把手”工程. */
export const WORKS_EVERYWHERE =
  /^(?:一把手|书记|一号|头号|首位|生命线|德政|形象|面子|政绩|烂尾)工程/u;
/** 红色名片, 新样板: what places are praised as. */
export const PRAISED =
  /^(?:.{1,3}名片|新(?:样板|标杆|高地|名片|引擎|品牌|气象|风貌|面貌|风尚|画卷|答卷|篇章|农人|动能|亮点|路子|路径)|[胜攻]势)$/u;

/** “绿色名片”志愿服务积分卡: behind a word of praise a thing that people hold makes it a name. */
export const HELD_THING_AFTER = /^[\u4e00-\u9fff]{0,6}(?:[卡券册]|存折|超市)(?![\u4e00-\u9fff])/u;

/** 作为发展的“…”来抓 */
export const REGARDED_BEFORE = /(?:作为|当作|当成|视为|看作)[^，。；“”]{0,20}$/u;
export const REGARDED_AFTER = /^(?:工程|项目)?(?:来|去)(?![访自电宾])/u;

/** 市“四大家”领导: who leads. */
export const LEADERS_AFTER =
  /^(?:班子成员|(?:班子)?(?:主要|分管|有关)?领导(?:干部|班子|同志|成员)?)(?=$|[^\u4e00-\u9fff]|出席|参加|带头|到|深入|[和及与在])/u;
/** 有人“…”，有人“…”: what each says or does. */
export const SOME_SAY = /(?:有人|有的人?|有些人|谁家)[：:]?$/u;
/** 做出“撤销站点”的决定, “想有个书屋”的愿望: what was decided or wished for. */
export const DECIDED_AFTER = /^的?决定(?!书)/u;
/** 有了办“学院”的念头: what is wished for may come to be all the same. */
export const WISHED_AFTER = /^的?(?:念头|愿望|诉求|呼声|疑问|疑虑|顾虑|误区|怪圈|尴尬)/u;

/** 旧的“高额彩礼”, 整治“三乱”: an ill. */
export const ILL_BEFORE =
  /(?:(?<![破老古])旧的|陈旧的?|落后的|不良的?|(?:(?<=^|坚决|着力|重点|全面|依法|从严|严厉|大力|[把将])整治|纠治|惩治|打破|破除|抵制|劝阻|查处|摒弃|革除)(?:了|各类|一些|存在的|陈旧的|传统的|过去的)?)(?:“□+”[、和]?){0,4}$/u;

/** 琳琅满目的“好物”, 练就“火眼金睛” */
export const DESCRIBED_BEFORE =
  /(?:琳琅满目|各式各样|五花八门|形形色色|名副其实|实实在在|实打实)的?$|(?:练就|炼就|练成|修炼出?)了?(?:一双|一副|一身)?$/u;
/** 居民的“贴心女儿”“知心姐妹”: whom people take them for. */
export const KIN =
  /^(?:.{0,3}(?:贴心|知心|暖心|热心)(?:人|大姐|大哥|姐姐|哥哥|大嫂|朋友|伙伴)|.{1,4}(?:女儿|儿子|儿女|姐妹|闺女|亲人|家人))$/u;
export const KIN_BEFORE =
  /(?:群众|居民|百姓|村民|老人|孩子|企业|商户|[他她]们?|大家|家庭|职工|学生)们?(?:眼中|心中|心里|身边|口中)?的?(?:“□+”[、和]?){0,4}$/u;

/** “四德模范”“美丽庭院”等先进模范: honours. */
export const HONOURS_AFTER =
  /^(?:[、和及与]?[“‘][^”’。；]{1,14}[”’]){0,8}等[^，。；、“”]{0,6}?(?:(?:先进|身边|各类)?(?:模范|典型(?!经验|做法|案例|品牌|项目|工作法))|先进(?:人物|个人|集体|典型|模范)|荣誉|称号|奖项)(?!评选|选树|评比|活动|宣讲|队)/u;
/** 授牌“民族团结示范社区”: an honour; 授牌“石榴籽家园”: a place's name. */
export const SIGN_GIVEN = /授牌了?(?:“□+”[、和]?){0,4}$/u;
export const HONOURED = /示范|先进|模范|优秀|最美|星级|文明(?:家庭|户|单位|村|镇|社区|校园)/u;
/** 与“清河好人”“文明户”评选相结合: what is awarded elsewhere. */
export const COMBINED_AWARD =
  /^(?:[、和及与]?[“‘][^”’。；]{1,14}[”’]){0,8}等?(?:评选|评比|选树|评定|争创|创评)(?:表彰)?(?:活动|工作)?(?:紧密|有机|有效)?(?:相?结合|挂钩|衔接|起来)/u;

/** 按照“微小化”划分: a manner. */
export const MANNER_END = /^[\u4e00-\u9fff]{2}(?<!文|石)化$/u;

/** “3.5”学雷锋日: the day that everybody keeps. */
export const DATE = /^[01]?[0-9][.·．][0-3]?[0-9]$/u;
export const DAY_AFTER = /^[\u4e00-\u9fff]{0,8}?(?:[日节]|周年)(?!活动|主题|宣传|志愿)/u;

/** 以“强阵地、育队伍、办实事”为抓手: what is done, each by a verb and its object. */
export const TO_DO =
  /^[强建育办抓促优提做重立严树转创聚解惠暖固夯搭亮送护扬传清美净学讲补畅稳兴带引管][\u4e00-\u9fff]{2,3}$/u;
export const AS_MEANS = /^为(?:抓手|载体|牵引|路径|重点|主线|引领|目标|核心|着力点|切入点)/u;
