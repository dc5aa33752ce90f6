/**
 * Prints made-up articles onto a page by the `== layout` part of their `.expect` file, so that the
 * truth is exact: every paragraph's characters come from the article, broken and moved by recipe.
 */
import type { ExpectedPage } from './expected.ts';

/** `` `literal` ``, `1.2` (article 1, paragraph 2) or `1.2[from..to]` with the marks to cut at. */
const TOKEN = /`([^`]*)`|(\d{1,2})\.(\d{1,2})(?:\[([^\]]*?)\.\.([^\]]*)\])?/gu;
const TOKEN_LINE = /^(?:`|\d{1,2}\.\d{1,2}(?:\[|\s|`|$))/u;

/**
 * The page's text. A layout line is printed as it stands, or is a row of tokens; `[a..b]` prints
 * from behind the first `a` to the end of the next `b`, so that cuts share their marks.
 *
 * @example printPage(page) // '标题\n本报讯 正文……\n'
 */
export function printPage(page: ExpectedPage): string {
  return `${page.layout.map((line) => printLine(page, line)).join('\n')}\n`;
}

function printLine(page: ExpectedPage, line: string): string {
  if (!TOKEN_LINE.test(line)) return line;
  const left = line.replace(TOKEN, '').trim();
  if (left !== '') throw new Error(`layout line not understood: ${line}`);
  return [...line.matchAll(TOKEN)].map((token) => printToken(page, token)).join('');
}

function printToken(page: ExpectedPage, token: RegExpMatchArray): string {
  const [, literal, article, paragraph, from = '', to = ''] = token;
  if (literal !== undefined) return literal;
  const text = page.articles[Number(article) - 1]?.paragraphs[Number(paragraph) - 1]?.text;
  if (text === undefined) throw new Error(`no paragraph ${token[0]}`);
  const start = from === '' ? 0 : behind(text, from, 0);
  return text.slice(start, to === '' ? text.length : behind(text, to, start));
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Error(`no ${mark} in ${text.slice(0, 20)}…`);
  return at + mark.length;
}
