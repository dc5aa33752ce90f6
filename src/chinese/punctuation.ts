/** ASCII punctuation between Chinese characters, as some papers set it. */

const FULL_FORMS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/**
 * The text with full-width punctuation; characters keep their places.
 *
 * @example widenPunctuation('春天,花开了!') // '春天，花开了！'
 */
export function widenPunctuation(text: string): string {
  return text.replace(/[,;:?!]/gu, (mark) => FULL_FORMS[mark] ?? mark);
}

const BRACKETS: Readonly<Record<string, string>> = { ...FULL_FORMS, '(': '（', ')': '）' };

/**
 * The text with full-width punctuation and brackets, but for what stands between digits; characters
 * keep their places.
 *
 * @example uniformPunctuation('8:30,1,200人(次)') // '8:30，1,200人（次）'
 */
export function uniformPunctuation(text: string): string {
  return text.replace(
    /[;?!()]|(?<![0-9])[,:]|[,:](?![0-9])/gu,
    (mark) => BRACKETS[mark] ?? mark,
  );
}
