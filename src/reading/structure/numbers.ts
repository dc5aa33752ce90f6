/** The numbers of an article's sections. */
const NUMERALS = '一二三四五六七八九十';

/**
 * The number that a section heading bears, or 0.
 *
 * @example numberOf('（三）清河道') // 3
 */
export function numberOf(text: string): number {
  const digits = /^[（(]?([0-9]{1,2})[）)、.．]/u.exec(text);
  if (digits) return Number(digits[1]);
  const circled = /^[①-⑳]/u.exec(text);
  if (circled) return text.charCodeAt(0) - 0x245f;
  const numeral = /^[（(]?(?:[\u4e00-\u9fff]{0,4}?)([一二三四五六七八九十])[）)、.．，,：:]/u.exec(
    text,
  );
  return numeral ? NUMERALS.indexOf(numeral[1] ?? '') + 1 : 0;
}
