/** Blanks that a page sets by habit say nothing; elsewhere they part names and clauses. */
import { describe, expect, it } from 'vitest';
import { markIdleBlanks } from '../../../src/reading/structure/idle-blanks.ts';
import { splitLines } from '../../../src/reading/structure/lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const TEXTS = [
  '本报讯（记者 王芳）5月6日，江桥镇的12名队员走进3个村，送去药品240盒、被褥36床，修好水管18处，为9户老人换了灯。',
  '截至目前，这支队伍已上门1600余次，协调资金45万元，修路7公里，建起凉亭2座，群众满意率达98%，共有12个村受益。',
] as const;

/** The texts without their idle blanks. */
function readLines(lines: readonly string[]): string[] {
  return markIdleBlanks(splitLines(lines.join('\n\n'))).map(({ text, idle }) =>
    Array.from(text)
      .filter((_, at) => !idle.some(([from, to]) => at >= from && at < to))
      .join(''),
  );
}

const beside = (text: string) =>
  text.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9%])(?=[\u4e00-\u9fff])/gu, ' ');
const behind = (text: string) => text.replace(/([，。、：）])(?=.)/gu, '$1 ');
/** As some recognition sets Chinese: a blank between all characters but digits. */
const between = (text: string) =>
  text.replace(/(?<=[^\s])(?=[^\s])/gu, ' ').replace(/(?<=[0-9]) (?=[0-9])/gu, '');

describe('idle blanks', () => {
  it.each([
    ['beside figures', beside],
    ['behind marks', behind],
  ])('%s, on a page that sets them so', (_name, change) => {
    expect(readLines([...TEXTS, ...TEXTS].map(change))).toEqual([...TEXTS, ...TEXTS]);
  });

  it('between all characters: all but what parts somebody’s role and name', () => {
    expect(readLines([...TEXTS, ...TEXTS].map(between))).toEqual([...TEXTS, ...TEXTS]);
  });

  it('are none where a page has few: they part names and clauses', () => {
    const lines = [
      '王芳 李明',
      '沙湾镇 3天拆了12处违建',
      '本报讯（记者 王芳 通讯员 何平）桥通了。',
    ];
    expect(readLines(lines)).toEqual(lines);
  });

  it('are none in front of the page’s other habit', () => {
    const lines = [...TEXTS.map(beside), '桃花开了 游客来了'];
    expect(readLines(lines)).toEqual([...TEXTS, '桃花开了 游客来了']);
  });

  it('leave a page’s authors and text as they would be without', () => {
    const page = ['# 送药上门', ...TEXTS, '# 灯亮了', '读者 韩玉', '编辑同志：巷子里3盏灯坏了。'];
    const read = (lines: readonly string[]) =>
      segmentPage(lines.join('\n\n')).articles.map(({ authors, paragraphs }) => [
        ...authors,
        ...paragraphs.map(({ text }) => text),
      ]);
    const plain = page.map((line) => (line.startsWith('#') ? line : between(line)));
    expect(read(plain)).toEqual(read(page));
  });
});
