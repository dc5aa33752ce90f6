/** How wide a line of text will be, without a page to measure it on, and where it has to break. */

/** Widths as parts of the font's size, a little wide rather than narrow. */
const WIDE = 1;
const NARROW = 0.6;
const WIDE_CHARACTER = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\uffe6]/u;
const BREAK_AFTER = /[\s·，、；：,;]/u;

/** @example estimateWidth('举措 12', 10) // 38 */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += WIDE_CHARACTER.test(character) ? WIDE : NARROW;
  return width * size;
}

/**
 * The text in lines that fit, broken between words where there are any; nothing of it is left out
 * but blanks at a break.
 *
 * @example wrapText('甲乙丙丁', { size: 10, width: 25 }) // ['甲乙', '丙丁']
 */
export function wrapText(
  text: string,
  { size, width }: { readonly size: number; readonly width: number },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && estimateWidth(line + character, size) > width) {
      const cut = breakBefore(line);
      lines.push(line.slice(0, cut).trimEnd());
      line = line.slice(cut).trimStart();
    }
    line += character;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

/** The last place in the second half of a line after which it may break; its end where none is. */
function breakBefore(line: string): number {
  for (let at = line.length; at > line.length / 2; at -= 1) {
    if (BREAK_AFTER.test(line.charAt(at - 1))) return at;
  }
  return line.length;
}
