/**
 * Nouns that make a phrase the name of something set up or carried out, and the kind they make it.
 *
 * `grade`: `seals` ends the name that it stands in; `extends` may be followed by a sealing noun
 * (“…”志愿服务项目) and, being a verb too, counts only where a phrase ends (“…”服务。).
 * `bare`: may end a name without quotation marks, after a verb of setting up.
 * `within`: makes a quoted phrase a name by standing at its end.
 * `unless`: the character that follows makes it another word (队伍, 节目).
 */
import type { InitiativeKind } from '../../model/vocabulary.ts';

export interface NamingNoun {
  readonly word: string;
  readonly kind: InitiativeKind;
  readonly grade: 'seals' | 'extends';
  readonly bare: boolean;
  readonly within: boolean;
  readonly unless: string;
  /** Names only right behind the marks, at most two characters on: “红黄绿”三色管理. */
  readonly near: boolean;
  /** Names people: no proof that a figure of speech is a name (“候鸟”志愿者). */
  readonly people: boolean;
  /** The only verbs behind which it ends a name without marks: 成立…党委; null for all. */
  readonly by: readonly string[] | null;
}

interface Group {
  readonly kind: InitiativeKind;
  readonly words: string;
  readonly grade?: 'extends';
  readonly bare?: true;
  readonly notWithin?: true;
  readonly near?: true;
  readonly people?: true;
  readonly by?: string;
}

/** Following characters that make another word of a noun. */
const UNLESS: Readonly<Record<string, string>> = {
  队: '伍员长列室旗',
  站: '在稳起上点长台位',
  会: '议同长员见计商',
  馆: '员长',
  展: '示开现望',
  赛: '事场季道',
  点: '燃亮击单赞位',
  角: '色度落逐',
  擂台: '上下',
  园: '区林丁',
  课: '题程时堂',
  义诊: '义',
  婚礼: '套上现',
  宣讲: '员稿词',
  团: '结圆购支',
  营: '造业养商收',
  岗: '位',
  亭: '长',
  制: '定约止造作度',
  法: '律规治院官庭制人',
  年: '度轻底',
  活动日: '前后益间均',
  主题活动日: '前后益间均',
  实践活动日: '前后益间均',
  月: '底初份',
  周: '边围',
  服务: '于员费器好',
  面对面: '与和向为交了谈听倾宣征',
  培训: '了',
  建设: '成者',
  工程: '师款',
  活动: '室站',
  中心: '城区',
  行动: '起力支',
  公益行: '动',
  健康行: '动',
  服务群: '众',
  课堂: '教',
  项目: '部组',
  品牌: '聚集云',
  方案: '',
  规划: '师局馆',
};

