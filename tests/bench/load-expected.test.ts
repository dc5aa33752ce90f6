/** Truths from a folder of one's own: with a layout they are printed, without one the page lies beside them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFolder } from './load-expected.ts';

const FACTS = `== article
title 渡口装上夜灯
authors 桑禾
region 340826 安徽省/安庆市/宿松县
themes public-service
`;

describe('loadFolder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'truths-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

  it('prints a page from the layout of its truth', () => {
    write(
      'own.expect',
      `${FACTS}¶ 渡口装了12盏灯。\n== layout\n# 渡口装上夜灯\n\n\`本报讯（桑禾）\`1.1\n`,
    );
    const [page] = loadFolder(folder);
    expect(page?.name).toBe('own');
    expect(page?.text.trim()).toBe('# 渡口装上夜灯\n\n本报讯（桑禾）渡口装了12盏灯。');
  });

  it('takes a page without a layout from the file beside its truth, line by line', () => {
    write('own.expect', `${FACTS}¶ @5\n`);
    write('own.txt', '渡口装上夜灯\n\n桑 禾\n\n渡口装了12盏灯。\n');
    const [page] = loadFolder(folder);
    expect(page?.text).toContain('桑 禾');
    expect(page?.expected.articles[0]?.paragraphs.map(({ text }) => text)).toEqual([
      '渡口装了12盏灯。',
    ]);
  });

  it('names the file and the line that cannot be read', () => {
    write('own.expect', `${FACTS}colour 红\n`);
    write('own.txt', '渡口装上夜灯');
    expect(() => loadFolder(folder)).toThrow(/own\.expect.*6/u);
  });
});
