/** Words around the name of a team that stands without quotation marks. */

/** Nouns that end a team's name: 春雨志愿服务队, 红船共产党员服务队. */
export const TEAM_NOUNS: readonly string[] = (
  '志愿服务队 志愿者服务队 志愿者服务团 志愿服务团 志愿者协会 志愿服务协会 志愿者联合会 志愿服务联合会 义工队 义工协会 义工联合会 爱心协会 公益协会 ' +
  '公益联合会 爱心车队 共产党员服务队 党员服务队 党员突击队 青年突击队 民兵突击队 艺术团 合唱团 文艺队 秧歌队 锣鼓队 舞龙队 救援队 宣讲团 宣讲队 讲师团 帮帮团 ' +
  '志愿服务分队 志愿服务小分队 志愿宣讲队 轻骑兵 轻骑兵小分队 宣讲小分队 服务小分队 公益队 巡逻队 巡防队 帮帮队 互助队 配送队'
).split(' ');

/** Nouns of teams that few places have: with whom it is made of they are a name (巾帼夜巡队). */
export const TELLING_TEAMS: readonly string[] =
  '夜巡队 义警队 红袖标队 护学队 啄木鸟队 五老团 敲门队 净滩队'.split(' ');

/** Organisations and places that stand before the name and are no part of it. */
export const TEAM_OWNERS: readonly string[] =
  '部分 不少 文化馆 图书馆 博物馆 幸福院 敬老院 养老院 福利院 卫生院 街道 社区 公司 集团 电力 医院 学校 小学 中学 学院 大学 银行 中心 支部 党委 支队 大队 农场 管委会 委员会 联合会 协会 组建 成立 组成 加入 参加 组织 来自 担任 当地 负责 邀请 带领 走进 走出 来到 进入 位于 设在 前往 坐在 每个 各个 这家 这个 一处 一家 推进 开放 启用 联合 先后 依托 通过 同时 还有 以及 作为 创办 发起 创立 归集 扶持 培育 孵化 壮大 整合 统筹 动员 吸纳 招募 发展 建设 打造 充实 依靠 凝聚 吸引 引导 支持 指导 选派 派出 抽调 集结 出动 下设 拥有 现有 全覆盖 组成的 一支 这支 该支 每支 多支'.split(
    ' ',
  );

/** Whom a team is made of, whose it is and what it does: none of this names it. */
export const WHOSE_TEAMS: readonly string[] = (
  '新时代 文明实践 志愿服务 志愿者 学雷锋 雷锋 共产党员 党员 青年 巾帼 青春 青少年 少年 少儿 儿童 老年 老人 银发 银龄 夕阳 大学生 学生 教师 医护 医务 医疗 退役军人 老兵 军人 ' +
  '妇女 职工 工会 工人 农民 村民 居民 群众 网格 干部 专家 百姓 校园 企业 机关 单位 街道 乡镇 社区 乡村 农村 理论 政策 宣讲 宣传 科普 科技 法律 法治 普法 环保 ' +
  '环境 生态 卫生 健康 文艺 文化 体育 健身 心理 教育 助学 支教 敬老 助老 为老 助残 扶贫 帮困 帮扶 平安 治安 交通 气象 农技 农业 供电 税务 金融 公益 爱心 应急 消防 水上 蓝天 民兵 ' +
  '搜救 山地 森林 防汛 抗旱 抗疫 疫情 防控 防疫 红十字 民族 特色 专业 自己 热心 技能 技术 劳模 模范 人大 政协 统战 代表 委员 县直 市直 区直 市级 县级 区级 镇级 村级 校级 班级 院级 全市 全县 全区 全镇 综合 常备 ' +
  '便民 惠民 利民 邻里 互助 护河 护林 巡河 巡逻 反诈 禁毒 移风易俗 人居 家政 家电 维修 理发 义诊 抢险 救灾 电影 图书 阅读 读书 书画 戏曲 音乐 舞蹈 歌舞 民间 基层 业余 首支 足球 篮球 排球 施工 工程 工作 领导 专业 攻坚 突击 帮办 代办 督查 检查 考察'
).split(' ');
