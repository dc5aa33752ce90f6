/** A name in quotation marks behind the unit, and where the phrase there ends. */
import type { Span } from '../../model/span.ts';
import type { Indicator } from './counted.ts';
import { endOfName, findStop } from './end-of-name.ts';
import { PERSON, STRONG } from './lexicons.ts';
import { TEAM as WHOLE_TEAM } from './name-edges.data.ts';

/** How far a name is looked for. */
export const WINDOW = 24;
const LONGEST_BEFORE = 8;
const HARD = /[，。！？；：、,;!?:（(）)】》」…—\n“‘「《0-9０-９”’/／.．]/u;

/** The phrase up to the first mark or digit. */
export function cutHard(window: string): string {
  const hard = window.search(HARD);
  return (hard < 0 ? window : window.slice(0, hard)).trimEnd();
}

const TEAM = /^[队团组班]$/u;

/** “清泉小队”轮班上岗, 28名“土专家”轮班: what they do ends like a noun. */
const ON_DUTY = /^(?:轮|值|换|上|下)班(?![组长车室点岗员站费表])/u;

const GOES = /^[进入驻赴走跑来去]/u;

/** 35个“亮灯”村 counts 村; 20个“红色驿站” counts what is named. */
export function findQuotedAfter(text: string, from: number): Indicator | null {
  const close = text.slice(from + 1, from + WINDOW).search(/[”’」]/u);
  if (close < 0) return null;
  const end = from + 1 + close;
  // “80后”“90后”干部: several names in marks, one behind another.
  if ('“‘「'.includes(text.charAt(end + 1) || 'x')) return findQuotedAfter(text, end + 1);
  const phrase = cutHard(text.slice(end + 1, end + 1 + WINDOW / 2));
  // 51名“楼门讲师”进楼门: what they do is no noun.
  const head =
    GOES.test(phrase) || ON_DUTY.test(phrase)
      ? 0
      : endOfName(phrase.slice(0, findStop(phrase)), '个');
  const named = text.slice(from + 1, end);
  if (head === 0 || STRONG.startsAt(phrase, 0) > 0) return { text: named, sure: true };
  // 6个“红袖巡”队: one character says too little.
  return {
    text: TEAM.test(phrase.slice(0, head)) ? named + phrase.slice(0, head) : phrase.slice(0, head),
    sure: true,
  };
}

/** 20支“雨燕”青年宣讲小分队: 支 counts the team, whoever is in it; null where no team stands there. */
export function findTeamQuoted(text: string, from: number, unit: string): Indicator | null {
  const close = text.slice(from + 1, from + WINDOW).search(/[”’」]/u);
  if (unit !== '支' || close < 0) return null;
  const at = from + close + 2;
  const phrase = cutHard(text.slice(at, at + WINDOW / 2));
  const team = WHOLE_TEAM.exec(phrase)?.[0] ?? '';
  // 3支“红马甲”走进校园|小队: what they do ends the name.
  if (team.length < 3 || findStop(phrase) < team.length) return null;
  return { text: team, sure: true };
}

/** What these count are matters, and no people. */
const OF_MATTERS = new Set(['件', '条', '起', '桩']);

/** Whether the people who end at `to` only say whose the matters in marks are: 30条群众“微心愿”. */
export function isWhoseCase(text: string, to: number, name: string, unit: string): boolean {
  if (!OF_MATTERS.has(unit) || !'“‘「'.includes(text.charAt(to) || 'x')) return false;
  return PERSON.endsAt(name, name.length) > 0 || /(?:邻里|家庭)$/u.test(name);
}

/** 8支乡村学校“夜灯守望”志愿服务队: the noun stands behind the name in quotation marks. */
export function findQuotedBehind(text: string, [from, to]: Span): Indicator | null {
  if (to === from || to - from > LONGEST_BEFORE || !'“‘「'.includes(text.charAt(to) || 'x'))
    return null;
  if (findStop(text.slice(from, to)) < to - from) return null;
  return findQuotedAfter(text, to);
}

const PLACES = /^(?:城乡|镇村|乡村|村级|乡镇|集镇|[村镇县]|社区|街道|城区|校园)$/u;
/** What these count is no place itself: 16家镇村“乐善银行”. */
const OF_PLACES = new Set(['家', '座', '处', '支', '项', '场', '间', '所']);
/** “爱心超市”, “幸福食堂”: what stands in a place, where 个 counts. */
const FACILITY =
  /^“[^”]{1,10}(?:[站点馆屋室店亭吧角园]|超市|食堂|银行|驿站|中心|广场|基地|学堂|课堂|讲堂)”/u;

/** Whether the place that ends at `to` only says where the named things behind it are. */
export function isPlaceOf(text: string, to: number, name: string, unit: string): boolean {
  if (!PLACES.test(name) || text.charAt(to) !== '“') return false;
  return OF_PLACES.has(unit) || (unit === '个' && FACILITY.test(text.slice(to, to + WINDOW)));
}
