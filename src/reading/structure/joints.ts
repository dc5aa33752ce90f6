/** Cuts that a form of words tells: lists, places within places, changes of numbers. */

/** Characters that two members of a list share in the same places. */
const ALIKE = 1.5;
const MOST_ALIKE = 4.5;
const LONGEST_MEMBER = 6;
/** What the second half of a member of two characters says, behind two more: 修渠、升学、立|碑、. */
const EVEN = 6;
const EVEN_MEMBERS = /(?:^|[，：、。])[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]{2}、[\u4e00-\u9fff]$/u;
const REST_OF_MEMBER = /^[\u4e00-\u9fff](?:[、，]|等|和)/u;
const REACH_OF_MEMBERS = 8;

/** 婚事新办、 / 丧事简办762起: what a member of a list has in the places of the one before it. */
function listScore(tail: string, head: string): number {
  const member = /[\u4e00-\u9fff]{3,6}(?=、$)/u.exec(tail.slice(-LONGEST_MEMBER - 1))?.[0] ?? '';
  let best = 0;
  for (let length = 3; length <= member.length; length += 1) {
    const last = member.slice(-length);
    let same = 0;
    for (let at = 0; at < length; at += 1) if (last.charAt(at) === head.charAt(at)) same += 1;
    if (same >= 2) best = Math.max(best, same * ALIKE);
  }
  return Math.min(MOST_ALIKE, best);
}

/** Whether the two sides of a cut are one member of a list, as long as both members before it. */
function evenScore(tail: string, head: string): number {
  return EVEN_MEMBERS.test(tail.slice(-REACH_OF_MEMBERS)) && REST_OF_MEMBER.test(head) ? EVEN : 0;
}

/** 石桥镇、柳 / 河镇、青山镇: the member that the cut splits is of the kind of those on both its sides. */
const KIND_BEFORE = /([镇乡村县区市]|街道|社区)、[\u4e00-\u9fff]{1,2}$/u;
const KIND_BEHIND = /^[\u4e00-\u9fff]{0,3}?([镇乡村县区市]|街道|社区)[、和等]/u;
const SAME_KIND = 6;

function kindScore(tail: string, head: string): number {
  const before = KIND_BEFORE.exec(tail)?.[1];
  return before !== undefined && KIND_BEHIND.exec(head)?.[1] === before ? SAME_KIND : 0;
}

/** What stands on the two sides of a cut, and what it says for the one going on with the other. */
export type Joint = readonly [before: RegExp, behind: RegExp, worth: number];

