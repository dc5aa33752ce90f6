/**
 * Lines that belong to the page and to no article. Each pattern matches a whole line, and has the
 * flag u alone, since all are asked as one.
 */
export interface FurniturePattern {
  readonly name: string;
  readonly example: string;
  readonly pattern: RegExp;
}

/** What pages of a local paper are called. */
export const PAGE_NAMES =
  '(?:综合|要闻|新闻|时政|民生|社会|社区|文明|镇街|街镇|乡镇|县区|区县|县域|市县|城区|城事|都市|地方|本市|本地|国内|基层|乡村|三农|农业|副刊|文化|文艺|教育|健康|卫生|法治|党建|经济|财经|产业|生活|热点|焦点|聚焦|关注|视点|视野|图片|影像|专版|专题|专刊|特刊|特别报道|广告|公告|评论|理论|读者|旅游|体育|连线|创建|实践)';

/** What recognition draws between two blocks. */
export const RULE = /^[-—_=*~·.•\s]{3,200}$/u;

/** 柳湾时评: what columns of comments are called, alone on a line. */
export const COMMENT_COLUMN =
  /^[【[■●◆▶\s]{0,3}[\u4e00-\u9fff]{2,4}(?:快语|快评|短评|时评|锐评|微评|热评|短论|漫笔)[】\]\s]{0,3}$/u;

