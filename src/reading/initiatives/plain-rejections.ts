/** Rejections of quoted phrases that are words of the language: whatever a verb or a noun beside them says. */
import type { Rejection } from './form-rejections.ts';
import {
  AS_MEANS,
  CAMPAIGN_AFTER,
  COMBINED_AWARD,
  DATE,
  DAY_AFTER,
  DECIDED_AFTER,
  DESCRIBED_BEFORE,
  HELD_THING_AFTER,
  HONOURED,
  HONOURS_AFTER,
  ILL_BEFORE,
  KIN,
  KIN_BEFORE,
  LEADERS_AFTER,
  MANNER_END,
  MEASURE_WORDS,
  PRAISED,
  REGARDED_AFTER,
  REGARDED_BEFORE,
  SIGN_GIVEN,
  SOME_SAY,
  TO_DO,
  WISHED_AFTER,
  WORKS_EVERYWHERE,
} from './plain-signs.data.ts';
import { readInnerNoun } from './read-noun.ts';
import type { Surroundings } from './surroundings.ts';

/** 健“全”, “深”化: whether the one quoted character begins or ends such a word. */
function isPartOfWord({ core, before, after }: Surroundings): boolean {
  if (core.length !== 1 || CAMPAIGN_AFTER.test(after)) return false;
  return MEASURE_WORDS.has(before.slice(-1) + core) || MEASURE_WORDS.has(core + after.slice(0, 1));
}

/** “强阵地、育队伍、办实事”: whether each clause is a verb and its object. */
function isToDo(core: string): boolean {
  const parts = core.split(/[、，]/u);
  return parts.length > 1 && parts.every((part) => TO_DO.test(part));
}

export const PLAIN_REJECTIONS: readonly Rejection[] = [
  { id: 'part-of-word', example: '健“全”队伍建设；“深”化宣讲活动', test: isPartOfWord },
  {
    id: 'works-everywhere',
    example: '作为“一号工程”；抓实“一把手”工程',
    test: ({ core, after }) => WORKS_EVERYWHERE.test(core + after),
  },
  {
    id: 'praised',
    example: '办喜事的“新样板”；擦亮“红色名片”',
    test: ({ core, after, ownNoun, sealed }) =>
      !sealed &&
      PRAISED.test(core) &&
      !HELD_THING_AFTER.test(after) &&
      (!ownNoun || readInnerNoun(core) !== null),
  },
  {
    id: 'regarded-as',
    example: '作为发展的“生命工程”来抓',
    test: ({ before, after }) => REGARDED_BEFORE.test(before) && REGARDED_AFTER.test(after),
  },
  {
    id: 'leaders',
    example: '市“四大家”领导出席活动',
    test: ({ core, after }) => core.length < 6 && LEADERS_AFTER.test(after),
  },
  {
    id: 'decided',
    example: '有人“积了15分”；做出“撤销站点”的决定',
    test: ({ before, after, ownNoun }) =>
      SOME_SAY.test(before) || DECIDED_AFTER.test(after) || (!ownNoun && WISHED_AFTER.test(after)),
  },
  {
    id: 'ill',
    example: '旧的“高额彩礼”；整治“三乱”',
    test: ({ before, sealed }) => !sealed && ILL_BEFORE.test(before),
  },
  {
    id: 'described',
    example: '琳琅满目的“好物”；练就“火眼金睛”；居民的“贴心女儿”',
    test: ({ core, before, sealed }) =>
      !sealed && (DESCRIBED_BEFORE.test(before) || (KIN.test(core) && KIN_BEFORE.test(before))),
  },
  {
    id: 'honours',
    example: '“四德模范”“美丽庭院”等先进模范；与“清河好人”评选相结合',
    test: ({ after }) => HONOURS_AFTER.test(after) || COMBINED_AWARD.test(after),
  },
  {
    id: 'sign-given',
    example: '授牌“民族团结示范社区”',
    test: ({ core, before }) => SIGN_GIVEN.test(before) && HONOURED.test(core),
  },
  {
    id: 'manner-end',
    example: '按照“微小化”划分网格',
    test: ({ core, sealed }) => !sealed && MANNER_END.test(core),
  },
  {
    id: 'day-kept',
    example: '“3.5”学雷锋日',
    test: ({ core, after }) => DATE.test(core) && DAY_AFTER.test(after),
  },
  {
    id: 'to-do',
    example: '以“强阵地、育队伍、办实事”为抓手',
    test: ({ core, after }) => AS_MEANS.test(after) && isToDo(core),
  },
];