const JOINTS: readonly Joint[] = [
  // 柳湾市青山区 | 石桥镇的护河队
  [
    /[\u4e00-\u9fff]{2}[县区市旗]$/u,
    /^[\u4e00-\u9fff]{2,4}(?:[镇乡]|街道|苏木)(?!级|里|上|村)/u,
    3,
  ],
  // 队伍由46人扩充 | 到203人
  [
    /(?:增加|增长|增多|扩大|扩充|提高|提升|上升|下降|降低|减少|缩短|压缩|压减|缩减|发展|壮大|精简)$/u,
    /^[到至为](?:近|约|了)?[0-9０-９]/u,
    4,
  ],
  // 产值同比增长了 | 一成半
  [
    /(?:[同环]比|[比较](?:[上去]年|上月|同期))(?:增长?|[长降升跌减涨少多翻]|下降|提高|上升|增加|减少|回落)了?$/u,
    /^(?:近|约|超|逾|了)?(?:[0-9０-９][0-9０-９.．]{0,5}(?:[%％倍]|个百分点)|[一二两三四五六七八九十半](?:成|倍|番)|百分之)/u,
    5,
  ],
  // 报表由 | 年均214张减到68张
  [
    /[由从]$/u,
    /^[^，。；]{0,12}[0-9][^，。；]{0,8}(?:[减增升降涨提压扩缩][到至为]|(?:提高|下降|上升|增加|减少|缩短|压缩|扩大|回落|发展)[到至为])/u,
    5,
  ],
  // 监督员由24位居民 | 和摊主轮流当
  [
    /(?:居民|村民|党员|干部|志愿者|群众|老人|学生|家长|[老教]师|医生|商户|业主|[队组会]员|骨干|专家|乡贤|部门|单位|企业|社区|街道|学校|村组)$/u,
    /^(?:和|与|及|以及)(?!平|谐|美|睦|声|解|善|风|气|蔼|顺|静|此|往|过去|以)[\u4e00-\u9fff]{2}/u,
    4,
  ],
  // 收缴率由58%涨到今 | 年的94%
  [
    /[到至是比过自在]?[今去前]$/u,
    /^年(?:的|以来|初|底|前|来|[0-9一二三四五六七八九十]{1,3}月|上半年|第|[春夏秋冬]|同期|全年|，|[\u4e00-\u9fff]{2})/u,
    3,
  ],
  // 优先招用140余名 | 村民
  [
    /(?<!第)[0-9０-９一二三四五六七八九十百千万余多][名位]$/u,
    /^(?:村民|居民|群众|老人|党员|干部|学生|志愿者|妇女|儿童|孩子|工人|职工|农民|牧民|渔民|队员|教师|老师|医生|专家|乡贤|残疾|脱贫|低保|困难|留守|退[休役]|青年|大学生|选手|代表|网格员|参赛|家长|(?!卫生|民生|[发产]生|[施加开完动]工|人民|全[民员]|动员)[\u4e00-\u9fff]{1,3}[员民工师生])/u,
    3.5,
  ],
  // 前后议 | 了11次
  [/[\u4e00-\u9fff]$/u, /^了[0-9０-９一二两三四五六七八九十几百]/u, 2],
  // 由组长、妇女代表、老党员 | 组成评议组
  [
    /(?:代表|干部|骨干|教师|医生|专家|乡贤|志愿者|[员长师])、[\u4e00-\u9fff]{0,6}(?:代表|干部|骨干|教师|医生|专家|乡贤|志愿者|[员长师])$/u,
    /^等?(?:组成|组建|担任|牵头|轮流|共同|联合)/u,
    5,
  ],
  // 镇里联合供热企业 | 组成测温小队
  [
    /联合[\u4e00-\u9fff、]{2,10}$/u,
    /^等?(?:[0-9]{1,2}[家个][\u4e00-\u9fff]{2,6})?(?:组成|组建|成立|开展|举办|推出|建立|打造)/u,
    3,
  ],
  // 社区党委书记 | 王秀兰说
  [
    /(?:村民|居民|[书记任师长员警士工友]|老人|负责人|经理|医生|业主|店主|农户|社员|老板|大[爷妈娘]|奶奶|阿姨|学生|家长|群众|乡亲)[\u4e00-\u9fff]?$/u,
    /^[\u4e00-\u9fff]{1,3}(?:说[，。：]|告诉|介绍[说，]|笑[着道]|表示[，：]|感慨|高兴地|激动地|乐呵呵)/u,
    3,
  ],
  // 宣传部部长林毓 | 华出席会议
  [
    /(?:书记|[部县市区镇乡局]长|主任|主席)[\u4e00-\u9fff]{1,2}$/u,
    /^[\u4e00-\u9fff]?(?:出席|主持|参加|宣读|讲话|作|指出|强调|表示|介绍)/u,
    3,
  ],
  // 5月28日，新晃 | 侗族自治县
  [/[\u4e00-\u9fff]$/u, /^(?:[\u4e00-\u9fff]{1,5}族){1,3}自治[县州旗]/u, 4],
  // 中央厨房1个、 | 助餐点11个
  [
    /[0-9][万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份次人]、$/u,
    /^[\u4e00-\u9fff]{2,6}[0-9][0-9.,，]{0,7}[万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份次人]/u,
    3,
  ],
  // 安装温湿度 | 传感器460个, 引进服装、雨伞 | 企业21家
  [
    /(?:引进|[新改修]建|建[成起]|改造|[安加]装|配备|购置|添置|发放|培[育养]|组建|打造|清[理运除]|整治|修复|[种栽]植|投放|更换|拆除|捐赠|募集|收集|发展|招募|吸引|带动|成立|开设|铺设|粉刷|疏通)[\u4e00-\u9fff、]{1,12}$/u,
    /^(?!该|全[市县区镇乡村])[\u4e00-\u9fff]{1,4}(?<![有辖把由合派第部中与在从达近约])[0-9][0-9.]{0,6}[万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份盏株棵件口根对组亩吨米册人]/u,
    3,
  ],
  // 深入12个镇、 | 49个部门
  [
    /[0-9][万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份次人][\u4e00-\u9fff]{1,6}、$/u,
    /^[0-9][0-9.,，]{0,7}[万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份次人]/u,
    3,
  ],
  // 不仅修路， | 还修桥
  [/不[仅但光只][^，。]{2,24}，$/u, /^(?:还|更|也|而且|又)/u, 2.5],
  [/(?:虽|尽管)[^，。]{2,24}，$/u, /^(?:但|却|可|仍|依然)/u, 2.5],
  [/(?:只要|如果|一旦|要是)[^，。]{2,24}，$/u, /^(?:就|便|都|立即|马上)/u, 2.5],
  // 土地还没摘牌， | 图纸审查就开始了
  [/(?:还没|还未|没等|不等|不到|刚)[^，。]{1,9}，$/u, /^[^，。]{0,8}就[^，。]/u, 2.5],
  [/既[^，。]{2,24}，$/u, /^(?:又|也|更)/u, 2.5],
  [/边[^，。]{2,24}，$/u, /^一?边/u, 3],
  // 青椒全部送 | 进合作社的冷库
  [
    /[送搬走开住装请拉运抬领放塞跑飞迈引接带赶扛背拿交递传转移嫁]$/u,
    /^[进到给回入往向][\u4e00-\u9fff]/u,
    3,
  ],
  // 一时办 | 不了的挂账, 离 | 不开人
  [
    /[办做管吃买用看听说走跑爬住找想干拿搬抬修学问忙赶离动治还付交穿睡写种养卖叫认记分受容舍少]$/u,
    /^[不得](?:[了到上起完下住清懂着动掉出]|开(?!展|设|始|通|办))/u,
    4,
  ],
  // 编印口袋书 | 《田间话》1200册, 出台 | 《村民公约》
  [
    /(?:[书册报刊歌曲剧戏片诗舞]|册子|读本|教材|小品|快板|节目|作品|合唱|(?:条|范)例|办法|规定|公约|方案|意见|通知|制度|细则|绘本|栏目|印发|出台|制定|编[印写排成纂]|创作|发放|下发|发布|修订|演唱|朗诵|签[订下署]|新编|排演|播放)了?$/u,
    /^《[^》]{2,24}》/u,
    4,
  ],
  // 拆除雨棚24个、破旧 | 广告牌70余块
  [
    /[0-9][万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份次人盏株棵件口根吨米][\u4e00-\u9fff]{0,6}、[\u4e00-\u9fff]{1,4}$/u,
    /^(?!该|全[市县区镇乡村])[\u4e00-\u9fff]{1,5}(?<![有辖把由合派第部中与在从达近约])[0-9][0-9.]{0,6}[万亿余多]{0,2}[个处座条家支场名户间所套台辆块张份盏株棵件口根对组亩吨米册人]/u,
    3,
  ],
  // 全部接入管网； | 同步出台细则
  [/；$/u, /^(?:同[步时]|并(?!州|非)|[还又再]|另一方面|此外|对[^，。]{2,12}的?，)/u, 3],
  // 420名学员中，取得证书 | 的有260人, 出来闯的占七成
  [
    /[0-9０-９一二两三四五六七八九十百千万余多][名人户家个位间棵株台辆支所份张项件][^，。；]{0,10}[中里]，(?:[^，。；]{0,11}[^，。；的])?$/u,
    /^[^，。；、]{0,8}的(?:(?:就|只|也|已|还)?有|占|达|超过?|不到|接近)(?:近|约|了)?[0-9０-９一二两三四五六七八九十半]/u,
    6,
  ],
  // 鲜果每斤多 | 卖三角钱, 一季少 | 跑了四五趟
  [
    /(?<![不多很太许更好])[多少]$/u,
    /^[给收交跑花赚挣打产卖用走付拿省出领掏烧装采割种养喝吃喂浇补缴扣分加买开上站睡](?:[了出上回])?(?:近|约)?(?:[0-9０-９]|[一二两三四五六七八九十几百千半])/u,
    6,
  ],
  // 每斤少 | 石桥镇的老人: what an adverb stands before is no place's name
  [
    /(?:[每比][^，。；]{1,8}(?<![减缺至不])[少多]|[很最也又再已]|(?<!变)更|(?<![淹埋沉])没|(?<![归偿退返交])还|(?<![人口])才)$/u,
    /^(?![个名户家座条处支件])(?!行政|自然|贫困|重点|示范|薄弱|先进|文明|全|各|该|本)[\u4e00-\u9fff]{2,3}(?:[镇乡村]|街道|社区)的/u,
    -5,
  ],
  // 最忙 | 的一晚
  [/最[\u4e00-\u9fff]$/u, /^的/u, 5],
  [/第$/u, /^[一二三四五六七八九十0-9]/u, 5],
  // 全科、妇科、 | 口腔等科室
  [/[\u4e00-\u9fff]、$/u, /^[\u4e00-\u9fff]{1,6}(?:等(?![到待着候])|、)/u, 2],
];

/** The forms whose second side a text begins with. */
export function jointsOf(head: string): readonly Joint[] {
  return JOINTS.filter(([, behind]) => behind.test(head));
}

/**
 * What is known of cuts of this form: what the text behind must begin with where the one before ends
 * so. `isList`: whether the one before ends with 、 behind things, not behind amounts.
 *
 * @example jointScore('队伍由46人扩充', '到203人，', false) // 4
 */
export function jointScore(
  tail: string,
  head: string,
  isList: boolean,
  joints: readonly Joint[] = jointsOf(head),
): number {
  let score = joints.find(([before]) => before.test(tail))?.[2] ?? 0;
  if (isList) score += listScore(tail, head);
  if (tail.includes('、')) score += evenScore(tail, head) + kindScore(tail, head);
  return score;
}
