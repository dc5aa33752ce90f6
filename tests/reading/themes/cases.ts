/**
 * Made-up articles, shortened to headline and first paragraphs, with the theme that a reader files
 * them under: `also` must be reported too, `maybe` is right if reported.
 */
import type { ThemeId } from '../../../src/model/themes.ts';

export interface ThemeCase {
  readonly title: string;
  readonly text: string;
  readonly primary: ThemeId;
  readonly also?: readonly ThemeId[];
  readonly maybe?: readonly ThemeId[];
  /** A second theme that another careful reader would take for the primary one. */
  readonly or?: ThemeId;
}

export const CASES: readonly ThemeCase[] = [
  {
    title: '春耕备耕正当时 田间地头起“春潮”',
    text: '眼下正是春耕备耕的关键时节。在黔西南州册亨县的坝区里，农机手驾驶旋耕机来回穿梭，村民们翻地、施肥、覆膜，一派繁忙景象。“今年我家种了15亩早熟蔬菜，合作社统一供苗、统一收购。”种植户说。该县落实春播粮食面积21.6万亩，储备化肥4300吨、种子260吨。',
    primary: 'rural-revitalisation',
  },
  {
    title: '法官进社区 普法零距离',
    text: '近日，襄城法院组织干警走进老龙堤社区开展法治宣传活动。法官围绕婚姻家庭、邻里纠纷、物业服务合同等居民关心的问题以案释法，现场解答法律咨询60余人次，并调解邻里纠纷2起，引导居民通过协商化解矛盾。',
    primary: 'community-governance',
    maybe: ['work-style', 'public-service', 'culture-education'],
  },
  {
    title: '全力推进新冠疫苗接种 筑牢全民免疫屏障',
    text: '走进县体育馆临时接种点，登记、接种、留观各环节井然有序。连日来，该县在12个接种点安排医务人员186名，设置老年人绿色通道，截至目前累计接种疫苗23.4万剂次。',
    primary: 'public-health',
    maybe: ['public-service'],
  },
  {
    title: '税务服务再升级 办税缴费更便利',
    text: '市税务局聚焦办税缴费堵点，推行“一窗通办”，精简资料、压缩审批时限，营商环境持续优化。一季度，办税服务厅平均等候时间缩短至6分钟，落实减税降费3.2亿元，纳税人满意度进一步提升。',
    primary: 'work-style',
    maybe: ['industry', 'public-service'],
  },
  {
    title: '书香溢满校园 阅读点亮童年',
    text: '“一年读一百本书，我做到了！”在实验小学第八届读书节上，学生们分享阅读心得。学校开设晨读课、建设班级图书角，邀请家长参与亲子共读，营造浓厚的书香校园氛围，师生人均年阅读量达42本。',
    primary: 'culture-education',
  },
  {
    title: '闻“汛”而动 筑牢防汛安全堤',
    text: '受连日强降雨影响，浉河水位持续上涨。水利部门组织人员24小时巡堤查险，清理河道淤积物，转移低洼地区群众，排查险工险段17处，全力做好防汛抗洪工作。',
    primary: 'environment',
    maybe: ['public-service', 'rural-revitalisation'],
  },
  {
    title: '智能工厂“加速跑” 上半年产值突破12亿元',
    text: '在经开区一家汽车零部件企业的车间内，机械臂上下翻飞，自动化生产线高速运转。企业投资1.6亿元实施技改，研发投入同比增长18%，产品出口20多个国家。上半年，园区规上工业企业实现产值12.3亿元。',
    primary: 'industry',
  },
  {
    title: '“五一”假期文旅市场火爆 接待游客86万人次',
    text: '假期里，古城景区游人如织，民宿一房难求。全市推出文旅消费券800万元，举办汉服巡游、非遗展演等活动，带动餐饮、住宿、商贸消费，实现旅游收入5.4亿元。',
    primary: 'industry',
    maybe: ['culture-education'],
  },
  {
    title: '我市启动新一轮全国文明城市创建工作',
    text: '5月6日，全市创建全国文明城市动员部署会召开。会议要求，对照测评体系补短板、强弱项，提升市民文明素养和城市文明程度，形成人人参与创城的浓厚氛围。',
    primary: 'civilised-city',
  },
  {
    title: '小手拉大手 文明一起走——我县深化文明校园创建',
    text: '我县把文明校园创建作为立德树人的重要抓手，开展文明礼仪养成教育，全县已建成省级文明校园6所、市级文明校园19所，师生文明素养不断提升。',
    primary: 'civilised-city',
    maybe: ['culture-education'],
    or: 'culture-education',
  },
  {
    title: '新时代文明实践站里乐趣多',
    text: '每到周末，枫林村新时代文明实践站就热闹起来。理论宣讲、文艺演出、科普讲座，村民点什么、实践站就送什么。乡里建成文明实践所1个、文明实践站18个，开展文明实践活动240场次。',
    primary: 'practice-centre',
    maybe: ['rural-revitalisation', 'culture-education', 'volunteering'],
  },
  {
    title: '志愿红闪耀街头 暖心服务送到家',
    text: '3月5日学雷锋纪念日，街道组织12支志愿服务队走上街头，开展义务理发、家电维修、测量血压等志愿服务，志愿者们冒着细雨服务居民500余人次，用行动弘扬雷锋精神。',
    primary: 'volunteering',
    maybe: ['public-service', 'public-health'],
  },
  {
    title: '选优配强“领头雁” 激活基层党建“神经末梢”',
    text: '市委组织部着眼建强村党组织书记队伍，开展集中轮训，整顿软弱涣散村党组织31个，储备后备干部420名，推动基层党组织战斗堡垒作用充分发挥。',
    primary: 'party-building',
    maybe: ['rural-revitalisation'],
  },
  {
    title: '学党史 悟初心 担使命',
    text: '为深入开展党史学习教育，4月12日，局机关党员来到革命纪念馆，重温入党誓词，聆听红色故事，接受革命传统教育。大家表示，要从党的百年历史中汲取奋进力量。',
    primary: 'theory-study',
    maybe: ['party-building'],
  },
  {
    title: '二十大精神宣讲走进车间班组',
    text: '“报告里说的这些，和咱们工人息息相关。”连日来，市委宣讲团深入企业车间宣讲党的二十大精神，用身边人身边事把大道理讲透，开展宣讲46场，听众3800余人次。',
    primary: 'theory-study',
    maybe: ['industry'],
  },
  {
    title: '网格“小管家” 治理“大作为”',
    text: '百步亭社区划分网格26个，配备网格员31名，实行网格化管理。网格员每天入户走访，收集居民诉求，化解邻里矛盾纠纷，小事不出网格、大事不出社区，居民自治水平不断提高。',
    primary: 'community-governance',
    maybe: ['public-service'],
  },
  {
    title: '老旧小区加装电梯 居民出行不再难',
    text: '“住了30年，终于能坐电梯上楼了！”78岁的居民高兴地说。今年，区里把老旧小区加装电梯列入民生实事，简化审批流程，每台补贴20万元，已加装电梯64部，惠及居民1200户。',
    primary: 'public-service',
    also: ['community-governance'],
    maybe: ['environment', 'work-style'],
  },
  {
    title: '老年食堂飘饭香 幸福晚年有保障',
    text: '中午11点，社区老年食堂里坐满了老人，两荤两素一汤只要8元。区民政局推进居家养老服务，建成助餐点35个，为高龄老人、独居老人提供送餐上门服务。',
    primary: 'public-service',
    maybe: ['community-governance'],
  },
  {
    title: '垃圾分类成新时尚 美丽家园共守护',
    text: '镇里新建分类垃圾亭38座，配备垃圾桶1200只，组织保洁员清扫街巷，开展人居环境整治，清运垃圾95吨，村容村貌焕然一新。',
    primary: 'environment',
    maybe: ['rural-revitalisation', 'civilised-city'],
  },
  {
    title: '整治占道经营 规范市场秩序',
    text: '针对农贸市场周边占道经营、乱停乱放问题，城管执法人员开展集中整治，清理流动摊贩73处，规范店外经营112家，市容环境明显改善。',
    primary: 'environment',
    maybe: ['work-style', 'civilised-city'],
  },
  {
    title: '县纪委监委：严查“微腐败” 涵养新风正气',
    text: '县纪委监委聚焦群众身边腐败和作风问题，开展专项监督检查，立案查处41件，给予党纪政务处分46人，召开警示教育大会，推动干部作风持续好转。',
    primary: 'work-style',
    maybe: ['party-building'],
  },
  {
    title: '政务大厅“不打烊” 企业群众少跑腿',
    text: '县行政审批局推出延时服务、预约服务，210项高频政务服务事项实现一网通办，审批时限压缩68%，群众办事“最多跑一次”，营商环境持续优化。',
    primary: 'work-style',
    maybe: ['public-service', 'industry'],
  },
  {
    title: '古村剪纸传承人：一把剪刀剪出乡愁',
    text: '走进省级非遗传承人的工作室，一幅幅剪纸作品栩栩如生。她在中小学开设非遗课堂，免费培训学员600余人，让传统技艺焕发新的生机。',
    primary: 'culture-education',
  },
  {
    title: '乡村振兴路上的“土专家”',
    text: '驻村第一书记带领村民发展食用菌种植，建起大棚120个，村集体经济收入突破60万元，带动脱贫户85户增收致富。',
    primary: 'rural-revitalisation',
    maybe: ['party-building'],
  },
  {
    title: '家庭医生签约服务进农家',
    text: '镇卫生院组建11个家庭医生团队，每月进村入户为高血压、糖尿病患者测血压、量血糖，建立健康档案1.6万份，开展健康体检4200人次。',
    primary: 'public-health',
    maybe: ['rural-revitalisation', 'public-service'],
  },
  {
    title: '',
    text: '4月2日，在河北省沙河市一处蔬菜大棚内，农民在采摘番茄。近年来，当地依托合作社发展设施农业，带动农户增收。 王立 摄',
    primary: 'rural-revitalisation',
  },
  {
    title: '',
    text: '连日来，街道组织志愿者在公交站台清理小广告、擦洗护栏、劝导不文明行为，助力全国文明城市创建。图为志愿者在清洁护栏。',
    primary: 'civilised-city',
    or: 'volunteering',
    also: ['volunteering'],
    maybe: ['environment', 'civilised-city'],
  },
  {
    title: '',
    text: '6月3日，消防员在幼儿园为孩子们讲解灭火器使用方法。当日，区消防救援大队走进校园开展安全教育。',
    primary: 'culture-education',
    maybe: ['public-service'],
  },
];

