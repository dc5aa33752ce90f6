/**
 * Puts a dataset version in place as a whole or not at all. The version's files are written into a
 * folder of their own; replacing `manifest.json` by a rename is the one moment in which the new
 * version becomes the dataset. Killed before it, the last version stays; after it, the new one is
 * complete.
 */
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from './input-error.ts';
import { withLock } from './lock.ts';
import type { DatasetFiles } from './make-files.ts';
import { makeFolders } from './make-folders.ts';
import { isAlive } from './process-alive.ts';

const MANIFEST = 'manifest.json';
/** Folders of versions are named by 12 hexadecimal digits; nothing else in the folder is ours. */
const VERSION_FOLDER = /^[0-9a-f]{12}$/u;
/** What a run makes for itself carries its process number, so that leftovers are known. */
const STAGING = /^\.(?:staging|lock)-(\d+)/u;

/** @throws InputError `out-unwritable` (disk full, no permission) or `busy`; nothing is changed then. */
export async function publishDataset(out: string, files: DatasetFiles): Promise<void> {
  const staging = join(out, `.staging-${process.pid}-${files.manifest.folder}`);
  try {
    await makeFolders(out);
    await writeFiles(staging, files);
    await withLock(join(out, '.lock'), out, () => commit(out, staging, files));
  } catch (error) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    throw error instanceof InputError ? error : new InputError('out-unwritable', out, error);
  }
}

async function writeFiles(staging: string, { manifest, contents }: DatasetFiles): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  for (const [path, content] of contents) {
    const target = join(staging, manifest.folder, path);
    await makeFolders(dirname(target));
    await writeFile(target, content);
  }
  await writeFile(join(staging, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
}

async function commit(out: string, staging: string, { manifest }: DatasetFiles): Promise<void> {
  await placeFolder(join(staging, manifest.folder), join(out, manifest.folder));
  await rename(join(staging, MANIFEST), join(out, MANIFEST));
  await rm(staging, { recursive: true, force: true });
  await removeOld(out, manifest.folder);
}

/**
 * Moves the new version's folder to its place. Where a folder of that name is there already it
 * holds the same contents (its name is made of their digests): its files are replaced one by one
 * by renames, so that what a disk may have lost is mended and nothing is missing in between.
 */
async function placeFolder(from: string, to: string): Promise<void> {
  const there = await readdir(to).catch(() => null);
  if (there === null) {
    await rename(from, to);
    return;
  }
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await placeFolder(source, target);
    else await rename(source, target);
  }
}

/** Removes versions that no manifest names any more, and what killed runs left behind. */
async function removeOld(out: string, current: string): Promise<void> {
  for (const name of await readdir(out)) {
    const owner = STAGING.exec(name)?.[1];
    const stale = owner !== undefined && !isAlive(Number(owner));
    if ((VERSION_FOLDER.test(name) && name !== current) || stale) {
      await rm(join(out, name), { recursive: true, force: true });
    }
  }
}
