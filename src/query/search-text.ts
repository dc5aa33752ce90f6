/** The text of a search as the field takes it, so that the view and its link hold the same. */

/** A longer text is no search. */
export const LONGEST_SEARCH = 200;

/** Half of a surrogate pair: no character, and nothing that an address can hold. */
export const HALF_CHARACTER =
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What a field of one line cannot hold. */
const LINE_BREAK = /[\r\n]/gu;

/**
 * What is typed or pasted → what is searched for. Damaged pages hold U+FFFD, marks of direction and
 * other characters that are not seen: these stay, only halves of characters become U+FFFD.
 *
 * @example readSearchText(' 网格\n员 ') // '网格员'
 */
export function readSearchText(typed: string): string {
  return typed
    .replace(LINE_BREAK, '')
    .replace(HALF_CHARACTER, '\ufffd')
    .trim()
    .slice(0, LONGEST_SEARCH)
    .replace(HALF_CHARACTER, '')
    .trimEnd();
}

/** Whether the field can hold it as it is. */
export function isSearchText(text: string): boolean {
  return text.length <= LONGEST_SEARCH && text.search(LINE_BREAK) < 0 && isWhole(text);
}

/** No half of a character in it. */
export function isWhole(text: string): boolean {
  return text.search(HALF_CHARACTER) < 0;
}
