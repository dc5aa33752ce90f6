/** Whatever lies in the folder of pages: it is read or named, and the rest goes on. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/build/build-dataset.ts';
import { listPages } from '../../src/build/list-pages.ts';
import { readPages } from '../../src/build/read-pages.ts';
import { makeFolder } from '../build/folders.ts';
import { run } from './command.ts';

const GOOD = '# 柳林镇清理河道\n\n本报讯（记者 王芳）近日，柳林镇组织120名志愿者清理河道。\n';
const QUIET = { encoding: null, onProgress: () => undefined };
const IS_ROOT = process.getuid?.() === 0;

/** A folder with one good page, and what `add` puts beside it. */
function folderWith(add: (folder: string) => void): string {
  const folder = makeFolder();
  writeFileSync(join(folder, 'good.txt'), GOOD);
  add(folder);
  return folder;
}

/** The problems of a folder by file name; the good page must have been read. */
async function problemsOf(folder: string): Promise<Record<string, string>> {
  const { pages, problems } = await readPages(await listPages(folder), QUIET);
  expect(pages.map((page) => page.file)).toContain('good.txt');
  return Object.fromEntries(problems.map(({ file, code }) => [file, code]));
}

describe('a file that cannot be read is set aside and named', () => {
  it.each([
    ['an empty one', (path: string) => writeFileSync(path, ''), 'empty'],
    [
      'a picture',
      (path: string) => writeFileSync(path, Buffer.from([137, 80, 0, 0, 0])),
      'not-text',
    ],
    [
      'one cut inside a character',
      (path: string) => writeFileSync(path, Buffer.from('甲乙').subarray(0, 5)),
      'undecodable',
    ],
    ['a named pipe', (path: string) => execFileSync('mkfifo', [path]), 'not-a-file'],
    [
      'a link that leads nowhere',
      (path: string) => symlinkSync(`${path}.gone`, path),
      'disappeared',
    ],
    ['a link to itself', (path: string) => symlinkSync(path, path), 'link-loop'],
    ['the same page again', (path: string) => writeFileSync(path, GOOD), 'duplicate'],
    [
      'the same page with a byte order mark',
      (path: string) => writeFileSync(path, `\ufeff${GOOD}`),
      'duplicate',
    ],
    [
      'the same page in UTF-16',
      (path: string) => writeFileSync(path, `\ufeff${GOOD}`, 'utf16le'),
      'duplicate',
    ],
  ])('%s', async (_name, make, code) => {
    const folder = folderWith((place) => make(join(place, 'odd.txt')));
    expect(await problemsOf(folder)).toEqual({ 'odd.txt': code });
  });

  it('100 MB, at once', async () => {
    const folder = folderWith((place) => {
      writeFileSync(join(place, 'huge.txt'), '');
      truncateSync(join(place, 'huge.txt'), 100 * 1024 * 1024);
    });
    const start = performance.now();
    expect(await problemsOf(folder)).toEqual({ 'huge.txt': 'too-large' });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('one whose name is no UTF-8', async () => {
    const folder = folderWith((place) => {
      writeFileSync(
        Buffer.concat([Buffer.from(`${place}/`), Buffer.from([0xb0, 0xe6]), Buffer.from('.txt')]),
        GOOD,
      );
    });
    expect(Object.values(await problemsOf(folder))).toEqual(['bad-name']);
  });

  it('one that is gone when its turn comes', async () => {
    const folder = folderWith((place) => writeFileSync(join(place, 'a.txt'), '甲乙丙'));
    const files = await listPages(folder);
    unlinkSync(join(folder, 'a.txt'));
    const { pages, problems } = await readPages(files, QUIET);
    expect(pages.map(({ file }) => file)).toEqual(['good.txt']);
    expect(problems).toEqual([{ file: 'a.txt', code: 'disappeared', detail: '' }]);
  });

  it('a sub-folder whose path is too long to be opened', async () => {
    const folder = folderWith((place) => {
      const steps = `cd "$1"; n=${'d'.repeat(200)}; for i in $(seq 25); do mkdir "$n"; cd "$n"; done; echo 甲 > a.txt`;
      execFileSync('sh', ['-c', steps, 'sh', place], { stdio: 'ignore' });
    });
    const problems = Object.entries(await problemsOf(folder));
    expect(problems.map(([, code]) => code)).toEqual(['unreadable']);
    execFileSync('rm', ['-rf', join(folder, 'd'.repeat(200))]);
  });

  it.skipIf(IS_ROOT)(
    'one without permission, a sub-folder as well (root may read all)',
    async () => {
      const folder = folderWith((place) => {
        writeFileSync(join(place, 'secret.txt'), GOOD);
        chmodSync(join(place, 'secret.txt'), 0);
        mkdirSync(join(place, 'closed'), { mode: 0 });
      });
      expect(await problemsOf(folder)).toEqual({
        'secret.txt': 'no-permission',
        'closed/': 'no-permission',
      });
      chmodSync(join(folder, 'closed'), 0o700);
    },
  );
});

describe('a file that changes while it is read', () => {
  it('is never half old and half new', async () => {
    const folder = folderWith((place) =>
      writeFileSync(join(place, 'log.txt'), '甲'.repeat(500_000)),
    );
    const path = join(folder, 'log.txt');
    const files = await listPages(folder);
    const writer = setInterval(() => appendFileSync(path, '乙'), 0);
    const { pages, problems } = await readPages(files, QUIET).finally(() => clearInterval(writer));
    const known = [...pages.map(({ file }) => file), ...problems.map(({ file }) => file)];
    expect(known.sort()).toEqual(['good.txt', 'log.txt']);
    for (const { file, code } of problems) expect([file, code]).toEqual(['log.txt', 'changing']);
    for (const { text } of pages) expect(text).not.toContain('\0');
  });
});

describe('names', () => {
  const NAMES = [
    '版面 一.txt',
    ' 前后有空 .txt',
    '-rf.txt',
    '--help.txt',
    '__proto__.txt',
    'constructor.txt',
    'a..b.txt',
    '😀👩‍👩‍👧.txt',
    '$(touch x).txt',
    "'; DROP TABLE pages; --.txt",
    '<img src=x onerror=alert(1)>.txt',
    '=HYPERLINK("x").txt',
    'a\nb.txt',
    'a\tb.txt',
    '\u001b[31m红.txt',
    '\u202egnp.txt',
    'CON.txt',
    '%2e%2e%2f.txt',
    'a?b#c&d=e.txt',
    `${'长'.repeat(83)}.txt`,
  ];

  it('of any kind stay what they are, and reach no terminal as they are', {
    timeout: 30_000,
  }, () => {
    const folder = makeFolder();
    NAMES.forEach((name, index) => {
      writeFileSync(join(folder, name), GOOD.replace('120', String(200 + index)));
    });
    const out = makeFolder();
    const { status, stdout, stderr } = run('dataset', ['--in', folder, '--out', out]);
    // On a slow machine it says how far it is; anything else would be an error.
    expect([status, stderr.replace(/^[█░]+ \d+\/20 .*\n/gmu, '')]).toEqual([0, '']);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/u);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest.unreadable).toEqual([]);
    const facts = JSON.parse(readFileSync(join(out, manifest.folder, 'facts.json'), 'utf8'));
    const files = facts.pages.file.map((code: number) => facts.strings[code]);
    expect(files.sort()).toEqual([...NAMES].sort());
  });

  it('are the same whatever links beside the folders lead to them', async () => {
    const folder = folderWith((place) => {
      mkdirSync(join(place, 'b'));
      writeFileSync(join(place, 'b', 'x.txt'), '甲乙丙');
      symlinkSync(join(place, 'b'), join(place, 'a'));
      symlinkSync(place, join(place, 'b', 'again'));
    });
    expect((await listPages(folder)).map(({ name }) => name)).toEqual(['b/x.txt', 'good.txt']);
  });
});

