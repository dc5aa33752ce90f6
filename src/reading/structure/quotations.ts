/** What stands in quotation marks that a cut has parted: somebody's words, or the name of something. */

export type Quoted = 'speech' | 'name' | null;

/** A name that a sentence begins with has so many characters at most. */
const LONGEST_NAME = 9;
/** A side of a cut is looked through so far. */
const REACH = 120;
const CLAUSES = /[，。！？；：,!?;:…]/u;
/** Behind these somebody begins to speak, where no verb calls something so. */
const BEGINS = /^$|[，。！？：；”,!?:;…\s]$/u;
/** 他说“, 写着“: what follows may be either. */
const SAYS = /[说道问答讲喊写]着?$/u;
/** ”，王芳说: the mark stands outside of what is said. */
const SAID_AFTER = /^”[，。]?[\u4e00-\u9fff]{0,8}(?:说|道|表示|介绍|告诉)/u;
const ENDS = /[。！？…，,!?]$/u;

/**
 * What the quotation is that a text opens and does not close: speech where a sentence or clause begins
 * with it, a name or a saying where a verb or a noun stands right before it; null where either may be.
 *
 * @example openedQuote('组建“板凳') // 'name'; of 她笑着说：“以前交水费要跑 it is 'speech'
 */
export function openedQuote(text: string): Quoted {
  const end = text.slice(-REACH);
  const from = end.lastIndexOf('“');
  if (from < 0 || end.includes('”', from)) return null;
  const inside = end.slice(from + 1);
  if (SAYS.test(end.slice(0, from)) || /[！？!?]/u.test(inside)) return null;
  if (!BEGINS.test(end.slice(0, from))) return 'name';
  const isLong = inside.length > LONGEST_NAME && !inside.includes('、');
  return CLAUSES.test(inside) || isLong ? 'speech' : null;
}

/** “车没处停。”“能不能重划车位？”: what several people say, or one asks, and nothing else. */
const ALL_SAID = /^(?:(?:“[^“”]{4,}[。！？…!?]”){2,6}|“[^“”]{4,}[？?]”)$/u;

/** Whether a text is all quotations: what a lead has that lets people speak before it says where and when. */
export function isAllSaid(text: string): boolean {
  return ALL_SAID.test(text);
}

/**
 * What the quotation is that a text closes and does not open: speech ends with its sentence or clause,
 * a name or a saying does not.
 *
 * @example closedQuote('先锋队”12支') // 'name'; of 一整天。”村民说 it is 'speech'
 */
export function closedQuote(text: string): Quoted {
  const start = text.slice(0, REACH);
  const to = start.indexOf('”');
  if (to < 1 || start.slice(0, to).includes('“')) return null;
  // 敲门要重”“9栋的灯坏了”: several in a row may be either.
  if (start.charAt(to + 1) === '“') return null;
  const inside = start.slice(0, to);
  if (ENDS.test(inside)) return 'speech';
  const either = inside.includes('。') || SAID_AFTER.test(start.slice(to, to + 14));
  return either ? null : 'name';
}
