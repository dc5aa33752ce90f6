/** Page files → pages that were read, and files that were set aside with their reason. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { SourcePage } from '../model/dataset/encode.ts';
import type { InputProblem, ProblemCode } from '../model/problems.ts';
import { readPage } from '../reading/read-page.ts';
import { decodePage, type Encoding } from './decode.ts';
import type { PageFile } from './list-pages.ts';

/** A printed page has a few ten thousand characters; more than this is another kind of file. */
const MAX_BYTES = 16 * 1024 * 1024;

export interface PagesRead {
  readonly pages: readonly SourcePage[];
  readonly problems: readonly InputProblem[];
  /** SHA-256 over names and contents of everything that was read, hexadecimal. */
  readonly digest: string;
}

export interface ReadOptions {
  readonly encoding: Encoding | null;
  /** Told after each file. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads every file, one after the other; a file that cannot be read never stops the others. */
export async function readPages(
  files: readonly PageFile[],
  options: ReadOptions,
): Promise<PagesRead> {
  const pages: SourcePage[] = [];
  const problems: InputProblem[] = [];
  const hash = createHash('sha256');
  const seen = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const outcome = await readOne(file, options.encoding);
    if ('code' in outcome) problems.push(outcome);
    else {
      const first = seen.get(outcome.digest);
      if (first === undefined) {
        seen.set(outcome.digest, file.name);
        pages.push(toSourcePage(file.name, outcome));
        hash.update(`${file.name}\0${outcome.digest}\n`);
      } else problems.push({ file: file.name, code: 'duplicate', detail: first });
    }
    options.onProgress(index + 1, files.length);
  }
  return { pages, problems, digest: hash.digest('hex') };
}

interface PageBytes {
  readonly text: string;
  readonly encoding: Encoding;
  readonly digest: string;
}

function toSourcePage(file: string, { text, encoding }: PageBytes): SourcePage {
  const page = readPage(text);
  if (encoding === 'utf-8') return { file, text, page };
  return { file, text, page: { ...page, notes: [...page.notes, { code: 'repaired-encoding' }] } };
}

async function readOne(
  file: PageFile,
  encoding: Encoding | null,
): Promise<PageBytes | InputProblem> {
  try {
    const bytes = await readBytes(file.path);
    if (typeof bytes === 'number') {
      return { file: file.name, code: 'too-large', detail: String(bytes) };
    }
    const decoded = decodePage(bytes, encoding);
    if (!decoded.ok) return { file: file.name, code: decoded.code, detail: decoded.detail };
    const digest = createHash('sha256').update(bytes).digest('hex');
    return { text: decoded.text, encoding: decoded.encoding, digest };
  } catch (error) {
    return { file: file.name, ...problemOf(error) };
  }
}

/** The file's bytes, or its size where it is no file or has too many. */
async function readBytes(path: string): Promise<Uint8Array | number> {
  // Without O_NONBLOCK a named pipe in the folder would be waited for until someone writes to it.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new Error('not a regular file');
    return info.size > MAX_BYTES ? info.size : await handle.readFile();
  } finally {
    await handle.close();
  }
}

function problemOf(error: unknown): { code: ProblemCode; detail: string } {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return { code: 'no-permission', detail: '' };
  if (code === 'ENOENT') return { code: 'disappeared', detail: '' };
  return { code: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}
