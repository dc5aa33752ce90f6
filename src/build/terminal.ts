/** Writing to a terminal: nothing from a file or its name gets there as a control sequence. */

// Controls, what is not seen (bidirectional marks, zero-width characters, tags), lone surrogates,
// and the separators that some terminals take for a line's end.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** `text` with every control character spelled out: ESC becomes `\u{1b}`. */
export function printable(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Chinese where the system's language is Chinese, or where the user says so. */
export function languageOf(environment: NodeJS.ProcessEnv): 'zh' | 'en' {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
