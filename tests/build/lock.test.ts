import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { withLock } from '../../src/build/lock.ts';
import { makeFolder } from './folders.ts';

const NOBODY = '999999999';

it('lets one at a time work, also where many find a lock left behind', async () => {
  const folder = makeFolder();
  const path = join(folder, '.lock');
  writeFileSync(path, NOBODY);
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await sleep(5);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, folder, work)));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('takes a lock from long ago whose number belongs to another program now', async () => {
  const path = join(makeFolder(), '.lock');
  writeFileSync(path, String(process.ppid));
  utimesSync(path, new Date(0), new Date(0));
  await withLock(path, path, async () => {
    expect(existsSync(path)).toBe(true);
  });
});

it('is given back where the work fails', async () => {
  const path = join(makeFolder(), '.lock');
  const failing = withLock(path, path, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});
