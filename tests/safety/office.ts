/** Opens a file with LibreOffice, as a user does, and saves what it made of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'] as const;

function find(): string | null {
  const known = NAMES.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);
  return known[0] ?? null;
}

/** The program's name, or null where it is not installed. */
export const OFFICE = find();

/** UTF-8, comma, quotation mark, from the first line on: what the import dialog offers for our files. */
const CSV_FILTER = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';

/** @returns the path of `file`, opened and saved in the format `to` in `folder`. */
export function convert(file: string, to: 'fods' | 'csv', folder: string): string {
  const filter = file.endsWith('.csv') ? [CSV_FILTER] : [];
  const format = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : to;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const list = [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, file];
  execFileSync(OFFICE ?? 'soffice', list, { stdio: 'ignore', timeout: 90_000 });
  return join(folder, basename(file).replace(/\.[a-z]+$/u, `.${to}`));
}
