/** What stands around a place's name and says what part the place plays in a report. */

/** The place is where somebody or something comes from or goes to, not where the work is done. */
export const ELSEWHERE_BEFORE =
  /(?:来自|籍贯|祖籍|原籍|老家|老家在|出生于|出生在|生于|毕业于|就读于|考入|考上|嫁到|远嫁|借鉴|参照|远销|销往|销售到|发往|输往|输送到|运往|转战|调往|外出|援助|支援|驰援|迁往|学习|一书中|新华社|中新社|新华网|人民网|中新网|央广网|央视网|光明网|籍|毗邻的?|对岸的?|(?:接壤|相邻|邻近|交界|相望|之隔|隔壁)的)$/u;
/** 发往广州、 before 成都: where goods go, one place after the other. */
export const GOODS_BEFORE =
  /(?:远销|销往|销售到|发往|输往|输送到|运往|来自|销到|卖到)(?:[\u4e00-\u9fff]{2,8}、){1,6}$/u;
export const ELSEWHERE_AFTER =
  /^(?:籍|人[，。、；的氏]|小吃|瓜(?!州)|名吃|快书|琴书|坠子|评弹|评书|大鼓|清音|梆子|花鼓|豫剧|拉面|火锅|米粉|螺蛳粉|烤鸭|板鸭|烧饼|煎饼|火腿|黄酒|腊肉|出生|等地|等省|等市|等国|打工|务工|经商|路|号|版|日报|晚报|晨报|时报|都市报|电视台|卫视|广播|网讯|信息港|文明网|长安网|姑娘|小伙|汉子|妹子|客商|游客|老乡|对口(?:帮扶|支援|协作)|援派|选派的|考察团|代表团|商人|牌|菜(?![农园地田棚篮市场])|话|户籍)/u;

