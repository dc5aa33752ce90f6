/** Writing to a terminal: nothing from a file or its name gets there as a control sequence. */

// C0 and C1 controls, bidirectional overrides and isolates, and lone surrogates.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

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
