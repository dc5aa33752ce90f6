/** Whether the text shows a quoted phrase as a thing that is there: people are in it, or it is held. */
import type { Quote } from './find-quotes.ts';
import { readInnerNoun } from './read-noun.ts';

/** “亮诺台”上, “夜读角”里: people are there. */
const INSIDE = /^(?:[里内前旁上](?![线级报市演])|中[，,])/u;
/** “长街宴”上, “换书会”中: something goes on there. */
const DURING = /^(?:[上中](?![线级报市演心学午旬])|期间|现场)/u;

/** 每月15日是该镇的“民情恳谈日”. */
const EVERY = /每(?:个?月|周|年|季度?|天)[^。；]{0,12}[是为的]$/u;
/** 这天是该村的“晒被日”. */
const TODAY = /(?:这[一]?天|当天|今天)[，,]?[正又]?是[^，。；“”]{1,16}$/u;

/** 柳湾区“老王说和室”: a place of this form behind the name of whom it belongs to. */
const OWNED = /(?:社区|街道|小学|中学|学校|[村镇乡区县])$/u;
/** 参观柳湾镇的“节俭堂”: people come to see it. */
const VISITED =
  /(?:观摩|参观|走进|来到|走访|位于|考察|探访|坐落在?)了?[^，。；“”]{1,16}(?:社区|街道|[村镇乡区县校院园])的$/u;
const SHORTEST_OWNED = 4;

/** 这是一处“柳邮合作点”, 墙上有一块“公示板”. */
const ONE_OF_THEM = /(?:是|有|到|立着|挂着|挂起|摆着|贴着)(?:一|首|第一)[处家间座所块面]$/u;
/** “孝心榜”更新了: a board is put up. */
const POSTED = /^(?:又|已|正式|每[月周季])?(?:更新|公布|出炉|张榜|揭晓|上墙|换新)/u;
/** 院子一角的“心里话墙”. */
const LOCATED =
  /(?:墙[上面]|角落里?|门[口前]|一[角侧旁]|大厅[里内]?|院[里内]|楼[下道]里?|旁边就?|隔壁就?|对面就?|村口|路口|入口处?)(?:的|是|有)$/u;
/** 最受欢迎的是“晚归灶台间”: of the places that are there. */
export const BEST_LIKED =
  /最(?:受[\u4e00-\u9fff]{0,4}欢迎|热闹|红火|火|有人气|得意|惹眼|显眼|忙|暖心)的[还就要当]?[是数属]$/u;
/** “晚读社”, “晒账板”: a society is a place too, and a board hangs somewhere. */
const SHOWN = /[社榜板]$/u;
const LONGEST_BEFORE = 28;

/** Whether the phrase names a place or an event by its last character, and the text shows it. */
export function isThere(masked: string, { core, from, to }: Quote): boolean {
  const inner = readInnerNoun(core);
  if (inner?.weak !== true) return false;
  if (masked.startsWith('期间', to)) return true;
  const before = masked.slice(Math.max(0, from - LONGEST_BEFORE), from);
  if (inner.kind === 'activity' || core.endsWith('会'))
    return EVERY.test(before) || TODAY.test(before) || DURING.test(masked.slice(to, to + 2));
  return (
    (inner.kind === 'platform' || SHOWN.test(core)) &&
    (INSIDE.test(masked.slice(to, to + 2)) ||
      ONE_OF_THEM.test(before) ||
      LOCATED.test(before) ||
      BEST_LIKED.test(before) ||
      (/[榜板]$/u.test(core) && POSTED.test(masked.slice(to, to + 8))) ||
      (core.length >= SHORTEST_OWNED && OWNED.test(before)) ||
      VISITED.test(before))
  );
}
