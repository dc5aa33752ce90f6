/**
 * Named classes of characters, as the insides of a regular expression's brackets, so that every
 * pattern of the reader is built from the same parts: `new RegExp(`[${HAN}]{2,4}`, 'u')`.
 */

/** Han characters, with 〇 and the iteration mark 々. */
export const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff〇々';

/** ASCII and full-width digits. */
export const DIGIT = '0-9０-９';

/** Numerals written in Han characters, positional and counting. */
export const HAN_DIGIT = '〇零一二两三四五六七八九';
export const HAN_NUMERAL = `${HAN_DIGIT}十百千万亿廿卅`;

/** Blanks of every width, line ends left out. */
export const BLANK = ' \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
export const LINE_END = '\\r\\n\\u0085\\u2028\\u2029';

/** Marks that end a sentence. Newspapers set both the full-width and the ASCII forms. */
export const SENTENCE_END = '。！？!?';

/** What may follow a sentence's end and still belongs to it. */
export const CLOSING = '”’」』）)】》〉"\\u0027';
export const OPENING = '“‘「『（(【《〈';

/** The bracket that closes each opening one. */
export const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '【': '】',
  '《': '》',
  '〈': '〉',
};

const BLANKS = new RegExp(`[${BLANK}${LINE_END}]`, 'u');

/** Whether `character` is blank: such characters need no owner on the page. */
export function isBlank(character: string): boolean {
  return BLANKS.test(character);
}
