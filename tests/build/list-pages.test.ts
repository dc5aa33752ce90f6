import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages } from '../../src/build/list-pages.ts';
import { makeFolder } from './folders.ts';

async function namesIn(folder: string): Promise<string[]> {
  return (await listPages(folder)).map((page) => page.name);
}

describe('listPages', () => {
  it('takes .txt files of any name, in code-unit order, and leaves dot files out', async () => {
    const folder = makeFolder();
    const names = ['乙 版.txt', '-rf.txt', '__proto__.txt', 'A1.TXT', '😀.txt', '..ok.txt'];
    for (const name of [...names, '.hidden.txt', 'notes.md'])
      writeFileSync(join(folder, name), '甲');
    expect(await namesIn(folder)).toEqual([
      '-rf.txt',
      'A1.TXT',
      '__proto__.txt',
      '乙 版.txt',
      '😀.txt',
    ]);
  });

  it('walks sub-folders and survives a link that loops', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, '2021'));
    writeFileSync(join(folder, '2021', 'b.txt'), '甲');
    writeFileSync(join(folder, 'a.txt'), '甲');
    symlinkSync(folder, join(folder, '2021', 'again'));
    expect(await namesIn(folder)).toEqual(['2021/b.txt', 'a.txt']);
  });

  it('keeps a link that leads nowhere as a page, so that it is reported', async () => {
    const folder = makeFolder();
    symlinkSync(join(folder, 'gone'), join(folder, 'x.txt'));
    expect(await namesIn(folder)).toEqual(['x.txt']);
  });

  it.each([
    ['a missing folder', 'missing', 'folder-missing'],
    ['a file', 'file.txt', 'not-a-folder'],
    ['a folder without pages', '.', 'no-pages'],
  ])('refuses %s and says what to do', async (_name, entry, code) => {
    const folder = makeFolder();
    if (entry === 'file.txt') writeFileSync(join(folder, entry), '甲');
    await expect(
      listPages(entry === '.' ? join(folder) : join(folder, entry)),
    ).rejects.toMatchObject({ code });
  });
});
