/** ASCII punctuation between Chinese characters, as some papers set it. */

/** ASCII marks and what they are in Chinese print. */
export const FULL_FORMS: Readonly<Record<string, string>> = {
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
