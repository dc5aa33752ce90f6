/** Verbs with which a newspaper says that somebody set something up or carries it out. */

/**
 * Before a name: 推行“…”工作法. `alone` verbs name a thing even where no naming noun follows
 * (创新推出“邻里灯”); the others are as often followed by a figure of speech (打造“金名片”).
 */
export const SETUP_VERBS: readonly { readonly verb: string; readonly alone: boolean }[] = [
  ...'推行 推出 合推 共推 联推 主推 设置 设立 开设 开办 创办 首创 创立 启动 开通 上线 发起 举办 举行 开展 成立 组建 创设 试行 摸索出 建起 办起 改造成 改建成 改成 创办起 开起 设起 议出 挂牌'
    .split(' ')
    .map((verb) => ({ verb, alone: true })),
  ...(
    '建立 打造 实施 创建 搭建 探索 创新 建设 制定 出台 印发 构建 健全 完善 组织 培育 深化 运用 落实 ' +
    '形成 优化 建成 打响 擦亮 推广 推动 推进 策划 承办 主办 参与 制订 编制 发布 修订 颁布 下发 ' +
    '开辟 依托 用好 创作 做优 做强 做实 建强 抓好 运行 坚持 采取 采用 实行 提出 ' +
    '总结 提炼 孵化 注册 引进 引入 融入 纳入 召开 组成 选派 派出 选出 聘请 选聘 招募 培养 推选 划分 延伸出 布设 布局'
  )
    .split(' ')
    .map((verb) => ({ verb, alone: false })),
];

/** Of the others, those that set something up: 建立“…” is likelier a name than 落实“…”. */
export const BUILDING_VERBS: ReadonlySet<string> = new Set(
  '打造 构建 组织 招募 选聘 培养 推动 形成 建立 实施 创建 搭建 探索 创新 建设 培育 建成 开辟 组成 孵化 提炼 注册 创作 编制 召开 总结 实行 制定 出台 引进 完善 健全 采用 运用 用好 推广 主办 承办 策划 打响 擦亮 参与 发布 优化 深化 做优'.split(
    ' ',
  ),
);

/** Of the others, those that a way of working follows: 采取“…”. */
export const METHOD_VERBS: readonly string[] =
  '实行 推行 采取 采用 探索 创新 建立 推出 实施 运用 总结 首创 试行 形成'.split(' ');

/** Of these, what also introduces a name that stands without quotation marks. */
export const BARE_VERBS: readonly string[] = (
  '推行 推出 设置 设立 开设 开办 创办 首创 创立 启动 发起 举办 举行 开展 成立 组建 创设 试行 建立 打造 ' +
  '实施 创建 搭建 探索 建成 组织 组成 创新建立 实行 构建 形成 制定 创新 采取 采用 运用 提炼 新建 改建 建起 办起 设起 开起 搭起 摆起 开通 总结 推广 落实 深化 出台 印发 试点 执行 召开 打响 打赢 打好 搞 搞起 摆开 摆出 办好 设了'
).split(' ');

/** Before a brand without marks: 擦亮柳岸先锋党建品牌. */
export const BRAND_VERBS: readonly string[] = '擦亮 打响 叫响 唱响 培育 塑造 做优'.split(' ');

/** After a name: “…”正式开班, “…”揭牌. */
export const OPENING_VERBS: readonly string[] = (
  '开启 正式开启 启幕 开讲 试营业 试运行 雷打不动 开进 驶进 展开 铺开 启动 展开 铺开 上线 启用 揭牌 成立 开课 开营 投用 开馆 亮相 开幕 开班 开业 举行 举办 开张 诞生 应运而生 落地 ' +
  '开赛 开锣 鸣枪 拉开帷幕 开播 运行 出台 投入使用 挂牌 开放 已开展 累计开展 已举办 已举行 开场 登场 开集 开市 开园 坚持了 已服务 已惠及 已覆盖 累计服务 累计惠及 走红 覆盖全县 覆盖全市 覆盖全区 覆盖全镇'
).split(' ');

/** Before the title of a document: the place made it itself. */
export const ISSUING_VERBS: readonly string[] =
  '制定 制订 编印 编写 出台 印发 发布 修订 颁布 下发 起草 编制 通过 建立 形成 推出 完善 签订 签署 签下 试点 试行 实施 审议 拟定 定下 订下 订立 议定 商定 立下 写下 议出 编成 编出 公布 推广 推行 写进 写入 拟出'.split(
    ' ',
  );
