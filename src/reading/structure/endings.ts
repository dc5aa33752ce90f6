/** How a text starts and stops: finished, or in mid-sentence. */
import { CLOSER_OF } from '../../chinese/characters.ts';

const FINISHED = /(?:[。！？!?…]|[^.]\.)[”’」』）)】》〉"']{0,3}$/u;
const BARE_END = /[”’」』）)】》〉"']{1,3}$/u;
const STARTS_INSIDE = /^[，。、；：！？,;:!?”’」』）)】》〉…]/u;
const OPENERS: ReadonlyMap<string, string> = new Map(Object.entries(CLOSER_OF));
const CLOSERS = new Set(Object.values(CLOSER_OF));

/** Whether `text` stops where a sentence does. */
export function endsSentence(text: string): boolean {
  // 献血量10. is a number that goes on elsewhere, also on pages whose full stops are points.
  if (FINISHED.test(text.slice(-6))) return !WHOLE_PART.test(text.slice(-7));
  return REMARKED.test(text.slice(-22));
}

/** 能否晚点发车？（读者 林女士）: a finished sentence with a remark behind it. */
const REMARKED = /[。！？!?]”?[（(][^（()）。，,]{2,18}[）)]$/u;

const WHOLE_PART = /[^0-9０-９.．][0-9０-９]{1,5}[.．]$/u;
const DECIMALS = /^[0-9０-９]{1,3}[^0-9０-９.．:：月日年]/u;

/**
 * Whether a line broke a decimal behind its point: that point ends no sentence.
 *
 * @example splitsDecimal('砂石路5.', '2公里。') // true
 */
export function splitsDecimal(text: string, next: string): boolean {
  return WHOLE_PART.test(text.slice(-7)) && DECIMALS.test(next.slice(0, 4));
}

/** What goes on with a number: its decimals, its scale, its measure. */
const NUMBER_REST =
  /^[.．0-9０-９]{0,8}(?:[万亿%％余多元吨亩户名个件条座场项人家]|平方|公里|公斤|米|人次|个百分点)/u;

/**
 * Whether a line ends inside a number that `next` goes on with: no headline ends there.
 *
 * @example splitsNumber('全县生产总值235.7', '9亿元') // true
 */
export function splitsNumber(text: string, next: string): boolean {
  const inside = /[0-9０-９]$/u.test(text.slice(-1)) && NUMBER_REST.test(next.slice(0, 12));
  return inside || splitsDecimal(text, next);
}

/** Whether `text` stops at closing marks without a full stop: the end of a list, or of nothing. */
export function endsAtClosing(text: string): boolean {
  return BARE_END.test(text.slice(-4));
}

/** Whether `text` begins with what cannot begin a sentence. */
export function startsInside(text: string): boolean {
  return STARTS_INSIDE.test(text);
}

/** 等措施，…… — the end of a list; 等到, 等待 and the like are sentences' beginnings. */
const LIST_REST = /^等(?![到待着候你我他大了一])[\u4e00-\u9fff]{1,6}[，,。；;、]/u;

/**
 * Whether `text`, which no headline opens, goes on from what is not on the page: with the rest of a
 * list, of a phrase, or of somebody's words.
 *
 * @example startsCut('等措施，确保春耕。') // true
 */
export function startsCut(text: string): boolean {
  const start = text.slice(0, 120);
  return LIST_REST.test(start) || stubScore(start) > 0 || readBalance(start).unopened.length > 0;
}

