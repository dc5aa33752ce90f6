/** Gets one file of the dataset, relative to the document, and checks that it is the right one. */
import { digestOf } from './digest.ts';

/** `replaced`: the server has another version of the dataset by now. */
export type FetchProblem = 'missing' | 'unreachable' | 'cut' | 'changed' | 'replaced';

/** A file that did not arrive as the manifest describes it. */
export class FetchError extends Error {
  readonly file: string;
  readonly problem: FetchProblem;

  constructor(file: string, problem: FetchProblem, detail: string) {
    super(`${file}: ${detail}`);
    this.name = 'FetchError';
    this.file = file;
    this.problem = problem;
  }
}

/** What the manifest says about a file. */
export interface Expected {
  readonly bytes: number;
  readonly sha256: string;
}

/** Files of which something was wrong: no cache is asked for them again. */
const distrusted = new Set<string>();

/** Says that a file was not what it should be, so that the next attempt gets it from the server. */
export function distrust(file: string): void {
  distrusted.add(file);
}

/**
 * @param expected null for the manifest, whose address stays the same when its content changes
 * @throws FetchError that says what is wrong with the file.
 */
export async function fetchFile(file: string, expected: Expected | null): Promise<string> {
  try {
    const text = await getFile(file, expected);
    distrusted.delete(file);
    return text;
  } catch (error) {
    distrust(file);
    throw error;
  }
}

async function getFile(file: string, expected: Expected | null): Promise<string> {
  const cache = cacheMode(file, expected);
  const response = await fetch(new URL(file, document.baseURI), { cache }).catch(
    (error: unknown) => {
      throw new FetchError(file, 'unreachable', String(error));
    },
  );
  if (!response.ok) throw new FetchError(file, 'missing', `status ${response.status}`);
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw new FetchError(file, 'unreachable', String(error));
  });
  if (expected !== null) await check(file, bytes, expected);
  return new TextDecoder().decode(bytes);
}

/**
 * Files with a digest lie in their version's folder and may come from a cache. The manifest is asked
 * for anew: servers that set no lifetime leave browsers to guess one, and they keep it for days.
 */
function cacheMode(file: string, expected: Expected | null): RequestCache {
  if (distrusted.has(file)) return 'reload';
  return expected === null ? 'no-cache' : 'default';
}

async function check(file: string, bytes: ArrayBuffer, expected: Expected): Promise<void> {
  if (bytes.byteLength < expected.bytes) {
    throw new FetchError(file, 'cut', `${bytes.byteLength} of ${expected.bytes} bytes`);
  }
  if (bytes.byteLength !== expected.bytes || (await digestOf(bytes)) !== expected.sha256) {
    throw new FetchError(file, 'changed', 'its digest is not the one in the manifest');
  }
}