export const FURNITURE: readonly FurniturePattern[] = [
  {
    name: 'page number',
    example: '第3版',
    pattern:
      /^(?:第\s?)?[A-D]?[0-9０-９一二三四五六七八九十]{1,3}\s?版?(?:[\s·|｜:：/]{1,3}[\u4e00-\u9fff·]{1,8})?$/u,
  },
  {
    name: 'page number and name, run together',
    example: 'A4民生',
    pattern: new RegExp(`^第?[A-D]?[0-9]{1,2}版?${PAGE_NAMES}{1,2}$`, 'u'),
  },
  {
    name: 'page number and a window’s name',
    example: '02 镇街之窗',
    pattern:
      /^(?:第?[A-D][0-9]{1,2}版?|0[0-9]版?|第?[0-9]{1,2}版)\s?[\u4e00-\u9fff]{2,4}(?:之窗|天地|纵横|广角|经纬|视点|视窗|速递|速览)$/u,
  },
  {
    name: 'page number between dashes',
    example: '- 3 -',
    pattern: /^[-—–·•○~～=]{1,4}\s{0,3}(?:第\s?)?[0-9０-９]{1,3}\s?页?\s{0,3}[-—–·•○~～=]{1,4}$/u,
  },
  {
    name: 'page count',
    example: '第 3 页',
    pattern: /^(?:第\s?[0-9０-９]{1,3}\s?页|Page\s[0-9]{1,3})$/u,
  },
  {
    name: 'rule of a table',
    example: '---|---',
    pattern: /^[\s:]{0,2}-{2,20}[\s:]{0,2}(?:\|[\s:]{0,2}-{2,20}[\s:]{0,2}){1,12}$/u,
  },
  {
    name: 'page letter',
    example: 'A03',
    pattern: /^[A-D]\s?[0-9]{1,3}(?:[-—~][A-D]?[0-9]{1,3})?$/u,
  },
  {
    name: 'date line',
    example: '2021年4月8日 星期四 农历辛丑年',
    pattern:
      /^(?:[\u4e00-\u9fff]{0,10}\s)?[0-9０-９]{4}\s?[年.\-/]\s?[0-9０-９]{1,2}\s?[月.\-/]\s?[0-9０-９]{1,2}\s?日?(?:$|(?=[^\u4e00-\u9fff，,、0-9０-９])|农历|总?第|[\s,，]{0,3}(?:星期|周)[一二三四五六日天])[^。！？]{0,30}$/u,
  },
  { name: 'day of the week', example: '星期四', pattern: /^(?:星期|周)[一二三四五六日天]$/u },
  { name: 'lunar date', example: '农历三月廿七', pattern: /^农历[\u4e00-\u9fff]{2,12}$/u },
  {
    name: 'staff box',
    example: '责任编辑：王小虎 校对：李大山',
    pattern:
      /^[■□●\s]{0,3}[（(【[]?(?:本版|本期|[一二三四五六七八]版|见习|图片|文字|责任|值班|执行|整理)?(?:责任?编辑?|编辑|策划|统筹|法律顾问|主任|责编|美编|校对|版式|版面|排版|组版|审核|签审|值班|视觉|制图|一审|二审|三审|初审|监审|监制|主编|总编|来源|稿源)(?!(?:部的?)?(?:同志|老师|先生|女士|朋友|[您你]们?好))(?![^。！？]{1,20}(?:文|文图|图文|撰文|记者|通讯员)[:：/／])[^。！？]{0,6}[:：/／\s][^。！？]{1,60}$/u,
  },
  {
    name: 'role without a name',
    example: '特约摄影',
    pattern:
      /^[■□●◎\s]{0,3}(?:本报|本网|特约|全媒体|实习|见习){0,2}(?:记者|通讯员|摄影师?|供图|摄影报道|[文图][/／][文图])$/u,
  },
  {
    name: 'source of the text',
    example: '稿件来源：东湖发布',
    pattern:
      /^[【（(]?(?:(?:本文|稿件|信息|新闻|文章|内容)来源|原标题)[:：](?![^。]{0,30}(?:记者|信息员|通讯员|作者))[^。]{2,40}[】）)]?$|^[（(](?:据|转自|摘自|原载)(?:《[^《》]{2,16}》|[^，。！？（）()]{2,12}(?:报|网|社|台|电|发布|融媒|客户端|微信公众号))[^，。！？（）()]{0,8}[）)]$/u,
  },
  {
    name: 'text of several sources',
    example: '本报综合报道',
    pattern: /^[（(]?(?:本报|本网|本刊)?(?:记者)?\s?(?:综合|综合报道|综合整理|综合消息)[）)]?$/u,
  },
  {
    name: 'source of the pictures',
    example: '（本版图片由受访单位提供）',
    pattern:
      /^[（(]?(?:本版|本文|文中)?(?:图片|照片|配图|资料图片?)均?由[^。！？]{2,30}(?:提供|拍摄|供图)[）)]?$/u,
  },
  {
    name: 'contact',
    example: '新闻热线：0571-12345678',
    pattern:
      // 一个电话 师傅上门 and 12345热线：接诉即办 are headlines: there no number is given.
      /^[^。！？]{0,16}(?:(?:热线|电话|传真|邮编)(?:[:：]\s?(?=[^。！？]{0,50}[0-9０-９]{3})|\s(?=[^。！？]{0,50}[0-9０-９－-]{5}))|(?:邮箱|信箱|微信号|[Ee]-?[Mm][Aa][Ii][Ll]|[Qq][Qq])[\s:：](?=[^。！？]{0,50}[0-9A-Za-z@])|(?:网址|网站|数字报|公众号|客户端|地址|来稿请寄)(?:[:：]|\s(?=[^。！？]{0,50}(?:[0-9A-Za-z@]|扫[码描]|下载|关注|点击|订阅))))(?!(?:首席|见习)?记者)[^。！？]{3,60}$/u,
  },
  {
    name: 'call for contributions',
    example: '来信来稿请寄本报群工部',
    pattern:
      /^[^。！？]{0,12}(?:来信|来稿|来函|投稿|稿件)(?:来稿|来信)?请(?:寄|投|发|送|联系|致电|拨打)[^。！？]{2,50}[。！]?$|^(?:本[报刊版栏])?(?:热忱|诚挚)?欢迎(?:广大读者|社会各界|各界)?(?:踊跃|积极)?(?:来信|来稿|投稿|赐稿)[^。！？]{0,50}[。！]?$/u,
  },
  {
    name: 'imprint',
    example: '国内统一连续出版物号 CN51-0001',
    pattern:
      /^[^。！？]{0,30}(?:国内统一|连续出版物号|统一刊号|邮发代号|主管主办|主办单位|总第\s?[0-9]{1,6}期|今日\s?[0-9一二三四五六七八九十]{1,3}\s?版|零售价|印刷厂|印务|承印|广告许可|机关报$|日报社出版|法律顾问[：:])[^。！？]{0,80}$/u,
  },
  {
    name: 'rubric of pictures',
    example: '【图片新闻】',
    pattern: /^[【[■●◆\s]{0,3}(?:图片新闻|图片故事|图说新闻|摄影报道|图说)[】\]\s]{0,3}$/u,
  },
  {
    name: 'rubric of briefs',
    example: '简讯',
    pattern:
      /^[【[■●◆▶▲\s]{0,3}(?:简讯|短讯|要闻简报|新闻速递|一句话新闻|综合新闻|要闻|公益广告|广告)[】\]\s]{0,3}$/u,
  },
  {
    name: 'name of a column',
    example: '读者来信',
    pattern:
      /^[【[■●◆▶\s]{0,3}(?:读者来信|读者来函|来信照登|来信摘登|来信选登|群众来信|百姓来信|读者之声|百姓呼声|群众呼声|本报评论|街谈巷议)[】\]\s]{0,3}$/u,
  },
  {
    name: 'name of a column of comments',
    example: '田间快语',
    pattern: COMMENT_COLUMN,
  },
  {
    name: 'name of a page of news',
    example: '河谷新闻',
    pattern: /^[【[■●◆\s]{0,3}[\u4e00-\u9fff]{2,6}(?<![大好一重热的条个])新闻[】\]\s]{0,3}$/u,
  },
  {
    name: 'notice',
    example: '遗失声明：王小虎不慎遗失身份证',
    pattern: /^(?:遗失声明|遗失启事|注销公告|减资公告|拍卖公告|招租公告|广告[:：])[^\n]{0,200}$/u,
  },
  {
    name: 'jump',
    example: '（下转第二版）',
    pattern:
      /^[（(【]?(?:下转|上接|紧接|转)(?:今日)?(?:本报)?第?\s?[A-D]?[0-9０-９一二三四五六七八九十]{1,3}\s?版[^。]{0,12}[）)】]?$/u,
  },
  {
    name: 'number of the issue',
    example: '第1234期',
    pattern: /^[（(]?(?:总第?|第)\s?[0-9０-９]{3,6}\s?[期号][）)]?$/u,
  },
  {
    name: 'name of the paper',
    example: '东湖日报',
    // 东湖报 too, but no 海报, 简报 and 喜报.
    pattern:
      /^(?:[\u4e00-\u9fff]{2,6}(?:日报|晚报|晨报|早报|都市报|时报|商报|周报|导报|快报|周刊)|[\u4e00-\u9fff]{2,3}(?<![海简通汇捷喜播战月年公预举申上电情警填呈板墙画])报)$/u,
  },
  {
    name: 'date in Chinese numerals',
    example: '二〇二一年四月八日',
    pattern:
      /^[一二三四五六七八九〇○零0]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日[^。！？]{0,20}$/u,
  },
  {
    name: 'lunar year',
    example: '辛丑年二月廿七',
    pattern:
      /^(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[正一二三四五六七八九十冬腊闰]{1,3}月[初一二三四五六七八九十廿]{1,3}$/u,
  },
  {
    name: 'web address',
    example: 'www.donghu.cn',
    pattern:
      /^(?:[Hh][Tt][Tt][Pp][Ss\u017f]?:\/\/|[Ww]{3}\.)[A-Za-z0-9./_?=&%:#\u017f\u212a-]{3,120}$/u,
  },
  {
    name: 'code to scan',
    example: '扫码关注东湖发布',
    // 扫码评服务 提速看得见 is a headline.
    pattern:
      /^(?:(?:扫描二维码|长按|识别二维码|欢迎投稿|欢迎关注)[^。，]{0,24}|扫[码一](?:扫)?[^。，]{0,6}(?:关注|下载|阅读|观看|订阅|收听|[进入]群|加入|添加|获取|了解|投稿|领取|看(?:视频|直播|新闻|更多|详情|全文|图))[^。，]{0,18}|扫码|扫一扫)$/u,
  },
  {
    name: 'advertisement on one line',
    example: '青山银行 惠农贷 随借随还 详询各网点',
    pattern:
      /^[\u4e00-\u9fff“”]{2,14}[ \u3000][^。，]{0,40}(?:详询|垂询|敬请光临|欢迎(?:惠顾|光临|选购)|(?:订购|咨询|招商|加盟|销售|服务)热线|火热(?:招租|预订|报名)中)[^。，]{0,24}$/u,
  },
  {
    name: 'public advertisement',
    example: '讲文明 树新风 公益广告',
    pattern:
      /^(?:(?:[^。]{0,24}[ \u3000·—-])?公益广告(?:[ \u3000：:·—-][^。]{0,16})?|[^。，、把用打做让办建制推设刊看讲]{0,12}公益广告|社会主义核心价值观|富强[\s、·]{0,3}民主[\s、·]{0,3}文明[\s、·]{0,3}和谐[^。]{0,40})$/u,
  },
  {
    name: 'pictures without a name',
    example: '本版图片除署名外均由本报记者摄',
    pattern: /^[（(]?本版(?:图片|照片|稿件|供图)[^。]{0,40}[）)。]?$/u,
  },
  {
    name: 'weather',
    example: '天气预报：今天多云，18℃～26℃',
    pattern:
      /^(?:(?:今[日天]|明[日天]|市区)?天气(?:预报)?[：:]|[晴阴多小中雨雪][^。：:]{0,12}\s)[^。]{0,40}℃[^。]{0,20}$/u,
  },
  { name: 'ornaments', example: '■ ■ ■', pattern: /^[◆◇■□●○▲△▼▽★☆◎※✦►▶▪▫♦\s]{1,60}$/u },
  {
    name: 'entities',
    example: '&nbsp;',
    pattern: /^(?:&#?[A-Za-z0-9\u017f\u212a]{2,8};\s?){1,12}$/u,
  },
  { name: 'tag', example: '<br>', pattern: /^(?:<\/?[A-Za-z\u017f\u212a][^<>]{0,300}>\s?){1,6}$/u },
  { name: 'rule', example: '-----', pattern: RULE },
  { name: 'latin title', example: 'CHENGSHI RIBAO', pattern: /^[A-Z][A-Za-z\s.]{5,60}$/u },
];

/** `（详见第三版）`: more stands elsewhere, and nothing is missing here. */
export const REFERENCE =
  /[（(【](?:详见|相关报道见|相关内容见|全文见|见)(?:今日)?(?:本报)?第?\s?[A-D]?[0-9０-９一二三四五六七八九十]{1,3}\s?版[）)】]$/u;

/** `。②10`: the sign of the editor in charge, behind the last sentence. */
export const EDITORS_CODE = /(?<=[。！？”）)])\s?[①-⑳]\s?[0-9]{1,2}$/u;

/** `（下转第二版）` and `（上接第一版）` inside a text. */
export const JUMP =
  /[（(【]\s?(?:下转|上接|紧接|转)(?:今日)?(?:本报)?第?\s?[A-D]?[0-9０-９一二三四五六七八九十]{1,3}\s?版[^）)】。]{0,12}[）)】]/u;

/** A line that sends the reader on: 下转第二版; and one that brings the rest from there: 上接第一版. */
export const JUMPS_ON = /^[（(【]?(?:下转|转)第?/u;
export const JUMPS_IN = /^[（(【]?(?:上接|紧接)第?/u;
