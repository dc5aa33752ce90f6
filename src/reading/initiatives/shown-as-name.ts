/**
 * What shows a quoted phrase to be a name where no naming noun stands behind it and nobody is said
 * to have set it up: its last character, how people come to it, what it does, who is counted by it, that it
 * was set out, handed out or hung up.
 */
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { isParallel } from './coined-forms.data.ts';
import { bearsName, countsOffice, isAppointed, isHeldOffice } from './counted-people.ts';
import { BEST_LIKED } from './is-there.ts';
import { SIGN_GIVEN } from './plain-signs.data.ts';
import { readInnerNoun } from './read-noun.ts';

/** A phrase of this length that ends as a place, a team or a meeting does: “石榴籽互助社”. */
const SHORTEST = 5;
const LONGEST = 9;
/** Places that no table of nouns has: “心目影院”, “稻田教室”. */
const PLACES = '影院|剧院|教室|农场|果园|菜园|孵化园|车间|工坊|厨房|灶屋';
/** These, and events and bands: “红领巾菜市”, “铁哥维修班”. */
const ENDS = new RegExp(
  `(?:${PLACES}|菜市|夜市|互助社|合唱团|(?:维修|服务|帮扶|巡查|突击|攻坚)班)$`,
  'u',
);
/** What a phrase is by its end alone, where a table of nouns has none: 心目影院 is a place. */
const KINDS: readonly (readonly [RegExp, InitiativeKind])[] = [
  [new RegExp(`(?:${PLACES}|推车|兑换站|环线|步道|[堂馆站屋廊])$`, 'u'), 'platform'],
  [/(?:互助社|合唱团|书友|[队团社班哨盟])$/u, 'team'],
  [/(?:菜市|夜市|大集|巴扎|市集|夜话)$/u, 'activity'],
  [/(?:日历|承诺|章|卡|账户|存折|积分|单|牌)$/u, 'mechanism'],
];

/** 送到“积分兑换站”, 走进“稻田教室”, 摆起“健康大集”: people come to it. */
const COME_TO = /(?:送到|拿到|走进|来到|走到|登上|摆起|摆出|遇[上到]|搬进|走上|光顾|逛)了?$/u;
const SHORTEST_VISITED = 4;

/** 排出全年“果事日历”, 编成“摩托队”, 设计了一种“和美章”, 启用28辆“小推车”, 连成“滨湖步道”. */
const MADE =
  /(?:编[成出]|串成|连成|排出|搭起|设计[了出]?|结成|启用|共建|张罗|划分?成|定下|立下|订下|摆起|推广开|拉起|凑起|攒起|办过)了?(?:一种|一[支个套本场条]|[0-9]{1,5}[余多]?[个辆支名对组条])?[^，。；：“”]{0,7}$/u;

/** 把干部编成16组“巷小二”, 组成9支“暖哨”: who is put together in so many of them is a team. */
const TEAMED = /(?:编成|编为|组成|结成|组建起?|成立|拉起|凑成)了?[0-9]{1,4}[余多]?[支组队]$/u;
/** 连成“滨湖步道”: a way that places are strung on. */
const ROUTE = /.{2}(?:环线|步道|路线|游线|线路)$/u;
/** 精品旅游线路: such as every county has. */
const ANY_ROUTE = /精品|黄金|旅游|红色|研学|参观|文旅|乡村|观光|特色|经典|教育|学习|主题/gu;
const STRUNG = /[串连]成了?$/u;
/** 她的“黎明队”在街口支起摊子: those who go with somebody. */
const OWN_BAND = /(?:[他她]们?|大家)的$/u;
const CHEERING = /(?:啦啦|助威|亲友|后援|粉丝|车|游击|排)队$/u;

/** 村里有了“磨刀队”“代跑队”: bands that are there since. */
const HAVE = /有了(?:“[^“”]{2,8}”、?){0,4}$/u;
const BAND = /[队团社班哨]$/u;
/** 写进“灯下账本”, 带一本“民情日记”: what is written into. */
const WRITTEN =
  /(?:[写记登装列录][进入在上到](?:各家的?|自己的|每户的)?|(?:[带备记写揣]|建起?|发放?)(?:着|了|上|起)?一?[本册])$/u;
const BOOK = /(?:账本|台账|日记|手账|存折|手册|[本账簿卡]|随身记)$/u;

/** “电影周”连放7天, “心目影院”迎来第200场, “思政课”开办两年来: it goes on. */
const GOES_ON =
  /^(?:开办|开[张馆园讲]|迎来|连[放办续]|今年(?:已|共|来)|已[经]?(?:办|开|在|成功|累计|连续)|每[周月天逢]|常年|全年|一年)/u;

