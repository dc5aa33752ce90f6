/** What makes a line of a headline a clause by itself: a verb that general lists of verbs lack. */

/** 剪掉, 补齐, 攒下, 缝出: a verb with what it comes to; hardly a noun in a headline looks so. */
const RESULT_VERBS =
  '(?:长(?=[出成])|[议背当包断理玩造编穿通捎留剪补攒坐啃缝织跑走蹚闯种唱端挑拉练牵解打用抓握攥聚兜托守下把疏贯叩敲推拆搬摘戴装换变刨挖兑签盖修铺架搭串点照带管理捋晒亮记写画绘讲听看问答学教育养护开办飞建救帮扶领引吹喊叫喝吃煮蒸酿晾存算赚省减降升涨迎送接递卖买赶追找选评考比争夺赢收割采扫洗擦磨炼烧焐挂竖贴摆腾垒绣刻印栽扛淘凑捐认结组围揽敞攀爬])' +
  '(?:掉|齐|下|上|出|通|富|火|住|开|好|成|起|完|透|活|稳|牢|实|美|亮|旺|回|进|到|来|响|平|准|暖|热|红|绿|净|足|大|强|快|懂|会|清)';
const RESULT = new RegExp(`${RESULT_VERBS}(?=[\\u4e00-\\u9fff“‘0-9]{2})`, 'u');
const RESULT_AT_END = new RegExp(`${RESULT_VERBS}$`, 'u');
/** “背篓”背上山, 粽子包出情: with one character behind. */
const RESULT_SHORT = new RegExp(`(?<=[\\u4e00-\\u9fff]{2})${RESULT_VERBS}[\\u4e00-\\u9fff]$`, 'u');
/** 进小区, 焕新颜, 立规矩, 减负担: one character behind who acts, and what it is done to. 回家 rather ends what another verb begins. */
const ACTION =
  /(?<=[\u4e00-\u9fff]{2})(?:进|并|焕|添|减|换|立|变|赛|唱|送|搬|亮|(?<![水温保供采取冷])暖|赶|坐|修|留|带|促|还|拿|止于|化于|照|装|兑|解|晒|享|聚|富|靠|管|有|没|缺|治|齐|少跑|多跑|坐诊|巡诊|义诊|上街|上山|下田|下地|进山|出海|出山|登门|回(?=[乡村楼园校田山港][\u4e00-\u9fff]?$)|(?:建|设|开|办|装|摆|挂|搬|住|种|养|藏|写|刻|记)[在到进]|成(?=[\u4e00-\u9fff]{3})|提(?=意见|建议|要求))(?:着|出|好)?[\u4e00-\u9fff0-9]{1,10}$/u;
/** 热了谁的心, 干了多少群众评, 解了家长愁. */
const DONE = /[\u4e00-\u9fff]了[\u4e00-\u9fff]{2}/u;
/** 刷新…, 聚力…, 给……“瘦身”, 为……: what clauses without a subject begin with; 办事窗口 and 护林员 do nothing. */
const OPENS =
  /^(?!办[事证](?:窗口|大厅)|讲师|护(?:士|林|河)|守林|学[校生]|创业者|当[年地]|走廊)(?:让|把|给|为|用|以|促|还|保|创|争|守|护|解|办|讲|享|走|干|学|当|圆|聚力|刷新|全力|扎实|留住|落实|谱|筑|续|要求|呼吁)(?=[\u4e00-\u9fff“‘]{3})/u;
/** 先开“板凳会”, 还要有人管: adverbs that no clause begins in the middle with. */
const ADVERB = /^(?:先|还要|还得|更要|也要|却|就|才|便)(?=[\u4e00-\u9fff“‘]{3})/u;
/** 别把老人“便”丢了, 不给蚊子留“产房”: what nobody should do, and no predicate of the line before. */
const FORBIDS = /^(?:别|莫|切莫|勿|请勿|不[给让把])(?=[\u4e00-\u9fff“‘]{3})/u;
/** 市委常委会（扩大）会议召开: a meeting with a name of its own. */
const MEETING =
  /^(?:[省市县区州旗镇乡]委|全[省市县区州旗镇乡]|[我本][省市县区州旗镇乡]).{0,24}(?:会|会议|仪式)(?:召开|举行)$/u;
