/**
 * A page's articles, printed whole and one after the other, as a page without damage has them. What
 * is read wrong here is not the layout's fault.
 */
import type { BenchPage, ExpectedArticle } from './expected.ts';

function headOf({ kind, titles, subtitle, authors }: ExpectedArticle): string[] {
  const title = titles[0] ?? '';
  const names = kind === 'photo' || authors.length === 0 ? [] : [authors.join(' ')];
  return [title, subtitle && `——${subtitle}`, ...names].filter((line) => line !== '');
}

function printWhole(article: ExpectedArticle): string[] {
  const texts = article.paragraphs.map(({ text }) => text);
  const names = article.authors.join(' ');
  const credit = article.kind === 'photo' && names !== '' ? [`${names} 摄`] : [];
  return [...headOf(article), ...texts, ...credit];
}

/**
 * The page, printed anew from its truth.
 *
 * @example tidyPage(page).text // '新桥通车\n\n王芳\n\n昨天，桥通了。\n\n…'
 */
export function tidyPage({ name, expected }: BenchPage): BenchPage {
  const text = expected.articles.flatMap(printWhole).join('\n\n');
  return { name: `${name} tidy`, text: `${text}\n`, expected };
}
