/** The flag --encoding, of every command that takes it. */
import { ENCODINGS, type Encoding } from '../reading/decode.ts';
import { InputError } from './input-error.ts';

/**
 * @returns null where the flag was not given: the encoding is found out.
 * @throws InputError `bad-flag` for an unknown name.
 * @example parseEncoding('BIG5') // 'big5'
 */
export function parseEncoding(name: string | undefined): Encoding | null {
  if (name === undefined) return null;
  const known = ENCODINGS.find((encoding) => encoding === name.toLowerCase());
  if (known !== undefined) return known;
  throw new InputError('bad-flag', `--encoding ${name}: not one of ${ENCODINGS.join(', ')}`);
}
