/** Command lines: flags from one table a command; a wrong flag gets a sentence, not a stack. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command takes. `usage` is printed for --help and after a wrong flag. */
export interface Command<T extends Options> {
  readonly usage: string;
  readonly options: T;
  readonly positionals: boolean;
}

/**
 * @param list the arguments after the script's name.
 * @throws InputError `bad-flag` for an unknown flag, a missing value or an unexpected word.
 */
export function parseCommand<T extends Options>(command: Command<T>, list: readonly string[]) {
  try {
    return parseArgs({
      args: [...list],
      options: command.options,
      allowPositionals: command.positionals,
      strict: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError('bad-flag', `${detail}\n${command.usage}`);
  }
}

/** @throws InputError `bad-flag` unless `text` is a whole number in the range of ports. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535) {
    throw new InputError('bad-flag', `--port ${text}: not a port (0 to 65535)`);
  }
  return port;
}
