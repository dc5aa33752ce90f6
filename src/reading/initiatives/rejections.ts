/** What is not an initiative although it stands in quotation marks: named, each with an example. */
import { isParallel, kindByForm } from './coined-forms.data.ts';
import { FIGURES, MANNERS } from './common-phrases.data.ts';
import { bearsName, isFound, isHonour, isKindOfPeople } from './counted-people.ts';
import { GIVEN } from './noun-before.data.ts';
import {
  ABSTRACT_AFTER,
  AWARDED_NAME,
  CARRIED_OUT,
  CHANGED_AFTER,
  COINED_AFTER,
  COLOURS,
  FORMED,
  HONOUR_BEFORE,
  IDEA_AFTER,
  IDEA_BEFORE,
  IN_OFFICE,
  INVENTORY_BEFORE,
  LECTURE_AFTER,
  LIKENED_BEFORE,
  METHOD_BEFORE,
  MOTTO_BEFORE,
  MOVES,
  NUMBERED,
  OLD_AFTER,
  OLD_BEFORE,
  ON_LINE,
  ONE_BY_ONE,
  ORDER_AFTER,
  READING_BEFORE,
  RESULT,
  SET_UP_BEFORE,
  SPEECH_BEFORE,
  THEME_AFTER,
  TOOK_SHAPE,
  TURN_AFTER,
  TURN_BEFORE,
  TURNED_AFTER,
  TURNED_BEFORE,
  TURNED_INTO,
  WARNED,
  WAY_AT_HEART,
} from './rejection-signs.data.ts';
import { isWay } from './shown-as-name.ts';
import type { Surroundings } from './surroundings.ts';

interface Rejection {
  readonly id: string;
  readonly example: string;
  readonly test: (around: Surroundings) => boolean;
}

/** In order of the test; the first that holds gives the reason. */
export const REJECTIONS: readonly Rejection[] = [
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
      CHANGED_AFTER.test(after) ||
      TURNED_INTO.test(before),
  },
  {
    id: 'telephone',
    example: '开通热线“8872536”',
    test: ({ core }) => /^[0-9０-９\-—]{7,}$/u.test(core),
  },
  {
    id: 'one-character',
    example: '把支部建在“链”上；支书“包”村、党员“包”户机制',
    test: ({ core, before, after, ownNoun }) =>
      core.length < 2 &&
      (!ownNoun || /^[进到入出上下在起]/u.test(after) || ONE_BY_ONE.test(before)),
  },
  {
    id: 'theme',
    example: '以“书香润城”为主题',
    test: ({ core, after }) => THEME_AFTER.test(after) && !WAY_AT_HEART.test(core + after),
  },
  {
    id: 'lecture-title',
    example: '以“百年征程”为题授课',
    test: ({ after }) => LECTURE_AFTER.test(after),
  },
  {
    id: 'abstract',
    example: '“宜融则融”的原则；“文明单位”称号；“飞线”问题；“里弄文化”；“柳湾经验”',
    test: ({ core, before, after, ownNoun }) =>
      (IDEA_BEFORE.test(before) && IDEA_AFTER.test(after)) ||
      (!ownNoun &&
        (ABSTRACT_AFTER.test(after) || /(?:文化|经验)$/u.test(core)) &&
        !(FORMED.test(before) && ORDER_AFTER.test(after))),
  },
  {
    id: 'honour',
    example: '荣获“平安县”',
    test: (around) => !around.ownNoun && isHonour(around),
  },
  {
    id: 'found-people',
    example: '联系上64名“口袋党员”',
    test: ({ before, after, named }) => !named && isFound(before, after),
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
    id: 'description',
    example: '驿站是“屋里的阵地”',
    test: ({ core, before }) =>
      (/^.{1,5}的/u.test(core) && /[是像]$/u.test(before)) ||
      /^[办送搬建讲写开设晒]{1,2}[在到进上给]/u.test(core),
  },
  {
    id: 'speech',
    example: '他说“好”；标语写着“人人有责”',
    test: ({ before, ownNoun }) => !ownNoun && SPEECH_BEFORE.test(before),
  },
  {
    id: 'motto',
    example: '坚持“应办尽办”',
    test: ({ core, before, after, named }) =>
      !named && MOTTO_BEFORE.test(before) && !isWay({ core, before, after }),
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
      !bearsName({ core, before }) &&
      /^[大小软硬].{1,2}$/u.test(core) &&
      !(SET_UP_BEFORE.test(before) && !MOVES.test(after)) &&
      !/^[^，。；“”]{0,4}志愿者/u.test(after),
  },
  {
    id: 'people',
    example: '培育“法律明白人”',
    test: (around) => !around.named && isKindOfPeople(around),
  },
  {
    id: 'slogan',
    example: '“你若来，我就在”温暖人心',
    test: ({ core, before, after, named }) =>
      !named &&
      (core.length > 16 || /[，,、：:？?…]/u.test(core)) &&
      !(isParallel(core) && (METHOD_BEFORE.test(before) || isWay({ core, before, after }))),
  },
  {
    id: 'turn',
    example: '从“要我干”到“我要干”',
    test: ({ core, before, after, ownNoun }) =>
      !ownNoun &&
      !IN_OFFICE.test(before) &&
      !GIVEN.test(before) &&
      !(TOOK_SHAPE.test(before) && kindByForm(core) === 'mechanism') &&
      (TURN_BEFORE.test(before) || TURN_AFTER.test(after)),
  },
];

/** The id of the first rejection that holds, or null. */
export function readRejection(around: Surroundings): string | null {
  return REJECTIONS.find((rejection) => rejection.test(around))?.id ?? null;
}
