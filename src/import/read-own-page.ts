/** A file that a user opens on the dashboard → a page encoded by itself, or why it is none. */
import { encodeDataset } from '../model/dataset/encode.ts';
import type { EncodedPage } from '../model/dataset/merge.ts';
import type { InputProblem } from '../model/problems.ts';
import { decodePage, MAX_PAGE_BYTES } from '../reading/decode.ts';
import { readPage } from '../reading/read-page.ts';

export type OwnPageOutcome =
  | { readonly ok: true; readonly encoded: EncodedPage }
  | { readonly ok: false; readonly problem: InputProblem };

/**
 * The same reading as `npm run dataset` does, of one file.
 *
 * @param file the name under which the page stands; nothing is opened by it
 * @example readOwnPage('a.txt', new Uint8Array()) // { ok: false, problem: { file: 'a.txt', code: 'empty', detail: '' } }
 */
export function readOwnPage(file: string, bytes: Uint8Array): OwnPageOutcome {
  if (bytes.length > MAX_PAGE_BYTES) return failed(file, 'too-large', String(bytes.length));
  const decoded = decodePage(bytes);
  if (!decoded.ok) return failed(file, decoded.code, decoded.detail);
  const { text, encoding } = decoded;
  const read = readPage(text);
  const page =
    encoding === 'utf-8'
      ? read
      : { ...read, notes: [...read.notes, { code: 'repaired-encoding' as const }] };
  const { facts, texts } = encodeDataset([{ file, text, page }]);
  return { ok: true, encoded: { facts, shard: texts[0] ?? { pages: [], articles: [] } } };
}

function failed(file: string, code: InputProblem['code'], detail: string): OwnPageOutcome {
  return { ok: false, problem: { file, code, detail } };
}
