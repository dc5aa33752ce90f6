/**
 * `npm run --silent extract -- FILE…`: one JSON object a page and line on standard output. Without
 * names it reads NDJSON records `{"page","text"}` from standard input, so that it runs on any
 * engine that pipes records through a program. What cannot be read is named on standard error
 * and makes the exit status 1; the rest goes on.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { printable } from '../chinese/printable.ts';
import { formatProblem, type InputProblem } from '../model/problems.ts';
import { decodePage, ENCODINGS, type Encoding } from '../reading/decode.ts';
import { readPages } from '../reading/read-page.ts';
import { parseCommand } from './arguments.ts';
import { formatExtract } from './format-extract.ts';
import { formatInputError, InputError } from './input-error.ts';
import { PageGroup } from './page-group.ts';
import { parseEncoding } from './parse-encoding.ts';
import { readBytes } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { runCommand } from './run-command.ts';

type Language = 'zh' | 'en';

const COMMAND = {
  usage: `npm run --silent extract -- [--encoding NAME] FILE…
  or, without names, records {"page":"…","text":"…"} on standard input, one a line, in UTF-8
  --encoding NAME  of the files: ${ENCODINGS.join(', ')}; found out where not given`,
  options: {
    encoding: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  positionals: true,
} as const;

await runCommand(async (language) => {
  const { values, positionals } = parseCommand(COMMAND, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(`${COMMAND.usage}\n`);
    return;
  }
  const encoding = parseEncoding(values.encoding);
  if (positionals.length > 0) {
    await extractFiles(positionals, encoding, language);
  } else if (encoding === null) await extractRecords(language);
  else throw new InputError('bad-flag', `--encoding without a file\n${COMMAND.usage}`);
});

async function extractFiles(
  paths: readonly string[],
  encoding: Encoding | null,
  language: Language,
): Promise<void> {
  const waiting = new PageGroup<PageRecord>();
  for (const path of paths) {
    const page = basename(path);
    const bytes = await bytesAt(path, page);
    const decoded =
      bytes instanceof Uint8Array ? decodePage(bytes, encoding) : { ok: false as const, ...bytes };
    if (decoded.ok) await print(waiting.add({ page, text: decoded.text }));
    else complain(`${path}: ${formatProblem({ ...decoded, file: page }, language)}`);
  }
  await print(waiting.take());
}

/** A pipe that the user names, such as a shell's `<(…)`, is read to its end. */
async function bytesAt(path: string, name: string): Promise<Uint8Array | InputProblem> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => error.code);
  // Of a folder's files one that is not there was there when they were listed; here it was named.
  if (info === 'ENOENT') return { file: name, code: 'missing', detail: '' };
  if (typeof info === 'object' && (info.isFIFO() || info.isCharacterDevice()))
    return readFile(path);
  return readBytes({ name, path });
}

async function extractRecords(language: Language): Promise<void> {
  let line = 0;
  for await (const together of readLines(process.stdin)) {
    const records: PageRecord[] = [];
    for (const bytes of together) {
      line += 1;
      const record = parseRecord(bytes);
      if (record instanceof Error) {
        complain(formatInputError(new InputError('bad-record', `line ${line}`, record), language));
      } else if (record !== null) records.push(record);
    }
    await print(records);
  }
}

interface PageRecord {
  readonly page: string;
  readonly text: string;
}

/** The record of a line, null for a blank one, or what is wrong with it. */
function parseRecord(bytes: Uint8Array): PageRecord | Error | null {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (json.trim() === '') return null;
    const data: unknown = JSON.parse(json);
    if (typeof data === 'object' && data !== null && 'page' in data && 'text' in data) {
      const { page, text } = data;
      if (typeof page === 'string' && typeof text === 'string') return { page, text };
    }
    return new Error('no "page" or no "text"');
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function complain(sentence: string): void {
  process.stderr.write(`${printable(sentence)}\n`);
  process.exitCode = 1;
}

/** Reads pages and prints them; waits where the reader of the pipe is slower than we are. */
async function print(records: readonly PageRecord[]): Promise<void> {
  const pages = readPages(records.map(({ text }) => text));
  const lines = pages.map((page, at) =>
    JSON.stringify(formatExtract(records[at]?.page ?? '', page)),
  );
  for (const line of lines) {
    if (process.stdout.write(`${line}\n`)) continue;
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
