/**
 * As `cases.ts`, written together with them and first run when the rules worked: recall 0.958,
 * precision 0.966. Their misses were looked at then and mended (审判点, 第一书记), so that they are
 * cases like any other since.
 */
import type { Case } from './cases.ts';

export const HELD_OUT: readonly Case[] = [
  {
    why: 'irrigation bureau',
    text: '水利部门创新推行“渠系管家”管护模式，聘请护渠员67名。通过“定人、定责、定渠段”，实现“小渠有人管、大渠管得好”。',
    must: ['渠系管家管护模式:mechanism'],
  },
  {
    why: 'tax office',
    text: '税务局依托“税小青”服务团队，开展“税企面对面”宣讲活动，推出“远程帮办、问办协同”服务机制，让纳税人从“走马路”变为“走网路”。',
    must: [
      '税小青服务团队:team',
      '税企面对面宣讲活动:activity',
      '远程帮办、问办协同服务机制:mechanism',
    ],
    may: ['税企面对面宣讲'],
  },
  {
    why: 'court',
    text: '法庭设立“石榴花”巡回审判点，把庭审搬到田间地头，实现“审理一案、教育一片”的效果。',
    must: ['石榴花巡回审判点'],
  },
  {
    why: 'school',
    text: '学校开展“红领巾讲解员”选拔，组织学生参加“童心向党”经典诵读比赛，引导学生扣好人生“第一粒扣子”。',
    must: ['童心向党经典诵读比赛:activity'],
    may: ['红领巾讲解员', '红领巾讲解员选拔'],
  },
  {
    why: 'hospital',
    text: '医院推出“先诊疗后付费”服务，设立“一站式”服务中心，患者满意度达98%。',
    must: ['先诊疗后付费服务:brand'],
    may: ['一站式服务中心'],
  },
  {
    why: 'flood control',
    text: '乡里组建抗洪抢险突击队，落实“叫应”机制，转移群众1326人。',
    must: ['叫应机制:mechanism'],
    may: ['抗洪抢险突击队'],
  },
  {
    why: 'factory',
    text: '公司党委实施“师带徒”计划，评选“岗位能手”，开展“金点子”征集活动，收到建议217条。',
    must: ['师带徒计划:programme', '金点子征集活动:activity'],
  },
  {
    why: 'tourism',
    text: '景区推出“跟着诗词游古城”研学线路，举办“花朝节”，日均接待游客8000人次。',
    must: ['花朝节:activity'],
    may: ['跟着诗词游古城', '跟着诗词游古城研学线路', '跟着诗词游古城研学'],
  },
  {
    why: 'police',
    text: '派出所打造“警小驿”流动服务站，推行“警格+网格”双网融合机制，发案率下降21%。',
    must: ['警小驿流动服务站:platform', '警格+网格双网融合机制:mechanism'],
  },
  {
    why: 'women’s federation',
    text: '妇联成立“巾帼暖心”志愿服务队，开设“家风讲堂”，为留守儿童当好“爱心妈妈”。',
    must: ['巾帼暖心志愿服务队:team', '家风讲堂:platform'],
  },
  {
    why: 'street',
    text: '街道以“如意商圈”党建联盟为纽带，设置“骑手说事点”，收集“微诉求”300余条，办结率达100%。',
    must: ['如意商圈党建联盟:team'],
    may: ['骑手说事点'],
  },
  {
    why: 'village',
    text: '村里推行积分制管理，办起“德美超市”，村民用积分换日用品，“小积分”兑出“大文明”。',
    must: ['德美超市:platform'],
    may: ['积分制', '积分制管理'],
  },
  {
    why: 'organisation department',
    text: '组织部出台《村干部小微权力清单》，实施“归雁”工程，选派“第一书记”46名，推动组织优势转化为发展优势。',
    must: ['村干部小微权力清单:policy', '归雁工程:programme'],
  },
  {
    why: 'library',
    text: '图书馆打造“一刻钟阅读圈”，建成“城市书房”9家，开展“阅读马拉松”挑战赛。',
    must: ['阅读马拉松挑战赛:activity'],
    may: ['城市书房', '一刻钟阅读圈', '阅读马拉松'],
  },
  {
    why: 'grid',
    text: '社区把辖区划分为12个网格，推行“网格吹哨、支部报到、干部解题”机制，受理“吹哨”事项89件。',
    must: ['网格吹哨、支部报到、干部解题机制:mechanism'],
  },
  {
    why: 'honours and figures only',
    text: '多年来，她把群众当亲人，被居民称为“小巷总理”，所在社区获评“全国和谐社区”，成为展示城市形象的“窗口”。',
    must: [],
  },
  {
    why: 'speech and slogans only',
    text: '标语写着“人人护林、户户防火”，喇叭里播放“防火令”，大家纷纷表示要当好“护林人”。',
    must: [],
  },
  {
    why: 'plans and principles only',
    text: '会议要求，要坚持“房子是用来住的、不是用来炒的”定位，处理好“稳”与“进”的关系，打好“组合拳”。',
    must: [],
  },
  {
    why: 'farming',
    text: '合作社采取“保底收益+按股分红”方式，注册“苗岭红”商标，带动农户人均增收4200元。',
    must: [],
    may: ['保底收益+按股分红', '苗岭红'],
  },
  {
    why: 'discipline inspection',
    text: '县纪委监委开展“清风护航”专项监督，建立“室组地”联动机制，通报典型案例12起。',
    must: ['室组地联动机制:mechanism'],
    may: ['清风护航专项监督', '清风护航'],
  },
  {
    why: 'youth league',
    text: '团区委发起“微光圆梦”公益项目，联合12家企业设立“青春加油站”，圆梦425个。',
    must: ['微光圆梦公益项目:brand', '青春加油站:platform'],
  },
  {
    why: 'a lead and a conference',
    text: '5月10日，全市“最美家庭”颁奖仪式在市文化馆举行，10户家庭受到表彰。',
    must: [],
    may: ['最美家庭颁奖仪式'],
  },
];
