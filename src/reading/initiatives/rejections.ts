/** What is not an initiative although it stands in quotation marks: named, each with an example. */
import { isParallel } from './coined-forms.data.ts';
import { FIGURES, MANNERS } from './common-phrases.data.ts';
import { GIVEN } from './noun-before.data.ts';
import { METHOD_VERBS } from './setup-verbs.data.ts';

/** A quoted phrase and what stands around it. */
export interface Surroundings {
  readonly core: string;
  /** The clause before the opening mark, other quoted phrases blotted out. */
  readonly before: string;
  /** Up to 24 characters behind the closing mark. */
  readonly after: string;
  /** Whether a naming noun was found in, behind or for the phrase. */
  readonly named: boolean;
  /** Whether that noun is the phrase's own: its end, or right behind it. */
  readonly ownNoun: boolean;
  /** Whether the own noun is one that only names (品牌), not a verb too (服务). */
  readonly sealed: boolean;
}

interface Rejection {
  readonly id: string;
  readonly example: string;
  readonly test: (around: Surroundings) => boolean;
}

const ABSTRACT_AFTER =
  /^(?:的)?[^，。；,;、“”]{0,4}?(?:原则|要求|理念|思路|目标|宗旨|方针|精神|意识|氛围|态度|局面|问题|现象|难题|陋习|称号|荣誉|奖|优势|定位|口号|标语|一词|二字|一课|难|病|隐患|心态|观念|作风(?!体检|建设|整顿|提升|教育|监督|评议|革命)|身份|名义|头衔|实际|特点|特色(?=[，。；、])|情况|状况|字样|旗号|主旋律|决策部署|部署|指示|论述|号召|嘱托|战略|新格局|格局)/u;
/** 构建“三治融合”治理新格局: an order of things that somebody has formed. */
const FORMED = /(?:构建|形成|打造|建立|探索)[^，。；]{0,14}$/u;
const ORDER_AFTER = /^的?[^，。；,;、“”]{0,6}格局/u;
/** “支部+”护林模式: a manner with a sign is a name where a mode follows. */
const COINED_AFTER = /^[^，。；,;、“”]{0,8}(?:模式|行动|工程|计划|工作法)/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十两双]{1,2}|\d{1,2})(?:大|[张个条项本份类种道])(?:清单|机制|制度|平台|阵地|体系|队伍|行动|工程|活动|计划|台账|表)$/u;
/** 实施……“十大行动”: a set of campaigns is one where it is carried out. */
const CARRIED_OUT = /(?:实施|开展|启动)[^，。；]{0,36}$/u;
const THEME_AFTER =
  /^等?(?:为(?:主题|题|活动重点|重点|主线|目标|宗旨|原则|指导|契机|口号|导向|核心|基调)|为主要|的主题(?!活动|实践|宣传|教育|党日|团日|班会|公益|展)|主题(?=[，。,]|$))/u;
const HONOUR_BEFORE =
  /(?:荣获|获得|获评|被评为|评为|授予|命名为|入选|入围|获|评选为|当选|跻身|荣膺)[^，。、]{0,12}$/u;
/** 命名为“省示范社区”: what a higher place awards, although it ends in a naming noun. */
const AWARDED_NAME =
  /^(?:全国|国家|全省|省级|.{2,3}省|全市|市级|.{2,3}市|全区|全县)|示范|先进|优秀|模范|试点/u;
/** 成为居民的“信息超市”: what it has become, in a figure of speech. */
const LIKENED_BEFORE =
  /(?:成为了?|变成了?|(?<![建改造办])成了|化身为?|变身为?|像|如同|当成|当作|作为)(?:[^，。；]{0,30}(?:[^，。；、“”]的|[”、]))?$/u;
const HONOUR = /^(?:最美|十佳|最佳|金牌)|(?:标兵|之星|文明户)$/u;
const SPEECH_BEFORE =
  /(?:[说称问答喊]|(?<=[说问写笑叹答喊唱])道|表示|写道|写着|[：:]|写有|印有|高呼|齐声|口号)$/u;
const MOTTO_BEFORE =
  /(?:按照|坚持|秉持|秉承|本着|践行|弘扬|遵循|牢记|传承|发扬|贯彻|树牢|朝着|实现|做到|达到|突出|解决|破解|防止|杜绝|避免|克服)[^，。、]{0,3}$/u;
const LECTURE_AFTER = /^(?:为题|的?(?:专题)?(?:报告|授课|讲话|辅导|致辞|主旨演讲|发言))/u;
/** A team's name may sound like a person's: 起名“点灯人”. */
/** 小手拉大手 are no people. */
const HANDS = /[拉牵携握联挽][大小]?手$/u;
/** 选聘11名大学生当“新农人管家”: an office of that name. */
const IN_OFFICE = /(?:选聘|招募|聘请|选派|吸纳|发动|邀请|聘了|招了)[^，。；]{1,24}(?:当|任|担任)$/u;
const NAMED_BEFORE = /(?:^叫|名为|取名为?|起名为?|名叫)$/u;
const READING_BEFORE =
  /(?:学习|观看|阅读|解读|讲解|聆听|收看|诵读|朗诵|演唱|合唱|表演|作)(?:了)?[^，。、]{0,8}$/u;

