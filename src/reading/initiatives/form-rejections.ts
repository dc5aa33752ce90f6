/** Rejections by the form of the quoted phrase itself, and by the noun right behind it. */
import { FIGURES, MANNERS } from './common-phrases.data.ts';
import {
  CLEARED_AFTER,
  CLEARED_BEFORE,
  COMBINED_AFTER,
  COMBINED_BEFORE,
  ENJOYED,
  FIGURE_VERB,
  FROM_TO,
  HOW,
  NICKNAME,
  PERSON,
  PLACE_AFTER,
  SPOKEN_OF,
  STORY_AFTER,
  VESSEL,
  VESSEL_AFTER,
} from './figure-signs.data.ts';
import {
  ABOLISHED,
  CARRIED_OUT,
  COINED_AFTER,
  COLOURS,
  DONE_WITH,
  INVENTORY_BEFORE,
  LISTED,
  NAME_AFTER,
  NUMBERED,
  ON_LINE,
  RESULT,
  SELECTED_AFTER,
  SKILL_AFTER,
  THIS_ONE,
  WARNED,
} from './rejection-signs.data.ts';
import { isLimit } from './shown-as-name.ts';
import type { Surroundings } from './surroundings.ts';

/** What is no initiative although it stands in quotation marks: named, with an example. */
export interface Rejection {
  readonly id: string;
  readonly example: string;
  readonly test: (around: Surroundings) => boolean;
}

/** 实施“强基、暖心、护航”三大工程: a set of campaigns that are carried out. */
const SET_OF_CAMPAIGNS = /^[二两三四五六七八九十]大(?:工程|行动|计划)/u;

/** 推行收入、支出、债务“两本台账”: what each of the lists is for is said before their name. */
const LISTED_RULES = /(?:建立|推行|实行|形成|健全)[^，。；“”]{1,16}、[^，。；、“”]{1,8}$/u;

/** “小学高年级组”: those who compete with each other. */
const CONTEST_GROUP =
  /^(?:.{0,4}(?:少年|青年|老年|少儿|儿童|成人|男子|女子|公开|专业|业余|学生|教师|年级|[小中大]学|高校|机关|企业))组$/u;

/** 推行“三微”改造: what is rebuilt by numbers has a name. */
export const REBUILT = /^改造(?=[，。；、]|工程|行动|$)/u;

