/** Text from elsewhere, made safe to print: nothing in it acts, and nothing in it hides. */

// Controls, what is not seen (bidirectional marks, zero-width characters, tags), lone surrogates,
// and the separators that some terminals take for a line's end.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * `text` with every character that steers or is not seen spelled out.
 *
 * @example printable('\u001b[31m红') // '\\u{1b}[31m红'
 */
export function printable(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
