/** Where a text speaks of plans and targets rather than of what has been done. */
import { findMatches } from '../../chinese/matches.ts';

/** Words of plans; 将 only before a verb, since it also marks an object. */
const PLAN =
  '计划(?!生育|单列)|规划(?:建|新)|拟(?!定|人)|力争|争取(?:在|到|年|实|完|于|达)|目标(?:是|为|达)|预计|下一步|今后|明年|到20[2-9][0-9]年|将(?:建|投入|新增|改造|完成|达|打造|开展|持续|继续|进一步|新建|实施|组织|培育|为|有|再|设|引进)';
const DONE = '已|完成|截至|实现了|如期';
const CUES = new RegExp(`(${PLAN})|${DONE}`, 'gu');

/** How far before a number a word of plans may stand. */
const REACH = 40;

interface Cue {
  readonly at: number;
  readonly plan: boolean;
}

/** Asked for numbers in reading order: whether the last such word before `at` is of plans. */
export type IsPlanned = (sentenceFrom: number, at: number) => boolean;

/**
 * @example findPlans('计划新建5座，已建成3座')(0, 4) // true; false for (0, 9)
 */
export function findPlans(text: string): IsPlanned {
  const cues: Cue[] = [];
  for (const match of findMatches(text, CUES)) {
    cues.push({ at: match.index, plan: match[1] !== undefined });
  }
  let next = 0;
  return (sentenceFrom, at) => {
    while ((cues[next]?.at ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const cue = cues[next - 1];
    return cue?.plan === true && cue.at >= Math.max(sentenceFrom, at - REACH);
  };
}
