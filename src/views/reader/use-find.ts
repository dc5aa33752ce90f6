/** The search inside the open article: what is sought, where it stands, which place is shown. */
import { useMemo, useState } from 'react';
import { type Found, findInArticle } from '../../query/reader/find-in-article.ts';
import { useViewStore } from '../../store/view-store.ts';
import type { ReaderModel } from './use-reader-model.ts';

export interface FindState {
  readonly query: string;
  readonly found: readonly Found[];
  readonly current: Found | null;
  /** 1-based; 0 where nothing is found. */
  readonly position: number;
  readonly setQuery: (query: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Begins with the text that the filter searches for. */
export function useFind({ article, head, open }: ReaderModel): FindState {
  const searched = useViewStore((view) => view.filter.text);
  const [query, setQuery] = useState(searched);
  // A marked sentence is what the article was opened for; else the first place is.
  const [index, setIndex] = useState(open.focus === null && searched !== '' ? 0 : null);
  const [before, setBefore] = useState(searched);
  if (before !== searched) {
    setBefore(searched);
    setQuery(searched);
    setIndex(null);
  }
  const found = useMemo(
    () =>
      findInArticle(
        [
          { block: 'title', text: head.title },
          { block: 'subtitle', text: head.subtitle },
          ...article.paragraphs.map(({ text }, block) => ({ block, text })),
        ],
        query,
      ),
    [article, head, query],
  );
  const at = index === null || found.length === 0 ? null : index % found.length;
  return {
    query,
    found,
    current: at === null ? null : (found[at] ?? null),
    position: at === null ? 0 : at + 1,
    setQuery: (next) => {
      setQuery(next);
      setIndex(0);
    },
    step: (by) => {
      const count = found.length;
      if (count === 0) return;
      setIndex(at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count);
    },
  };
}
