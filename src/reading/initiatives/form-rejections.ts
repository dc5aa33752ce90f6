/** Rejections by the form of the quoted phrase itself, and by the noun right behind it. */
import { FIGURES, MANNERS } from './common-phrases.data.ts';
import {
  ABOLISHED,
  CARRIED_OUT,
  COINED_AFTER,
  COLOURS,
  DONE_WITH,
  INVENTORY_BEFORE,
  NUMBERED,
  ON_LINE,
  RESULT,
  THIS_ONE,
  WARNED,
} from './rejection-signs.data.ts';
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

export const FORM_REJECTIONS: readonly Rejection[] = [
  {
    id: 'manner',
    example: '“一对一”帮扶活动；“保姆”式服务；“合作型”组织；“红黄蓝”台账',
    test: ({ core, after, named }) =>
      ((MANNERS.has(core) || ON_LINE.test(core)) && !COINED_AFTER.test(after)) ||
      (!named && /^零(?!工).{2,3}$/u.test(core)) ||
      (!named && COLOURS.test(core)) ||
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
    test: ({ core, sealed }) => (FIGURES.has(core) || RESULT.test(core)) && !sealed,
  },
  {
    id: 'numbered-evil',
    example: '开展“两违”整治',
    test: ({ core, sealed }) => !sealed && /^[一二三四五六七八九十两][违乱小无难害霸]$/u.test(core),
  },
  {
    id: 'numbered-short',
    example: '做到“一进”“一评”；为基层减负“十五条”',
    test: ({ core, named }) =>
      !named &&
      /^(?:[一二三四五六七八九十两]不?[\u4e00-\u9fff]|[一二三四五六七八九十]{2,3}条)$/u.test(core),
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
    id: 'one-of-them',
    example: '送上“一次温馨体验”',
    test: ({ core, sealed }) => !sealed && /^一[次场份张封顿座][\u4e00-\u9fff]{3,}$/u.test(core),
  },
];
