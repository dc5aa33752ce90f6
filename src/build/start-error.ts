/** What can keep `npm start` from building and serving, and that the user can mend. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from './input-error.ts';
import { makeFolders } from './make-folders.ts';

/** @throws InputError `app-unwritable` where nothing can be written into `folder`. */
export async function checkWritable(folder: string): Promise<void> {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    await makeFolders(folder);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new InputError('app-unwritable', folder, error);
  }
}

const UNWRITABLE = /EACCES|EPERM|EROFS|ENOSPC|permission denied|read-only file|no space left/iu;

/**
 * An error of the build as one that says that `folder` takes no files, or as it is where the program
 * is at fault. The bundler tells the system's reason in words alone.
 *
 * @example buildError(new Error('EACCES: …unlink dist/index.html'), 'dist') // 'app-unwritable'
 */
export function buildError(error: unknown, folder: string): unknown {
  const unwritable = error instanceof Error && UNWRITABLE.test(error.message);
  return unwritable ? new InputError('app-unwritable', folder, error) : error;
}

/**
 * The server's error as one that names the port, or as it is where the program is at fault.
 *
 * @param port the one that was asked for; the server has tried those behind it.
 * @example serveError(new Error('listen EACCES …'), 80) // InputError 'port-closed', place '80'
 */
export function serveError(error: unknown, port: number): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM') return new InputError('port-closed', String(port));
  // The server says in words alone that every port it tried is taken.
  if (code === 'EADDRINUSE' || /^No available|is already in use/u.test(error.message)) {
    return new InputError('port-taken', String(port));
  }
  return error;
}
