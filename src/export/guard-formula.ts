/**
 * Keeps a spreadsheet from taking a page's text for a formula. Measured in LibreOffice and Excel:
 * a quoted cell that begins with = still becomes a formula, a leading ' stays visible; a tab
 * before the text keeps it text and is not seen. The guard is one tab (a blank where the tab
 * separates columns), put before every text that could be taken for a formula, or that begins
 * with the guard itself, so that taking one off again gives back exactly the text.
 */

/** What programs skip before they look for a formula: blanks, control characters, quotes. */
const SKIPPED = '[\\s\\u0000-\\u001f\\u007f\\u00a0\\u200b-\\u200f\\u2060\\ufeff\'"‘’“”]';
/** What starts a formula, in ASCII and in full width. */
const STARTS = '[=+\\-@＝＋－＠−]';
/** A text that begins with a blank or a control character is guarded for that alone. */
const DANGEROUS = new RegExp(
  `^(?:[\\s\\u0000-\\u001f\\u007f\\ufeff]|${SKIPPED}{0,64}${STARTS})`,
  'u',
);
const SKIPPED_LONG = new RegExp(`^${SKIPPED}{64}`, 'u');

export type Guard = '\t' | ' ';

/** Whether a spreadsheet could take `text` for something other than text. */
export function isDangerous(text: string): boolean {
  return DANGEROUS.test(text) || SKIPPED_LONG.test(text);
}

/**
 * @example guardFormula('=1+1', '\t') // '\t=1+1'
 * @example guardFormula('12场', '\t') // '12场'
 */
export function guardFormula(text: string, guard: Guard): string {
  return isDangerous(text) ? `${guard}${text}` : text;
}

/** The inverse of {@link guardFormula}: `unguardFormula('\t=1+1', '\t')` is `'=1+1'`. */
export function unguardFormula(text: string, guard: Guard): string {
  return text.startsWith(guard) ? text.slice(1) : text;
}