describe('sizes', () => {
  it('one line of 10 MB is read', { timeout: 60_000 }, async () => {
    const sentence = '近日，柳林镇组织120名志愿者清理河道，“清水行动”覆盖8个村。';
    const line = sentence.repeat(Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(sentence)));
    const folder = folderWith((place) => writeFileSync(join(place, 'line.txt'), line));
    const { pages, problems } = await readPages(await listPages(folder), QUIET);
    expect(problems).toEqual([]);
    expect(pages.map(({ text }) => text.length)).toEqual([GOOD.length, line.length]);
  });

  it('10,000 files become one dataset', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    for (let index = 0; index < 10_000; index += 1) {
      writeFileSync(join(folder, `${index}.txt`), `第${index}版：柳林镇有${index}名志愿者。`);
    }
    const read = await buildDataset({ ...QUIET, from: folder, out: makeFolder(), strict: false });
    expect([read.pages.length, read.problems.length]).toEqual([10_000, 0]);
  });
});

describe('--strict', () => {
  it('fails where anything was set aside, names all of it, and writes nothing', {
    timeout: 30_000,
  }, () => {
    const folder = folderWith((place) => {
      writeFileSync(join(place, 'empty\u0007.txt'), '');
      writeFileSync(join(place, 'torn.txt'), Buffer.from([0x41, 0xff]));
    });
    const out = makeFolder();
    const { status, stderr } = run('dataset', ['--in', folder, '--out', out, '--strict']);
    expect(status).toBe(1);
    // On a slow machine it says how far it is.
    expect(
      stderr
        .replace(/^[█░]+ .*\n/gmu, '')
        .trim()
        .split('\n'),
    ).toEqual([
      'empty\\u{7}.txt: The file is empty.',
      expect.stringMatching(/^torn\.txt: Byte 1 does not decode/u),
      expect.stringContaining('--strict'),
    ]);
    expect(() => readFileSync(join(out, 'manifest.json'))).toThrow(/ENOENT/u);
  });
});
