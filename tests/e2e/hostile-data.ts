/** A dataset of hostile pages, made by the product's own command and served in place of the real one. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { run } from '../safety/command.ts';
import { hostilePage } from '../safety/hostile-page.data.ts';

/** Names that a link, a list or a download could take for more than a name. */
export const HOSTILE_FILES = [
  '<img src=x onerror=alert(1)>.txt',
  '__proto__.txt',
  'a&b=c#d?.txt',
  'bidi\u202egnp.txt',
  'new\nline.txt',
];

export interface HostileFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** One page a string, in the order of `strings`, and one under each hostile name. */
export function makeHostileData(strings: readonly string[]): HostileFolder {
  const base = mkdtempSync(join(tmpdir(), 'wenming-hostile-'));
  const [pages, folder] = [mkdtempSync(join(base, 'pages-')), join(base, 'data')];
  strings.forEach((text, index) => {
    writeFileSync(join(pages, `${index}.txt`), hostilePage(text));
  });
  HOSTILE_FILES.forEach((name, index) => {
    writeFileSync(join(pages, name), hostilePage(`${name}${index}`));
  });
  writeFileSync(join(pages, '<b>empty<b>.txt'), '');
  const { status, stderr } = run('dataset', ['--in', pages, '--out', folder]);
  if (status !== 0) throw new Error(stderr);
  return { folder, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** Answers every request below `data/` from `folder`. */
export async function serveData(page: Page, folder: string): Promise<void> {
  await page.route('**/data/**', (route) => {
    const path = /\/data\/([\w./-]+)$/u.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
    const file = join(folder, path);
    if (path === '' || path.includes('..') || !existsSync(file))
      return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'application/json', body: readFileSync(file) });
  });
}
