/** Everything that the reader's parts share about the open article. */
import { useMemo } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { type ReaderTexts, readerMessages } from '../../messages/reader.ts';
import type { Dataset } from '../../query/dataset.ts';
import { type ArticleText, type Fact, factsOfArticle } from '../../query/reader/article-facts.ts';
import { type ArticleHead, headOfArticle } from '../../query/reader/article-head.ts';
import type { PageText } from '../../query/reader/page-segments.ts';
import type { Focus, OpenArticle } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';

export interface ReaderModel {
  readonly dataset: Dataset;
  readonly row: number;
  readonly locale: Locale;
  readonly texts: ReaderTexts;
  readonly open: OpenArticle;
  readonly head: ArticleHead;
  readonly article: ArticleText;
  readonly page: PageText;
  readonly facts: readonly Fact[];
  /** Marks these characters; the same ones again unmarks them. */
  readonly focusOn: (focus: Focus | null) => void;
}

interface Loaded {
  readonly row: number;
  readonly open: OpenArticle;
  readonly article: ArticleText;
  readonly page: PageText;
}

export function useReaderModel({ row, open, article, page }: Loaded): ReaderModel {
  const dataset = useReadyDataset();
  const texts = useMessages(readerMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const openArticle = useViewStore((view) => view.openArticle);
  const head = useMemo(() => headOfArticle(dataset, row, locale), [dataset, row, locale]);
  const facts = useMemo(() => factsOfArticle(dataset, article), [dataset, article]);
  const focusOn = (focus: Focus | null) => openArticle({ ...open, focus });
  return { dataset, row, locale, texts, open, head, article, page, facts, focusOn };
}
