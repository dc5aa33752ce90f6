/** Gets one file of the dataset, relative to the document, and checks that it is the right one. */
import { digestOf } from './digest.ts';

export type FetchProblem = 'missing' | 'unreachable' | 'cut' | 'changed';

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

/** @throws FetchError that says what is wrong with the file. */
export async function fetchFile(file: string, expected: Expected | null): Promise<string> {
  const response = await fetch(new URL(file, document.baseURI)).catch((error: unknown) => {
    throw new FetchError(file, 'unreachable', String(error));
  });
  if (!response.ok) throw new FetchError(file, 'missing', `status ${response.status}`);
  const bytes = await response.arrayBuffer().catch((error: unknown) => {
    throw new FetchError(file, 'unreachable', String(error));
  });
  if (expected !== null) await check(file, bytes, expected);
  return new TextDecoder().decode(bytes);
}

async function check(file: string, bytes: ArrayBuffer, expected: Expected): Promise<void> {
  if (bytes.byteLength < expected.bytes) {
    throw new FetchError(file, 'cut', `${bytes.byteLength} of ${expected.bytes} bytes`);
  }
  if (bytes.byteLength !== expected.bytes || (await digestOf(bytes)) !== expected.sha256) {
    throw new FetchError(file, 'changed', 'its digest is not the one in the manifest');
  }
}
