/** A lock file that holds its owner's process number, so that a killed owner does not block. */
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from './input-error.ts';
import { isAlive } from './process-alive.ts';

const PATIENCE_MS = 10_000;
const STEP_MS = 50;
/** Work under the lock is a few renames; a lock that is older was left behind. */
const LONGEST_HOLD_MS = 120_000;

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

/**
 * The lock appears with its owner's number in it, in one step: an owner that is killed between
 * making a file and writing into it would leave a lock that nobody owns.
 */
async function take(path: string): Promise<boolean> {
  const own = `${path}-${process.pid}-new`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (WITHOUT_LINKS.has(code)) return takePlainly(path);
    // ENOENT: another publisher of this process has just cleared the file away.
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    if (code === 'EEXIST' && (await isAbandoned(path))) await removeAbandoned(path);
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** What file systems without hard links answer. */
const WITHOUT_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

async function takePlainly(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (await isAbandoned(path)) await removeAbandoned(path);
    return false;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
  // An empty file belongs to an owner that is just writing its number.
  if (owner > 0 && !isAlive(owner)) return true;
  // The number of a killed owner may belong to another program by now.
  const info = await stat(path).catch(() => null);
  return info !== null && Date.now() - info.mtimeMs > LONGEST_HOLD_MS;
}

/**
 * Two runs may find the same abandoned lock, and the slower one must not remove what the faster
 * one has taken since: it moves the file away, which only one can, looks again, and puts it back.
 */
async function removeAbandoned(path: string): Promise<void> {
  const away = `${path}-${process.pid}`;
  try {
    await rename(path, away);
    if (!(await isAbandoned(away))) await link(away, path);
  } catch {
    // Someone else was faster: the next look will show who holds it.
  }
  await rm(away, { force: true });
}
