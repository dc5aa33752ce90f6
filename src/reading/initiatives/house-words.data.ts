/** Places that people go to by name, without quotation marks: 红色网格驿站, 巷口议事厅. */

export const HOUSE_NOUNS: readonly string[] =
  '服务站 驿站 议事厅 会客厅 议事亭 大讲堂 讲堂 学堂 夜校 工作室 调解室 书吧 小站 微家 长者食堂 幸福食堂 爱心食堂 爱心超市 积分超市 道德银行 时间银行 爱心银行 评理堂 评理室 说事室 食堂 饭堂 书房 书屋 小屋 超市 便民点'.split(
    ' ',
  );

/** What such places are for everywhere: 快递驿站, 设计工作室 have no name of their own. */
export const OF_HOUSES_EVERYWHERE: readonly string[] = (
  '党群 警务 高速 汽车 加油 气象 农机 供销 退役军人 文明实践 养老 卫生 法律 人才 就业 快递 菜鸟 邮政 旅游 旅客 服务 志愿服务 志愿 文明实践 便民服务 个人 设计 摄影 美术 书画 音乐 舞蹈 电商 直播 名师 劳模 创新 劳模创新 大师 技能大师 心理 心理咨询 法律 律师 专家 院士 ' +
  '代表 委员 书记 人大代表 政协委员 调解 人民调解 矛盾 矛盾调解 纠纷调解 诉前调解 家事 综合 专业 多个 各个 一个 一处 建成 设立 新建 打造 道德 百家 专题 市民 农民 老年 社区 村级 ' +
  '工会 职工 员工 学校 学生 教师 师生 单位 机关 企业 公司 集体 大型 连锁 农家 城市 智能 智慧 便利 生鲜 中央 校园 医院 工地 家庭 自家 传统 农村 乡村 商场 平价 日用 附近 外卖 自己 新建 老旧 闲置 温馨 夜班 铁皮 家里 每家 首家 这家'
).split(' ');

/** A supermarket is a shop, unless its name says that goods are not all it is about: 巷口爱心超市. */
export const GOOD_DEEDS: readonly string[] =
  '爱心 爱德 积分 道德 美德 文明 公益 志愿 慈善 生态 环保 幸福 诚信 信用 互助 德治 善行 善治 时间 垃圾 暖心 励志 振兴 乡风 党员 红色 巾帼 美丽 邻里'.split(
    ' ',
  );
