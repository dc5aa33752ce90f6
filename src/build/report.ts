/** The report of a run that a person reads: page by page what was found, repaired, doubtful. */

import { printable } from '../chinese/printable.ts';
import { NOTES, REPAIRS } from '../model/notes.ts';
import type { Article, Page } from '../model/page.ts';
import { formatProblem } from '../model/problems.ts';
import type { PagesRead } from './read-pages.ts';

type Language = 'zh' | 'en';

const TEXTS = {
  zh: {
    page: (page: Page) =>
      `${page.articles.length} 篇文章，${count(page, 'metrics')} 个数字，${count(page, 'initiatives')} 项举措`,
    repaired: '修复',
    doubtful: '存疑',
    unplaced: '未归入文章',
    characters: '字',
    issue: '出版',
    setAside: '未收入的文件',
    total: (pages: number, articles: number) => `合计 ${pages} 页，${articles} 篇文章`,
    times: '处',
  },
  en: {
    page: (page: Page) =>
      [
        counted(page.articles.length, 'article'),
        counted(count(page, 'metrics'), 'number'),
        counted(count(page, 'initiatives'), 'initiative'),
      ].join(', '),
    repaired: 'repaired',
    doubtful: 'doubtful',
    unplaced: 'in no article',
    characters: 'characters',
    issue: 'issue',
    setAside: 'Files set aside',
    total: (pages: number, articles: number) =>
      `In all ${counted(pages, 'page')}, ${counted(articles, 'article')}`,
    times: '×',
  },
} as const;

/** `counted(1, 'page')` is `1 page`. */
function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Lines without control characters, ready for a terminal. */
export function formatReport(read: PagesRead, language: Language): string[] {
  const texts = TEXTS[language];
  const lines = read.pages.flatMap(({ file, page, text }) => [
    printable(file),
    ...formatPage(page, text, language).map((line) => `  ${line}`),
  ]);
  if (read.problems.length > 0) {
    lines.push(`${texts.setAside}:`);
    for (const problem of read.problems) {
      lines.push(`  ${printable(problem.file)}: ${printable(formatProblem(problem, language))}`);
    }
  }
  const articles = read.pages.reduce((sum, { page }) => sum + page.articles.length, 0);
  lines.push(texts.total(read.pages.length, articles));
  return lines;
}

function formatPage(page: Page, text: string, language: Language): string[] {
  const texts = TEXTS[language];
  const lines = [`${texts.page(page)}${formatIssue(page, texts.issue)}`];
  const codes = page.articles.flatMap((article) => article.notes.map((note) => note.code));
  const repairs = countCodes(
    codes.filter((code) => REPAIRS.includes(code)),
    language,
  );
  if (repairs !== '') lines.push(`${texts.repaired}: ${repairs}`);
  const doubts = page.articles.flatMap(doubtsOf);
  if (doubts.length > 0) lines.push(`${texts.doubtful}: ${countCodes(doubts, language)}`);
  for (const [from, to] of page.unplaced) {
    const excerpt = text.slice(from, Math.min(to, from + 30)).replace(/\s+/gu, ' ');
    lines.push(
      `${texts.unplaced}: ${to - from} ${texts.characters} “${printable(excerpt)}” [${from}, ${to})`,
    );
  }
  return lines;
}

function formatIssue(page: Page, label: string): string {
  if (page.date.year === null) return '';
  const month = page.date.month === null ? '' : `-${String(page.date.month).padStart(2, '0')}`;
  return ` (${label} ${page.date.year}${month}${page.date.certainty === 'certain' ? '' : '?'})`;
}

function doubtsOf(article: Article): string[] {
  const facts = [
    article,
    article.region,
    article.themes,
    ...article.metrics,
    ...article.initiatives,
  ];
  return facts.filter((fact) => fact.certainty === 'doubtful').flatMap((fact) => [...fact.reasons]);
}

/** Each code's sentence once, with how often it holds. */
function countCodes(codes: readonly string[], language: Language): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return NOTES.filter((note) => counts.has(note.code))
    .map((note) => {
      const sentence = note[language].replace(/[。.]$/u, '');
      return `${sentence} (${counts.get(note.code)}${TEXTS[language].times})`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

function count(page: Page, facts: 'metrics' | 'initiatives'): number {
  return page.articles.reduce((sum, article) => sum + article[facts].length, 0);
}
