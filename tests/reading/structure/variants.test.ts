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
