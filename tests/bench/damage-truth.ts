/** Changes of an article that change its truth: other punctuation, an end cut off. */
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
  const paragraphs = article.paragraphs.map((it, index) =>
    index === last ? { ...it, text: it.text.slice(0, at) } : it,
  );
  const left = plain(article.titles[0] + paragraphs.map(({ text }) => text).join(''));
  return {
    ...article,
    truncated: true,
    paragraphs,
    metrics: article.metrics.filter(
      ({ raws, paragraph }) =>
        paragraph !== last || raws.some((raw) => paragraphs[last]?.text.includes(raw)),
    ),
    initiatives: article.initiatives.filter(({ names }) =>
      names.some((name) => left.includes(plain(name))),
    ),
  };
}
