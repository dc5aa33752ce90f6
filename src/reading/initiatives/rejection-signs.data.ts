/**
 * What stands before, in or behind a quoted phrase that is no initiative: the signs that the
 * rejections look for, each with an example where its name does not tell.
 */
import { METHOD_VERBS } from './setup-verbs.data.ts';

export const ABSTRACT_AFTER =
  /^这(?:[一两几些三四]|两个|几个|三个|四个|个)?(?:词|字|句?话|道理|概念|提法|说法)|^(?:的)?[^，。；,;、“”]{0,4}?(?:原则|要求|理念|逻辑|思维|思路|目标|宗旨|方针|精神|意识|氛围|态度|局面|问题|现象|难题|陋习|称号|荣誉|奖|优势|定位|口号|标语|一词|二字|一课|难|病|隐患|心态|观念|作风(?!体检|建设|整顿|提升|教育|监督|评议|革命)|身份|名义|头衔|实际|特点|特色(?=[，。；、])|时段|时机|群体|人群|底线|动员令|环节|(?:核心)?指标|领域|情况|状况|字样|旗号|主旋律|决策部署|部署|指示|论述|号召|嘱托|战略|新格局|格局)/u;
/** 秉持“让一步”“多一句”等待客理念: a list of ideas, whatever its items end in. */
export const IDEA_BEFORE = /(?:秉承|秉持|本着|坚持|树立|遵循)[^，。；]{0,24}$/u;
export const IDEA_AFTER =
  /^(?:[、和]?[“‘][^”’。；]{1,16}[”’]){0,3}等?[^，。；“”]{0,10}(?:理念|宗旨|初心)/u;
/** 构建“三治融合”治理新格局: an order of things that somebody has formed. */
export const FORMED = /(?:构建|形成|打造|建立|探索)[^，。；]{0,14}$/u;
export const ORDER_AFTER = /^的?[^，。；,;、“”]{0,6}格局/u;
/** “支部+”护林模式: a manner with a sign is a name where a mode follows. */
export const COINED_AFTER = /^[^，。；,;、“”]{0,8}(?:模式|行动|工程|计划|工作法|专班|服务队)/u;
export const NUMBERED =
  /^(?:[一二三四五六七八九十两双]{1,2}|\d{1,2})(?:大|[张个条项本份类种道])(?:清单|机制|制度|平台|阵地|体系|队伍|行动|工程|活动|计划|台账|表|合作社)$/u;
/** 列出……“…”清单: what was counted, no rule. */
export const INVENTORY_BEFORE = /(?:列出|梳理|排查|摸清|摸排|整理|填写)[^。；]{0,16}$/u;
/** 实施……“十大行动”: a set of campaigns is one where it is carried out. */
export const CARRIED_OUT = /(?:实施|开展|启动)[^，。；]{0,36}$/u;
export const THEME_AFTER =
  /^等?(?:为(?:主题|题|活动重点|重点|主线|目标|宗旨|原则|指导|契机|口号|导向|核心|基调)|为主要|的主题(?!活动|实践|宣传|教育|党日|团日|班会|公益|展)|主题(?=[，。,]|$))/u;
/** 以“三访工作法”为重点: what the work is built on has a name. */
export const WAY_AT_HEART =
  /(?:工作法|机制|制度|工程)[”’]?为(?:重点|主线|核心|契机|抓手|载体|牵引|依托|引领|基础)/u;
export const HONOUR_BEFORE =
  /(?:荣获|获得|获评|被评为|评为|授予|命名为|入选|入围|获|评选为|当选|跻身|荣膺)[^，。、]{0,12}$/u;
/** 命名为“省示范社区”: what a higher place awards, although it ends in a naming noun. */
export const AWARDED_NAME =
  /^(?:全国|国家|全省|省级|.{2,3}省|全市|市级|.{2,3}市|全区|全县)|示范|先进|优秀|模范|试点/u;
/** 成为居民的“信息超市”: what it has become, in a figure of speech. */
export const LIKENED_BEFORE =
  /(?:成为了?|变成了?|(?<![建改造办组编形结合列融包])成了|化身为?|变身为?|像(?![^，。；“”]{0,8}这样的$)|如同|当成|当作|作为)(?:[^，。；]{0,30}(?:[^，。；、“”]的|[”、]))?$/u;
/** 闲置的锅炉房变成了“…大食堂”: a building has become one, and no figure of speech. */
export const REBUILT_BEFORE =
  /(?:[厂库营机平校礼楼岗]房|仓库|厂区|祠堂|老屋|老宅|校舍|粮站|礼堂|院落|旧址|小楼|门面|煤棚|锅炉房|供销社|办公室|老院)(?:也|都|如今|今天)?(?:变成|变身为?|化身为?)了?$/u;
export const HONOUR = /^(?:最[美差脏佳强优乱丑靓]|十佳|最佳|金牌)|(?:标兵|之星|文明户)$/u;
/** “金点子”“好经验”评选活动: what is awarded there names the event. */
export const SELECTED_AFTER =
  /^(?:[、和及与]?[“‘][^”’。；]{1,12}[”’]){0,5}等?(?:评选|选树|评比|创评|征集)/u;