/** 归拢成“一看一问”，在31个小区推开: it is done at many places. */
const SPREAD = /^[，,]?(?:已经?)?在[^，。；“”]{2,16}(?:推开|推广|铺开|推行|落地|试点|复制)/u;
/** 每个摊位拴一块“红黑牌”: everybody is given one. */
const EACH =
  /(?:每[个家户间条名位人][^，。；“”]{0,6}|家家|户户|人人)[都]?(?:[挂拴贴装发配摆放领建立有设]|安装|配备|张贴|悬挂|建立)[了有上着]?一?[块个张本份枚册支套]$/u;

/** 在“时间存折”上盖章, 记到各家的“绿分卡”上: what is written down or stamped there. */
const STAMPED = /[折卡簿本账册照榜墙单表]$/u;
const INTO = /[在到进][^，。；“”]{0,8}$/u;
const ONTO = /^[上里](?![线市级])/u;
/** “小傩班”登台演出: a band that does something. */
const BAND_ACTS = /^(?:登台|演出|表演|举行第|上门|出动|巡演|巡逻|巡河|开练|开唱)/u;
/** 亮出“三不超”标准 */
const NOT_MORE = /^[一二三四五六七八九十]不[超过得准要]$/u;
const STANDARD = /^的?(?:标准|规定)/u;

/** “先尝后买”的规矩, “款约治寨”的做法: a way of working. */
const WAY =
  /^的(?:做法|规矩|路径|路子|(?:帮扶|议事|工作|服务|调解)?办法|新法子|[\u4e00-\u9fff]{0,2}机制)(?:[，。；：:]|已|在|让|来|开展|[\u4e00-\u9fff]{1,2}认领)/u;
/** 按照“户申请、村核实、镇兜底”的流程: where it is called by its clauses it has no other name. */
const STEPWISE = /^的(?:帮扶|议事|工作|服务|调解)?流程/u;
/** Who does it: a clause without one (先申请, 逐级审核) is a step that procedures everywhere have. */
const ACTOR =
  /^(?:农?户(?!户)|[乡镇]?村(?!规)|[镇乡县组]|市(?!场)|区(?!域|分)|街道|社区|小区|楼栋|网格|部门|单位|企业|商[户家]|机关|学校|医院|政府|财政|集体|协会|理事会|居民|村民|市民|群众|百姓|职工|家[长庭]|老人|个人|本人|党[员委]|党?支部|党组织|干部|代表|专家|志愿者|服务队|专班|多方|各方|中心|平台|驿站|[快专]车)/u;
/** Clauses that the text just goes by are no name, but for such a 流程: 按照“先议后办、先急后缓”的办法. */
const GOING_BY = /(?:按照|本着|坚持|遵循|采取|以)$/u;

/** 作出“211”承诺 */
const PROMISED = /^(?:的)?承诺/u;
/** 17个“平安网”, 25家“暖蜂商户” */
const COUNTED_THINGS = /[0-9][余多]?[个支家辆处所台]$/u;

const LIST = /[、，,；。！？…：:]/u;

/** What is known of a quoted phrase: its text, and the text on both sides of its marks. */
interface Shown {
  readonly core: string;
  readonly before: string;
  readonly after: string;
}

/** 开放“歇脚点”52处, 腾出“孝心田”156亩, 安装“平安铃”呼叫器209台: what somebody puts somewhere is counted. */
const SET_OUT =
  /(?:开放|设立?|建[成起]?|腾出|安装|布[设置]|投放|发放|配[备发]|推出|打造|开[出起]|挂出|制作|[留划辟]出)了?$/u;
const COUNT_BEHIND = /^(?:[\u4e00-\u9fff]{2,8})?[0-9]{1,6}[余多]?[处座间亩台辆个张份块条套家]/u;
/** 办了64堂“指尖课” */
const HELD_BEFORE = /[办开讲上][了过]?[0-9]{1,4}[余多]?[堂场期]$/u;
/** 发给“直通卡” */
const GIVEN_OUT = /(?:发[给了放到]|印[发制]|[送颁]上?发?|办理|领[到取])了?(?:每[人户]|一[张本])?$/u;
const CARD = /[卡券币簿]$/u;
/** 挂着“理论巴士”牌子 */
const HUNG = /挂(?:着|起|上|出)了?$/u;
const BODY = /(?:委员会|协会|[局委办]|支部|学校|医院|公司)$/u;
const SIGN = /^的?(?:牌子|招牌|牌匾|门牌|木牌)/u;
/** “围屋夜话”, “枣花开讲”: talks that have a name. */
const TALK = /^[\u4e00-\u9fff]{2,3}(?:夜话|夜谈|夜学|夜校|开讲|说事|茶话)$/u;
const SHORTEST_SET_OUT = 3;

/** 为社区授牌“石榴籽家园”: a place is given a sign with its name. */
const SIGNED_PLACE = /.{2}(?:家园|之家|驿站|小站|工作室|小院|空间)$/u;

/** 晚上是“围屋夜话”的会场: something is held there. */
const VENUE = /^的(?:主?会场|现场|据点|驻地|活动地)/u;