/** Words of up to three characters that may stand alone before a sentence's first comma. */
const SHORT_OPENINGS = new Set(
  (
    '近日 日前 同时 目前 如今 现在 此外 其中 随后 据悉 首先 其次 再次 最后 另外 因此 所以 但是 不过 然而 而且 于是 对此 为此 之后 ' +
    '此前 当天 当日 当晚 期间 会上 会后 会前 当前 今年 去年 今天 昨天 近期 平时 白天 晚上 早上 清晨 傍晚 春天 夏天 秋天 冬天 一是 二是 三是 四是 ' +
    '五是 一要 二要 三要 四要 第一 第二 第三 是的 好的 你看 瞧 看 听 这里 那里 这天 那天 后来 接着 然后 总之 例如 比如 未来 今后 眼下 时下 连日来 ' +
    '近年来 据介绍 据了解 下一步 接下来 活动中 课堂上 近几年 这一次 与此同时 多年来 一直以来 长期以来 截至目前 几年来 一时间 有人说 有人问 他说 她说 他们说 大家说 换句话说 谈及此 说起来'
  ).split(' '),
);
/** 拆，是最难的一关; 种，种在田头; 修，从村口的桥修起: a word that stands alone before what is said about it. */
const TOPIC =
  /^(?:[\u4e00-\u9fff]{1,3}[，,](?:[也就本]?是|不|要|难|先|还|得|靠)|([\u4e00-\u9fff])(?<![人户名个村家场次件处项亩元吨位支栋座年月日])[，,](?!其中)[^，,。]{0,10}\1)/u;
const LONGEST_TOPIC = 14;
const FIRST_CLAUSE = /^([^，,。；;：:、！？!?“‘《（(]{1,4})([，,。；;、])/u;
/** 圩场上。 ends a sentence, and is none; 传家训。 is one. */
const WHERE = /[上里中内外间旁]$/u;

/**
 * How likely `text` starts inside a word or a phrase that another text began: 2 for a single
 * character before the first comma and for a bare place before a full stop, 1 for two or three that are
 * no usual opening, else 0.
 *
 * @example stubScore('民，据悉') // 2
 * @example stubScore('圩场上。今年') // 2
 * @example stubScore('近日，') // 0
 */
export function stubScore(text: string): number {
  const [, stub, mark] = FIRST_CLAUSE.exec(text.slice(0, 6)) ?? [];
  if (TOPIC.test(text.slice(0, LONGEST_TOPIC))) return 0;
  if (stub === undefined || SHORT_OPENINGS.has(stub) || /[0-9A-Za-z]/u.test(stub)) return 0;
  if (stub.length === 1) return 2;
  // 课讲完，事跟着办: a clause, however short.
  if (/[了完好过齐]$/u.test(stub)) return 0;
  if (stub.length > 3) return 0;
  return mark === '。' && WHERE.test(stub) ? 2 : 1;
}

/**
 * Whether a short line is the middle of a sentence: it begins with a word's end, and stops open.
 *
 * @example isMiddle('块，每村选出一名护河员，由他们') // true
 */
export function isMiddle(text: string): boolean {
  const commas = text.match(/[，,]/gu)?.length ?? 0;
  return commas > 1 && stubScore(text) === 2 && /[\u4e00-\u9fff]/u.test(text.slice(-1));
}

/** Quotation marks and brackets that `text` opens and does not close, and closes without opening. */
export interface Balance {
  readonly open: readonly string[];
  readonly unopened: readonly string[];
}

/** Whether a code unit may be a bracket or a quotation mark: a quick no for all others. */
function isMarkCode(code: number): boolean {
  if (code < 0x2018) return code === 0x28 || code === 0x29;
  if (code <= 0x201d) return true;
  return (code >= 0x3008 && code <= 0x3011) || code === 0xff08 || code === 0xff09;
}

/**
 * What `text` leaves open; at most 8 marks deep.
 *
 * @example readBalance('他说：“好') // { open: ['”'], unopened: [] }
 */
export function readBalance(text: string): Balance {
  const open: string[] = [];
  const unopened: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isMarkCode(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    const closer = OPENERS.get(character);
    if (closer !== undefined) {
      if (open.length < 8) open.push(closer);
    } else if (CLOSERS.has(character)) {
      const at = open.lastIndexOf(character);
      if (at >= 0) while (open.length > at) open.pop();
      else if (unopened.length < 8) unopened.push(character);
    }
  }
  return { open, unopened };
}
