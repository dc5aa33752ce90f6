/** What is printed otherwise is not said otherwise: a page reads alike in other line ends and marks. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { loadSet } from '../../bench/load-expected.ts';

/** Breaks a line as a column of 18 characters does: no line begins with a mark that ends something. */
function breakLine(line: string): string {
  const lines: string[] = [''];
  let columns = 0;
  for (const one of line) {
    const width = /[\x20-\x7e]/u.test(one) ? 1 : 2;
    if (columns + width > 36 && !/[，。、；：！？”’）》」』,.%—]/u.test(one)) {
      lines.push('');
      columns = 0;
    }
    lines[lines.length - 1] += one;
    columns += width;
  }
  return lines.join('\n');
}

const VARIANTS: Readonly<Record<string, (page: string) => string>> = {
  'two empty lines between all lines': (page) => page.replace(/\n+/gu, '\n\n\n'),
  'other line ends': (page) => page.replace(/\n/gu, '\r\n'),
  'no marks before headlines': (page) => page.replace(/^#+ /gmu, ''),
  'bold headlines instead of marked ones': (page) => page.replace(/^#+ (.*)$/gmu, '**$1**'),
  'no empty lines': (page) => page.replace(/\n{2,}/gu, '\n'),
  'lines of a column': (page) => page.split('\n').map(breakLine).join('\n'),
  'blanks beside figures': (page) =>
    page.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/gu, ' '),
  'blanks behind marks': (page) => page.replace(/([，。；：、])(?=.)/gu, '$1 '),
  'a backslash behind every line': (page) => page.replace(/(?<=[^\n])\n/gu, '\\\n'),
  'list marks before paragraphs': (page) => page.replace(/^(?=[^\n#]{24})/gmu, '- '),
  'bars around every line': (page) => page.replace(/^([^\n#].*)$/gmu, '| $1 |'),
  'HTML’s wide blanks before paragraphs': (page) =>
    page.replace(/^(?=[^\n#]{40})/gmu, '&emsp;&emsp;'),
  'characters without a width': (page) => page.replace(/。/gu, '。\u200b'),
  'indented paragraphs': (page) => page.replace(/^(?=[^\n#]{40})/gmu, '　　'),
};

const bare = (text: string): string => text.replace(/\s/gu, '');

function readBare(page: string): unknown {
  return segmentPage(page).articles.map(({ kind, title, authors, paragraphs }) => ({
    kind,
    title: bare(title),
    authors,
    paragraphs: paragraphs.map(({ role, text }) => `${role} ${bare(text)}`),
  }));
}

describe.each(Object.entries(VARIANTS))('%s', (_name, change) => {
  it.each(loadSet('seeds'))('$name reads alike', ({ text }) => {
    expect(readBare(change(text))).toEqual(readBare(text));
  });
});

/** A page whose columns' lines stand alone, as some recognition sets them. */
const COLUMNS = [
  '石桥县：山货搭上早班车',
  '本报讯（记者 王芳）天刚亮，石桥县柳林乡的核桃装上了开往省城的客车。今年以来，柳林乡开出山货专线十二条，每天发车三十趟，把核桃、木耳和山药送进城里的超市，也把城里的日用品捎回村里。',
  '“以前一筐核桃要背半天，如今车开到家门口。”村民老周说，他家今年靠山货多收入两万元。乡里还请来技术员，教大家把核桃分级装箱，每箱多卖十元。眼下，全乡已有四百多户加入合作社。',
].map(breakLine);

describe('a page of columns’ lines', () => {
  it('reads alike with an empty line behind each of them and with none', () => {
    const page = [...COLUMNS, ...COLUMNS.map((text) => text.replaceAll('石桥', '青山'))].join('\n');
    expect(page.split('\n').length).toBeGreaterThan(12);
    expect(readBare(page.replaceAll('\n', '\n\n'))).toEqual(readBare(page));
    expect(segmentPage(page).articles.map(({ title }) => title)).toEqual([
      '石桥县：山货搭上早班车',
      '青山县：山货搭上早班车',
    ]);
  });
});
