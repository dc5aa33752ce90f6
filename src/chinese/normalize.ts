/**
 * One form for what papers and recognition write in several: 宣讲(300场), and 宣讲（３００场）， are the
 * same to a reader. Only single characters change into single characters, so that an offset in the
 * normalised text is one in the text.
 */
import { curlQuotes } from './curl-quotes.ts';
import { FULL_FORMS } from './punctuation.ts';

const FORMS: Readonly<Record<string, string>> = {
  ...FULL_FORMS,
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '％': '%',
  '＋': '+',
};

/** Blanks of fixed widths and those that no line breaks at; the ideographic one is an indent. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f]/gu;
/** Markdown's pictures and links, addresses, HTML's tags and entities, TeX, formulas: what is written in ASCII marks. */
const WRITTEN = String.raw`!?\[[^[\]\n]{0,200}\]\([^()\s]{0,500}\)|https?:[^\s\u4e00-\u9fff]{1,500}|<[!/a-zA-Z][^<>\n]{0,200}>|&[a-zA-Z0-9#]{2,10};|\$[^$\n\u4e00-\u9fff]{1,80}\$|\\.|=[A-Z]{2,12}\([^()\n\u4e00-\u9fff]{0,200}\)`;
/** ASCII marks, but for those between digits (8:30, 1,200), and quotation marks of the other kind. */
const MARKS = `[;?!()「」『』％＋]|(?<![0-9０-９])[,:]|[,:](?![0-9０-９])`;
const WRITTEN_OR_MARK = new RegExp(`${WRITTEN}|${MARKS}`, 'gu');
const WIDE_DIGITS = /[０-９]/gu;
const WIDE_POINT = /(?<=[0-9])．(?=[0-9])/gu;
const DIGIT_STEP = 0xfee0;
const CHANGES = /[\u00a0\u2000-\u200a\u202f\u205f,;:?!()「」『』％＋０-９．"]/u;

/**
 * The text with full-width punctuation and brackets, curved quotation marks, ASCII digits and plain
 * blanks; characters keep their places.
 *
 * @example normalizeText('8:30,１200人(次)') // '8:30，1200人（次）'
 */
export function normalizeText(text: string): string {
  if (!CHANGES.test(text)) return text;
  const normal = text
    .replace(BLANKS, ' ')
    .replace(WRITTEN_OR_MARK, (mark) => FORMS[mark] ?? mark)
    .replace(WIDE_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - DIGIT_STEP))
    .replace(WIDE_POINT, '.');
  return normal.includes('"') ? normal.split('\n').map(curlQuotes).join('\n') : normal;
}