/** “重阳有爱，暖心一餐”老年食堂“幸福分享日”启动仪式: what is held there has the name, not its motto. */
export const TWO_CLAUSES = /^[^，、 　]{3,24}[， 　][^，、 　]{3,24}$/u;
export const OWN_EVENT = /^[^，。；“”]{2,12}(?:堂|站|馆|院|社区|中心)“[^”]{2,12}”/u;
/** 记者从……新闻发布会上了解到 */
export const HEARD_AT =
  /^[^，。；“”]{0,30}(?:发布会|通报会|吹风会|会议|例会)上?(?:了解|获悉|得知|知悉)/u;
export const SPEECH_BEFORE =
  /(?:[说称问答喊]|(?<=[说问写笑叹答喊唱])道|表示|写道|(?<!(?:招牌|门匾|牌匾|匾额|门头|门楣|木牌|牌子)上?)写着|写下了?|[：:]|写有|印有|高呼|齐声|口号)$/u;
export const MOTTO_BEFORE =
  /(?:按照|坚持|秉持|秉承|本着|践行|弘扬|遵循|牢记|传承|发扬|贯彻|树牢|朝着|实现|做到|达到|突出|解决|破解|防止|杜绝|避免|克服)[^，。、]{0,3}$/u;
export const LECTURE_AFTER = /^(?:为题|的?(?:专题)?(?:报告|授课|讲话|辅导|致辞|主旨演讲|发言))/u;
/** 小手拉大手 are no people. */
export const HANDS = /[拉牵携握联挽][大小]?手$/u;
/** 一市一警长, 一村六员: who there is where is a way of working. */
export const NUMBERED_PEOPLE = /^一.{1,3}[一二两三四五六七八九十]/u;
/** 招募“街坊合伙人”, 选聘11名大学生当“新农人管家”, 街坊推选的“管账员”: an office of that name. */
export const IN_OFFICE =
  /(?:选聘|招募|聘请|选派|推选|推举|动员|吸纳|发动|邀请|引导|鼓励|聘了|招了)[^，。；]{1,24}(?:当|兼?任|担任)$|(?<!申)请(?:来|了)?[^，。；0-9]{0,8}[0-9]{1,4}[余多]?[名位个][^，。；0-9]{0,12}(?:当|兼?任|担任)$|(?:轮流|轮值|轮班|轮着)(?:来)?(?:当|做|担任)$|(?:招来|找来|选出|挑出)[^，。；]{1,24}[名位个人](?:当|担任)$|(?:招募|选聘|聘请|推选|招聘)了?$|(?:推选|推举|选举|选聘|聘请|招募|民主选)(?:产生|出来)?的$|(?:挂上|当起|当上|结成|结为)$/u;
/** A team's name may sound like a person's: 起名“点灯人”. */
export const NAMED_BEFORE = /(?:^叫|名为|取名为?|起名为?|名叫)$/u;
export const READING_BEFORE =
  /(?:学习|观看|阅读|解读|讲解|聆听|收看|诵读|朗诵|演唱|合唱|表演|(?<![工合协操运动])作(?![出者业坊用]))(?:了)?[^，。、]{0,8}$/u;

/** 形成“三管两查”: a way of working that took shape; 形成“你追我赶”之势 is none. */
export const TOOK_SHAPE = /形成了?$/u;

/** 实行“首问负责、限时办结”: clauses of like length behind these verbs are a way of working. */
export const METHOD_BEFORE = new RegExp(`(?:${METHOD_VERBS.join('|')})[出了]?$`, 'u');

/** 书记“包”村、委员“包”片、党员“包”户机制: one word, said of each. */
export const ONE_BY_ONE = /“□”[^，。；“”]{1,4}、[^，。；“”]{0,8}$/u;

/** 取消“满月酒”“乔迁宴”: what people do without now. */
export const ABOLISHED =
  /(?:取消|取缔|废止|砍掉|严查|查处|[盯]紧|紧盯|根治|假冒|冒充|杜绝|抵制|拒绝|劝停|叫停|停办|刹住|遏制|破除|革除|制止|摒弃|婉拒)了?(?:“□+”、?){0,4}$/u;
/** 把资源“合并同类项”, 上门“把脉开方”: what was done with it, in a figure of speech. */
export const DONE_WITH =
  /(?:^|[^\u4e00-\u9fff])[^，。；]{0,8}[把将][^，。；“”]{1,16}[源料力量构站点员户]$|(?:上门|当场|一起)$/u;
/** 说起这场“及时雨” */
export const THIS_ONE = /这[场次顿桌回趟颗粒枚]$/u;

/** 实现“双增收”: what came of it. */
export const RESULT =
  /^[双两三多](?:增收|增长|提升|促进|带动|丰收|满意|达标|推进|突破|见效)$|率[高低]$|力量$|^[一二三四五六七八九十]{1,2}个?(?:到位|提升|坚持|结合|确保|强化|突出|聚焦|注重|转变|统一|不放过|必须|一律|明确|促进|着力|抓好|突破)$|^后.{1,4}时代$|之[网路花风魂力根源势变]$|^[0-9]0后$|^(?!高兴|欢欢)(.)\1(.)\2$/u;

