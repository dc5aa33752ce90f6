/** Words around the name of what is counted that say when, how often or how much of it. */

/** 会员从2018年的36人: when it was so is no part of the name. */
export const SINCE =
  /(?<=..)[由从](?:[0-9０-９]{4}年|[去前上今]年|当初|首[月年]|第一[年月]|最[初早]|成立|(?:改造|整治|治理|实施|开展|运行|推行)前)[\u4e00-\u9fff]{0,4}$/u;

/** 种植规模由原来的几亩地扩大到, 候鸟已由五年前的: the value before, told by words, or when it was so. */
export const OLD_WORDS =
  /(?<=..)(?:已经?|也|便|就)?[由从](?:(?:[一二三四五六七八九十几两数]{1,2}年前|头一个?[年月季周]|头[年月]|开头|起头|起步时|刚开始时?|开始时)的?|(?:原来|原先|最初|当初|起初|以前|过去|之前)的?(?:不到|不足)?[几数十百千万两一二三四五六七八九余多]{1,4}[\u4e00-\u9fff]{1,3}|(?:不到|不足|近|约)?[一二两三四五六七八九]成(?:左右|多|以上|以下|不到)?)$/u;

/** 保洁面积由175增至, 水费从每吨4元: the value before, which has no unit of its own, or of what it is. */
export const OLD_NUMBER =
  /(?<=..)[由从](?:(?:每[\u4e00-\u9fff]{1,2})?[0-9０-９.．]{1,8}[万亿]?[\u4e00-\u9fff]?|每[\u4e00-\u9fff]{1,2})$/u;

/** 下降到今年一季度的: when it was so is no part of the name. */
export const QUARTER =
  /(?<=..)(?:[今去前上]年|同期|当年)?(?:[一二三四]季度|[上下]半年|前[一二三四]季度|年初|年底|年末|[0-9]{1,2}月份?)的?$/u;

/** 接种率较上月提高: what it is compared with is no part of the name. */
export const COMPARED =
  /(?<=..)(?:(?<![同环对相占评可无之])[较比](?![例赛重值率拼])|[与跟](?=[\u4e00-\u9fff0-9]{2,10}(?:相比|比较)))[\u4e00-\u9fff0-9]{1,14}(?:提高|提升|增长|下降|增加|减少|上升|降低|上涨|下跌|回落|多出?|高出?|少)了?$/u;

/** ，较去年年底高出: what it is compared with is all that stands there. */
export const COMPARED_ONLY =
  /^[较比](?:[去上前往]年|上月|上周|上季度|同期|以前|以往|从前|过去|之前)(?:年?[底末初]|同期)?$/u;

/** 由43份减 before 为17份: what changed stands before the first number. */
export const CHANGED_INTO =
  /^(?:精?减|减少|增加?|缩[减短]?|[压下]?降|降低|压[减缩]?|[提上]?升|提高|扩[大充]?|壮大|发展|增长|合并|整合|精简|归并)$/u;

/** 与去年同期相比，案件增加: what it is compared with stands before. */
export const VERSUS = /^[与较比跟同][\u4e00-\u9fff0-9]{2,10}(?:相比|比较)(?=..)/u;

/** 接待游客最多的一天: when it was most is no part of the name. */
export const MOST = /(?<=..)最[多少高低大小忙热冷]的?(?:一[天年次场月日晚季]|时候|时)$/u;

/** 同比增长, 比上年增加: a change without what it is said of. */
export const CHANGE_ALONE =
  /^(?:(?:分别|均|净|大幅|年均|平均|两年平均|比)?|[较比与跟][\u4e00-\u9fff0-9]{1,12}?)((?:同比|环比)?(?:增长|下降|提高|提升|增加|减少|上升|降低|上涨|下跌|回落|增|降|升|涨|翻|多出?|高出?|低出?|少))了?$/u;
/** ，同比分别增长5%、6%和: the change, and the numbers of the row before this one. */
export const EACH_BEFORE =
  /[，；,](?:同比|环比)?分别(?:[比较][\u4e00-\u9fff]{2,6}?)?(同比|环比)?(增长|下降|提高|提升|增加|减少|上升|降低|上涨|下跌|回落)了? ?((?:[0-9０-９.．]{1,8}(?:%|％|个百分点|倍)[、和及]){0,5})$/u;
