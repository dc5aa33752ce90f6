/** Changes of an article that change its truth: other punctuation, an end or a beginning cut off. */
import { toAscii } from './damage-style.ts';
import type { ExpectedArticle } from './expected.ts';
import { withoutBlanks } from './likeness.ts';

/** The article in ASCII punctuation; headlines and colons stay. */
export function inAscii(article: ExpectedArticle): ExpectedArticle {
  return {
    ...article,
    paragraphs: article.paragraphs.map((it) => ({ ...it, text: toAscii(it.text) })),
    metrics: article.metrics.map((it) => ({ ...it, raws: it.raws.map(toAscii) })),
  };
}

const MARKS = /[“”‘’《》「」的]/gu;
const plain = (text: string): string => withoutBlanks(text).replace(MARKS, '');

/** The article up to `at` in its last paragraph: what stands behind is not on the page. */
export function cutOff(article: ExpectedArticle, at: number): ExpectedArticle {
  const last = article.paragraphs.length - 1;
  return cutTo(article, last, (text) => text.slice(0, at));
}

/** The article from `at` in its first paragraph, its headline and byline on another page. */
export function cutStart(article: ExpectedArticle, at: number): ExpectedArticle {
  const headless = { ...article, titles: [''], subtitle: '', authors: [] };
  return cutTo(headless, 0, (text) => text.slice(at));
}

/** One paragraph shortened, and the facts left out that it no longer holds. */
function cutTo(
  article: ExpectedArticle,
  place: number,
  shorten: (text: string) => string,
): ExpectedArticle {
  const paragraphs = article.paragraphs.map((it, index) =>
    index === place ? { ...it, text: shorten(it.text) } : it,
  );
  const left = plain(`${article.titles[0] ?? ''}${paragraphs.map(({ text }) => text).join('')}`);
  const kept = paragraphs[place]?.text ?? '';
  return {
    ...article,
    truncated: true,
    paragraphs,
    metrics: article.metrics.filter(
      ({ raws, paragraph }) => paragraph !== place || raws.some((raw) => kept.includes(raw)),
    ),
    initiatives: article.initiatives.filter(({ names }) =>
      names.some((name) => left.includes(plain(name))),
    ),
  };
}