/** 实行“首问负责、限时办结”: clauses of like length behind these verbs are a way of working. */
const METHOD_BEFORE = new RegExp(`(?:${METHOD_VERBS.join('|')})[出了]?$`, 'u');

/** 打破“…”的传统模式 */
const OLD_BEFORE = /(?:打破|突破|改变|告别|摆脱|破除|颠覆|扭转|革除|取代)(?:了|以往|过去|传统)?$/u;
const OLD_AFTER = /^的?(?:传统|固有|原有|以往|旧|单一|陈旧|老)/u;
/** 把“…”变为“…” */
const TURNED_BEFORE = /(?:[把将从由]|以往|过去|原来|原先)的?$/u;
const TURNED_AFTER = /^(?:变[为成“]|转变[为成]|转[为向]|转化为|升级[为成]|[到向]“)/u;
/** 从“…”到“…”: what things have come to. */
const TURNED_INTO = /(?:从|由)[^，。；“”]{0,6}“□+”[^，。；“”]{0,6}(?:到|向|迈向|走向|转向)$/u;

/** 推出“小红帽”: right behind these verbs even a phrase of this form is a name. */
const SET_UP_BEFORE =
  /(?:设立|推出|创办|成立|组建|推行|开设|开办|启动|发起|名为|取名|创立|首创|开通|上线|搭建|设置)[了出起]?(?:[^，。；：]{0,12}[”、])?$/u;
/** “线上+线下联动”宣传: by which ways something is done. */
const ON_LINE = /^线上[+＋、]?线下(?:一体化|一体|融合|联动|互动|结合|同步|并行)?$/u;

/** “小网格”撬动“大治理” */
const MOVES = /^[^，。；]{0,8}[“‘]大|^(?:撬动|托起|带动|激活|解决|推动|汇聚|成就|服务大)/u;

const AWARDED = /(?:评[选出定]|表彰|选树|命名|寻找)[^，。]{0,30}$/u;

/** 选出“讲习员”86名, 聘请30名“观察员”: people who are counted hold an office of that name. */
function isCounted(before: string, after: string): boolean {
  if (AWARDED.test(before)) return false;
  return /^[0-9]{1,6}[余多]?[名人位个]/u.test(after) || /[0-9][余多]?[名位个]$/u.test(before);
}

