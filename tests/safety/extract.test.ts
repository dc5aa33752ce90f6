/** What is piped through `extract` is read or named, line by line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../build/folders.ts';
import { run } from './command.ts';

const SLOW = { timeout: 30_000 };
const record = (page: string, text: string) => JSON.stringify({ page, text });
const pagesOf = (stdout: string): string[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).page);

it('names a broken record and reads those around it', SLOW, () => {
  const lines = [
    record('一', '甲。'),
    '{"page":"二"',
    '["三"]',
    '',
    // Raw, as JSON allows: no line ends here.
    record('四\u2028\u2029', '乙\u2028丙。'),
    '{"__proto__":{"page":"五","text":""}}',
    record('六', '丁。'),
  ];
  const bytes = Buffer.concat([
    Buffer.from(`${lines.join('\r\n')}\n{"page":"`),
    Buffer.from([0xff]),
    Buffer.from('"}\n'),
    Buffer.from(record('七\u001b[31m', '')),
  ]);
  const { status, stdout, stderr } = run('extract', [], bytes);
  expect(pagesOf(stdout)).toEqual(['一', '四\u2028\u2029', '六', '七\u001b[31m']);
  expect(stderr.match(/line \d+/gu)).toEqual(['line 2', 'line 3', 'line 6', 'line 8']);
  expect(status).toBe(1);
});

it('names files that it cannot read and reads the others', SLOW, () => {
  const folder = makeFolder();
  const path = (name: string) => join(folder, name);
  writeFileSync(path('a.txt'), '甲。');
  writeFileSync(path('huge.txt'), '');
  truncateSync(path('huge.txt'), 100 * 1024 * 1024);
  mkdirSync(path('folder'));
  const names = ['huge.txt', 'folder', 'none\u001b[2J.txt', 'a.txt'].map(path);
  const { status, stdout, stderr } = run('extract', names);
  expect(pagesOf(stdout)).toEqual(['a.txt']);
  expect(stderr.trim().split('\n')).toHaveLength(3);
  expect(stderr).toContain('none\\u{1b}[2J.txt');
  expect(status).toBe(1);
});

it('says of a name that nothing has that there is no such file', SLOW, () => {
  const { status, stderr } = run('extract', ['/nowhere/at/all.txt']);
  expect([status, stderr]).toEqual([1, '/nowhere/at/all.txt: There is no such file.\n']);
});

it('takes the flag that its messages advise', SLOW, () => {
  const path = join(makeFolder(), 'a.txt');
  // 居民 in Big5 is never guessed.
  writeFileSync(path, Buffer.from([0xa9, 0x7e, 0xa5, 0xc1]));
  const refused = run('extract', [path]);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('--encoding')]);
  const { status, stdout } = run('extract', ['--encoding', 'Big5', path]);
  expect([status, stdout]).toEqual([0, expect.stringContaining('居民')]);
  expect(run('extract', ['--encoding', 'latin1', path]).status).toBe(2);
  expect(run('extract', ['--encoding', 'big5'], record('一', '甲。')).status).toBe(2);
});

it('writes nothing but ASCII-safe JSON: no control character leaves it raw', SLOW, () => {
  const { stdout } = run('extract', [], record('\u0000\u0007\u001b', '\u001b[31m红\u0000。\ud800'));
  expect(stdout.trimEnd()).not.toMatch(/[\u0000-\u001f]/u);
});

it('ends quietly where its reader has enough', SLOW, () => {
  const records = Array.from({ length: 3000 }, (_, index) =>
    record(String(index), '甲。'.repeat(50)),
  );
  const script = resolve(import.meta.dirname, '../../src/build/extract.ts');
  const command = `"${process.execPath}" --import tsx "${script}" | head -n 1`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: resolve(import.meta.dirname, '../..'),
    input: records.join('\n'),
    encoding: 'utf8',
  });
  expect([status, pagesOf(stdout), stderr]).toEqual([0, ['0'], '']);
});
