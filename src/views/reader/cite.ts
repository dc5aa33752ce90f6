/** Where the open article comes from, as others can find it again. */
import { type Citation, citeArticle, citeView } from '../../export/citation.ts';
import { shortVersion } from '../../export/short-version.ts';
import type { Locale } from '../../messages/messages.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { ArticleHead } from '../../query/reader/article-head.ts';
import { formatView } from '../../query/url.ts';
import { INITIAL_VIEW, type OpenArticle, type View } from '../../query/view.ts';
import { localDay } from '../export/local-day.ts';

/** What of the reader's model tells which article is open, and at which words. */
interface Opened {
  readonly head: ArticleHead;
  readonly open: OpenArticle;
}

/** The link opens the article alone: whoever gets it need not have the same filter. */
export function linkOf({ open }: Pick<Opened, 'open'>): string {
  return addressOf({ ...INITIAL_VIEW, open });
}

function addressOf(view: View): string {
  return new URL(formatView(view), `${window.location.origin}${window.location.pathname}`).href;
}

/** The article's entries; the link in them opens the words that are marked, if any are. */
export function citationsOf({ head, open }: Opened): Citation {
  const { gbt, bibtex } = citeArticle({
    id: open.id,
    title: head.title,
    authors: head.authors === '' ? [] : head.authors.split('、'),
    // The page's date, not that of what it tells.
    date: head.issued,
    estimated: head.issuedCertainty !== 'certain',
    page: head.file,
    accessed: localDay(new Date()),
    // Nobody else has the user's own page.
    url: head.own ? '' : linkOf({ open }),
  });
  return { gbt: gbt.trimEnd(), bibtex };
}

/** The article's entry in GB/T 7714. */
export function citationOf(opened: Opened): string {
  return citationsOf(opened).gbt;
}

/** The entries of the article as a whole, whatever is marked and whichever side is shown. */
export function citationsOfArticle({ head, open }: Opened): Citation {
  return citationsOf({ head, open: { id: open.id, focus: null, side: 'article' } });
}

/** A whole page's entries: it is a part of the dataset, since its text does not name the paper. */
export function citationsOfPage(dataset: Dataset, file: string, locale: Locale): Citation {
  return citeView({
    title: locale === 'zh' ? `版面 ${file}` : `page ${file}`,
    version: shortVersion(dataset),
    accessed: localDay(new Date()),
    url: addressOf({ ...INITIAL_VIEW, tab: 'pages', page: file }),
    locale,
  });
}
