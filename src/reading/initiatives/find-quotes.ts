/** Short phrases between quotation marks or title marks: where a name may stand. */
import { LINE_END, SENTENCE_END } from '../../chinese/characters.ts';

/** One quoted phrase: `[from, to)` covers its marks, `core` is what stands between them. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  readonly core: string;
  /** Whether the marks are those of a title: 《…》. */
  readonly title: boolean;
}

/** Longest phrase that is still looked at; also what keeps the search linear. */
const LONGEST = 48;

const CLOSERS = new Map(
  Object.entries({
    '“': '”',
    '‘': '’',
    '「': '」',
    '『': '』',
    '《': '》',
    '"': '"',
  }).map(([opener, closer]) => [opener.charCodeAt(0), closer]),
);
/** “‘’” has marks inside and nothing else: a name made of it would be empty. */
const SAYS_SOMETHING = /[^\s“”‘’「」『』《》"]/u;
const NEVER_INSIDE = new RegExp(`[${SENTENCE_END}${LINE_END}；;]`, 'u');

/**
 * Quoted phrases of `text` in order, none inside another, none longer than 48 characters; a
 * quoted sentence is none, and the phrases in it are found in its place.
 *
 * @example findQuotes('开设“银发课堂”，好评如潮') // [{ from: 2, to: 8, core: '银发课堂', title: false }]
 */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x22 && (code < 0x2018 || code > 0x301f)) continue;
    const closer = CLOSERS.get(code);
    if (closer === undefined) continue;
    const core = coreAt(text, at + 1, closer);
    if (core === null || !SAYS_SOMETHING.test(core)) continue;
    const to = at + core.length + 2;
    quotes.push({ from: at, to, core, title: closer === '》' });
    at = to - 1;
  }
  return quotes;
}

function coreAt(text: string, from: number, closer: string): string | null {
  const window = text.slice(from, from + LONGEST + 1);
  const end = window.indexOf(closer);
  if (end < 0) return null;
  const core = window.slice(0, end);
  // “一门式“一网通”: the phrase is the inner one, the mark before it has lost its other half.
  if (closer !== '"' && core.includes(text.charAt(from - 1))) return null;
  return NEVER_INSIDE.test(core) ? null : core;
}

/**
 * `text` with every quoted phrase's inside blotted out, at the same length, so that words of a
 * name are not taken for words of the sentence around it.
 */
export function maskQuotes(text: string, quotes: readonly Quote[]): string {
  let masked = '';
  let at = 0;
  for (const quote of quotes) {
    masked += text.slice(at, quote.from + 1) + '□'.repeat(quote.core.length);
    at = quote.to - 1;
  }
  return masked + text.slice(at);
}
