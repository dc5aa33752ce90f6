/** The shell around every command: language, errors as sentences, exit status. */

import { printable } from '../chinese/printable.ts';
import { formatInputError, InputError } from './input-error.ts';
import { languageOf } from './terminal.ts';

/**
 * Runs `main`; an error that the user can mend is printed as a sentence with exit status 1 (2 for
 * a wrong flag), any other with its stack, because then the program is at fault.
 */
export async function runCommand(main: (language: 'zh' | 'en') => Promise<void>): Promise<void> {
  const language = languageOf(process.env);
  // Whoever read our output has enough of it (`… | head -1`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await main(language);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const sentence = formatInputError(error, language);
    process.stderr.write(`${sentence.split('\n').map(printable).join('\n')}\n`);
    process.exitCode = error.code === 'bad-flag' ? 2 : 1;
  }
}
