/** The reader: the open article as it is meant to be read, or the untouched page it stands on. */
import { useEffect } from 'react';
import { readerMessages } from '../../messages/reader.ts';
import { headOfArticle } from '../../query/reader/article-head.ts';
import type { OpenArticle } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { checkMark } from '../../store/url-sync.ts';
import { useArticleText } from '../../store/use-article-text.ts';
import { MEDIA, useMedia } from '../../store/use-media.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { FileFailed } from '../frame/FileFailed.tsx';
import heading from './ArticleHeading.module.css';
import { ArticleSide } from './ArticleSide.tsx';
import { BothSides } from './BothSides.tsx';
import { PageSide } from './PageSide.tsx';
import styles from './Reader.module.css';
import { ReaderBar } from './ReaderBar.tsx';
import { useReaderFocus } from './use-reader-focus.ts';
import { useReaderModel } from './use-reader-model.ts';

export function Reader() {
  const texts = useMessages(readerMessages);
  const { articleRows } = useReadyDataset();
  const open = useViewStore((view) => view.open);
  const row = open === null ? undefined : articleRows.get(open.id);
  if (open === null) return null;
  if (row === undefined) return <p className={styles.state}>{texts.unknown}</p>;
  return <OpenReader key={row} row={row} open={open} />;
}

interface OpenProps {
  readonly row: number;
  readonly open: OpenArticle;
}

function OpenReader({ row, open }: OpenProps) {
  const texts = useMessages(readerMessages);
  const wide = useReaderSettings((settings) => settings.wide);
  const { status, article, page, error, retry } = useArticleText(row);
  const root = useReaderFocus();
  return (
    <div ref={root} className={styles.reader} data-wide={wide} data-reader="" tabIndex={-1}>
      <ReaderBar row={row} open={open} />
      {article !== undefined && page !== undefined ? (
        <Sides row={row} open={open} article={article} page={page} />
      ) : status === 'failed' ? (
        <div className={styles.state}>
          <FileFailed title={texts.failed} error={error} onRetry={retry} />
        </div>
      ) : (
        <Waiting row={row} />
      )}
    </div>
  );
}

/** What is known of the article before its text arrives, where it will stand. */
function Waiting({ row }: { readonly row: number }) {
  const dataset = useReadyDataset();
  const texts = useMessages(readerMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { title } = headOfArticle(dataset, row, locale);
  return (
    <div className={styles.waiting}>
      <p
        className={`${heading.title} ${styles.title}`}
        {...(title === '' ? {} : { lang: 'zh-CN' })}
      >
        {title || texts.noHeadline}
      </p>
      <p role="status">{texts.loading}</p>
    </div>
  );
}

function Sides(props: Parameters<typeof useReaderModel>[0]) {
  const { article, open } = props;
  useEffect(() => checkMark(open, article.paragraphs), [article, open]);
  const model = useReaderModel(props);
  const wide = useReaderSettings((settings) => settings.wide);
  const room = useMedia(MEDIA.bothSides);
  if (open.side === 'article') return <ArticleSide model={model} />;
  return wide && room ? <BothSides model={model} /> : <PageSide model={model} />;
}
