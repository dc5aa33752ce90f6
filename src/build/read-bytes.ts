/** The bytes of one page file: never more than a page may have, never half old and half new. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { InputProblem, ProblemCode } from '../model/problems.ts';
import { MAX_PAGE_BYTES } from '../reading/decode.ts';
import type { PageFile } from './list-pages.ts';

/** A file that someone is just writing is tried again this often. */
const TRIES = 3;

/** @returns the bytes, or the problem for which the file is set aside; it never rejects. */
export async function readBytes(file: PageFile): Promise<Uint8Array | InputProblem> {
  try {
    // Without O_NONBLOCK a named pipe in the folder would be waited for until someone writes to it.
    const handle = await open(file.path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const outcome = await readStable(handle);
      return outcome instanceof Uint8Array ? outcome : { file: file.name, ...outcome };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { file: file.name, ...problemOf(error, file.name) };
  }
}

type Problem = Pick<InputProblem, 'code' | 'detail'>;

async function readStable(handle: FileHandle): Promise<Uint8Array | Problem> {
  for (let round = 0; round < TRIES; round += 1) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) return { code: 'not-a-file', detail: '' };
    if (before.size > MAX_PAGE_BYTES) return { code: 'too-large', detail: String(before.size) };
    const bytes = await readStart(handle, Number(before.size));
    const after = await handle.stat({ bigint: true });
    if (bytes !== null && before.size === after.size && before.mtimeNs === after.mtimeNs) {
      return bytes;
    }
  }
  return { code: 'changing', detail: '' };
}

/** The first `size` bytes; null where the file ends before. */
async function readStart(handle: FileHandle, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return bytes;
}

/**
 * The system's code alone: its message holds the path on this machine, and the dataset of a folder
 * is the same wherever the folder lies.
 */
function problemOf(error: unknown, name: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
  const known = PROBLEM_OF.get(code);
  if (known === undefined) return { code: 'unreadable', detail: code };
  // What is no UTF-8 in a name was replaced when the folder was listed; nothing has that name.
  const renamed = known === 'disappeared' && name.includes('\ufffd');
  return { code: renamed ? 'bad-name' : known, detail: '' };
}

const PROBLEM_OF: ReadonlyMap<string, ProblemCode> = new Map([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ENOENT', 'disappeared'],
  ['ELOOP', 'link-loop'],
]);
