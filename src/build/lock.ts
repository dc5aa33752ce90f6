/** A lock file that holds its owner's process number, so that a killed owner does not block. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from './input-error.ts';
import { isAlive } from './process-alive.ts';

const PATIENCE_MS = 10_000;
const STEP_MS = 50;

/**
 * Runs `work` while this process alone holds the lock at `path`.
 *
 * @param place what the user calls the locked thing, for the message.
 * @throws InputError `busy` where another run holds the lock for longer than ten seconds.
 */
export async function withLock(
  path: string,
  place: string,
  work: () => Promise<void>,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await take(path))) {
    if (Date.now() > deadline) throw new InputError('busy', place);
    await sleep(STEP_MS);
  }
  try {
    await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
    // An empty file belongs to an owner that is just writing its number.
    if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
    return false;
  }
}
