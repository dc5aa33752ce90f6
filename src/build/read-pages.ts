/** Page files → pages that were read, and files that were set aside with their reason. */
import { createHash } from 'node:crypto';
import type { SourcePage } from '../model/dataset/encode.ts';
import type { InputProblem } from '../model/problems.ts';
import { decodePage, type Encoding } from '../reading/decode.ts';
import { readPages as readTexts } from '../reading/read-page.ts';
import type { PageFile } from './list-pages.ts';
import { PageGroup } from './page-group.ts';
import { readBytes } from './read-bytes.ts';

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

/** Reads every file; one that cannot be read never stops the others. */
export async function readPages(
  files: readonly PageFile[],
  options: ReadOptions,
): Promise<PagesRead> {
  const pages: SourcePage[] = [];
  const problems: InputProblem[] = [];
  const hash = createHash('sha256');
  const seen = new Map<string, string>();
  const waiting = new PageGroup<PageBytes>();
  for (const [index, file] of files.entries()) {
    const outcome = await readOne(file, options.encoding);
    if ('code' in outcome) problems.push(outcome);
    else {
      const first = seen.get(outcome.sameness);
      if (first === undefined) {
        seen.set(outcome.sameness, file.name);
        pages.push(...toSourcePages(waiting.add(outcome)));
        hash.update(`${file.name}\0${outcome.digest}\n`);
      } else problems.push({ file: file.name, code: 'duplicate', detail: first });
    }
    options.onProgress(index + 1, files.length);
  }
  pages.push(...toSourcePages(waiting.take()));
  return { pages, problems, digest: hash.digest('hex') };
}

interface PageBytes {
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly digest: string;
  /** Digest of the text: a page may lie there a second time in another encoding. */
  readonly sameness: string;
}

function toSourcePages(files: readonly PageBytes[]): SourcePage[] {
  const pages = readTexts(files.map(({ text }) => text));
  return files.flatMap(({ file, text, encoding }, at): SourcePage[] => {
    const page = pages[at];
    if (page === undefined) return [];
    if (encoding === 'utf-8') return [{ file, text, page }];
    const notes = [...page.notes, { code: 'repaired-encoding' as const }];
    return [{ file, text, page: { ...page, notes } }];
  });
}

async function readOne(
  file: PageFile,
  encoding: Encoding | null,
): Promise<PageBytes | InputProblem> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodePage(bytes, encoding);
  if (!decoded.ok) return { file: file.name, code: decoded.code, detail: decoded.detail };
  const { text, encoding: found } = decoded;
  const digests = { digest: sha256(bytes), sameness: sha256(text) };
  return { file: file.name, text, encoding: found, ...digests };
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