/** In order of the test; the first that holds gives the reason. */
export const REJECTIONS: readonly Rejection[] = [
  {
    id: 'manner',
    example: '“一对一”帮扶活动',
    test: ({ core, after, named }) =>
      ((MANNERS.has(core) || ON_LINE.test(core)) && !COINED_AFTER.test(after)) ||
      (!named && /^零.{2,3}$/u.test(core)),
  },
  {
    id: 'pretext',
    example: '以“游学夏令营”等名义补课',
    test: ({ after }) => /^等?(?:的)?(?:名义|旗号|幌子)/u.test(after),
  },
  {
    id: 'plaque',
    example: '挂上“光荣之家”牌匾',
    test: ({ after }) => /^(?:的)?(?:牌匾|锦旗|奖牌|奖杯|门牌|奖状|证书)/u.test(after),
  },
  {
    id: 'variety',
    example: '引进“四粒红”花生良种',
    test: ({ after }) => /^[^，。；、“”]{0,4}(?:良种|品种|种苗|种子|苗木|树苗)/u.test(after),
  },
  {
    id: 'parts-of-a-list',
    example: '分成“小事、难事、大事”三张清单',
    test: ({ core, after }) =>
      /[、，]/u.test(core) && /^[两二三四五六七八九十]{1,2}[张项个大本条类种份]/u.test(after),
  },
  {
    id: 'numbered-list',
    example: '列出“两张清单”',
    test: ({ core, before, after }) =>
      NUMBERED.test(core) &&
      !(/(?:行动|工程)$/u.test(core) && (before.includes('、') || CARRIED_OUT.test(before))) &&
      !/^(?:的)?(?:制度|机制|模式|工作法)/u.test(after),
  },
  {
    id: 'figure',
    example: '打造“金名片”',
    test: ({ core, sealed }) => FIGURES.has(core) && !sealed,
  },
  {
    id: 'numbered-evil',
    example: '开展“两违”整治',
    test: ({ core, sealed }) => !sealed && /^[一二三四五六七八九十两][违乱小无难害霸]$/u.test(core),
  },
  {
    id: 'numbered-short',
    example: '做到“一进”“一评”',
    test: ({ core, named }) => !named && /^[一二三四五六七八九十两]不?[\u4e00-\u9fff]$/u.test(core),
  },
  {
    id: 'one-of-them',
    example: '送上“一次温馨体验”',
    test: ({ core, sealed }) => !sealed && /^一[次场份张封顿座][\u4e00-\u9fff]{3,}$/u.test(core),
  },
  {
    id: 'old-way',
    example: '突破“单兵作战”的传统模式；把“坐等宣讲”变为上门',
    test: ({ before, after }) =>
      (OLD_BEFORE.test(before) && OLD_AFTER.test(after)) ||
      (TURNED_BEFORE.test(before) && TURNED_AFTER.test(after)) ||
      TURNED_INTO.test(before),
  },
  {
    id: 'telephone',
    example: '开通热线“8872536”',
    test: ({ core }) => /^[0-9０-９\-—]{7,}$/u.test(core),
  },
  {
    id: 'one-character',
    example: '把支部建在“链”上',
    test: ({ core, after, ownNoun }) =>
      core.length < 2 && (!ownNoun || /^[进到入出上下在起]/u.test(after)),
  },
  { id: 'theme', example: '以“书香润城”为主题', test: ({ after }) => THEME_AFTER.test(after) },
  {
    id: 'lecture-title',
    example: '以“百年征程”为题授课',
    test: ({ after }) => LECTURE_AFTER.test(after),
  },
  {
    id: 'abstract',
    example: '“宜融则融”的原则；“文明单位”称号；“飞线”问题',
    test: ({ before, after, ownNoun }) =>
      !ownNoun && ABSTRACT_AFTER.test(after) && !(FORMED.test(before) && ORDER_AFTER.test(after)),
  },
  {
    id: 'honour',
    example: '荣获“平安县”',
    test: ({ core, before, ownNoun }) =>
      !ownNoun && (HONOUR_BEFORE.test(before) || HONOUR.test(core)),
  },
  {
    id: 'title-won',
    example: '被命名为“全省先锋学校”',
    test: ({ core, before }) => HONOUR_BEFORE.test(before) && AWARDED_NAME.test(core),
  },
  {
    id: 'likened',
    example: '成为居民的“信息超市”',
    test: ({ before, after }) => LIKENED_BEFORE.test(before) && !/^[\u4e00-\u9fff]/u.test(after),
  },
  {
    id: 'speech',
    example: '他说“好”；标语写着“人人有责”',
    test: ({ before, ownNoun }) => !ownNoun && SPEECH_BEFORE.test(before),
  },
  {
    id: 'motto',
    example: '坚持“应办尽办”',
    test: ({ before, named }) => !named && MOTTO_BEFORE.test(before),
  },
  {
    id: 'work-of-art',
    example: '合唱“歌唱祖国”',
    test: ({ before, ownNoun }) => !ownNoun && READING_BEFORE.test(before),
  },
  {
    id: 'small-and-large',
    example: '“小网格”撬动“大治理”',
    test: ({ core, before, after, ownNoun }) =>
      !ownNoun &&
      /^[大小软硬].{1,2}$/u.test(core) &&
      !(SET_UP_BEFORE.test(before) && !MOVES.test(after)),
  },
  {
    id: 'people',
    example: '培育“法律明白人”',
    test: ({ core, before, after, named }) =>
      !named &&
      !isCounted(before, after) &&
      !NAMED_BEFORE.test(before) &&
      !HANDS.test(core) &&
      !/^一.{1,3}一/u.test(core) &&
      !IN_OFFICE.test(before) &&
      !after.startsWith('聘书') &&
      /[者员师人匠手星妈姐哥叔娃嫂长]$/u.test(core),
  },
  {
    id: 'slogan',
    example: '“你若来，我就在”温暖人心',
    test: ({ core, before, named }) =>
      !named &&
      (core.length > 16 || /[，,、：:？?…]/u.test(core)) &&
      !(isParallel(core) && METHOD_BEFORE.test(before)),
  },
  {
    id: 'turn',
    example: '从“要我干”到“我要干”',
    test: ({ before, after, ownNoun }) =>
      !ownNoun &&
      !IN_OFFICE.test(before) &&
      !GIVEN.test(before) &&
      (/(?<!名|取名|命名|定名)(?:从|由|变|(?<!改造|改建|打造|建|办)成|成为|变为|变成|化身|当好|(?<!叫)做|当|称为|称作|誉为|称之为|所谓|俗称|像|如同|堪称|是|有|更|既|又|很)$/u.test(
        before,
      ) ||
        /^(?:型|变|转变|变成|变为|到“|向“|转向|里|上(?!线|演|市|新)|中|外|内|下(?!乡|沉|网格|基层|社区|村))/u.test(
          after,
        )),
  },
];

/** The id of the first rejection that holds, or null. */
export function readRejection(around: Surroundings): string | null {
  return REJECTIONS.find((rejection) => rejection.test(around))?.id ?? null;
}
