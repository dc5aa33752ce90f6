/** Which of several nouns behind a phrase says what it is. */
import { BY_WORD, nounAt } from './noun-at.ts';
import type { Tail } from './read-noun.ts';

/** 志愿服务项目路演大赛: where many projects are shown, their event has the name. */
const GATHERING =
  /^(?:路演|展示|推介|创投|设计|评选|征集|交流|展演|评审|遴选){1,3}(大赛|比赛|活动|推介会|交流会|展示会)/u;
const GATHERED = /(?:项目|品牌|案例|作品)$/u;
const LONGEST_GATHERING = 9;
/** The meeting that opens a thing is no part of its name. */
const CEREMONY = /(?:仪式|会|典礼)$/u;
const MOST_NOUNS = 3;

/**
 * 责任制 and then 行动: the last of several nouns says what the thing is (宣讲, 比武, 活动); a plan for it
 * (行动方案) or the meeting that opens it (活动启动仪式) does not.
 */
export function sealed(text: string, tail: Tail): Tail {
  let last = tail.noun.people ? teamOf(text, tail) : gathered(text, tail);
  let { end } = last;
  for (let count = 0; count < MOST_NOUNS; count += 1) {
    const next = nounAt(text, end);
    if (next === null || next.kind === 'policy' || CEREMONY.test(next.word)) break;
    end += next.word.length;
    if (next.grade === 'seals') last = { ...last, noun: next, end };
  }
  return last;
}

/** “红帆”志愿者巡逻大队: the volunteers are a team, and what such teams do stands before its noun. */
const TEAM_BEHIND =
  /^(?:巡逻|巡防|巡护|治安|联防|服务|宣讲|宣传|护河|护林|护学|救援|应急|突击|先锋|文艺|文明|平安|环保|义务|互助|劝导|帮扶){1,3}(?:[大支总中小分]|小分)队(?![员长伍])/u;
const LONGEST_TEAM = 12;

function teamOf(text: string, tail: Tail): Tail {
  const team = TEAM_BEHIND.exec(text.slice(tail.end, tail.end + LONGEST_TEAM));
  const noun = BY_WORD.get('队');
  return team === null || noun === undefined
    ? tail
    : { ...tail, noun, end: tail.end + team[0].length };
}

function gathered(text: string, tail: Tail): Tail {
  if (!GATHERED.test(tail.noun.word)) return tail;
  const event = GATHERING.exec(text.slice(tail.end, tail.end + LONGEST_GATHERING));
  const noun = BY_WORD.get(event?.[1] ?? '');
  return event === null || noun === undefined
    ? tail
    : { ...tail, noun, end: tail.end + event[0].length };
}
