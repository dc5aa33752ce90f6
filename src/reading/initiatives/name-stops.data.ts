/** Where a name behind quotation marks is over and the sentence goes on. */

/** 和 between two things; not where it begins a word that a name may hold: 和平鸽, 和顺; but 舞蹈队和合唱队. */
export const AND =
  '和(?!平(?!安|台)|顺(?!风)|声(?!乐)|美(?!食|容|术|发)|谐|合(?!唱|作|同)|睦|善(?!行)|乐(?!队|器|团))';

/** Characters that go on with the sentence, but for the words that a name may hold. */
const CHARACTERS =
  '[的了是与及或将已被把让由到也而并但则其该此较]|暨(?![\\u4e00-\\u9fff]{2,10}?(?:活动|大赛|比赛|晚会|展演|汇演|展))|就(?!业)|' +
  `${AND}|` +
  '为(?!民|老|农|企|侨)|以(?!案)|' +
  '对(?!口|接|话)|在(?!线|职)|等(?!级)|使(?!者)|向(?!阳|善)|从(?!业)|都(?!市)|中(?!心|学|小学|华|国|医|山)|给(?!力|养)|即(?!时|办|享|送|是)|送(?!考|医|教|学|餐|药|温|清|法|戏|书|政|文化|下乡|福|岗|技|科|春|健康|平安|欢乐)|要|须|获';

/** Verbs and nouns that no name goes on with: “…”走进社区, “…”的方式. */
const WORDS: readonly string[] =
  '带着 搬上 带动(?![\\u4e00-\\u9fff]{0,4}(?:工程|行动|计划|机制|模式|项目|工作法)) 交给 交由 交到 结成 编成 轮流 进行 通过 开展 推动 成为 有效 积极 正式 受到 包括 主要 利用 发布 制作 提供 走进 来到 深入 帮助 解决 反映 排起 存入 发放 融入 纳入 延伸 覆盖 惠及 开进 搬进 送进 植入 落实 联系 组成 组织 成立 组建 担任 严格 按照 根据 经常 打响 擦亮 叫响 下设 举行 举办 召开 营销 凝聚 激活 参加 出席 参与 加入 打造 制成 做成 共聚 相聚 汇聚 齐聚 相约 携手 准时 如期 每天 每日 每周 每月 定期 不断 持续 逐渐 当成 当作 列出 登台 来自 每逢 收集 一直 已经 正在 即将 开始 结束 完成 形成 实现 引入 打通 完善 健全 制定 修订 期间 以来 时期 写进 写入 贴在 挂在 方式 形式 运营 情况 实际'.split(
    ' ',
  );

/** How many characters {@link STOP} looks at. */
export const LONGEST_STOP = 14;

/** Matches where a sentence goes on behind a quoted phrase. */
export const STOP = new RegExp(`^(?:${CHARACTERS}|${WORDS.join('|')})`, 'u');

/** A place's name does not go on with one of these. */
export const STOP_WORDS =
  '[的了在是和与及或以为将已被把对让使等中由从到向也都就]|进行|通过|开展|推动|成为|[走送开搬带]进|送[到入给]|来到|参加|正式|如期|准时|组成|结成|编成|组建|成立|交[给由到]|轮流|共同';