/** The numbers of such a row behind this one. */
export const EACH_AFTER = /^(?:[、和及][0-9０-９.．]{1,8}(?:%|％|个百分点|倍)){0,5}/u;
/** 起数、死亡人数分别下降5%、: the names in a row, the change if there is one, the numbers before. */
export const NAMES_IN_ROW =
  /([\u4e00-\u9fff]{2,16}(?:[、和及][\u4e00-\u9fff]{2,10}?){1,5}?)(同比|环比)?分别(同比|环比)?(增长|下降|提高|提升|增加|减少|上升|降低|上涨|下跌|回落|达到?|为|是|完成|实现)了? ?((?:[0-9０-９.．]{1,8}[^、和及，。0-9]{1,4}[、和及]){0,5})$/u;
/** The numbers of such a row behind this one, whatever their unit. */
export const ROW_AFTER = /^(?:[、和及][0-9０-９.．]{1,8}[^、和及，。0-9]{1,4}){0,5}/u;
/** 死亡人数, 满意率: what may stand in such a row. */
export const AMOUNT_NAME = /[率数量额值]$/u;
/** A verb of such a row that says how something changed. */
export const ROW_CHANGE = /^(?![达为是完实])/u;
/** The last characters of such a change. */
export const CHANGE_END = /[长降高升加少低涨跌落增翻多出]了? ?$/u;
/** 产值同比增长: the change at the end of a name. */
export const CHANGED =
  /(?:(?:同比|环比|分别|净|大幅|年均|平均)?(?:增长|下降|提高|提升|增加|减少|上升|降低|上涨|下跌|回落|增产|减产))$/u;