/** Whether what stands behind a phrase says that it is held somewhere. */
export function isVenue(after: string): boolean {
  return VENUE.test(after);
}

/** 最热闹的是“周六念一页”，每期选一篇: what people like best is held again and again. */
const EACH_TIME = /^[，,](?:每[期场次]|一[周月]一[期场次]|每[周月][^，。；]{0,6}[期场次])/u;

/** Whether the phrase names what people like best of all that is held there. */
export function isLiveliest({ before, after }: Shown): boolean {
  return BEST_LIKED.test(before) && EACH_TIME.test(after);
}

/** The kind of what somebody has set up for people, given them or holds for them; null where nothing shows it. */
function setOutKind({ core, before, after }: Shown): InitiativeKind | 'any' | null {
  if (core.length < SHORTEST_SET_OUT) return null;
  if (SET_OUT.test(before) && COUNT_BEHIND.test(after)) return 'any';
  if (HELD_BEFORE.test(before)) return 'activity';
  if (isLiveliest({ core, before, after })) return 'activity';
  if (CARD.test(core) && GIVEN_OUT.test(before)) return 'mechanism';
  if (HUNG.test(before) && SIGN.test(after) && !BODY.test(core)) return 'any';
  return TALK.test(core) ? 'any' : null;
}

/** Whether the phrase is a way that places are strung on: 连成“滨湖步道”. */
export function isRoute({ core, before }: Pick<Shown, 'core' | 'before'>): boolean {
  return ROUTE.test(core.replace(ANY_ROUTE, '')) && STRUNG.test(before);
}

function isStepwise({ core, after }: Shown): boolean {
  return (
    STEPWISE.test(after) && isParallel(core) && core.split(LIST).every((part) => ACTOR.test(part))
  );
}

/** Whether the phrase is a way of working that the text calls so: “先尝后买”的规矩. */
export function isWay({ core, before, after }: Shown): boolean {
  if (isStepwise({ core, before, after })) return true;
  return WAY.test(after) && !(LIST.test(core) && GOING_BY.test(before));
}

/** The kind that a phrase's end tells. */
export function kindByEnd(core: string): InitiativeKind | null {
  return KINDS.find(([end]) => end.test(core))?.[1] ?? null;
}

/** Whether something is written down or stamped on what the phrase names: 在“时间存折”上盖章. */
export function isStamped({ core, before, after }: Shown): boolean {
  return (
    STAMPED.test(core) && core.length >= SHORTEST_SET_OUT && INTO.test(before) && ONTO.test(after)
  );
}

/** Whether the phrase is a rule of what must not be more: “三不超”标准. */
export function isLimit(core: string, after: string): boolean {
  return NOT_MORE.test(core) && STANDARD.test(after);
}

/** Whether the phrase is a talk that has a name: “围屋夜话”里. */
export function isTalk(core: string): boolean {
  return TALK.test(core);
}

/** Whether the phrase ends as a team does, or is a talk that has a name: “夜巡队”, “围屋夜话”. */
export function isBandOrTalk(core: string): boolean {
  return (BAND.test(core) && !CHEERING.test(core)) || isTalk(core);
}

function isOwnBand({ core, before }: Shown): boolean {
  return /.{2}队$/u.test(core) && OWN_BAND.test(before) && !CHEERING.test(core);
}

/** What kind of thing the phrase is shown to name, null where nothing shows it. */
export function shownKind(shown: Shown): InitiativeKind | 'any' | null {
  const { core, before, after } = shown;
  if (countsOffice(shown) || bearsName(shown) || isAppointed(shown)) return 'team';
  if (isHeldOffice(shown)) return 'team';
  if (isWay(shown)) return 'mechanism';
  if (TEAMED.test(before) && !LIST.test(core)) return kindByEnd(core) ?? 'team';
  if (LIST.test(core)) return null;
  if (PROMISED.test(after)) return 'mechanism';
  const set = setOutKind(shown);
  if (set !== null) return set;
  if (SIGNED_PLACE.test(core) && SIGN_GIVEN.test(before)) return 'platform';
  if (BOOK.test(core) && core.length >= SHORTEST_SET_OUT && WRITTEN.test(before))
    return 'mechanism';
  if (isStamped(shown)) return 'mechanism';
  if (isOwnBand(shown)) return 'team';
  if (BAND.test(core) && (HAVE.test(before) || BAND_ACTS.test(after))) return 'team';
  if (isLimit(core, after)) return 'mechanism';
  if (MADE.test(before) || COUNTED_THINGS.test(before)) return 'any';
  if (SPREAD.test(after) || EACH.test(before)) return 'any';
  if (core.length > LONGEST) return null;
  if (GOES_ON.test(after)) return 'any';
  const noun = readInnerNoun(core) !== null || ENDS.test(core);
  if (noun && core.length >= SHORTEST_VISITED && COME_TO.test(before)) return 'any';
  return noun && core.length >= SHORTEST ? 'any' : null;
}
