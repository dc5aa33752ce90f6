/** The page files of a folder, by name; sub-folders are walked, links that loop are not. */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './input-error.ts';

/** A page file: `name` is its path inside the folder with `/`, which the dataset keeps. */
export interface PageFile {
  readonly name: string;
  readonly path: string;
}

/** Files that an editor or a system leaves behind start with a dot; only `.txt` files are pages. */
const PAGE_NAME = /^[^.].*\.txt$/isu;

/**
 * @returns the pages in code-unit order of their names, whatever order the disk lists them in.
 * @throws InputError where the folder is missing, is no folder, cannot be listed or holds no page.
 */
export async function listPages(folder: string): Promise<PageFile[]> {
  const info = await stat(folder).catch(() => null);
  if (info === null) throw new InputError('folder-missing', folder);
  if (!info.isDirectory()) throw new InputError('not-a-folder', folder);
  const pages = await walk(folder, '', new Set()).catch((error: unknown) => {
    throw new InputError('folder-closed', folder, error);
  });
  if (pages.length === 0) throw new InputError('no-pages', folder);
  return pages.sort((a, b) => compare(a.name, b.name));
}

/** In code units, as no locale does it. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Links last: pages that a link leads to as well have the names that they have without it. */
function byKindAndName(a: Dirent, b: Dirent): number {
  const links = Number(a.isSymbolicLink()) - Number(b.isSymbolicLink());
  return links === 0 ? compare(a.name, b.name) : links;
}

async function walk(folder: string, prefix: string, seen: Set<string>): Promise<PageFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const pages: PageFile[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byKindAndName)) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (target?.isDirectory() === true && !entry.name.startsWith('.')) {
      pages.push(...(await walkInside(path, `${name}/`, seen)));
    } else if (target?.isDirectory() !== true && PAGE_NAME.test(entry.name)) {
      pages.push({ name, path });
    }
  }
  return pages;
}

/** A sub-folder that cannot be listed stands for its pages, so that it is set aside and named. */
function walkInside(path: string, name: string, seen: Set<string>): Promise<PageFile[]> {
  return walk(path, name, seen).catch(() => [{ name, path }]);
}
