/** A number and what it counts on the two sides of a cut. */

/** Measure words and units that may stand first behind a number. */
const MEASURE_FIRST =
  /^(?:[名人户家个处场次件条项座栋套辆份起组支位样张册幅面盏株棵批班期亩吨斤元米台剂只头盒桌间所部篇字岁届轮期片段块袋瓶桶箱杯碗枚朵筐捆节首包顶堂]|分(?![别布享类为成析散管会公])|本(?![月报次地市县区周季年])|[种笔门口趟幢艘列架根双宗例类级倍天秒]|单(?![位元])|公斤|千克|公里|海里|千米|厘米|毫米|公顷|平方米|平米|立方|分钟|周岁|摄氏度|个?百分点|余[名人户家个处场次件条项]|小时|课时|人次|场次|户次|台次|车次|剂次|万|[回遍圈道顿卷枝串匹尊窝孔](?=[。，、；,;]))/u;
/** Words that begin as measure words do: 支部, 个人, 家长. */
const BEGINS_WORD =
  /^(?:支[部委撑持付援]|个[人体性]|人(?:[多少手们民类力才气生心])|家(?:[长庭园政风里人电具属训]|乡(?![镇村]))|名[单字称义誉]|户[籍外口型]|件件|条[件例]|场[所地馆景面]|项目|部[门署分队]|头[雁脑]|台[账阶]|期间|面[对向貌临积]|座[谈位]|位[于置居]|处[处置理]|起[来到步草]|片区|篇章|届时|组[织建成]|种[植子苗类]|笔[记者]|门[口前店面窗]|口[号味碑]|列[入为]|架[设起]|根[据治本]|双[方向拥减]|例[如会]|类[似别]|级[别]|天[气然空]|批[准评]|张[贴家]|样[板子]|节[日约能假气省点庆奏水俭目]|首[先批次届个家都创席府]|包[括含装容围联保]|顶[着层住起端]|块[头茬]|朵[朵]|堂[屋前]|杯[中]|箱[子]|瓶[颈子])/u;
/** An amount of something: 4083张, 一支分队, 近百场; no year, month or time. */
const AMOUNT =
  /^(?:近|约|超|上)?(?:[0-9０-９][0-9０-９.．,]*[万亿]?|[一二两三四五六七八九十百数几]{1,4})[余多]?(?:[名人户家个处场次件条项座栋套辆份支位样张册幅面盏株棵批亩吨斤元台只头盒桌间所部篇期]|平方米|公里|公斤)/u;
/** 砂石路5. | 2公里: what stands behind a number's point. */
const DECIMALS = /^[0-9０-９]{1,3}(?:[万亿余多]|[^0-9０-９.．:：月日年])/u;
/** 8个月来, 1至10月: a time, whatever it is counted in. */
const PERIOD =
  /^[0-9０-９]{1,4}(?:[余多]?个[多半]?[月小星]|[月日]?[至到—-][0-9０-９]{1,4}[年月日])/u;
/** 各村组建|一支…队, 累计发放|300份: verbs that the genre counts the objects of. */
const COUNTS =
  /(?:设立?|[建编]成|[建办]起|组建|成立|培育|打造|开展|举办|召开|评选|[评选推]出|选树|[新改修]建|改造|种植|栽种|发放|配备|捐赠|捐款|收集|解决|办理|走访|慰问|招募|吸纳|带动|帮助|化解|调解|排查|整改|清理|拆除|安装|新增|购置|开设|培训|组织|发动|惠及)$/u;
/** 截至目前，共收集茶单|4083张 */
const TALLIES = /(?:共|累计|总计|合计)[\u4e00-\u9fff]{2,7}$/u;
/** 新办、|4083张: a list of things goes on with a thing; 45条、|120公里 one of amounts with one. */
const LISTS = /[0-9０-９万亿余多][\u4e00-\u9fff]{0,8}、$/u;
/** There are 34 of them: no 6100余, and no 3万. */
const PROVINCES = /^个省(?:份|区|市|自治区|[，,、的和])/u;
const NO_AMOUNT = 4;
/** What is counted one by one: there are no 17.6份, but 17.6万份 and 8.3个百分点. */
const ONE_BY_ONE =
  /^(?:[名人户家处场次件条项座栋套辆份支位张册幅盏株棵只头盒桌间所部篇]|个(?!百分点|[多半]?小时|[多半]?月))/u;
