/** A disk that takes no more leaves the last dataset in place. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../build/folders.ts';
import { run } from './command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OTHER = /^linux$/u.test(process.platform) ? false : 'limits on files are set as on Linux';

/** Every file of the published version by path, as it is on disk. */
function published(out: string): Record<string, string> {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const files: string[] = manifest.files.map(({ path }: { path: string }) => path);
  return Object.fromEntries(
    files.map((path) => [path, readFileSync(join(out, manifest.folder, path), 'utf8')]),
  );
}

it.skipIf(OTHER !== false)(
  'keeps the last dataset and says what to do',
  { timeout: 40_000 },
  () => {
    const [from, out] = [makeFolder(), makeFolder()];
    writeFileSync(join(from, 'a.txt'), '近日，柳林镇组织120名志愿者清理河道。');
    expect(run('dataset', ['--in', from, '--out', out]).status).toBe(0);
    const before = published(out);
    const names = readdirSync(out).sort();
    writeFileSync(join(from, 'b.txt'), '近日，柳林镇组织300名志愿者清理河道。'.repeat(5000));
    // No file may grow beyond some blocks of 512 bytes, as on a disk that is nearly full.
    const script = join(ROOT, 'src/build/dataset.ts');
    const command = `trap '' XFSZ; ulimit -f 64; exec "${process.execPath}" --import tsx "${script}" --in "$1" --out "$2"`;
    const { status, stderr } = spawnSync('sh', ['-c', command, 'sh', from, out], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TSX_DISABLE_CACHE: '1' },
    });
    expect(stderr).toContain(`Cannot write to ${out}`);
    expect(status).toBe(1);
    expect(published(out)).toEqual(before);
    expect(readdirSync(out).sort()).toEqual(names);
  },
);
