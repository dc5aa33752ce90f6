/** Which article read is which article expected: best overlap of text first. */
import type { Article } from '../../src/model/page.ts';
import type { ExpectedArticle, ExpectedPage } from './expected.ts';
import { overlapOf, shinglesOf } from './likeness.ts';

/** Half of the text must be shared: less is not the same article. */
const SAME_ARTICLE = 0.5;

/** What articles are paired by. */
type Paired = Pick<Article, 'title' | 'paragraphs'>;

export interface Pair<T extends Paired = Article> {
  readonly expected: ExpectedArticle;
  readonly read: T;
}

export interface Pairing<T extends Paired = Article> {
  readonly pairs: readonly Pair<T>[];
  readonly missed: readonly ExpectedArticle[];
  readonly surplus: readonly T[];
}

/** Pairs each article at most once; the order of articles on the page plays no part. */
export function pairArticles<T extends Paired>(
  expected: ExpectedPage,
  page: { readonly articles: readonly T[] },
): Pairing<T> {
  const wanted = expected.articles.map((it) => shinglesOf(textOf(it.titles[0] ?? '', it)));
  const read = page.articles.map((it) => shinglesOf(textOf(it.title, it)));
  const candidates = wanted
    .flatMap((one, i) => read.map((other, j) => ({ i, j, overlap: overlapOf(one, other) })))
    .filter(({ overlap }) => overlap >= SAME_ARTICLE)
    .sort((a, b) => b.overlap - a.overlap);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const pairs = expected.articles.flatMap((article, i) => {
    const match = page.articles[partner.get(i) ?? -1];
    return match === undefined ? [] : [{ expected: article, read: match }];
  });
  return {
    pairs,
    missed: expected.articles.filter((_, i) => !partner.has(i)),
    surplus: page.articles.filter((_, j) => !taken.has(j)),
  };
}

function textOf(title: string, article: { readonly paragraphs: readonly { text: string }[] }) {
  return title + article.paragraphs.map(({ text }) => text).join('');
}