const GROUPS: readonly Group[] = [
  {
    kind: 'mechanism',
    bare: true,
    words:
      '机制 制度 模式 工作法 积分制 责任制 路长制 街长制 楼长制 片长制 田长制 林长制 红黑榜 光荣榜',
  },
  {
    kind: 'mechanism',
    words:
      '体系 步法 工作制 包保制 承诺制 轮值制 代办制 值班制 工作方法 管理法 服务法 调解法 教学法 议事法 治理法 走访法 接访法 育人法 帮扶法 学习法 ' +
      '闭环管理 分级管理 分类管理 网格管理 积分管理 管理体系 服务体系 服务圈 生活圈 就业圈 文化圈 养老圈 阅读圈 健身圈 防控网 治理体系 组织体系 指挥体系 工作体系 宣讲体系 责任体系 保障体系 培育体系 议事协商会 协商会 听证会 联席会 服务卡 便民卡 联系卡 优待卡 ' +
      '三色台账 四色台账 三色预警 四色预警 分级预警 分级随访 积分规则 学习链 解纷矩阵 宣讲矩阵 服务矩阵 传播矩阵 治理矩阵',
  },
  {
    kind: 'programme',
    bare: true,
    words:
      '专项行动 统一行动 行动 工程 计划 结对计划 关爱计划 陪伴计划 成长计划 助学计划 培养计划 提升计划 攻坚战 歼灭战 百日会战 百日攻坚 百日攻坚战 攻坚百日会战 专项整治行动 三年行动 行动计划',
  },
  {
    kind: 'programme',
    words: '战略 战役 大建设 改革试点 专项整治 落实年 深化年 改革',
  },
  { kind: 'programme', grade: 'extends', notWithin: true, words: '社区建设 建设 创建' },
  {
    kind: 'mechanism',
    grade: 'extends',
    notWithin: true,
    near: true,
    words: '管理 督办 调度 考核 矩阵',
  },
  { kind: 'brand', bare: true, words: '品牌 公益项目' },
  { kind: 'brand', notWithin: true, words: '商标' },
  { kind: 'brand', words: '基金 助学金' },
  { kind: 'brand', words: '课程 项目 服务品牌 志愿服务品牌 志愿服务项目 党建品牌' },
  { kind: 'brand', grade: 'extends', words: '服务 志愿服务 上门服务 微服务' },
  {
    kind: 'platform',
    words:
      '平台 阵地 馆 图书馆 站 服务站 补给站 议事室 活动室 ' +
      '书堂 图书角 阅读角 议事廊 客厅 基地 舞台 书架 厨房 档案馆 博物馆 交易中心 示范岗 ' +
      '志愿服务岗 护学岗 执勤岗 监督岗 先锋岗 责任岗 小铺 茶馆 版块 板块 审判点 联系点 便民点 体验点 接待点 议事点 车间 诊室 门诊 剧场 兴趣班 讲习所 接待室 小屋驿站 服务台 帮办台 议事台 窗口 专窗 地摊 栏目 载体 APP 客户端 公众号 微信群 交流群 服务群 餐厅 小屋 ' +
      '课堂 学校 学院 法庭 服务车 大篷车 菜园 乐园 饭堂 兑换点 种植园 实践园 体验园 孵化器 实验室 警务室 警务站 餐桌 ' +
      '系统 数据库 监测网 小站 公社 联合体 共同体 孵化园 服务中心 校史馆 科技馆 美术馆 办公室 书画院 俱乐部 博物院 便民站 饭桌 ',
  },
  { kind: 'platform', bare: true, words: '中心' },
  {
    kind: 'activity',
    words:
      '活动 主题活动 实践活动 活动日 主题活动日 实践活动日 主题活动周 主题活动月 仪式 启动仪式 比赛 竞赛 擂台赛 ' +
      '篮球赛 足球赛 龙舟赛 技能赛 擂台 集中攻坚 集中整治 征文 培训班 研修班 讲座 沙龙 宣讲会 宣讲 ' +
      '分享会 表彰大会 表彰会 颁奖典礼 推介会 展示会 交流会 座谈会 联谊会 游园会 发布会 朗诵会 朗读会 诵读会 茶话会 音乐会 恳谈会 招聘会 对接会 博览会 交易会 展销会 晚会 报告会 巡回报告会 ' +
      '文艺汇演 汇演 展演 巡演 公益行 健康行 队课 演出 图片展 书画展 摄影展 展览 党课 微党课 主题党日 党日 主题团日 ' +
      '团日 主题班会 主题队日 跳蚤市场 义卖会 夜市 义诊 研学 马拉松 评选 评选活动 评比 晾晒 公开课 微课 议事日 接待日 民情日 大走访 大排查 大比武 ' +
      '观摩 暑托班 寒托班 托管班 托育班 培训营 读书班 服务日 宣传日 主题月 活动季 服务季 志愿季 开放日 体验日 志愿服务日 主题日 行动月 ' +
      '集体婚礼 婚礼 相亲会 村超 广场舞大赛 大联欢 庙会 拉练',
  },
  {
    kind: 'activity',
    bare: true,
    words:
      '健康节 邻居节 风尚节 年货节 艺术节 文化节 旅游节 美食节 读书节 采摘节 丰收节 购物节 科技节 体育节 音乐节 戏剧节 电影节 ' +
      '啤酒节 龙舟节 花卉节 桃花节 梨花节 油菜花节 樱花节 牡丹节 葡萄节 樱桃节 草莓节 西瓜节 ' +
      '荷花节 茶文化节 艺术周 阅读节 邻里节 民俗节 文化周 惠民季 消费季 读书月 阅读季 旅游季 技能大赛',
  },
  {
    kind: 'activity',
    grade: 'extends',
    words:
      '专项监督 专项督查 专项检查 专项巡察 专项审计 专场 岗位体验 职业体验 培训 播报 走访 宣传 宣传教育 主题教育 专题教育 巡讲 拉练观摩 面对面 行动日 讲评 比武',
  },
  {
    kind: 'team',
    bare: true,
    words:
      '小分队 服务队 志愿服务队 志愿者服务队 志愿队 突击队 先锋队 宣讲队 宣讲团 讲师团 行动队 巡逻队 ' +
      '调解队 宣传队 服务团 帮帮团 帮扶队 攻坚队 义警队 红袖标队 救援队 爱心车队 文艺队 宣传小分队 工作专班 服务小队 志愿服务小队 ' +
      '志愿服务分队 志愿服务支队 志愿服务总队 轻骑兵',
  },
  {
    kind: 'team',
    words:
      '社团 小组 劝导队 护河队 护林队 巡河队 巡护队 互助队 夜巡队 船队 护卫队 配送队 志愿者队 巡讲团 自管会 自治会 商家联盟 调解团 辅导团 队 小队 分队 专班 协会 团队 议事团 宣讲组 学习组 服务组',
  },
  { kind: 'team', notWithin: true, near: true, people: true, words: '志愿者 义工' },
  { kind: 'team', grade: 'extends', words: '队伍 志愿队伍 志愿者队伍 宣讲队伍 服务队伍' },
  {
    kind: 'policy',
    words:
      '条例 办法 方案 实施方案 工作方案 意见 实施意见 规定 清单 规划 章程 措施 ' +
      '责任书 承诺书 倡议书 约定书 评价标准 指引 村规民约 居民公约',
  },
  {
    kind: 'platform',
    bare: true,
    words:
      '驿站 书院 学堂 讲堂 大讲堂 讲坛 大讲坛 夜校 微课堂 小课堂 工作室 议事厅 议事亭 会客厅 书吧 银行 调解室 直通车 快车 大篷车 小程序 云平台 工作站 服务岗 专线 热线 直播间 工坊 超市 食堂 书屋 书房 小院 长廊 大院 大舞台 积分超市 爱心超市 ' +
      '服务点 调解点 专区 专栏 信箱 公益班 体验馆 展览馆 村史馆 纪念馆 家风馆 之家 孵化园 共享农庄 扶贫车间 帮扶车间 零工市场 零工驿站 助餐点 评理堂 说事点 说事室 议事堂 读书角 议事角 人才库 师资库 资源库 专家库',
  },
  {
    kind: 'activity',
    bare: true,
    words:
      '大赛 联赛 邀请赛 挑战赛 大集 集市 市集 技能班 辅导班 训练营 夏令营 冬令营 体验营 宣传月 宣传周 实践月 实践周 宣教月 宣教周 活动月 活动周 服务月 服务周 读书会 故事会 村晚 运动会 村运会 论坛 公益课',
  },
  {
    kind: 'team',
    bare: true,
    words: '联盟 理事会 互助会 参事会 车队 评理团 观察团 艺术团 合唱团 顾问团 智囊团 党建联盟',
  },
  { kind: 'policy', bare: true, words: '公约 守则 细则 实施细则 考核细则' },
  { kind: 'mechanism', bare: true, words: '议事会' },
  {
    kind: 'team',
    bare: true,
    notWithin: true,
    by: '成立 组建 建立 建起',
    words: '党委 党总支 党支部',
  },
  { kind: 'mechanism', bare: true, by: '推行 试行 首创 推出', words: '档案' },
  { kind: 'platform', bare: true, by: '成立 组建 建立 建起 设立 建成 共建', words: '研究院' },
  { kind: 'programme', bare: true, words: '大会战 提升年 建设年 攻坚年 突破年' },
];

