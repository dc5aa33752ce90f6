/**
 * What looks like a reported number and is none, each with an example in which the number stands in
 * square brackets. All conditions of a rejection must hold.
 */
export interface Rejection {
  readonly name: string;
  readonly example: string;
  /** What stands before the number. */
  readonly before?: RegExp;
  /** What stands after the unit. */
  readonly after?: RegExp;
  /** The number with its unit. */
  readonly raw?: RegExp;
  /** Whether it can hold only for a number that begins with a Han numeral: most are printed in digits. */
  readonly han?: true;
  readonly units?: readonly string[];
}

const TIMES = ['次', '场', '期', '课时', '小时', '回', '节', '遍', '轮', '讲', '堂', '场次'];

export const REJECTIONS: readonly Rejection[] = [
  { name: 'ordinal', example: '获全市第[3名]', before: /第 ?$/u },
  {
    name: 'ordinals',
    example: '第1、2、[3针]疫苗',
    before:
      /第 ?[0-9０-９一二三四五六七八九十]{1,3}(?:[、，,和及][0-9０-９]{1,3}){0,4}[、，,和及]$/u,
  },
  {
    name: 'rate-of-so-many',
    example: '案件[万人]起诉率下降',
    han: true,
    raw: /^[百千万]人$/u,
    after: /^[\u4e00-\u9fff]{0,5}率(?![先领队])/u,
  },
  {
    name: 'famous-goods',
    example: '展出[百名]优茶叶',
    units: ['名'],
    han: true,
    raw: /^[百千万]/u,
    after: /^优(?:特|质|新|产|茶|果|品)/u,
  },
  {
    name: 'not-one',
    example: '处置火情47起，无[一成]灾',
    han: true,
    raw: /^一/u,
    before: /(?:^|[^\u4e00-\u9fff]|[均皆都并全])[无没]$/u,
  },
  { name: 'gate', example: '从小区北[2门]进去', units: ['门'], before: /[东南西北]$/u },
  {
    name: 'entrance',
    example: '柳河小区12号楼[3门]的住户',
    units: ['门'],
    raw: /^[0-9０-９]{1,2}门/u,
    before: /(?:号[楼院]|[0-9０-９][栋幢])$/u,
  },
  { name: 'polite', example: '祝[二位]老人健康', han: true, raw: /^二位/u },
  {
    name: 'generation',
    example: '[8090]青年宣讲团',
    raw: /^(?:[5-9]0|00){2,3}$/u,
    after: /^(?:后|青年|新生代|年轻)/u,
  },
  {
    name: 'campaign',
    example: '开展[百名]干部下基层活动',
    han: true,
    raw: /^[百千万][名个位家企]$/u,
    before: /(?:^|[以开展织施动进“]|通过|深化|启动)$/u,
    after:
      /^[\u4e00-\u9fff]{2,4}(?:大?[下进入联帮走访讲包驻]|大)[\u4e00-\u9fff]{1,6}(?:活动|行动|工程|计划)/u,
  },
  {
    name: 'into-all-homes',
    example: '开展普法进[万家]宣传活动',
    han: true,
    raw: /^[百千万][家户]$/u,
    before: /[进入]$/u,
    after:
      /^(?![农住商居用困]户|企业|居民|店|门店|超市|卖场|单位|商|群众|家庭|[工药饭酒农]|民宿|合作)/u,
  },
  {
    name: 'rules-by-number',
    example: '宣讲健康素养[88条]',
    units: ['条'],
    // A document that is taught, by its title: 制定守则10条 and 行业规范12条 are counted.
    before:
      /(?:宣讲|宣传|学习|解读|讲解|普及|背诵|诵读)[\u4e00-\u9fff]{0,8}(?:素养|守则|规范|准则)$/u,
  },
  {
    name: 'rank',
    example: '进入全省前[10名]',
    before: /(?:[前后列]|(?<![邻民定安群聚])居|(?<![年月周季期岁旬])末|排名|排在)$/u,
    units: ['名', '位', '家', '个'],
  },
  {
    name: 'duration',
    example: '利用[3个]月时间',
    units: ['个', '个小时'],
    after:
      /^(?:多|余|半)?(?:月|年头|季度|星期|礼拜|学期|学年|小时|工作日|昼夜|世纪|钟头|自然日|交易日|春秋|寒暑|周|工时|夜晚|晚上|通宵|白天|清晨|周末|夏天|冬天|日夜)/u,
  },
  {
    name: 'time-taken',
    example: '办了一遍申请，用时[52分钟]',
    units: ['天', '小时', '分钟'],
    before:
      /(?:用时|耗时|历时|费时|用了|花了|[只仅][用需花要]了?|留观|等候|等待|排队|步行|车程|骑行|最[快慢短])(?:约|近|不到|整整|仅|只)?$/u,
  },
  {
    name: 'deadline',
    example: '热线服务到家，接报后[2小时]内上门',
    units: ['天', '小时', '分钟'],
    after: /^(?:之|以)?内(?!的)/u,
  },
  {
    name: 'hours-for-points',
    example: '志愿服务满[1小时]记2分',
    units: ['小时', '次'],
    raw: /^[1一]/u,
    after: /^(?:可以?|能)?(?:记|存|积|换|计|得|兑换?|折)(?:为|成|作)?[0-9一二两三]/u,
  },
  {
    name: 'points-for-hours',
    example: '做一小时义工存[1小时]',
    units: ['小时', '分', '个', '枚'],
    raw: /^[0-9一二两三]{1,2}[^0-9]/u,
    before:
      /[1一](?:个?小时|次)(?:[\u4e00-\u9fff]{1,4}?)?(?:记|存|积|换|计|得|兑换?|折)(?:为|成|作)?$/u,
  },
  {
    name: 'duration-unit',
    example: '连续奋战[30天]',
    units: ['天', '分钟', '小时'],
    // 服务 in the sentence before says nothing of 启用40天来.
    before:
      /^(?!.*(?:天数|时长|时数|工时|得分|评分|总分|服务|累计|合计|总计|共计)[^。！？；]*$).*$/u,
  },
  {
    name: 'round-the-clock',
    example: '服务热线[24小时]畅通',
    units: ['小时'],
    raw: /^24小时$/u,
    after:
      /^(?:畅通|值[班守]|在线|待命|轮[班流]|不[间打停]|全天|开放|监测|滚动|响应|接[听单]|服务|营业|自助|开通|有人|巡[查逻]|守护|供[水暖热应])/u,
  },
  {
    name: 'half-and-half',
    example: '空地[一半]种树一半停车',
    han: true,
    raw: /^一半$/u,
    after: /^[^，。；]{1,8}[，、]?一半/u,
  },
  {
    name: 'other-half',
    example: '空地一半种树，[一半]停车',
    han: true,
    raw: /^一半$/u,
    before: /一半[^，。；]{1,8}[，、]?(?:另|还有)?$/u,
  },
  {
    name: 'half-of-it',
    // 占了一半, 近一半 and 一半以上 are shares.
    example: '老郑只收了[一半]，戏唱到一半',
    han: true,
    raw: /^一半$/u,
    before:
      /^(?!.*(?:占[^，。；]{0,16}|约|有|超过?|过|近|达到?|不足|不到|(?:减少|下降|缩短|降低|压缩|增加|[少降减])了?)$)/su,
    after:
      /^(?!以上|还多|多|左右|上下|的[\u4e00-\u9fff]{0,3}(?:户|民|员|家庭|企业|老人|学生|村庄?|社区|职工))/u,
  },
  {
    name: 'feast-of-all',
    example: '社区办[百家]宴',
    han: true,
    raw: /^百家$/u,
    after: /^(?:[宴衣姓]|饭(?![店馆庄]))/u,
  },
  {
    name: 'hours-of-a-rule',
    example: '每周服务[5天]',
    units: ['天', '小时', '分钟'],
    before:
      /每(?:年|月|周|天|日|晚|学期|人每[周月年])(?:服务|开放|坐诊|值班)?(?:至少|不少于|不超过)?$/u,
  },
  {
    name: 'class-of-size',
    example: '一台[50吨]级吊车',
    units: [
      '吨',
      '公斤',
      '千瓦',
      '兆瓦',
      '元',
      '美元',
      '米',
      '厘米',
      '度',
      '头',
      '亩',
      '平方米',
      '升',
    ],
    after: /^级(?!别)/u,
  },
  {
    name: 'voltage',
    example: '架设[10千伏]线路',
    units: ['千伏', 'kV'],
    after:
      /^(?:及以[上下])?(?:以[上下])?(?:[和、及]|线路|配电|变电|输电|电网|电缆|主干|高压|架空|开关|[\u4e00-\u9fff]{2,4}[0-9]{0,4}(?:线|变))/u,
  },
  {
    name: 'bus-line',
    example: '乘坐[12路]公交车',
    units: ['路'],
    after: /^(?:公交|车|专线|电车)/u,
  },
  {
    name: 'bus-lines',
    example: '[12路]、35路公交车',
    units: ['路'],
    after: /^(?:[、和及][0-9]{1,3}路){1,3}(?:公交|车|专线|电车)?/u,
  },
  {
    name: 'race',
    example: '男子[100米]决赛',
    units: ['米', '公里'],
    after: /^(?:决赛|预赛|短跑|赛跑|接力|自由泳|蛙泳|蝶泳|仰泳|跨栏|栏|速滑)/u,
  },
  {
    name: 'race-on-foot',
    // 一天50米跑下来, 铺400米跑道 are no disciplines.
    example: '[800米]跑合格率达到九成',
    units: ['米'],
    raw: /^(?:50|60|100|200|400|800|1000|1500|3000|5000|10000)米/u,
    after: /^(?:往返|折返|接力|短|长|中长)?跑(?![了完出过进上遍到酷车路腿马道下在一个起得不])/u,
  },
  {
    name: 'run-with-a-name',
    example: '参加[5公里]健康跑的居民',
    units: ['公里'],
    after: /^(?:健康|欢乐|越野|迷你|定向|亲子|公益|荧光|环湖|彩色)跑(?!道)|^(?:迷你)?马拉松/u,
  },
  {
    name: 'price-of-the-paper',
    example: '零售价：[1元]',
    units: ['元'],
    before: /(?:零售价|定价|售价)[：:]$/u,
  },
  {
    name: 'threshold',
    example: '得分低于[70分]的要补课',
    before: /(?:低于|高于|不足|超过|达到|满|不到)$/u,
    after: /^(?:以[上下])?的(?:[，,]|要|须|应|将|不|一律|均|都)/u,
  },
  {
    name: 'another',
    example: '眼前是另[一番]景象',
    han: true,
    raw: /^一番/u,
    units: ['番'],
    before: /(?:另|是|了|别有|别)$/u,
  },
  {
    name: 'some',
    example: '[一番]话说得大家点头',
    han: true,
    raw: /^一番/u,
    units: ['番'],
    after:
      /^[\u4e00-\u9fff]{0,4}(?:话|心血|功夫|努力|景象|天地|事业|波折|较量|商[量议]|讨论|讲解|打听|了解)/u,
  },
  {
    name: 'each-one',
    example: '[十户]一院',
    han: true,
    raw: /^[一二三四五六七八九十百千]{1,3}[^0-9一二三四五六七八九十]$/u,
    after: /^(?:一[\u4e00-\u9fff]{1,2}(?:[、，。；”]|$)|联[户防保]|[管长]事?[人家]|[为成][组格])/u,
  },
  {
    name: 'place-name',
    example: '家住柳河县[千户]乡的王芳',
    han: true,
    raw: /^[一二三四五六七八九十百千万]{1,2}[家道间户座棵口眼台门块面所里匹斤]$/u,
    // 十家堡镇, 三里屯街道; 千户乡村人家 and 百户示范村 are counted.
    after:
      /^[堡沟营店铺桥屯庄寨岭坪坡坝湾塘井河洞庙窑子房树城滩口台]{0,2}(?:镇(?![村属办级域直长])|乡(?![村镇土亲贤下级属邻])|街道|村(?![民里庄集企级干委小医部史口头边]))/u,
  },
  {
    name: 'street-name',
    example: '[八百垧]街道',
    han: true,
    raw: /^[一二三四五六七八九十百千万]{1,4}[^0-9]$/u,
    after: /^(?:街道|社区|大街|胡同)(?![居工])/u,
  },
  {
    name: 'given-name',
    example: '村党支部书记郝[万成]说',
    han: true,
    raw: /^[万千百][成里米户家斤方元]$/u,
    before:
      /(?:书记|主任|队长|局长|镇长|乡长|村长|组长|校长|院长|厂长|经理|会长|村民|居民|老人|党员|教师|医生|志愿者|同志)[\u4e00-\u9fff]$/u,
  },
  {
    name: 'line-number',
    example: '车友会和[11路]青年论坛合办',
    units: ['路'],
    raw: /^[0-9０-９]{1,3}路/u,
    after:
      /^(?!人马|检查|督|调研|工作|大军|纵队|[小分]?队|[小专]?[组班]|媒体|公交线|监控|视频)[\u4e00-\u9fff]{2}/u,
  },
  { name: 'one-to-one', example: '[1对]1帮扶', units: ['对'], after: /^[0-9一多]/u },
  {
    name: 'size-of-what-is-counted',
    example: '[千亩]蔬菜基地3个',
    // 百余名队员清理垃圾3吨: people are no size of what they do.
    han: true,
    raw: /^(?:[百千万亿]|[百千]万)[^万千百]{1,3}(?<!余(?:[名位人]|人次))$/u,
    after: /^(?!的有|减少?|增加?|[下上]?[降升])[\u4e00-\u9fff]{1,8}[0-9]/u,
  },
  {
    name: 'class-of-what-is-counted',
    example: '[50亩]以上大户26户',
    after:
      /^及?以[上下]的?(?![建修购打新改用投举开发完帮为对支参给])[\u4e00-\u9fff（）]{2,12}[0-9]/u,
  },
  {
    name: 'class-behind-the-count',
    example: '建成15个[30户]以上村民组',
    before: /[0-9余多万][个家座处]$/u,
    after: /^及?以[上下]/u,
  },
  {
    name: 'class-over',
    example: '其中超[10亿元]项目2个',
    before: /[超过逾破]$/u,
    raw: /元$/u,
    after:
      /^的?(?:重大|重点|产业|工业|投资|大)?(?:项目|企业|工程|大户|村|单品)(?:有|达|共)?[0-9一二三四五六七八九十]/u,
  },
  {
    name: 'numbered-name',
    example: '中山[二路]',
    units: ['路', '院'],
    han: true,
    raw: /^[零一二三四五六七八九十两]/u,
  },
  {
    name: 'both-families',
    example: '[两家]的孩子',
    units: ['家', '户'],
    han: true,
    raw: /^两/u,
    after: /^(?:的|人(?=[都的，。、]))/u,
  },
  {
    name: 'label-latin',
    example: 'A[3座]',
    // AED[32台], 政务App[11个]: things that print names in Latin letters, and how many of them.
    before: /[A-Za-z_][-－]?(?<!(?:App|APP|app|Wi-?Fi|WIFI|ATM|AED|LED|POS|VR))$/u,
  },
  { name: 'shorthand', example: '“1+[6个]”', before: /[0-9N一][+＋×]$/u },
  { name: 'clock', example: '8:[30场]', before: /[0-9][:：]$/u },
  { name: 'date-part', example: '2020/4/[8场]', before: /[0-9][/.-]$/u },
  {
    name: 'building',
    example: '幸福小区[3栋]2单元',
    units: ['栋', '幢', '座', '层', '间', '楼栋'],
    after:
      /^(?:[0-9](?![0-9.]{0,7}余?多?(?:万?平方米|延?米|公里|万?元|[间户亩孔]))|单元|室|号|[A-Z]|消防|楼道|门口|楼(?:组长|栋长|道长|长)|[\u4e00-\u9fff](?:婆婆|爹爹|爷爷|奶奶|大爷|大妈|阿姨|师傅))/u,
  },
  {
    name: 'building-of',
    example: '阳光花园[6栋]居民',
    units: ['栋', '幢'],
    before: /(?:小区|花园|家园|苑|公寓|新村|号院|大院)$/u,
    after: /^(?:楼(?![，。、；房])|的|居民|住户|业主)/u,
  },
  {
    name: 'building-where-one-lives',
    example: '家住湖滨社区[7栋]的老钱',
    units: ['栋', '幢'],
    before: /住在?[\u4e00-\u9fff]{0,10}$/u,
    after: /^的/u,
  },
  {
    name: 'building-by-its-number',
    example: '[3幢]的梯长退休前是铣工',
    units: ['栋', '幢'],
    raw: /^[0-9]{1,3}[栋幢]$/u,
    before: /^(?!.*(?:[有共成余部建批下]|剩下的?)$)/su,
    after:
      /^的(?:[\u4e00-\u9fff]{0,4}(?:[梯楼栋]长|居民|住户|业主|师傅|大[爷妈娘]|老[\u4e00-\u9fff]|工人|职工|教师)|电梯|楼道|单元)/u,
  },
  {
    name: 'building-where-it-happens',
    example: '在河东区柳岸街道桃园社区[11幢]，居民都认得他',
    units: ['栋', '幢'],
    before: /(?:街道|镇|路)[\u4e00-\u9fff]{2,6}(?:社区|小区|新村|花园|苑)$/u,
    after: /^[，,]/u,
  },
  {
    name: 'building-of-somebody',
    example: '老周所在的[11幢]',
    units: ['栋', '幢', '单元', '楼'],
    before: /所在的?$/u,
  },
  {
    name: 'village-group',
    example: '家住河湾村[3组]',
    units: ['组'],
    before: /(?:村|社区|居|屯|庄|寨|村民|社)$/u,
  },
  {
    name: 'village-group-member',
    example: '[5组]村民老周',
    units: ['组'],
    after: /^(?:村民|居民|组民)/u,
  },
  {
    name: 'rule',
    example: '每月开展[1次]',
    units: TIMES,
    before:
      /每(?:年|月|周(?![一二三四五六日末])|日|天|季|学期|星期|晚|半年|逢)[^，。；]{0,14}(?<![增加升高扩]到)$/u,
    raw: /^(?:[0-9０-９]{1,2}|[一二两三四五六七八九十])[^0-9]/u,
  },
  {
    name: 'quota',
    example: '每户限[2件]',
    before: /(?<![时期界权无])限(?:报|购|领|投|乘|载|选|借|带|申报|推荐|推|种|停|接|收|定为?)?$/u,
  },
  {
    name: 'rule-of-customs',
    example: '村里规定贺礼不超过[100元]',
    // 礼金每家不超过200元 may be what was reached: without a sign of a rule it is borderline.
    before:
      /(?:(?:规定(?![时期动范程])|约定|原则上)[^，。；！？]{0,8}?(?<!平均|普遍|[已都均])不得?|不得)(?:超过|超|高于|多于)$/u,
  },
  { name: 'per', example: '每[10户]设一名', before: /(?:每|逢)$/u },
  {
    name: 'abstract',
    example: '做好[5个]统一',
    units: ['个', '大', '种', '类', '项', '条'],
    after:
      /^(?:环节|阶段|层面|角度|维度|步骤|字|关键词|统一|结合|确保|坚持|到位|不(?!动|锈)|必须|转变|一(?:律|批|流)|“一[”’]|全覆盖|100|百分)/u,
  },
  {
    name: 'aspects',
    example: '在[4个]方面发力',
    units: ['个'],
    after: /^方面(?:[，。、；着入发开全持的]|$)/u,
  },
  {
    name: 'edition',
    example: '[2021届]毕业生',
    units: ['届', '期', '班', '款', '级'],
    raw: /^(?:19|20)[0-9]{2}/u,
  },
  {
    name: 'class-label',
    example: '七年级[3班]',
    units: ['班'],
    before: /(?:年级|[初高][一二三]|[（(])$/u,
  },
  { name: 'road-mark', example: '国道[1820公里]处', units: ['公里', '米', '千米'], after: /^处/u },
  {
    name: 'degree',
    example: '旋转[180度]',
    units: ['度', '℃', '摄氏度'],
    after: /^(?!电)/u,
    before: /^(?!.*[用发节省]电)/u,
  },
  {
    name: 'money-header',
    example: '单位：[万元]',
    han: true,
    raw: /^[万亿千百](?:元|美元)$/u,
    before: /(?:^|[^近超逾破约过达足上数到])$/u,
  },
  { name: 'congress', example: '[十九届]五中全会', units: ['届'], han: true, raw: /^[十二廿三]/u },
  {
    name: 'rank-change',
    example: '名次前移[6位]',
    units: ['位', '名'],
    before: /(?:前移|前赶|前进|上升|提升|跃升|下滑|后移)了?$/u,
  },
  { name: 'very', example: '[十分]重视', han: true, raw: /^[十百千万]分$/u },
  {
    name: 'place-named-by-number',
    example: '[十二户]路南社区',
    raw: /^[一二三四五六七八九十百千]{1,3}[户铺里家间口道门]$/u,
    after:
      /^(?:(?!困难|贫困|低保|孤寡|受灾|拆迁|回迁|农村|城镇|城乡|乡镇)[\u4e00-\u9fff]{1,3}(?:社区|街道|[镇乡屯堡寨])|[营村](?![民里子级干委组地养收]))/u,
  },
  {
    name: 'bureau-number',
    example: '中铁[十六局]集团',
    raw: /^[一二三四五六七八九十]{1,3}[局处院]$/u,
    after: /^(?:集团|[一二三四五六七八九十]公司)/u,
  },
  {
    name: 'place-contest',
    example: '参加[三四名]争夺赛',
    units: ['名', '位'],
    after: /^(?:争夺|之争|排位)/u,
  },
  {
    name: 'denominator',
    example: '酒精含量193毫克/[100毫升]',
    before: /[\u4e00-\u9fff%][/／]$/u,
  },
  {
    name: 'times-a-day',
    example: '平时一天巡查[3次]',
    units: ['次', '遍', '趟', '回'],
    before: /(?<!第)[一每](?:天|日|周|个月|月)[\u4e00-\u9fff]{0,4}$/u,
  },
  { name: 'cross', example: '贴着红[十字]的药箱', raw: /^十字$/u },
  {
    name: 'points-of-a-rule',
    example: '按积分制，参加一次义务劳动加[5分]',
    units: ['分'],
    raw: /^[0-9０-９]{1,3}分/u,
    before: /(?<!累)(?:[奖加扣记罚发计]|奖励|扣除|扣掉)$/u,
  },
  {
    name: 'points',
    example: '以[2分]优势',
    units: ['分'],
    before:
      /^(?!.*(?:得分|评分|总分|平均分|成绩|打出|打分|测评|评议|考核|满意度|积分|兑换|存入|[红黑]榜[：:]|(?:街道|[镇乡局办])$)).*$/u,
  },
  {
    name: 'own-family',
    example: '一家[4口]',
    units: ['口', '口人', '人'],
    before: /(?:一家|全家|[我他她你]家|家里|家中|家有)$/u,
  },
];

/** Fixed phrases of Chinese in which a numeral is no count. */
export const IDIOMS: readonly string[] = [
  ...'千家万户 万户千家 万家灯火 千方百计 百家争鸣 百家姓 千头万绪 千言万语 万人空巷 万里长征 百里挑一 千里迢迢 万里无云 百倍 千倍 万倍 十全十美 千门万户 万本'.split(
    ' ',
  ),
  ...'百件实事 千名干部 千村示范 万村整治 百县千 百村千 百家讲坛 零件 零部件 万元户 千人计划 百人计划 万人计划 千层 万亩千 千峰 万峰 百峰 百城千 千企 百企 万企 百花 百人会 万家乐 万家和 三家村'.split(
    ' ',
  ),
];
