import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { publishDataset } from '../../src/build/publish-dataset.ts';
import { makeFolder } from './folders.ts';
import { version } from './versions.ts';

/** The name of the version that is in place, having checked that it is whole. */
function publishedVersion(out: string): string {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  for (const file of manifest.files) {
    expect(readFileSync(join(out, manifest.folder, file.path), 'utf8')).toBe(manifest.folder);
  }
  return manifest.folder;
}

const OLD = 'aaaaaaaaaaaa';
const NEW = 'bbbbbbbbbbbb';

describe('publishDataset', () => {
  it('replaces a version, and leaves nothing else behind', async () => {
    const out = makeFolder();
    await publishDataset(out, version(OLD));
    await publishDataset(out, version(NEW));
    expect(publishedVersion(out)).toBe(NEW);
    expect(readdirSync(out).sort()).toEqual([NEW, 'manifest.json']);
  });

  it('mends a version that lost a file', async () => {
    const out = makeFolder();
    await publishDataset(out, version(OLD));
    writeFileSync(join(out, OLD, 'texts/3.json'), 'broken');
    await publishDataset(out, version(OLD));
    expect(publishedVersion(out)).toBe(OLD);
  });

  it('leaves the last version where the new one cannot be written', async () => {
    const out = makeFolder();
    await publishDataset(out, version(OLD));
    const bad = version(NEW);
    // A path that runs through a file fails in the middle of writing, as a full disk does.
    const contents = new Map([...bad.contents, ['texts/0.json/x', 'no']]);
    await expect(publishDataset(out, { ...bad, contents })).rejects.toMatchObject({
      code: 'out-unwritable',
    });
    expect(publishedVersion(out)).toBe(OLD);
    expect(readdirSync(out).sort()).toEqual([OLD, 'manifest.json']);
  });

  it.skipIf(process.getuid?.() === 0)('says where it may not write', async () => {
    const out = join(makeFolder(), 'closed');
    mkdirSync(out);
    chmodSync(out, 0o500);
    await expect(publishDataset(out, version(NEW))).rejects.toThrow(out);
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y', '/proc'])(
    'ends where no folder can be made: %s',
    async (out) => {
      await expect(publishDataset(out, version(NEW))).rejects.toMatchObject({
        code: 'out-unwritable',
        place: out,
      });
    },
  );

  it('makes the folders above it, and refuses a file in their place', async () => {
    const folder = makeFolder();
    await publishDataset(join(folder, 'a/b/c'), version(NEW));
    expect(publishedVersion(join(folder, 'a/b/c'))).toBe(NEW);
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['file', 'file/a', 'file/a/b']) {
      await expect(publishDataset(join(folder, path), version(NEW))).rejects.toMatchObject({
        code: 'out-unwritable',
      });
    }
  });

  it('takes over a lock whose owner was killed', async () => {
    const out = makeFolder();
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, '.lock'), '999999999');
    await publishDataset(out, version(NEW));
    expect(publishedVersion(out)).toBe(NEW);
    expect(existsSync(join(out, '.lock'))).toBe(false);
  });

  it('holds one whole version when several runs publish at once', async () => {
    const out = makeFolder();
    await Promise.all([OLD, NEW, 'cccccccccccc'].map((name) => publishDataset(out, version(name))));
    expect([OLD, NEW, 'cccccccccccc']).toContain(publishedVersion(out));
  });

  it('keeps a whole version in place when it is killed at any moment', {
    timeout: 60_000,
  }, async () => {
    const out = makeFolder();
    await publishDataset(out, version(OLD));
    for (let round = 0; round < 12; round += 1) {
      await killedRun(out, 120 + round * 25);
      expect([OLD, NEW, 'dddddddddddd']).toContain(publishedVersion(out));
    }
    await publishDataset(out, version(NEW));
    expect(readdirSync(out).sort()).toEqual([NEW, 'manifest.json']);
  });
});

/** Starts a process that publishes version after version, and kills it after `delay` ms. */
async function killedRun(out: string, delay: number): Promise<void> {
  const script = resolve(import.meta.dirname, 'publish-forever.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, out], { stdio: 'ignore' });
  const closed = new Promise((done) => child.once('close', done));
  await sleep(delay);
  child.kill('SIGKILL');
  await closed;
}