const ENDS_ONLY: readonly { readonly kind: InitiativeKind; readonly words: string }[] = [
  { kind: 'mechanism', words: '制 法 圈 卡 会 榜 板' },
  { kind: 'activity', words: '节 周 月 季 日 赛 展 课 宴 秀 集' },
  {
    kind: 'platform',
    words: '厅 屋 吧 台 角 岗 园 点 坊 亭 廊 舍 栈 铺 圃 车 码 网 室 院 店 墙 校 堂 间 房 群',
  },
  { kind: 'team', words: '团 社 营 帮' },
];

/** Nouns of one character, which name only at the end of a quoted phrase: “晚风诗社”. */
export const LAST_CHARACTERS: ReadonlyMap<string, InitiativeKind> = new Map(
  ENDS_ONLY.flatMap(({ kind, words }) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Every noun once, the longest first. */
export const NAMING_NOUNS: readonly NamingNoun[] = GROUPS.flatMap((group) =>
  group.words.split(' ').map(
    (word): NamingNoun => ({
      word,
      kind: group.kind,
      grade: group.grade ?? 'seals',
      bare: group.bare ?? false,
      within: !(group.notWithin ?? false),
      near: group.near ?? false,
      people: group.people ?? false,
      by: group.by?.split(' ') ?? null,
      unless: UNLESS[word] ?? UNLESS[word.slice(-1)] ?? '',
    }),
  ),
).sort((a, b) => b.word.length - a.word.length);

/**
 * Ends of a quoted phrase that look like a naming noun and are none: (“…在行动” is a motto, …).
 */
export const FALSE_ENDS: readonly string[] = [
  '后台',
  '讲台',
  '擂台',
  '电视台',
  '阳台',
  '窗台',
  '站台',
  '灶台',
  '有品牌',
  '有阵地',
  '有队伍',
  '有活动',
  '有机制',
  '建平台',
  '建机制',
  '建队伍',
  '搭阵地',
  '排队',
  '站队',
  '在行动',
  '齐行动',
  '我行动',
  '共行动',
  '见行动',
  '想办法',
  '老中心',
  '守初心',
  '为中心',
  '有平台',
  '搭平台',
  '强阵地',
  '建阵地',
  '有意见',
  '提意见',
  '我服务',
  '优服务',
  '强服务',
  '送服务',
  '争先锋队',
  '进课堂',
  '进学校',
  '进校园',
  '在基层一线',
  '想法',
  '做法',
  '看法',
  '说法',
  '手法',
  '书法',
  '民法',
  '宪法',
  '执法',
  '司法',
  '普法',
  '守法',
  '懂法',
  '用法',
  '学法',
  '违法',
  '控制',
  '体制',
  '限制',
  '定制',
  '绘制',
  '观点',
  '重点',
  '热点',
  '难点',
  '堵点',
  '痛点',
  '焦点',
  '卡点',
  '特点',
  '优点',
  '缺点',
  '亮点',
  '起点',
  '终点',
  '支点',
  '试点',
  '盲点',
  '落脚点',
  '上法庭',
  '出站',
  '进站',
  '起征点',
  '切入点',
  '着力点',
  '节日',
  '生日',
  '今日',
  '明日',
  '昔日',
  '四季',
  '旺季',
  '淡季',
  '岁月',
  '花园',
  '家园',
  '校园',
  '田园',
  '公园',
  '幼儿园',
  '视角',
  '主角',
  '配角',
  '死角',
  '口角',
  '上岗',
  '下岗',
  '在岗',
  '扫码',
  '密码',
  '解码',
  '数码',
  '一张网',
  '防护网',
  '关系网',
  '医院',
  '法院',
  '庭院',
  '教室',
  '首发车',
  '顺风车',
  '社会',
  '抱团',
  '旅行社',
  '施展',
  '发展',
  '拓展',
  '进展',
  '扶贫车',
  '定点',
  '网点',
  '火车',
  '汽车',
  '停车',
  '打榜',
  '防火墙',
  '文化墙',
  '样板',
  '老板',
  '地板',
  '跳板',
  '模板',
  '短板',
  '看板',
  '黑板',
  '钢板',
  '天花板',
  '平板',
  '快板',
  '甲板',
  '踏板',
  '天堂',
  '殿堂',
  '祠堂',
  '教堂',
  '厅堂',
  '名堂',
  '征集',
  '收集',
  '文集',
  '诗集',
  '合集',
  '选集',
  '聚集',
  '采集',
  '密集',
  '筹集',
  '召集',
  '专集',
  '赶集',
  '机会',
  '聚会',
  '开会',
  '约会',
  '学会',
  '体会',
  '都会',
  '大会',
  '委员会',
  '村委会',
  '居委会',
  '业委会',
  '工会',
  '商会',
  '教会',
  '议会',
  '全会',
  '两会',
  '进会',
  '散会',
  '培训会',
  '推进会',
  '部署会',
  '动员会',
  '例会',
  '时间',
  '空间',
  '民间',
  '中间',
  '期间',
  '夜间',
  '人间',
  '世间',
  '田间',
  '乡间',
  '晚间',
  '午间',
  '林间',
  '山间',
  '之间',
  '样板间',
  '厂房',
  '住房',
  '楼房',
  '平房',
  '病房',
  '样板房',
  '用房',
  '库房',
  '机房',
  '营房',
  '危房',
  '民房',
  '公房',
  '老房',
  '新房',
  '洋房',
  '毛坯房',
  '安置房',
  '公租房',
  '学区房',
  '商品房',
  '保障房',
  '二手房',
  '人群',
  '集群',
  '社群',
  '族群',
  '楼群',
  '客群',
  '羊群',
  '产业群',
  '上房',
];

/** Kind of a name that has no naming noun, by the verb that sets it up. */
export const KIND_BY_VERB: readonly { readonly verbs: string; readonly kind: InitiativeKind }[] = [
  { verbs: '开 开设 开办 设立 设置 搭建 建成 开通 上线 建设', kind: 'platform' },
  { verbs: '成立 组建 组织 招募 选聘 聘请 选出 推选 唤作', kind: 'team' },
  { verbs: '举办 举行 开展 组织开展 发起', kind: 'activity' },
  { verbs: '实施 启动', kind: 'programme' },
  { verbs: '推行 建立 探索 创新 运用 落实 健全', kind: 'mechanism' },
];