/** 93 | 6800台: papers write a longer number with 万 as a rule. */
const LONGEST_NUMBER = 4;
/** How a number stands at a text's end: 30余, 3万, 30, 30.; what asks for one: 达, 共; 组建; 新办、. */
export type NumberEnd =
  | 'vague'
  | 'long-vague'
  | 'myriad'
  | 'digits'
  | 'decimals'
  | 'point'
  | 'wanted'
  | 'counts'
  | 'list'
  | 'none';

const GOES = /[送来走搬回赶看听找学摆开设办跑传落做想说谈][到至]$/u;

/** How the text that ends with `tail` leaves a number, or asks for one. */
export function numberAtEnd(tail: string): NumberEnd {
  // 两千三百余 | 人次: so does one in words.
  if (/[0-9十百千万][余多来]$/u.test(tail))
    return /[0-9]{3,9}[余多来]$/u.test(tail) ? 'long-vague' : 'vague';
  if (/[一二三四五六七八九两几][十百千]$/u.test(tail)) return 'vague';
  if (/[万亿]$/u.test(tail)) return 'myriad';
  if (/[0-9]$/u.test(tail)) return /[0-9][.．][0-9]{1,2}$/u.test(tail) ? 'decimals' : 'digits';
  if (/[0-9][.．]$/u.test(tail)) return 'point';
  if (tail.endsWith('、')) return LISTS.test(tail) ? 'none' : 'list';
  if (COUNTS.test(tail) || TALLIES.test(tail)) return 'counts';
  // 羊毛送到 | 合作社: what goes somewhere asks for a place.
  if (GOES.test(tail)) return 'none';
  return /(?:到|至|达|约|近|超|共|计|足|为|投入|累计|突破|仅|有)$/u.test(tail) ? 'wanted' : 'none';
}

/** 占比由63%提升至 | 一季度，……: what something has come to is an amount, and no time. */
const CHANGED_TO = /(?:[增升降减涨跌缩扩]|提[升高]|增加|下降|减少|压缩|扩大|回落)[到至为]$/u;
const TIME_FIRST =
  /^(?:[一二三四]季度|[0-9]{4}年|[0-9]{1,2}月(?:[0-9]|份|底|初|[，,以])|[一二三四五]是|一方面|一年来)/u;

/** How many digits a number has that stands on both sides of a cut: 2 of 9 | 3个. */
function digitsAcross(tail: string, head: string): number {
  const before = /[0-9]{1,9}$/u.exec(tail)?.[0].length ?? 0;
  const after = /^[0-9]{1,9}/u.exec(head)?.[0].length ?? 0;
  return after === 0 ? 0 : before + after;
}

/**
 * What speaks for a number and its unit, or two halves of a number, on the two sides of a cut.
 *
 * @example numberScore('digits', '培训农民30', '场次') // 5; before 户籍改革 −2
 */
export function numberScore(number: NumberEnd, tail: string, head: string): number {
  if (number === 'none') return 0;
  if (PERIOD.test(head)) return 0;
  if (number === 'counts') return AMOUNT.test(head) ? 2.5 : 0;
  if (number === 'list') return AMOUNT.test(head) ? -NO_AMOUNT : 0;
  if (number === 'wanted') {
    if (TIME_FIRST.test(head)) return CHANGED_TO.test(tail) ? -NO_AMOUNT : 0;
    return /^(?:不足|近|约|超|每)?[0-9一二两三四五六七八九十百]/u.test(head) ? 3 : 0;
  }
  if (PROVINCES.test(head) && number !== 'digits') return -NO_AMOUNT;
  // 屋面1.3 | 年的94%: no year, month or day has decimals, and no amount three of them.
  if (number === 'decimals' && /^(?:[年月日时]|[0-9]{2})/u.test(head)) return -NO_AMOUNT;
  const measured = MEASURE_FIRST.test(head) && !BEGINS_WORD.test(head);
  if (number === 'point') return DECIMALS.test(head) ? 7 : -4;
  if (number === 'myriad') return measured || /^[余多元]/u.test(head) ? 5 : 0;
  if (number === 'decimals' && ONE_BY_ONE.test(head)) return -NO_AMOUNT;
  if (digitsAcross(tail, head) > LONGEST_NUMBER) return -NO_AMOUNT;
  if (number === 'digits' || number === 'decimals')
    return measured || /^[0-9.%％‰万亿余多年月日时]/u.test(head) ? 5 : -2;
  if (/^[万亿]/u.test(head)) return number === 'long-vague' ? -3 : 3;
  return measured ? 5 : 0;
}
