/** The clause that leads to a number: where it begins, and what stands in quotation marks at its end. */
import type { Span } from '../../model/span.ts';

const WINDOW = 36;
const HARD = codesOf('，。！？；：、,;!?:（(）)\n….．—');
const OPENING = '“‘「《';
const CLOSING = '”’」》';
const CLOSES = codesOf(CLOSING);
const OPENS = codesOf(OPENING);

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Where the clause before `to` begins: behind the last mark outside quotation marks, not before `floor`. */
export function startOfClause(text: string, [floor, to]: Span): number {
  const lowest = Math.max(floor, to - WINDOW);
  let depth = 0;
  for (let at = beforeBracket(text, [lowest, to]) - 1; at >= lowest; at -= 1) {
    const code = text.charCodeAt(at);
    if (CLOSES.has(code)) depth += 1;
    else if (OPENS.has(code)) depth -= 1;
    if (depth < 0 || (depth === 0 && HARD.has(code) && !isPoint(text, at))) return at + 1;
  }
  return lowest;
}

/** PM2.5平均浓度: a point between digits ends no clause. */
function isPoint(text: string, at: number): boolean {
  return (
    text.charAt(at) === '.' && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const LONGEST_BRACKET = 10;
/** How many characters may stand between a bracket and the number. */
const LONGEST_LEAD = 6;

/** 单位（场所）261家: what a bracket adds to the name is no end of the clause. */
function beforeBracket(text: string, [lowest, to]: Span): number {
  const window = text.slice(Math.max(lowest, to - LONGEST_LEAD - 1), to);
  const close = Math.max(window.lastIndexOf('）'), window.lastIndexOf(')'));
  // 代表团（代表队）获得奖牌，有47人: a mark behind the bracket ends the clause.
  if (close < 0 || /[，。；：、]/u.test(window.slice(close))) return to;
  const end = to - window.length + close;
  const inside = text.slice(Math.max(lowest, end - LONGEST_BRACKET), end);
  const open = Math.max(inside.lastIndexOf('（'), inside.lastIndexOf('('));
  return open < 1 || '讯电'.includes(inside.charAt(open - 1)) ? to : end - inside.length + open;
}

export interface QuoteAtEnd {
  /** What is named in quotation marks at the end, else ''. */
  readonly name: string;
  /** What stands behind the last quotation. */
  readonly rest: string;
}

/** “院坝夜话”今年已办了47场: how often what is named was held. */
const HELD_SINCE =
  /^(?:已经?|先后|累计|一?共|总共|连续|就)?(?:办|开|讲|演|放|播|举办|开办|召开|开讲|举行|巡演|发放|派发|送出|发出|售出|卖出|配发|投放)了?$/u;

/** 通过“一卡通”发放: by what it was done. */
const BY_MEANS = /(?:通过|利用|借助|依托|运用|使用|[用经])$/u;

/** “小河长”20名 counts 小河长; “微课堂”等宣讲活动30场 counts 宣讲活动. */
export function readQuote(chunk: string, trim: (phrase: string) => string): QuoteAtEnd {
  const close = lastOf(chunk, CLOSING);
  if (close < 0) return { name: '', rest: chunk };
  const rest = trim(chunk.slice(close + 1));
  if (rest.length >= 2 && !HELD_SINCE.test(rest)) return { name: '', rest };
  const open = lastOf(chunk, OPENING);
  if (rest !== '' && BY_MEANS.test(chunk.slice(0, Math.max(0, open)))) return { name: '', rest };
  return { name: chunk.slice(open + 1, close), rest };
}

function lastOf(text: string, characters: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (characters.includes(text.charAt(at))) return at;
  }
  return -1;
}