/** 地址：株洲市建设路12号, （…… 路12号）: where an office is to be found. */
export const ADDRESS_BEFORE = /(?:地址|地点|寄至|寄到|送至|邮寄至?)[为是在：:]?$|[（(]$/u;
export const ADDRESS_AFTER = /^[\u4e00-\u9fff]{1,8}(?:路|街|大街|大道|巷)[0-9０-９]{1,5}号/u;

/** 来自枫林镇的调查: a subtitle says where its report was made. */
export const REPORT_FROM =
  /^的?[\u4e00-\u9fff]{0,6}?(?:调查|报告|笔记|观察|实践|探索|见闻|采访|启示|答卷|经验|故事|报道|样本)/u;

/** 福州医生在通渭, 贵阳来的支教队: people of one place at work in another. */
export const PEOPLE_AWAY =
  /^(?:来的|派来的|选派的|(?:医生|医护|医疗队|专家|教师|支教队|志愿者|救援队|工作队|干部|学生|大学生|企业家?|爱心人士|青年|律师|艺术家)[\u4e00-\u9fff]{0,6}?(?:在|到|赴|来|走进|奔赴|驰援|支援))/u;

/** 醴陵市人大组织代表|来我县考察: who comes to the paper's own place is a guest there. */
export const GUEST_AFTER =
  /^(?![^，。；！？、]{0,12}?(?:邀|请|引进|接来|带))[^，。；！？、]{0,16}?(?:来|到|赴|莅)我[省市县区旗州盟镇乡](?!们|家)/u;

/** A headline's words for going to a place, or being at work there. */
export const HEADLINE_BEFORE = /(?:在|到|赴|走进|援|入|进|来)$/u;

/** The report follows somebody to this place. */
export const DESTINATION_BEFORE =
  /(?:走进|奔赴|赶赴|赴|来到|前往|抵达|到|位于|对|走访|参观|考察|观摩|调研|做客|进驻|开进|走入|深入|帮扶|援建|捐给|捐赠给|送给|寄给|送到|送往)$/u;
/** Sent to work there: the place is the report's without more. */
export const SENT_TO =
  /(?:派驻|派到|派往|选派到|下派到|挂职于|赶赴|奔赴|驻村于|送到|送往|寄到|寄给|捐给|捐赠给)$/u;
/** 帮扶400公里外的醴陵市: who is sent there goes far; what comes from there does not. */
export const FAR_AWAY = /(?<!(?:来自|从)[^，。；]{0,12})(?:公里|千里|[万百]里)(?:之|开)?外的$/u;
/** Behind 到醴陵市枫林镇: to stay and work. */
export const WORKS_THERE = /^(?:驻村|任第一书记|担任|任职|挂职|支教|扶贫|帮扶)/u;
/** 为通渭县柳坪小学捐建书屋: a gift arrives there. */
export const GIVEN_BEFORE = /[为给向]$/u;
export const GIVEN_AFTER = /^[\u4e00-\u9fff]{0,14}?(?:捐建|捐赠|捐资|援建|送去|送上|送来)/u;
/** 、北街街道, 和柳荫社区: one more town or community right behind a place; a school or hospital of one is none. */
export const ANOTHER_BEHIND =
  /^[、和与](?:(?![镇村下返老家城周各邻附到去在的])[\u4e00-\u9fff]){1,5}(?:街道|镇|乡(?![镇村亲贤])|苏木|村|社区)(?!中心|小学|中学|卫生院|政府|党委|办事处)/u;
export const LONGEST_BEHIND = 12;
/** Between a community's name and what it lies in. */
export const LIES_IN = /^(?:位于|地处|坐落于|坐落在|隶属于?|地处于)$/u;

/** … and does there what makes the place the report's place. */
export const VISIT =
  /参观|考察|学习|观摩|调解|开庭|审理|调研|交流|走访|慰问|采风|研学|实践|义诊|坐诊|巡诊|接诊|体检|演出|放映|支教|培训|开展|举办|宣讲|帮扶|捐赠|捐给|指导|讲解|教(?:大家|孩子|学生|村民|居民|老人|群众|农户|乡亲|牧民|渔民)/u;

/** A short name before this is part of the name of a company, a school, a museum. */
export const INSTITUTION_AFTER =
  /^[\u4e00-\u9fff0-9]{0,12}?(?:公司|集团|大学|学院|医院|银行|博物馆|博物院|图书馆|美术馆|科技馆|矿业|煤矿|铁矿|油田|电厂|电网|电力|钢铁|石化|化工|铁路局|地铁|机场|航空|证券|保险|出版社|研究院|研究所|设计院|工程局|建工|建筑|水务|烟草|中烟|移动|联通|电信|铁塔|邮政|厂|矿|校区|中学|小学|附小|附中)/u;

/** A name that ends an organisation's. */
export const INSTITUTION_END = /公司|集团|矿业|煤矿|油田|电厂|厂|矿|学院|大学|医院|银行/u;

/** Provinces as the names of state companies give them, with what must follow. */
export const COMPANY_SHORTHANDS: readonly (readonly [pattern: RegExp, province: string])[] = [
  [/陕煤|陕钢|陕投|陕建/u, '陕西省'],
  [/晋能|潞安|阳煤|同煤|晋煤|焦煤集团/u, '山西省'],
  [/川煤|川投|川能投/u, '四川省'],
  [/鲁能|鲁商/u, '山东省'],
  [/豫能|豫光|平煤/u, '河南省'],
  [/皖能|皖北煤电|淮北矿业|淮河能源/u, '安徽省'],
  [/湘钢|湘煤/u, '湖南省'],
  [/桂冠电力|桂投/u, '广西壮族自治区'],
  [/酒钢|甘电投/u, '甘肃省'],
];

/**
 * Words that refer to a division which the page names elsewhere, by what its name ends in. 全市 on a
 * page about one county-level city means that city.
 */
export const RELATIVE_WORDS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [
    /地委|地直|行署|全地区|(?<![\u4e00-\u9fff])地区(?:纪委|人大|政协|层面|各级|[\u4e00-\u9fff]{2,6}局)/u,
    '地区',
  ],
  [/我县|全县|该县|本县|县委|县政府/u, '县'],
  [/我旗|全旗|该旗|本旗|旗委/u, '旗'],
  [/我区|全区|该区|本区|区委|区政府/u, '区'],
  [/我市|全市|该市|本市|市委|市政府|市文明办|市直/u, '市'],
  [/我州|全州|本州|州委|州政府|州直/u, '州'],
  [/我盟|全盟|本盟|盟委|盟直/u, '盟'],
  [/我省|全省|该省|本省|省委|省政府|省直/u, '省'],
  [/自治区(?:党委|政府|文明办)/u, '自治区'],
];