/** Kept aside at first: 11 of 12 primary themes were right; looked at and tuned on since. */
export const HELD_OUT: readonly ThemeCase[] = [
  {
    title: '柑橘丰收果农忙 电商销售打开路',
    text: '深秋时节，湘西的柑橘园里硕果累累，果农忙着采摘、装箱。镇里引进电商企业，开设直播间12个，把鲜果卖到全国各地，日均发货3000单，果农腰包鼓了起来。',
    primary: 'rural-revitalisation',
    or: 'industry',
    maybe: ['industry', 'rural-revitalisation'],
  },
  {
    title: '党建引领强治理 “红色楼道”聚民心',
    text: '桂林路社区党委推行党建引领小区治理，把党小组建在楼道，党员楼长带头认领岗位，组织居民议事协商，解决停车、照明等问题76件。',
    primary: 'party-building',
    also: ['community-governance'],
  },
  {
    title: '开展“清洁家园”行动 迎接创卫复审',
    text: '全县干部职工走上街头，清理卫生死角、铲除小广告、清运垃圾，共清扫道路36公里，清运垃圾48吨，城区环境卫生面貌明显改善。',
    primary: 'environment',
    maybe: ['civilised-city', 'public-health'],
  },
  {
    title: '爱心企业捐资助学 圆寒门学子大学梦',
    text: '8月20日，市慈善总会联合爱心企业举行助学金发放仪式，为120名家庭困难的大学新生每人发放助学金5000元，鼓励学子勤奋学习、回报社会。',
    primary: 'public-service',
    or: 'volunteering',
    maybe: ['culture-education', 'volunteering', 'public-service'],
  },
  {
    title: '安全生产不放松 煤矿企业查隐患',
    text: '入夏以来，矿业公司组织开展安全生产大检查，排查井下通风、供电、运输等系统隐患82项，全部整改到位，原煤产量稳步提升。',
    primary: 'industry',
  },
  {
    title: '邻里有矛盾 “和事佬”来调解',
    text: '社区成立人民调解工作室，聘请退休法官、老党员担任调解员，今年以来调解物业纠纷、邻里纠纷118起，成功率达97%。',
    primary: 'community-governance',
  },
  {
    title: '万名群众参加无偿献血',
    text: '市中心血站今年以来组织献血车深入机关、企业、高校，1.1万人次参加无偿献血，献血量达340万毫升，有力保障了临床用血需求。',
    primary: 'public-health',
    maybe: ['volunteering'],
  },
  {
    title: '村里来了戏班子 文化惠民暖人心',
    text: '县文化馆组织剧团送戏下乡，把黄梅戏、歌舞、小品送到村民家门口，今年已演出136场，观众8万余人次，丰富了群众精神文化生活。',
    primary: 'culture-education',
    maybe: ['rural-revitalisation'],
  },
  {
    title: '移风易俗树新风 高价彩礼“降温”',
    text: '镇里修订村规民约，成立红白理事会，倡导婚事新办、丧事简办，评选文明家庭，培育文明乡风，全镇婚丧事宜平均花费下降四成。',
    primary: 'rural-revitalisation',
    or: 'civilised-city',
    maybe: ['rural-revitalisation', 'community-governance', 'civilised-city'],
  },
  {
    title: '主题教育走深走实 干部下沉解民忧',
    text: '主题教育开展以来，县住建局坚持理论学习与调查研究相结合，班子成员带头讲党课、下基层，围绕群众反映的问题开展专题研讨，梳理整改问题23项。',
    primary: 'theory-study',
    maybe: ['work-style', 'public-service', 'party-building'],
  },
  {
    title: '招聘会送岗到家门口',
    text: '2月18日，区人社局在人民广场举办春季专场招聘会，86家企业提供就业岗位3200个，涵盖制造、餐饮、物流等行业，达成就业意向760余人，帮助农民工、高校毕业生就近就业。',
    primary: 'public-service',
    maybe: ['industry'],
  },
  {
    title: '文明实践“点单派单” 精准服务群众',
    text: '区新时代文明实践中心搭建线上平台，群众点单、中心派单、志愿者接单、群众评单，服务项目136个，组织志愿服务活动920场次。',
    primary: 'practice-centre',
    also: ['volunteering'],
    maybe: ['public-service'],
  },
];