/** 修什么怎么修: a question. */
const QUESTION = /什么|怎么|谁来|咋[\u4e00-\u9fff]|([\u4e00-\u9fff])不\1/u;
/** 菜花谢了, “油”路更宽, 出行不慌, 街坊都来帮, 周末最热闹: a clause without an object. */
const STATE =
  /(?<=[\u4e00-\u9fff”’]{2})(?:[谢来开红火热亮变暖绿响通富笑美散净少多好大高满活旺甜香稳落停走回醒醉静近轻顺畅宽]了|来[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{2}忙|[除清扫拆修办](?:净|完|好|到位)|约法三章|齐(?:上阵|动手|发力)|[跑走看转算过拉扶帮学讲][\u4e00-\u9fff]?一[趟遍回圈程把番]|(?:气象|面貌|日子|生活|心里|人气|产业|年味|书香|新风)[新甜旺浓美红暖]|(?<![获取觉懂值显使])得[\u4e00-\u9fff]{1,2}|还在|无处[藏逃躲]|(?:[码掌线网云]上|指尖|就近|当场|家门口)[看办查学买审批签缴]|[更最很真越不都也再又][\u4e00-\u9fff]{1,4}|一响|(?:停车|出行|看病|上学|办事|就医|充电|养老|过河|吃水|打水|灌溉|卖粮|入托|买菜|如厕)[难贵慢堵忙]|焕然一新|不停歇|(?:迎|待)客|开[馆园街讲班张播]|亮相|上[线新]|揭[牌榜]|启用|[受获](?:欢迎|热捧|青睐|追捧|好评|点赞|称赞)|[走干][^，]{0,2}到哪)$/u;

/** 全镇给台账“瘦身”, 柳河为村级减负: what is done for whom, by somebody named before it; the clause is whole. */
const GIVES =
  /^[\u4e00-\u9fff0-9]{2,8}[给为替][\u4e00-\u9fff]{2,6}(?:减负|瘦身|松绑|撑腰|让路|解忧|解难|解困|撑伞|充电|加油)$/u;
/** 1200个工作群“退场”, 36项台账清零: a clause that needs no object. */
const LEAVES = /(?<=[\u4e00-\u9fff]{2})(?:退场|下沉|归零|清零|下架|离场)$/u;
/** 心火“降”下来, 人气“旺”起来: how something becomes, with what it is before it. */
const BECOMES = /^[\u4e00-\u9fff]{2,5}[\u4e00-\u9fff](?:下|起|上)来$/u;
/** 让老街静下来: that begins with what is made so. */
const MADE_SO = /^[让把将使令]/u;

/** Objects that these verbs always have: 召开……会, 启动……行动. */
const EVENT_VERB = /(?:召开|举行|举办|启动|开展|组织|部署|召集|参加|出席)/u;
const EVENT =
  /(?:会|会议|大会|仪式|活动|行动|工作|建设|培训|培训班|讲座|比赛|大赛|竞赛|演练|论坛|晚会|展|节|日|月|周)$/u;
/** 给环卫工人 / 送上…, 以“党建+” / 提升…: whom or what with, and no verb yet. */
const PREPOSITION = /(?:^|[\u4e00-\u9fff])([把给以让为用对向])([^，,、]{2,8})$/u;
/** 一张“连心卡” / 三千矿工情: two lines that count. */
const COUNTS = /^[一二两三四五六七八九十百千万几0-9]{1,4}/u;

/** What shows that a line is a clause, and that of them which has its subject before it. */
const WITH_SUBJECT = [RESULT, RESULT_SHORT, ACTION, DONE, STATE, GIVES, LEAVES];
const CLAUSES = [...WITH_SUBJECT, OPENS, ADVERB, QUESTION];

/** 转场路上多了 / “暖心驿站”: there is more of what only the next line names. */
const AWAITS_THING = /[多有添建开办设成出来]了$/u;

/** 把“门面”擦亮: the object stands before the verb. */
const HAS_OBJECT = /^[把将让给][\u4e00-\u9fff“]/u;

function unquote(line: string): string {
  return line.replace(/[“”‘’"]/gu, '');
}

/**
 * Whether a line of a headline can be a clause: it does something, or something is said of it.
 *
 * @example isClause('海鲜档口立规矩') // true
 * @example isClause('一枚咸鸭蛋') // false
 */
export function isClause(line: string): boolean {
  const bare = unquote(line);
  return CLAUSES.some((sign) => sign.test(bare));
}

/** 天鹅来了 / 海湾净了: two clauses of one length that end alike. */
function isEven(before: string, after: string): boolean {
  return before.length === after.length && after.endsWith('了');
}

/**
 * Whether a line stops before its object or its verb, so that the next one goes on with the clause.
 *
 * @example goesOn('沙窝子刨出', '“金豆豆”') // true
 * @example goesOn('给环卫工人', '送上“健康红包”') // true
 */
export function goesOn(before: string, after: string): boolean {
  const awaits = RESULT_AT_END.test(unquote(before)) && !HAS_OBJECT.test(before);
  // 水管接上了 / 村里人不再挑水: nothing is awaited before a clause of its own.
  const whole = isEven(before, after) || hasOwnSubject(after);
  if (awaits || (AWAITS_THING.test(before) && !whole)) return true;
  const [, preposition = '', object = ''] = PREPOSITION.exec(before) ?? [];
  if (preposition === '' || after.startsWith(preposition)) return false;
  if (GIVES.test(unquote(before)) && whole) return false;
  // 给彩礼“瘦身” / 为幸福“加码” are two clauses.
  if ((object.length > 2 && /^[把给为让]/u.test(after)) || /[0-9]/u.test(object)) return false;
  return !RESULT.test(object) && !ACTION.test(object) && !STATE.test(object);
}

/** Whether each of two lines says how something of its own becomes: 心火“降”下来 / 人气“旺”起来. */
export function becomeAlike(before: string, after: string): boolean {
  const lines = [unquote(before), unquote(after)];
  return lines.every((line) => BECOMES.test(line) && !MADE_SO.test(line));
}

/** 老住户有了健康管家: who or what it is said of stands before the verb. */
const SUBJECT = 2;

/** 上门修龙头: how it is done, by whom the line before names. */
const WAY = /^(?:上门|登门|下乡|进村|入户|入村|现场|当场|免费|联手|携手|主动|连夜|同步|有效|持续)/u;

/** Whether a line is a clause with a subject of its own, so that nothing before it is its subject. */
export function hasOwnSubject(line: string): boolean {
  const bare = unquote(line);
  if (OPENS.test(bare) || ADVERB.test(bare) || WAY.test(bare)) return false;
  return WITH_SUBJECT.some((sign) => bare.search(sign) >= SUBJECT);
}

/** 闻“汛”而动, 向“绿”而行: a clause of four characters, whatever comes behind it. */
const FOURFOLD = /[\u4e00-\u9fff]{2}而[行动上为归]$/u;

/** 集中开工, 正式投用: a clause that needs no object. */
const CLOSED =
  /[\u4e00-\u9fff]{3}(?:开工|竣工|完工|投用|上线|启用|揭牌|挂牌|开幕|闭幕|启幕|落幕|启动|召开|举行|亮相|落成|通车|开通|开业|开园|开馆|开班|开讲|获奖|夺冠|上岗|落地|出炉|揭晓)$/u;

/** Whether a line has its object before its verb, so that it is whole. */
export function hasObjectFirst(line: string): boolean {
  return HAS_OBJECT.test(line) && RESULT_AT_END.test(unquote(line));
}

/** 近四千人上街, 3.2万户用上新灶: how many do it. */
const COUNTED = /^[近约超逾]?[0-9.一二三四五六七八九十百千万两]{1,7}余?[名位人户家支]/u;

/** Whether a line is a clause whose subject is counted. */
export function hasCountedSubject(line: string): boolean {
  return COUNTED.test(line) && hasOwnSubject(line);
}

/** Whether a line is a clause that ends with its verb: 36个重大项目集中开工. */
export function isClosed(line: string): boolean {
  return CLOSED.test(unquote(line));
}

/** 清明将至, 开学在即, 采茶正忙: when it is, and no more. */
const COMES = /^[\u4e00-\u9fff]{2,4}(?:将至|来临|在即|到来|已至|大忙|正忙|正酣|正当时|退去|过后)$/u;
/** 先听民声再画图: what comes first, and what then. */
const IN_TURN = /^先[\u4e00-\u9fff]{2,3}[再后][\u4e00-\u9fff]{2,3}$/u;

/** Whether a clause can only begin behind the first line, by what it or the second one is. */
export function partsClauses(before: string, after: string): boolean {
  return (
    FOURFOLD.test(unquote(before)) ||
    COMES.test(before) ||
    IN_TURN.test(before) ||
    FORBIDS.test(after) ||
    MEETING.test(after)
  );
}

/** Whether a line begins with what is done, so that who does it may stand before: 开进橘园码头. */
export function beginsWithDeed(line: string): boolean {
  return unquote(line).search(RESULT) === 0;
}

/** Whether a headline's line asks something to its end: …电话怎么办, 车位划在哪, 公账归谁管. */
export function asks(line: string): boolean {
  return /(?:怎么办|咋办|怎么样|何时休|为哪般|行不行|好不好|[在到去往从][哪何](?:里|儿|处|方)?|[归听找靠问由请让]谁(?:管|的|去)?|谁(?:来[\u4e00-\u9fff]{1,2}|买单|说了算)|(?:该|要|应|得|到底)[\u4e00-\u9fff]{1,2}多少)$/u.test(
    line,
  );
}

/** Whether both lines begin with a number and are about equally long. */
export function countAlike(before: string, after: string): boolean {
  const longer = Math.abs(unquote(before).length - unquote(after).length);
  return COUNTS.test(before) && COUNTS.test(after) && longer <= 1;
}

/** Whether `before` has a verb of holding whose event only `after` names: 召开新时代 / ……推进会. */
export function awaitsEvent(before: string, after: string): boolean {
  return EVENT_VERB.test(before) && !EVENT.test(before) && EVENT.test(after);
}
