/** Reads made-up pages from a compact text: `# name`, `@ a line of the page`, `= path | headline`, text lines. */

export interface CaseArticle {
  readonly title: string;
  readonly text: readonly string[];
  /** Full names joined by /; '' for no place. */
  readonly region: string;
}

export interface CasePage {
  readonly name: string;
  /** Lines of the page outside its articles: the paper's name. */
  readonly furniture: string;
  readonly articles: readonly CaseArticle[];
}

function readArticle(block: string): CaseArticle {
  const [head = '', ...text] = block.trim().split('\n');
  const [region = '', title = ''] = head.split('|').map((part) => part.trim());
  return { title, text, region: region === '-' ? '' : region };
}

function readPage(block: string): CasePage {
  const [head = '', ...articles] = block.trim().split(/^= /mu);
  const [name = '', ...lines] = head.trim().split('\n');
  const furniture = lines.map((line) => line.replace(/^@ /u, '')).join('\n');
  return { name: name.trim(), furniture, articles: articles.map(readArticle) };
}

/** The pages of a table; a page of one article is that article alone. */
export function readCases(table: string): CasePage[] {
  return table
    .split(/^# /mu)
    .filter((block) => block.trim() !== '')
    .map(readPage);
}
