/**
 * What other recognition and other papers would make of a page without changing what it says: other line
 * ends, marks, blanks, columns, datelines. Each turns a page's text into another one.
 */

const NO_FIRST = /[，。、；：！？”’）》」』,.%—]/u;

/** Breaks a line as a column of so many characters does: no line begins with a mark that ends something. */
export function breakLine(line: string, characters = 18): string {
  const lines: string[] = [''];
  let columns = 0;
  for (const one of line) {
    const width = /[\x20-\x7e]/u.test(one) ? 1 : 2;
    if (columns + width > 2 * characters && !NO_FIRST.test(one)) {
      lines.push('');
      columns = 0;
    }
    lines[lines.length - 1] += one;
    columns += width;
  }
  return lines.join('\n');
}

const breakLines = (page: string, characters: number): string =>
  page
    .split('\n')
    .map((line) => breakLine(line, characters))
    .join('\n');
const BRACKETED = /^本报讯[（(]([^）)]{2,40})[）)] ?/gmu;

/** What a page's own reading does not depend on. */
export const RESTYLES: Readonly<Record<string, (page: string) => string>> = {
  'two empty lines between all lines': (page) => page.replace(/\n+/gu, '\n\n\n'),
  'other line ends': (page) => page.replace(/\n/gu, '\r\n'),
  'no marks before headlines': (page) => page.replace(/^#+ /gmu, ''),
  'bold headlines instead of marked ones': (page) => page.replace(/^#+ (.*)$/gmu, '**$1**'),
  'no empty lines': (page) => page.replace(/\n{2,}/gu, '\n'),
  'lines of a column': (page) => breakLines(page, 18),
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

/** What says less than the page itself, so that some of it can only be guessed. */
export const POORER: Readonly<Record<string, (page: string) => string>> = {
  'lines of a narrow column': (page) => breakLines(page, 13),
  'lines of a column, no empty lines': (page) => breakLines(page.replace(/\n{2,}/gu, '\n'), 18),
  'lines of a column, an empty line behind each': (page) =>
    breakLines(page, 18).replace(/\n+/gu, '\n\n'),
  'blanks between all characters': (page) =>
    page.replace(/(?<=[^\s#])(?=[^\s])/gu, ' ').replace(/(?<=[A-Za-z0-9.]) (?=[A-Za-z0-9.])/gu, ''),
  'names behind 本报讯 without brackets': (page) => page.replace(BRACKETED, '本报讯 $1 '),
  'names behind 本报讯, and 报道': (page) => page.replace(BRACKETED, '本报讯 $1报道 '),
  'page numbers amid the texts': (page) => {
    const blocks = page.split('\n\n');
    blocks.splice(Math.floor(blocks.length / 3), 0, '- 3 -');
    return blocks.join('\n\n');
  },
  'every headline twice': (page) => page.replace(/^(#+ .*)$/gmu, '$1\n\n$1'),
};
