/** The page files of a folder, by name; sub-folders are walked, links that loop are not. */
import { opendir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './input-error.ts';

/** A page file: `name` is its path inside the folder with `/`, which the dataset keeps. */
export interface PageFile {
  readonly name: string;
  readonly path: string;
}

/** Files that an editor or a system leaves behind start with a dot; only `.txt` files are pages. */
const PAGE_NAME = /^[^.].*\.txt$/iu;

/**
 * @returns the pages in code-unit order of their names, whatever order the disk lists them in.
 * @throws InputError where the folder is missing, is no folder, or holds no page.
 */
export async function listPages(folder: string): Promise<PageFile[]> {
  const info = await stat(folder).catch(() => null);
  if (info === null) throw new InputError('folder-missing', folder);
  if (!info.isDirectory()) throw new InputError('not-a-folder', folder);
  const pages = await walk(folder, '', new Set());
  if (pages.length === 0) throw new InputError('no-pages', folder);
  return pages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function walk(folder: string, prefix: string, seen: Set<string>): Promise<PageFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const pages: PageFile[] = [];
  for await (const entry of await opendir(folder)) {
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (target?.isDirectory() === true && !entry.name.startsWith('.')) {
      pages.push(...(await walk(path, `${name}/`, seen)));
    } else if (target?.isDirectory() !== true && PAGE_NAME.test(entry.name)) {
      pages.push({ name, path });
    }
  }
  return pages;
}
