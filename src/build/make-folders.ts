/** A folder with those above it, as `mkdir -p` makes it. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Node's own recursive `mkdir` tries without end where a file system makes no folders and says that
 * there is none, as `/proc` does.
 *
 * @throws Error of the file system where the folder can be neither found nor made.
 */
export async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isFolder(path)) return;
    const parent = dirname(path);
    // Only what lacks the folder above it can be mended by making that.
    if (!isMissing(error) || parent === path) throw error;
    await makeFolders(parent);
    await mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path))) throw again;
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function isFolder(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => null);
  return info?.isDirectory() === true;
}
