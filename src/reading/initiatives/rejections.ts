/** What is not an initiative although it stands in quotation marks: named, each with an example. */
import { isParallel, kindByForm } from './coined-forms.data.ts';
import { bearsName, isAppointed, isFound, isHonour, isKindOfPeople } from './counted-people.ts';
import { FORM_REJECTIONS, type Rejection } from './form-rejections.ts';
import { GIVEN } from './noun-before.data.ts';
import { PLAIN_REJECTIONS } from './plain-rejections.ts';
import {
  ABSTRACT_AFTER,
  AWARDED_NAME,
  CHANGED_AFTER,
  FORMED,
  HEARD_AT,
  HONOUR_BEFORE,
  IDEA_AFTER,
  IDEA_BEFORE,
  IN_OFFICE,
  IS_SOMETHING,
  LECTURE_AFTER,
  LIKENED_BEFORE,
  METHOD_BEFORE,
  MOTTO_BEFORE,
  MOVES,
  MUST_NOT,
  OLD_AFTER,
  OLD_BEFORE,
  ONCE,
  ONE_BY_ONE,
  ORDER_AFTER,
  OWN_EVENT,
  READING_BEFORE,
  REBUILT_BEFORE,
  SELECTED_AFTER,
  SET_UP_BEFORE,
  SOMEBODYS,
  SPEECH_BEFORE,
  THEME_AFTER,
  TOOK_SHAPE,
  TURN_AFTER,
  TURN_BEFORE,
  TURNED_AFTER,
  TURNED_BEFORE,
  TURNED_INTO,
  TWO_CLAUSES,
  WAY_AT_HEART,
} from './rejection-signs.data.ts';
import {
  isBandOrTalk,
  isLiveliest,
  isRoute,
  isStamped,
  isTalk,
  isVenue,
  isWay,
} from './shown-as-name.ts';
import type { Surroundings } from './surroundings.ts';

/** In order of the test; the first that holds gives the reason. */
export const REJECTIONS: readonly Rejection[] = [
  ...FORM_REJECTIONS,
  ...PLAIN_REJECTIONS,
  {
    id: 'old-way',
    example: '突破“单兵作战”的传统模式；把“坐等宣讲”变为上门',
    test: ({ before, after }) =>
      (OLD_BEFORE.test(before) && OLD_AFTER.test(after)) ||
      (TURNED_BEFORE.test(before) && TURNED_AFTER.test(after)) ||
      ONCE.test(before) ||
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
    test: (around) => !around.ownNoun && !SELECTED_AFTER.test(around.after) && isHonour(around),
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
    test: ({ before, after, ownNoun }) =>
      (!ownNoun && MUST_NOT.test(before)) ||
      (LIKENED_BEFORE.test(before) &&
        !(ownNoun && REBUILT_BEFORE.test(before)) &&
        !/^[\u4e00-\u9fff]/u.test(after)),
  },
  {
    id: 'description',
    example: '驿站是“屋里的阵地”',
    test: ({ core, before, after, ownNoun }) =>
      (!ownNoun && SOMEBODYS.test(before) && IS_SOMETHING.test(after) && !isBandOrTalk(core)) ||
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
      !isAppointed({ core, before, after }) &&
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
    id: 'slogan-of-event',
    example: '“重阳有爱，暖心一餐”社区老年食堂“分享日”',
    test: ({ core, after }) => TWO_CLAUSES.test(core) && OWN_EVENT.test(after),
  },
  {
    id: 'source',
    example: '记者从“砥砺奋进 守护平安”——县消防救援大队专场新闻发布会上了解到',
    test: ({ before, after }) => before.endsWith('从') && HEARD_AT.test(after),
  },
  {
    id: 'turn',
    example: '从“要我干”到“我要干”',
    test: ({ core, before, after, ownNoun, called }) =>
      !ownNoun &&
      !called &&
      !IN_OFFICE.test(before) &&
      !isAppointed({ core, before, after }) &&
      !isVenue(after) &&
      !isTalk(core) &&
      !isStamped({ core, before, after }) &&
      !isRoute({ core, before }) &&
      !isLiveliest({ core, before, after }) &&
      !GIVEN.test(before) &&
      !(TOOK_SHAPE.test(before) && kindByForm(core) === 'mechanism') &&
      (TURN_BEFORE.test(before) || TURN_AFTER.test(after)),
  },
];

/** The id of the first rejection that holds, or null. */
export function readRejection(around: Surroundings): string | null {
  return REJECTIONS.find((rejection) => rejection.test(around))?.id ?? null;
}