/** 完成年度任务的35%: the plan that a share is a part of. */
export const PLAN_END = /(?:任务|计划|目标|指标|进度)数?$/u;
/** Between a number and the change of the same thing: a mark, or how it stands among others. */
export const GOES_ON =
  /^(?:[%％元]?[）)]|[（(][^（）()]{1,12}[）)])?(?:以[上下内]|左右|上下)?(?:[，,、（(；]|，(?:按|扣除|为|居|创|列|排|位|占|总量|完成|增速)[^，。；]{0,14}，)$/u;

/** 产能恢复到去年同期的: what a share is of. */
export const OF_LAST_YEAR = /(?<=..)(?:恢复|相当|达|回升|保持)[到于在][去上前]年同期(?:水平)?$/u;

/** 价格比零买低: what it is compared with is no part of the name. */
export const THAN =
  /(?<=..)(?:(?<![同环])比|(?<![同环相可对比])较)[\u4e00-\u9fff]{1,8}[低高多少快慢]出?了?$/u;

/** How long it took: 两年来, 开业一年来, 近三个月以来, 一年下来. */
export const DURING =
  /^(?:(?:[开成启运上][\u4e00-\u9fff]{1,2})?[近这]?[一二三四五六七八九十两半几]{1,2}个?多?[年月天周]多?(?:以来|来|间|里|内|下来))(?=..)/u;

/** 近两年, all that stands before a number: no name at all. */
export const TIME_ONLY =
  /^每个?[年月季周]$|^(?:近|这)?[一二两三四五六七八九十几]{1,2}(?:个?多?[年月周]|年间)(?:来|间|以来|下来)?$/u;

/** 2022年全市GDP: the year stands before the name. */
export const IN_YEAR = /^(?:[到至]|截[至止])?(?:19|20)[0-9]{2}年度?(?:以来|来|底|末)?(?=..)/u;

/** 签了协议的农户，全镇有: where, and no name; so is how it was reckoned (按最保守的算法也超过). */
export const SCOPE_ONLY =
  /^(?:其中)?(?:全[国省市县区州旗镇乡村社街][区道]?|[县市区镇乡村]里)(?:已|共|就|现)?有?$|^按[\u4e00-\u9fff]{2,8}(?:算法?|计算|测算|估算|口径)(?:也|都|就)?$|^(?:[去上前]年)?同期$|^(?:[去今前]年(?:至今|以来)|迄今|至今)$/u;

/** 3~8月全县收入: the months are no part of the name. */
export const MONTHS = /^[0-9０-９]{1,2}(?:[~～—至-][0-9０-９]{1,2}月份?|月份?以来)(?=..)/u;

/** 一场酒席, 每户村民: how many of it. */
export const ONE_OF =
  /^[一每两三四五六七八九十几][个名位户场次家座间件份项支所张篇本套台辆批头只亩块]/u;

/** 时限在法定基础上压缩: on what basis is no part of the name. */
export const BASIS = /在[\u4e00-\u9fff]{1,8}基础上/u;

/** 就业率连续5年: for how long. */
export const RUNNING =
  /(?<=..)已?连续(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个?(?:年|月|季度)$|(?<=..)[一二两三四五六七八九十]{1,2}年$/u;

/** 到2022年底: no name at all. */
export const YEAR = /(?:19|20)[0-9]{2}年(?:年?[底初末]|[上下]半年|[0-9]{1,2}月(?:[底份])?)?的?$/u;

/** A character of every phrase that says when: asked first, since most names have none. */
export const TIMELY = /[年季度月初底末立前]/u;

/** 每天服务老人: how often is no part of the name. */
export const OFTEN = /^.{0,12}(?:平均)?每个?(?:天|日|年|月|周|季度|人每[年月天])的?(?=..)/u;

/** 村集体收入每年就增加: the amount that changes stands before how often. */
export const OFTEN_OF =
  /^(.{0,6}(?:收入|收益|产值|利润|工资|租金|销售额|产量|效益|成本))(?:平均)?每[年月天日季](?:都|就|可|能|约|均)?(?:增|减|达|节|提|下)?/u;

/** 活动共服务居民, 行动累计出动民警: what is added up stands behind the word. */
export const ADDS_UP =
  /^[\u4e00-\u9fff]{0,8}(?:活动|行动|招聘会|义诊|集市)(?:共|累计)(?![产青享建同计和])(?=..)|^[\u4e00-\u9fff·]{2,14}分别(?=[\u4e00-\u9fff]{2})|^[\u4e00-\u9fff]{1,12}(?:[局院队站所会区市县镇乡村校部办委厂社]|中心|公司|街道|他们|我们)已?(?:共计|累计|先后|共)(?![产青享同计和有]|建(?![设成起立]))(?=[\u4e00-\u9fff]{2})/u;

/** 消费券发放三期、共2400万元: how many of it. */
export const SMALL_PART = /[一二两三四五六七八九十]{1,2}[个名位期场次支条项座家户间处轮批]$/u;

/** 共92名: right before the number, a word that adds up what the clause before names. */
export const TOTAL = /^(?:共|合计|总计|总共|累计|一共)/u;

/** 酒席、烟酒加起来花了: what is added up. */
export const ADDED_SPENT =
  /(?<=..)(?:加起来|加在?一起|合起来|里外里)(?:已经?|就|一共|也)?(?:[花用付卖][掉去费了出得]?|有|是)?$/u;

/** 酒席花掉十万元, 投资完成七亿元: verbs of spending, selling and reaching. */
export const SPENT = /(?:已经?)?(?:花[掉去费了]|用[去掉了]|卖[出了得掉]|装满?|完成|落实|实现)$/u;

/** 纠纷曾占到全镇矛盾的: the part is named, not the whole. */
export const PART_OF =
  /(?<=..)(?:曾|已|约|仅|共|均|只)?占(?!比|地|用|有|道)[\u4e00-\u9fff]{0,12}$/u;

/** 120平方米的3室2厅新房: the rooms stand between. */
export const ROOMS = /^[1-9一二两三四五]室(?:[1-9一二两三四五][厅卫])*/u;

/** 11起违反“湖规”的案件, 18个涉及助学的部门: the noun stands behind the clause. */
export const RELATIVE =
  /^(?:家住|住在|生活在|栖息在|生长在|分布在|安装在|不?属于|涉及|违反|参与|从事|负责|来自|符合|具备|具有|存在)[\u4e00-\u9fff]{0,10}(?:[“《][^”》。，]{1,14}[”》][\u4e00-\u9fff]{0,6})?的(?=[\u4e00-\u9fff]{2})/u;

/** 900米生产路, 300元救助金, 600人宣讲人才库: what begins as a verb is a name. */
export const NAME_OF_VERB = /^(?:人才|路|线|便道|用地|用房|金|款|费|大?户(?![籍均外主])|能手)/u;

/** 6次河塘清淤工作: what is held is named to the end. */
export const HELD = /^[\u4e00-\u9fff]{2,10}(?:工作|行动|活动|整治|演练|排查|维护|清理|巡查|检查)$/u;

/** 6亩集中连片、旱涝保收的农田: two descriptions stand before the noun. */
export const DESCRIBED =
  /^([\u4e00-\u9fff]{2,6})、(?:[\u4e00-\u9fff]{2,6}、){0,2}[\u4e00-\u9fff]{2,8}的(?=[\u4e00-\u9fff]{2})/u;

/** 6支镇街新时代文明实践志愿服务分队: 支 counts a team, whatever stands before it. */
export const TEAM =
  /^[\u4e00-\u9fff]{1,18}?(?:队伍|[分小大团]队|队|小组|专班|联盟)(?![伍员长部体旗])/u;

/** 中小学任副校长: what somebody becomes is no part of what is counted. */
export const BECOMES = /^(?:任(?!务)|当(?!地|事)|成为|变成)/u;

/** 为群众义诊, 向村民发放: for whom it was done is no part of the name. */
export const FOR_WHOM =
  /^(?:[\u4e00-\u9fff]{0,8}(?<![作成因行认化列定变称视较]))?[为给向替][\u4e00-\u9fff0-9]{0,8}(?:群众|村民|居民|百姓|市民|乡亲|农户|农民|患者|学生|老人|老年人|村集体|商户|社会(?![组保主])|企业(?!家))们?(?![楼小户家组代区])(?=[\u4e00-\u9fff]{2})/u;

/** 以托管方式种植小麦, 靠联防机制让案件下降: how it was done stands before the verb. */
export const MANNER =
  /^[\u4e00-\u9fff]{0,14}(?:方式|模式|形式|办法|机制|路子|契机|平台|依托[\u4e00-\u9fff]{2,12}(?:站|中心|阵地|所))(?=(?:让|使|将|把|带动|推动|促使|发展|种植|养殖|流转|培训|销售|吸纳|引进|建设|建成|实施|完成|新建|改造|调解|化解|办理|收集|开展|发放|筹集|募集|投入|服务|解决|处理|整治|清理)[\u4e00-\u9fff]{2}|授课|义诊|宣讲|培训)/u;

/** 常住人口中老人占三成: the whole stands before its part. */
export const AMONG =
  /^[\u4e00-\u9fff]{2,}(?<![其初高集])中(?![学心小年医央国介])(?=[\u4e00-\u9fff]{2})/u;

/** 75个4A级景区, 17座小（一）型水库, 1200个5G基站, 18位80周岁以上老人: a grade or an age stands before the noun. */
export const GRADE =
  /^(?:国家[一二三]级|[大中小][（(][一二ⅠⅡ12][）)]型|(?:国家)?(?:[1-5]A级?(?:（含）)?(?:及?以上)?|[0-9]{2}后|[45]G|[0-9]{2,4}千伏)|[0-9]{1,4}[户人亩]及?以[上下]的?|[0-9]{1,3}周?岁(?:及?以[上下])?的?)(?=[\u4e00-\u9fff]{2})|^(?:国家|[省市县区镇村])级(?=[“‘「])|^[\u4e00-\u9fff]{1,4}级[（(][^）)]{1,14}[）)](?=[\u4e00-\u9fff]{2})/u;

/** 3个省级、12个市级“…”, 24个在建和9个新建小区: a rank or a state alone is no name. */
export const RANK_ONLY = /^(?:(?:国家|[省市县区镇乡村])级|[在新续扩改已待拟]建)$/u;

/** 15个党（工）委: the bracket stands inside the name. */
export const COMMITTEE = /^[\u4e00-\u9fff]{0,4}党[（(]工[）)]委/u;

/** 6座集阅览、休闲、展览于一体的书房, 90名由渔工、教师组成的评议员: what it unites stands before the noun. */
export const UNITES =
  /^(?:集[^。；！？]{2,40}?[于为][一1][体身]|由[^，。；！？]{2,40}?组成)的(?=[\u4e00-\u9fff]{2}|[“「])/u;

/** 80名就地过年的职工, 上千名前来“赶集”的群众: how they came to be there stands before the people. */
export const WHO_DOES = /^[^，。；！？：（(0-9０-９]{2,16}?的(?=[\u4e00-\u9fff“])/u;

/** 40名独居、失能和高龄老人: the states they are in are joined before the noun. */
export const STATES =
  /^(?:(?:独居|空巢|失能|半失能|失智|失独|残疾|重残|低保|特困|高龄|孤寡|留守|困境|困难|贫困|患病|五保|孤独|孤残|退休|退役)(?:、|和|及|与|或)){1,4}(?=[\u4e00-\u9fff]{2})/u;

/** 驿站把首批30台血压计送给老人: behind 把 and 将 stands what is given. */
export const TAKEN = /[把将](?:首批|第[一二三]批|这|近|约)?$/u;
