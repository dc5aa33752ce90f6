/**
 * `npm run --silent extract -- FILE…`: one JSON object a page and line on standard output. Without
 * names it reads NDJSON records `{"page","text"}` from standard input, so that it runs on any
 * engine that pipes records through a program.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { formatProblem } from '../model/problems.ts';
import { readPage } from '../reading/read-page.ts';
import { parseCommand } from './arguments.ts';
import { decodePage } from './decode.ts';
import { formatExtract } from './format-extract.ts';
import { InputError } from './input-error.ts';
import { runCommand } from './run-command.ts';
import { printable } from './terminal.ts';

const COMMAND = {
  usage: `npm run --silent extract -- FILE…
  or, without names, records {"page":"…","text":"…"} on standard input, one a line`,
  options: { help: { type: 'boolean', default: false } },
  positionals: true,
} as const;

await runCommand(async (language) => {
  const { values, positionals } = parseCommand(COMMAND, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(`${COMMAND.usage}\n`);
    return;
  }
  if (positionals.length === 0) await extractRecords();
  for (const path of positionals) await extractFile(path, language);
});

/** A file that cannot be read is named on standard error; the others go on. */
async function extractFile(path: string, language: 'zh' | 'en'): Promise<void> {
  const file = basename(path);
  const decoded = await readFile(path).then(
    (bytes) => decodePage(bytes),
    (error: Error) => ({ ok: false, code: 'unreadable', detail: error.message }) as const,
  );
  if (decoded.ok) {
    await print(file, decoded.text);
    return;
  }
  const problem = formatProblem({ file, code: decoded.code, detail: decoded.detail }, language);
  process.stderr.write(`${printable(path)}: ${printable(problem)}\n`);
  process.exitCode = 1;
}

async function extractRecords(): Promise<void> {
  let line = 0;
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    line += 1;
    if (json.trim() === '') continue;
    const record = parseRecord(json, line);
    await print(record.page, record.text);
  }
}

function parseRecord(json: string, line: number): { page: string; text: string } {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data === 'object' && data !== null && 'page' in data && 'text' in data) {
      const { page, text } = data;
      if (typeof page === 'string' && typeof text === 'string') return { page, text };
    }
  } catch (error) {
    throw new InputError('bad-record', `line ${line}`, error);
  }
  throw new InputError('bad-record', `line ${line}`);
}

/** Waits where the reader of the pipe is slower than we are. */
async function print(name: string, text: string): Promise<void> {
  const json = `${JSON.stringify(formatExtract(name, readPage(text)))}\n`;
  if (process.stdout.write(json)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}