export const FORM_REJECTIONS: readonly Rejection[] = [
  {
    id: 'manner',
    example: '“一对一”帮扶活动；“保姆”式服务；“合作型”组织；“红黄蓝”台账',
    test: ({ core, after, named }) =>
      ((MANNERS.has(core) || ON_LINE.test(core)) && !COINED_AFTER.test(after)) ||
      (!named && /^零(?!工).{2,3}$/u.test(core)) ||
      (!named && COLOURS.test(core)) ||
      SKILL_AFTER.test(after) ||
      ((/^.{1,3}[式型]$/u.test(core) || /^(?:[式般]|(?:相|的)?结合的?方式)/u.test(after)) &&
        !COINED_AFTER.test(after)),
  },
  {
    id: 'pretext',
    example: '以“游学夏令营”等名义补课；谨防“整容贷”',
    test: ({ core, before, after }) =>
      /^等?(?:的)?(?:名义|旗号|幌子)/u.test(after) || (core.endsWith('贷') && WARNED.test(before)),
  },
  {
    id: 'plaque',
    example: '挂上“光荣之家”牌匾',
    test: ({ after }) => /^(?:的)?(?:牌匾|锦旗|奖牌|奖杯|门牌|奖状|证书)/u.test(after),
  },
  {
    id: 'variety',
    example: '引进“四粒红”花生良种',
    test: ({ after }) =>
      /^[^，。；、“”]{0,4}(?:良种|品种|种苗|种子|苗木|[\u4e00-\u9fff]苗(?=[，。；、]|$))/u.test(
        after,
      ),
  },
  {
    id: 'parts-of-a-list',
    example: '分成“小事、难事、大事”三张清单',
    test: ({ core, before, after }) =>
      /[、，]/u.test(core) &&
      /^[两二三四五六七八九十]{1,2}[张项个大本条类种份]/u.test(after) &&
      !(SET_OF_CAMPAIGNS.test(after) && CARRIED_OUT.test(before)),
  },
  {
    id: 'explanation',
    example: '推行“出题、答题、评题”的“好点子”',
    test: ({ core, after }) => LISTED.test(core) && NAME_AFTER.test(after),
  },
  {
    id: 'numbered-list',
    example: '列出“两张清单”',
    test: ({ core, before, after }) =>
      NUMBERED.test(core) &&
      !(/(?:行动|工程)$/u.test(core) && (before.includes('、') || CARRIED_OUT.test(before))) &&
      !(core.endsWith('清单') && LISTED_RULES.test(before)) &&
      !/^(?:的)?(?:制度|机制|模式|工作法)/u.test(after),
  },
  {
    id: 'inventory',
    example: '列出“小微场所”清单',
    test: ({ before, after }) =>
      /^(?:的)?(?:清单|台账|名单|目录)/u.test(after) && INVENTORY_BEFORE.test(before),
  },
  {
    id: 'figure',
    example: '打造“金名片”；实现“双增收”',
    test: ({ core, after, sealed, ownNoun }) =>
      (FIGURES.has(core) || RESULT.test(core)) &&
      !sealed &&
      (ownNoun || !SELECTED_AFTER.test(after)),
  },
  {
    id: 'numbered-evil',
    example: '开展“两违”整治',
    test: ({ core, sealed }) => !sealed && /^[一二三四五六七八九十两][违乱小无难害霸]$/u.test(core),
  },
  {
    id: 'numbered-short',
    example: '做到“一进”“一评”；为基层减负“十五条”',
    test: ({ core, after, named }) =>
      !named &&
      !isLimit(core, after) &&
      !REBUILT.test(after) &&
      /^(?:[一二三四五六七八九十两]不?[\u4e00-\u9fff]|[一二三四五六七八九十]{2,3}条)$/u.test(core),
  },
  {
    id: 'contest-group',
    example: '比赛设“青年组”“老年组”',
    test: ({ core }) => CONTEST_GROUP.test(core),
  },
  {
    id: 'abolished',
    example: '取消“满月酒”“乔迁宴”',
    test: ({ before, sealed }) => !sealed && ABOLISHED.test(before),
  },
  {
    id: 'done-with',
    example: '把资源“合并同类项”；上门“把脉开方”；这场“及时雨”',
    test: ({ before, named }) => !named && (DONE_WITH.test(before) || THIS_ONE.test(before)),
  },
  {
    id: 'figure-of-speech',
    example: '亮起一盏“安心灯”；老人尽享“养老乐”；婚礼办得“体体面面”；引导商贩“退街入市”',
    test: ({ core, before, named }) =>
      !named &&
      (FIGURE_VERB.test(before) || ENJOYED.test(before) || HOW.test(before) || FROM_TO.test(core)),
  },
  {
    id: 'nickname',
    example: '大家唤她“楼长奶奶”；管那段路叫“怕人湾”',
    test: ({ core, before, ownNoun }) =>
      !ownNoun && (NICKNAME.test(before) || (SPOKEN_OF.test(before) && PERSON.test(core))),
  },
  {
    id: 'vessel',
    example: '“远海春晓”轮离港；船长发动“闽渔06号”',
    test: ({ core, after, ownNoun }) => !ownNoun && (VESSEL.test(core) || VESSEL_AFTER.test(after)),
  },
  {
    id: 'story',
    example: '讲“一碗炒面”的故事',
    test: ({ after }) => STORY_AFTER.test(after),
  },
  {
    id: 'cleared-away',
    example: '把120个“僵尸车位”收回；对2个“褪色”村予以摘牌',
    test: ({ core, before, after, named }) =>
      !named &&
      ((CLEARED_BEFORE.test(before) && CLEARED_AFTER.test(after)) ||
        (core.length < 4 && PLACE_AFTER.test(after))),
  },
  {
    id: 'combined',
    example: '实行“撒大网”和“钓大鱼”相结合',
    // 把“流动书屋”和“爱心食堂”相结合: places have their names all the same.
    test: ({ core, before, after, ownNoun }) =>
      (!ownNoun || core.length < 4) &&
      (/^[和与及同、]/u.test(after) || COMBINED_BEFORE.test(before)) &&
      COMBINED_AFTER.test(after),
  },
  {
    id: 'one-of-them',
    example: '送上“一次温馨体验”',
    test: ({ core, sealed }) => !sealed && /^一[次场份张封顿座][\u4e00-\u9fff]{3,}$/u.test(core),
  },
];
