/**
 * The measure words and units of the genre, each in the group of what it measures, and the nouns
 * that tell what a general measure word (个, 件, 支 …) counts. Adding a unit is one word here: the
 * reader finds it, the dataset groups it. Words are parted by blanks.
 */
import type { UnitGroup } from './units.ts';

const split = (words: string): readonly string[] => words.split(' ');

/** Units whose group does not depend on the noun. */
export const MEASURE_UNITS: Readonly<Record<UnitGroup, readonly string[]>> = {
  people: split('人 名 位 人份 对'),
  visits: split(
    '人次 户次 家次 台次 车次 班次 架次 艘次 航次 列次 辆次 剂次 针次 例次 件次 份次 双次 盏次 组次 队次 批次 ' +
      '篇次 条次 张次 处次 所次 点次 项次 起次 头次 座次 亩次 册次 趟次 课次 节次 校次 村次 床次 只次',
  ),
  households: split('户 住户 家庭 农户 商户 牧户 用户 贫困户 脱贫户'),
  money: split('元 美元 欧元 日元 英镑 港元 港币 韩元 卢布 角'),
  area: split('平方公里 平方千米 平方米 平方 平米 公顷 亩 公亩 垧 市亩 顷 ㎡ m² m2 km² km2'),
  length: split('公里 千米 米 延米 延长米 华里 海里 厘米 毫米 公分 英里 英尺 丈 km m cm mm ㎞'),
  weight: split('吨 公斤 千克 斤 克 毫克 市斤 担 kg g t'),
  volume: split('立方米 立方 方 升 千升 毫升 ml 公升 m³ m3 加仑'),
  events: split('场次 场 次 期 届 轮次 轮 课时 学时 讲 堂 课 站次 遍 趟 回'),
  objects: split(
    '辆 套 份 样 张 本 册 幅 面 盏 株 棵 台 台套 架 艘 部 枚 颗 粒 根 块 片 箱 盒 瓶 袋 包 桶 罐 捆 ' +
      '束 朵 盆 把 剂 针 头 只 匹 羽 尾 顶 双 副 篇 首 封 段 句 字 例 起 宗 案 笔 单 票 枝 丛 窝 ' +
      '筐 床 具 扇 杆 柄 件套 列 樘 挂 则 帧 尊 缸 坛 盘 局 格 圈 听 筒 贴 阶 茬 拨 标箱 标准箱 车 桌 ' +
      '杯 碗 餐 围 笼 屉 种 款 类 幕 集 出 门 道 卷 节 路 峰 管 通 稿 股 壶 串 锅 碟 页 沓 摞 堆 垛 刀 头只 羽只 只羽 匹头 兜 桩 棒 群 板 客 条段 炉 铺',
  ),
  places: split('座 栋 幢 间 处 孔 眼 院 楼栋 车间 片区 床位 席'),
  organisations: split('家 所'),
  share: split('% ‰ 个百分点 百分点 成 倍 番'),
  time: split('小时 分钟 天 工时 人天 工日 机时 台班'),
  other: split(
    '千瓦 兆瓦 千瓦时 度 千伏 千伏安 兆伏安 kW MW GW kWh kV ℃ 分 摄氏度 马力 千卡 GB TB 兆 ' +
      '瓦 伏 分贝 吨/日 吨/天 立方米/秒 立方米/小时 公里/小时 吨公里 车公里 微克/立方米 毫克/立方米 毫克/升',
  ),
};

/** Nouns that are their own measure word (2600余住户): what is counted is the unit itself. */
export const NOUN_UNITS: readonly string[] = split(
  '住户 家庭 农户 商户 牧户 用户 贫困户 脱贫户 片区 楼栋 车间 床位',
);

/** Measure words that serve for many things; the noun decides, else the group named here. */
export const GENERAL_UNITS: Readonly<Record<string, UnitGroup>> = {
  个: 'objects',
  件: 'objects',
  项: 'objects',
  条: 'objects',
  支: 'objects',
  组: 'organisations',
  批: 'objects',
  班: 'organisations',
  口: 'objects',
  对: 'people',
  家: 'organisations',
  所: 'organisations',
  处: 'places',
  户: 'households',
  块: 'objects',
  '': 'other',
};

/** What a noun counts, told by its last characters; the longest ending that fits decides. */
export const NOUN_GROUPS: readonly (readonly [group: UnitGroup, endings: readonly string[]])[] = [
  ['money', split('钱 收入 工资 产值 资金 善款 补贴')],
  [
    'people',
    split(
      '人 人口 者 员 党员 群众 居民 村民 市民 学生 师生 老师 教师 学员 干部 职工 农民 农 游客 代表 骨干 能手 儿童 ' +
        '老人 孩子 青年 妇女 专家 医生 护士 民警 战士 官兵 乡亲 岗位 新人 夫妻 选手 中小学生',
    ),
  ],
  ['households', split('户 家庭 人家')],
  [
    'organisations',
    split(
      '队 队伍 小组 团队 单位 部门 支部 党委 党组织 组织 企业 公司 工厂 合作社 协会 商会 学会 社团 机构 医院 ' +
        '学校 小学 中学 中小学 幼儿园 大学 高校 院校 班 班级 专班 车队 商家 商铺 门店 店铺 酒店 网格 分队 支队 ' +
        '总队 团 联盟 业主 银行 窗口 委员会 专业队 科室 工作组',
    ),
  ],
  [
    'places',
    split(
      '村 社区 小区 乡镇 街道 县 市 区 镇 乡 点 点位 站 站点 中心 基地 广场 公园 园 园区 馆 室 书屋 阵地 ' +
        '场所 驿站 路 街 巷 小巷 道路 公路 桥 水库 河 河流 湖 渠 井 站所 摊位 车位 泊位 厕所 公厕 市场 院 庭院 ' +
        '院落 长廊 食堂 大棚 实践所 实践站 村庄 自然村 行政村 景区 景点 农场 牧场 养殖场 楼栋 路口 路段 分区 岗 ' +
        '展馆 礼堂 祠堂',
    ),
  ],
  [
    'events',
    split(
      '活动 宣讲 培训 讲座 演出 会议 调度会 座谈会 比赛 检查 讲堂 党课 课 巡查 巡逻 演练 招聘会 督查 督导 会 ' +
        '展览 晚会 仪式 讲解 放映',
    ),
  ],
];
