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
  // Marks that recognition takes for those of Chinese print: the sign of a ratio, half-width and small ones.
  '∶': '：',
  '﹕': '：',
  '﹐': '，',
  '､': '、',
  '﹑': '、',
  '｡': '。',
  '﹔': '；',
};

/** Blanks of fixed widths and those that no line breaks at; the ideographic one is an indent. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f]/gu;
/** Markdown's pictures and links, addresses, HTML's tags and entities, TeX, formulas: what is written in ASCII marks. */
const WRITTEN = String.raw`!?\[[^[\]\n]{0,200}\]\([^()\s]{0,500}\)|https?:[^\s\u4e00-\u9fff]{1,500}|<[!/a-zA-Z][^<>\n]{0,200}>|&[a-zA-Z0-9#]{2,10};|\$[^$\n\u4e00-\u9fff]{1,80}\$|\\.|=[A-Z]{2,12}\([^()\n\u4e00-\u9fff]{0,200}\)`;
/** ASCII marks, but for those between digits (8:30, 1,200), and quotation marks of the other kind. */
const MARKS = `[;?!()「」『』％＋∶﹕﹐､﹑｡﹔]|(?<![0-9０-９])[,:]|[,:](?![0-9０-９])`;
const WRITTEN_OR_MARK = new RegExp(`${WRITTEN}|${MARKS}`, 'gu');
const WIDE_LETTERS = /[０-９Ａ-Ｚａ-ｚ]/gu;
/** 艾力•卡德尔: the dot inside a name, in its other forms. */
const NAME_DOT = /(?<=[\u4e00-\u9fff])[•・‧∙⋅](?=[\u4e00-\u9fff])/gu;
const WIDE_POINT = /(?<=[0-9])．(?=[0-9])/gu;
const WIDE_STEP = 0xfee0;
const CHANGES =
  /[\u00a0\u2000-\u200a\u202f\u205f,;:?!()「」『』‘％＋∶﹕﹐､﹑｡﹔•・‧∙⋅０-９Ａ-Ｚａ-ｚ．"]/u;

/** 推行‘板凳会’ where no other marks stand on the page: the inner ones are its only ones. */
function doubleMarks(text: string): string {
  if (!text.includes('‘') || /[“”"]/u.test(text)) return text;
  return text.replaceAll('‘', '“').replaceAll('’', '”');
}

/**
 * The text with full-width punctuation and brackets, curved quotation marks, ASCII digits and letters
 * and plain blanks; characters keep their places.
 *
 * @example normalizeText('8:30,１200人(次)') // '8:30，1200人（次）'
 */
export function normalizeText(text: string): string {
  if (!CHANGES.test(text)) return text;
  const normal = text
    .replace(BLANKS, ' ')
    .replace(WIDE_LETTERS, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_STEP))
    .replace(WRITTEN_OR_MARK, (mark) => FORMS[mark] ?? mark)
    .replace(NAME_DOT, '·')
    .replace(WIDE_POINT, '.');
  return normal.includes('"') ? normal.split('\n').map(curlQuotes).join('\n') : doubleMarks(normal);
}
