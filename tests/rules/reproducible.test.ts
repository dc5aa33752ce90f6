/** Same input, same bytes: whatever the time zone, the locale, the folder and the order of files. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../build/folders.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Contents of every file below `folder`, by path. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function build(from: string, out: string, environment: Record<string, string>): void {
  const result = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/build/dataset.ts'), '--in', from, '--out', out],
    { cwd: ROOT, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  expect(result.status, result.stderr).toBe(0);
}

it('gives the same bytes of files that it cannot read, wherever they lie', {
  timeout: 60_000,
}, () => {
  const [left, right] = [makeFolder(), join(makeFolder(), '另', '一 处')];
  mkdirSync(right, { recursive: true });
  for (const place of [left, right]) {
    writeFileSync(join(place, 'good.txt'), '近日，柳林镇组织120名志愿者清理河道。');
    writeFileSync(join(place, 'torn.txt'), Buffer.from([0x41, 0xff]));
    symlinkSync(join(place, 'loop.txt'), join(place, 'loop.txt'));
    // What it leads to has a longer name than there may be.
    symlinkSync('x'.repeat(300), join(place, 'long.txt'));
  }
  const [first, second] = [join(makeFolder(), 'first'), join(makeFolder(), 'second')];
  build(left, first, {});
  build(right, second, {});
  expect(contentsOf(second)).toEqual(contentsOf(first));
  const manifest = contentsOf(first)['manifest.json'] ?? '';
  expect(JSON.parse(manifest).unreadable).toHaveLength(3);
  expect(manifest).not.toContain(left);
});

it('gives the same bytes twice', { timeout: 60_000 }, () => {
  const folder = makeFolder();
  const copy = join(folder, '另 一 处');
  mkdirSync(copy);
  for (const name of readdirSync(join(ROOT, 'seeds')).reverse()) {
    cpSync(join(ROOT, 'seeds', name), join(copy, name));
  }
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  build(join(ROOT, 'seeds'), first, { TZ: 'Asia/Shanghai', LC_ALL: 'C' });
  build(copy, second, { TZ: 'America/New_York', LC_ALL: 'C.UTF-8' });
  expect(contentsOf(second)).toEqual(contentsOf(first));
});
