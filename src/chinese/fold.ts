/**
 * Folding for search: what a reader takes for the same character is the same character, and no
 * character is added or removed, so that an offset in the folded text is one in the text.
 */

const FULL_WIDTH_FROM = 0xff01;
const FULL_WIDTH_TO = 0xff5e;
const FULL_WIDTH_STEP = 0xfee0;

/**
 * Full-width ASCII to ASCII, ideographic blank to blank, Latin to lower case where that keeps the
 * length.
 *
 * @example foldText('ＡI１') // 'ai1'
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldCharacter(text.charAt(at));
  return folded;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  if (code === 0x3000) return ' ';
  if (code >= FULL_WIDTH_FROM && code <= FULL_WIDTH_TO) {
    return String.fromCharCode(code - FULL_WIDTH_STEP).toLowerCase();
  }
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}