/** People and parts of a town: the page's own place, whatever it is. */
export const TOWNSFOLK = /市民|市区|首府|城区|县城/u;

/** What ends the name of an office, behind 县 or 市 alone or behind a county's name. */
const OFFICE =
  '(?:局|委(?:员会)?|办|医院|法院|检察院|中心|馆|妇联|残联|文联|团委|总工会|工商联|供销社|党校|红十字会|侨联|科协|联合会|协会|支队|大队|中学|小学)';

/** An office of the paper's own county or city: 记者从市城管局获悉, 区妇联, 市第一人民医院. */
export const OWN_OFFICE = new RegExp(
  `(县|区|旗|市|州|省)(?<=(?:^|[^\\u4e00-\\u9fff]|[从由与和在据经]).)(?![场域容级里民]|政(?![务府协法])|民族)(?:第[一二三四五六七八九十]|[\\u4e00-\\u9fff]{0,8}?${OFFICE})`,
  'gu',
);

/** Behind a county's or city's name: what works is one of its offices (文明办, 人民医院), not all of it. */
export const OFFICE_AFTER = new RegExp(
  `^(?:第[一二三四五六七八九十]|[\\u4e00-\\u9fff]{0,8}?${OFFICE})`,
  'u',
);

/** Papers and sites whose first word is also a county's short name: 光明日报, 东方网 are of the whole country or of a city. */
export const MEDIA_WITHOUT_PLACE: ReadonlySet<string> = new Set(
  '光明 新民 东方 解放 和平 新华 中原 红星 前进 大众 长江'.split(' '),
);

/** A headline that gives advice, which is for people everywhere. */
export const ADVICE =
  /注意|如何|怎[么样]|什么|哪些|指南|提示|提醒|须知|防范|预防|小常识|知识(?!产权|分子)|贴士|支招|养生|食疗|科普|妙招|多吃|宜吃/u;

/** Towns' bare names that open headlines as words: 团结：最美的风景. */
export const TOWNS_AS_WORDS: ReadonlySet<string> = new Set(
  (
    '团结 民主 胜利 幸福 和平 光明 平安 友谊 建设 前进 红旗 健康 文明 振兴 复兴 富民 富强 创新 创业 青年 向阳 ' +
    '东风 卫星 新华 人民 解放 工农 和谐 希望 曙光 火炬 先锋 互助 合作 联合 进步 长寿 安定 安乐 新生 中心 通知 公告'
  ).split(' '),
);

/** Turns of a comment: what it finds worth copying, what it warns of, what it comes down to. */
export const COMMENT_WORDS: readonly RegExp[] = [
  /值得(?:称道|借鉴|一学|深思|点赞|肯定|推广|警惕|反思|学习)/u,
  /(?:由此)?可见[，,]/u,
  /说到底|归根结底|归根到底/u,
  /不妨|何妨/u,
  /症结在于|根子在于/u,
  /有的地方|有些地方|一些地方|某地/u,
  /给人启发|给人启示|发人深省/u,
  /[期盼]待(?:相关|有关|更多)|愿更多/u,
  /才能真正|才算真正/u,
  /也要看到|更要看/u,
  /不能只/u,
  /[别莫]让|切莫|切忌/u,
  /与其/u,
  /当然[，,]|诚然/u,
];

/** An event that a paper reports, as against advice. */
export const EVENT =
  /近日|日前|昨[日天]|今[日天]|连日来|[0-9０-９]月[0-9０-９]{1,2}日|本报讯|记者|[上下]午|傍晚|清晨|夜幕/u;

/** A headline about a school, a hospital, a company: it reports what goes on there. */
export const INSTITUTION_IN_TITLE = /小学|中学|学校|幼儿园|医院|卫生院|公司|集团|车间|矿/u;

/** What makes a county's short name at a headline's beginning a company's: 醴陵化工, 怀化机务段. */
export const COMPANY_AFTER =
  /^[\u4e00-\u9fff]{0,4}?(?:公司|集团|矿业|煤矿|煤业|铁矿|油田|电厂|钢铁|石化|化工|焦化|铝业|水泥|纺织|机务段|工务段|车务段|供电段|电务段|车辆段|车站|林业局)/u;