/** 谨防“整容贷” */
export const WARNED = /(?:警惕|谨防|小心|远离|防范|抵制|打击|整治|陷入|遭遇|所谓)[^，。；]{0,6}$/u;

/** 打破“…”的传统模式, 摒弃“…”帮扶机制: whatever noun is behind it, it is over. */
export const OLD_BEFORE =
  /(?:打破|突破|改变|告别|摆脱|破除|颠覆|扭转|革除|取代|摒弃)(?:了|以往|过去|传统)?$/u;
export const OLD_AFTER =
  /^的?(?:传统|固有|原有|以往|旧|单一|陈旧|老)|^的?[\u4e00-\u9fff]{0,4}(?:模式|格局|方式|机制|局面|状态|壁垒)|^的(?:做法|状况|观念|习惯|思维)/u;
/** 昔日“曲艺之街” */
export const ONCE = /(?:昔日|往日|曾经|当年|从前)的?$/u;
/** 以“绣花”功夫 */
export const SKILL_AFTER = /^(?:的)?(?:功夫|劲头|手法|笔触|姿态|决心|韧劲|干劲|担当)/u;
/** 推行“出题、答题、评题”的“三题工作法”: a list that explains the name behind it. */
export const LISTED = /[、，]/u;
export const NAME_AFTER = /^的[“‘]/u;
/** 把“…”变为“…” */
export const TURNED_BEFORE = /(?:[把将从由]|以往|过去|原来|原先)的?$/u;
export const TURNED_AFTER = /^(?:变[为成“]|转变[为成]|转[为向]|转化为|升级[为成]|[到向]“)/u;
/** 从前“人等车”变“车等人”: both halves say how things are. */
export const CHANGED_AFTER = /^变[为成]?[“‘]/u;
/** “红黄绿”台账: colours alone. */
export const COLOURS = /^[红橙黄绿蓝青紫黑白金银]{2,7}$/u;
/** 从“…”到“…”: what things have come to. */
export const TURNED_INTO =
  /(?:从|由)[^，。；“”]{0,6}“□+”[^，。；“”]{0,6}(?:到|向|迈向|走向|转向)$/u;

/** 推出“小红帽”: right behind these verbs even a phrase of this form is a name. */
export const SET_UP_BEFORE =
  /(?:设立|推出|创办|成立|组建|推行|开设|开办|启动|发起|名为|取名|创立|首创|开通|上线|搭建|设置)[了出起]?(?:[^，。；：]{0,12}[”、])?$/u;
/** “线上+线下联动”宣传, “日常化+专业化”服务: by which ways something is done. */
export const ON_LINE =
  /^(?:[\u4e00-\u9fff]{1,3}化[+＋、]?){2,4}$|^线上[+＋、]?线下(?:一体化|一体|融合|联动|互动|结合|同步|并行)?$/u;

/** “小网格”撬动“大治理” */
export const MOVES = /^[^，。；]{0,8}[“‘]大|^(?:撬动|托起|带动|激活|解决|推动|汇聚|成就|服务大)/u;

export const AWARDED = /(?:评[选出定]|表彰|选树|命名|寻找)[^，。]{0,30}$/u;

/** 不能走成新的“填表”: what a thing must not come to. */
export const MUST_NOT =
  /(?:不能|不要|不得|不准|不许|不应|不该|切忌|切莫|防止|避免|以免)[^，。；“”]{0,5}(?:成|搞|弄|玩|当|变|沦)[^，。；“”]{0,4}$/u;
/** 他的“法宝”是一个旧本子: what somebody has is something else; 我们的“河灯会”是每月一场 is held. */
export const SOMEBODYS = /(?:[他她]们?|自己|我们?)的$/u;
export const IS_SOMETHING = /^(?:就|便|其实|不过|只|竟)?是一[个本把张句]/u;
/** 小名，叫“江江”: a comma may part them. */
export const NICKNAMED =
  /(?:小名|乳名|外号|绰号|诨名|网名|昵称|艺名)[，,、]?(?:就|又|也)?(?:叫[做作]?|为|是)?$/u;

/** 从“要我干”, 变成“…”, 像“…”: what things come to, or are like. */
export const TURN_BEFORE =
  /(?<!名|取名|命名|定名)(?:(?<!自)从|(?<!自)由|变|(?<!改造|改建|打造|归拢|归纳|总结|提炼|概括|凝练|浓缩|整理|[建办编结组合列融包])成|成为|变为|变成|化身|当好|(?<!叫)做|当|称为|称作|誉为|称之为|所谓|俗称|像|如同|堪称|是|(?<![都均])有|更|既|又|很)$/u;
/** “…”型, “…”变“…”, “…”里 */
export const TURN_AFTER =
  /^(?:型|变|转变|变成|变为|到“|向“|转向|里|上(?!线|演|市|新|门|岗|课|阵)|中|外|内|下(?!乡|沉|网格|基层|社区|村))/u;
