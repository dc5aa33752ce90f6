/** Where the open article comes from, as others can find it again. */
import { citeArticle } from '../../export/citation.ts';
import { formatView } from '../../query/url.ts';
import { INITIAL_VIEW } from '../../query/view.ts';
import { localDay } from '../export/local-day.ts';
import type { ReaderModel } from './use-reader-model.ts';

/** The link opens the article alone: whoever gets it need not have the same filter. */
export function linkOf({ open }: Pick<ReaderModel, 'open'>): string {
  const search = formatView({ ...INITIAL_VIEW, open });
  return new URL(search, `${window.location.origin}${window.location.pathname}`).href;
}

/** The article's entry; its date is the page's, not that of what it tells. */
export function citationOf(model: Pick<ReaderModel, 'head' | 'open'>): string {
  const { head } = model;
  const { gbt } = citeArticle({
    title: head.title,
    authors: head.authors === '' ? [] : head.authors.split('、'),
    date: head.issued,
    page: head.file,
    accessed: localDay(new Date()),
    // Nobody else has the user's own page.
    url: head.own ? '' : linkOf(model),
  });
  return gbt.trimEnd();
}
