/**
 * Made-up sentences with what a careful reader takes for initiatives: `must` are named and set up
 * here, `may` are right if reported. Anything else that is reported is wrong.
 */
export interface Case {
  readonly why: string;
  readonly text: string;
  readonly must: readonly string[];
  readonly may?: readonly string[];
  /** The headline, where it matters. */
  readonly title?: string;
}

/** Written before the rules and used while they were made. */
export const CASES: readonly Case[] = [
  {
    why: 'who gives the talks is no talk; what they are parts of is named',
    text: '柳河镇构建“1+3+X”宣讲体系，成立“柳音”宣讲组，“群英话柳河”宣讲员走进农家院。',
    must: ['1+3+X宣讲体系:mechanism', '柳音宣讲组:team'],
  },
  {
    why: 'a name goes on behind a free clinic',
    text: '街道开展“暖春有约，健康同行”义诊义剪志愿服务活动。',
    must: ['暖春有约，健康同行义诊义剪志愿服务活动:activity'],
  },
  {
    why: 'where a campaign goes is no campaign',
    text: '各镇开展法律“进社区”工作，推广“金盾锁”APP。',
    must: ['金盾锁APP:platform'],
  },
  {
    why: 'the text says that it is new work, after a comma',
    text: '“院落轮岗制”，是柳河街道今年铺开的一项新工作，“十一”期间也不停。',
    must: ['院落轮岗制:mechanism'],
  },
  {
    why: 'a class is held in a classroom',
    text: '社工站开设“悦童”公益课堂，孩子们学剪纸。',
    must: ['悦童公益课堂:platform'],
  },
  {
    why: 'gifts of the mind and campaigns of every town',
    text: '文化局为农民送去“精神年货”，市“创文”办督导检查，村里制定“乡规民约”。',
    must: [],
    may: ['创文', '乡规民约'],
  },
  {
    why: 'a method in quotes with its noun behind the marks',
    text: '安化县仙溪镇推行“火塘夜话”工作法，干部围着火塘听民声。',
    must: ['火塘夜话工作法:mechanism'],
  },
  {
    why: 'a noun inside the marks',
    text: '社区开设“银龄课堂”，教老人使用智能手机。',
    must: ['银龄课堂:platform'],
  },
  {
    why: 'a list that shares one noun and one verb',
    text: '今年以来，该局先后开展“税惠千企”“春风问需”“政策直达”等主题活动36场。',
    must: ['税惠千企:activity', '春风问需:activity', '政策直达:activity'],
  },
  {
    why: 'a service brand',
    text: '供电公司着力打造“光明信使”志愿服务品牌，上门为老人检修线路。',
    must: ['光明信使志愿服务品牌:brand'],
  },
  {
    why: 'a team without quotation marks behind 组建',
    text: '县人民医院组建红石榴义诊服务队，深入牧区巡诊。',
    must: ['红石榴义诊服务队:team'],
  },
  {
    why: 'a mechanism without quotation marks',
    text: '法院建立诉前联动化解机制，与司法所、派出所共享信息。',
    must: ['诉前联动化解机制:mechanism'],
  },
  {
    why: 'a generic mechanism is none',
    text: '要建立健全长效机制，不断完善监督考核机制，确保工作落到实处。',
    must: [],
  },
  {
    why: 'figures of speech are none',
    text: '打造乡村治理“样板间”，打通服务群众“最后一公里”，让基层党员成为“主心骨”。',
    must: [],
  },
  {
    why: 'a theme is none, and an activity described by it is generic',
    text: '活动以“书香润心田”为主题，分为诵读、分享两个环节。',
    must: [],
  },
  {
    why: 'a rule that the county issued',
    text: '该县制定出台《关于推进移风易俗工作的实施意见》《婚丧事宜操办办法》，规范办事标准。',
    must: ['关于推进移风易俗工作的实施意见:policy', '婚丧事宜操办办法:policy'],
  },
  {
    why: 'laws that are read are none',
    text: '全体干部集中学习《中华人民共和国监察法》《中国共产党纪律处分条例》。',
    must: [],
  },
  {
    why: 'a national campaign is common',
    text: '该局扎实开展“我为群众办实事”实践活动，解决群众急难愁盼问题42件。',
    must: [],
    may: ['我为群众办实事实践活动'],
  },
  {
    why: 'titles of honour are none',
    text: '该村先后荣获“全国文明村”“省级卫生村”等称号，村支书被评为“优秀共产党员”。',
    must: [],
  },
  {
    why: 'speech is none',
    text: '“以前办事要跑好几趟，现在一次就办好了。”村民李大爷说。',
    must: [],
  },
  {
    why: 'an initiative inside speech',
    text: '“自从有了‘邻里帮帮团’，大家的事有人管了。”居民说。',
    must: ['邻里帮帮团:team'],
  },
  {
    why: 'a working mode with its noun behind a compound',
    text: '探索“支部+合作社+农户”发展模式，带动86户农户增收。',
    must: ['支部+合作社+农户发展模式:mechanism'],
  },
  {
    why: 'an action programme in quotes',
    text: '深入实施“清河护岸”专项行动，清理河道垃圾12吨。',
    must: ['清河护岸专项行动:programme'],
  },
  {
    why: 'a year of something',
    text: '今年是该市“项目攻坚年”，全市上下掀起比学赶超热潮。',
    must: ['项目攻坚年:programme'],
  },
  {
    why: 'a month and a week',
    text: '4月，镇里启动“护苗宣传月”和“邻里互助周”，发放资料2000份。',
    must: ['护苗宣传月:activity', '邻里互助周:activity'],
  },
  {
    why: 'a competition',
    text: '市总工会举办“匠心杯”职工技能大赛，180名选手同台竞技。',
    must: ['匠心杯职工技能大赛:activity'],
  },
  {
    why: 'a festival without quotation marks',
    text: '日前，溪口镇举办首届高山蔬菜文化节，吸引游客1.2万人次。',
    must: ['高山蔬菜文化节:activity'],
    may: ['首届高山蔬菜文化节'],
  },
  {
    why: 'a platform with its noun behind',
    text: '该区上线“码上办”政务服务平台，群众办事不出门。',
    must: ['码上办政务服务平台:platform'],
  },
  {
    why: 'a hotline and a column',
    text: '开通“护薪”热线，开设“曝光台”专栏，接受群众监督。',
    must: ['护薪热线:platform', '曝光台专栏:platform'],
  },
  {
    why: 'a bank of hours',
    text: '社区创新设立“时光银行”，志愿者凭积分兑换服务。',
    must: ['时光银行:platform'],
  },
  {
    why: 'two contrasted phrases are none',
    text: '村民从“要我干”变为“我要干”，从“看客”变成“主角”。',
    must: [],
  },
  {
    why: 'problems are none',
    text: '针对“小广告”“僵尸车”等问题开展集中整治，破解停车“难”。',
    must: [],
  },
  {
    why: 'principles are none',
    text: '坚持“缺什么补什么”的原则，按照“一村一策”要求，统筹推进各项工作。',
    must: [],
  },
  {
    why: 'a lecture title is none',
    text: '党组书记以“奋进新征程”为题讲授专题党课。',
    must: [],
  },
  {
    why: 'a song and a film are none',
    text: '师生合唱“我和我的祖国”，观看影片《长津湖》。',
    must: [],
  },
  {
    why: 'a method with a Chinese number',
    text: '派出所总结提炼“三问四访五必到”工作法，矛盾纠纷同比下降三成。',
    must: ['三问四访五必到工作法:mechanism'],
  },
  {
    why: 'an opening verb behind the name',
    text: '近日，“田坎夜校”正式开班，120名果农走进课堂。',
    must: ['田坎夜校:platform'],
  },
  {
    why: 'a chief system',
    text: '全面推行“巷长制”，一百二十条巷道有了管家。',
    must: ['巷长制:mechanism'],
  },
  {
    why: 'a group of experts in quotes',
    text: '该镇成立“老支书调解团”，化解矛盾纠纷58起。',
    must: ['老支书调解团:team'],
  },
  {
    why: 'the same name twice gives one record',
    text: '村里办起“孝心食堂”。“孝心食堂”每天为26位老人供餐。',
    must: ['孝心食堂:platform'],
  },
  {
    why: 'a name that is a mere adjective with a service noun',
    text: '推出“小修小补”便民服务，方便居民生活。',
    must: ['小修小补便民服务:brand'],
  },
  {
    why: 'a thing that is defined as a measure',
    text: '“院坝会”是该乡密切联系群众的一项创新举措。',
    must: ['院坝会'],
  },
  {
    why: 'a training course',
    text: '举办“头羊计划”培训班，培训村干部110人。',
    must: ['头羊计划'],
    may: ['头羊计划培训班'],
  },
  {
    why: 'descriptions of work are none',
    text: '组织开展形式多样的志愿服务活动，发放宣传资料500份，接受咨询300人次。',
    must: [],
  },
  {
    why: 'meetings are none',
    text: '市委召开乡村振兴工作推进会，对下一步工作作出部署。',
    must: [],
  },
  {
    why: 'ordinary departments and centres are none',
    text: '志愿者来到县融媒体中心、党群服务中心、便民服务站打扫卫生。',
    must: [],
  },
  {
    why: 'an alliance',
    text: '牵头成立“链上先锋”党建联盟，23家企业加入。',
    must: ['链上先锋党建联盟:team'],
  },
  {
    why: 'a policy of ten items',
    text: '出台《惠企纾困十五条》，兑现资金2600万元。',
    must: ['惠企纾困十五条:policy'],
  },
  {
    why: 'a plan of the state carried out is none of its own',
    text: '认真落实《“健康中国2030”规划纲要》，不断提高群众健康水平。',
    must: [],
  },
  {
    why: 'names in corner brackets',
    text: '學校推出「晨光閱讀」计划，每天早读二十分钟。',
    must: ['晨光閱讀计划:programme'],
  },
  {
    why: 'straight quotation marks',
    text: '该所推行"背包警务"模式，民警走村入户。',
    must: ['背包警务模式:mechanism'],
  },
  {
    why: 'a nickname of a person is none',
    text: '他是大家眼里的“活雷锋”，也是村民口中的“贴心书记”。',
    must: [],
  },
  {
    why: 'a product name is none',
    text: '“雪峰”牌蜜橘走俏市场，“小黄人”西瓜供不应求。',
    must: [],
  },
  {
    why: 'a project of volunteers',
    text: '“萤火之光”乡村助学项目实施三年来，资助学生412名。',
    must: ['萤火之光乡村助学项目:brand'],
  },
  {
    why: 'a thing opened without a naming noun',
    text: '街道创新推出“邻里灯”，照亮夜归路。',
    must: ['邻里灯'],
  },
  {
    why: 'an order list of verbs is a slogan',
    text: '坚持“走下去、沉下去、融进去”，做到“有呼必应、有难必帮”。',
    must: [],
  },
  {
    why: 'a name behind 名为',
    text: '一支名为“小橘灯”的志愿服务队活跃在街头巷尾。',
    must: ['小橘灯志愿服务队:team'],
  },
  {
    why: 'an action with a bare name',
    text: '县公安局启动夏夜治安巡查宣防集中统一行动，出动警力300余人次。',
    must: [],
    may: ['夏夜治安巡查宣防集中统一行动'],
  },
  {
    why: 'a programme with a bare name',
    text: '大力实施农村饮水安全巩固提升工程，惠及群众3.6万人。',
    must: [],
    may: ['农村饮水安全巩固提升工程'],
  },
  {
    why: 'a phrase with a system noun inside a longer name',
    text: '落实“一户一档、一人一策”帮扶制度，建档立卡户全部纳入。',
    must: ['一户一档、一人一策帮扶制度:mechanism'],
  },
  {
    why: 'an abbreviation with a number is explained, not set up',
    text: '所谓“四清”，即清沟渠、清路面、清垃圾、清残膜。',
    must: [],
  },
  {
    why: 'a book is none',
    text: '读书会上，大家分享了《平凡的世界》《红岩》等书籍的阅读心得。',
    must: [],
  },
  {
    why: 'a reading club by name',
    text: '成立“晚风读书会”，每周五晚相约阅读。',
    must: ['晚风读书会:activity'],
  },
  {
    why: 'a library and a house',
    text: '建成“石榴籽”书屋12个、“职工之家”8个。',
    must: ['石榴籽书屋:platform'],
    may: ['职工之家'],
  },
  {
    why: 'a shopping festival in a list with a bare verb',
    text: '举办“乐购金秋”消费季，发放“惠民暖心券”500万元。',
    must: ['乐购金秋消费季:activity'],
    may: ['惠民暖心券'],
  },
  {
    why: 'a campaign with its motto',
    text: '开展“清洁家园·你我同行”主题党日活动，清运垃圾8车。',
    must: ['清洁家园·你我同行主题党日活动:activity'],
    may: ['清洁家园·你我同行主题党日'],
  },
  {
    why: 'a quotation from a leader is none',
    text: '牢记“绿水青山就是金山银山”的理念，守护一江碧水。',
    must: [],
  },
  {
    why: 'points of law read and preached are none',
    text: '向群众宣传《反有组织犯罪法》和《某某市养犬管理条例》，解答法律问题。',
    must: [],
  },
  {
    why: 'a commendation list in quotes is none',
    text: '评选出“好媳妇”“好婆婆”30名，激励村民向上向善。',
    must: [],
  },
  {
    why: 'a selection activity',
    text: '常态化开展“最美庭院”评选活动，以小家美带动大家美。',
    must: ['最美庭院评选活动:activity'],
    may: ['最美庭院评选'],
  },
  {
    why: 'a bare name behind 探索推行',
    text: '探索推行林权收储担保融资制度，盘活山林资源。',
    must: ['林权收储担保融资制度:mechanism'],
  },
  {
    why: 'a station named by its service',
    text: '设立“红蚂蚁”骑手驿站6处，为外卖小哥提供歇脚地。',
    must: ['红蚂蚁骑手驿站:platform'],
  },
  {
    why: 'a hall of lectures',
    text: '“小板凳”法治讲堂走进20个村，听众1600余人次。',
    must: ['小板凳法治讲堂:platform'],
  },
  {
    why: 'a motto carried on the wall is none',
    text: '墙上“诚信经营、童叟无欺”八个大字格外醒目。',
    must: [],
  },
  {
    why: 'what a firm makes and sells is none',
    text: '公司引进3条自动化生产线，年产“富硒”大米8000吨。',
    must: [],
  },
  {
    why: 'a compact that its people settled themselves',
    text: '摊主们一起定下《早市公约》12条：音响朝河，垃圾落袋。',
    must: ['早市公约:policy'],
  },
  {
    why: 'a course, a society and a strategy that carry quoted names',
    text: '该校开发“一稻一荷”劳动课程，组建“小泥人”社团；县里实施“工业强县、开放活县”战略。',
    must: ['一稻一荷劳动课程:brand', '小泥人社团:team', '工业强县、开放活县战略:programme'],
  },
  {
    why: 'what is given a name',
    text: '大家给这支没有报酬的队伍起了个名字，叫“守桥人”。',
    must: ['守桥人:team'],
  },
  {
    why: 'somebody’s nickname is none',
    text: '乡亲们都叫他“活地图”。',
    must: [],
  },
  {
    why: 'a festival without marks that is opened',
    text: '5月2日，2023年柳湾荷塘美食文化节在南湖公园开幕。',
    must: ['柳湾荷塘美食文化节:activity'],
  },
  {
    why: 'a platform that is put to use',
    text: '街道近日启用智慧消防平台，为老旧小区装上探头。',
    must: ['智慧消防平台:platform'],
  },
  {
    why: 'a coined name that recurs without marks',
    text: '巷口总能看见“街巷掌柜”。街道招募街巷掌柜90名，街巷掌柜每日一巡，街巷掌柜凭积分兑服务。',
    must: ['街巷掌柜:brand'],
  },
  {
    why: 'lists of problems and pretexts are none',
    text: '干部带着“问题清单”进企业，严查以“游学夏令营”等名义补课。',
    must: [],
  },
  {
    why: '制 right behind the marks',
    text: '该局实行“承诺+备案”制，当天办结。',
    must: ['承诺+备案制:mechanism'],
  },
  {
    why: '定制 behind the marks is no system',
    text: '厂里推出“春晓”定制西服。',
    must: [],
    may: ['春晓:brand'],
  },
  {
    why: 'a rule called by the number of its articles',
    text: '县里出台“稳岗12条”，送去补贴。',
    must: ['稳岗12条:policy'],
  },
  {
    why: 'what has been held so many times',
    text: '“院落夜谈”已开展120场。',
    must: ['院落夜谈:activity'],
  },
  {
    why: 'what is to be everywhere',
    text: '司法局推进“一村一讲堂”全覆盖。',
    must: ['一村一讲堂:platform'],
  },
];
