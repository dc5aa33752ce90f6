/** The place of the reader: beside the content where there is room, else over it. */
import { Suspense } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { MEDIA, useMedia } from '../../store/use-media.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { LoadingState } from './DatasetStates.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LazyReader } from './lazy-views.tsx';
import styles from './ReaderPane.module.css';
import { useArticleKeys } from './use-article-keys.ts';
import { useEscape } from './use-escape.ts';

export function ReaderPane() {
  const open = useViewStore((view) => view.open);
  return open === null ? null : <OpenPane id={open.id} />;
}

function OpenPane({ id }: { readonly id: string }) {
  const texts = useMessages(frameMessages);
  const closeArticle = useViewStore((view) => view.closeArticle);
  const beside = useMedia(MEDIA.readerBeside);
  useEscape(true, closeArticle);
  useArticleKeys(true);
  return (
    <>
      {!beside && <div className={styles.veil} aria-hidden="true" onClick={closeArticle} />}
      <aside className={styles.pane} data-beside={beside} aria-label={texts.reader}>
        <ErrorBoundary key={id} part="reader">
          <Suspense fallback={<LoadingState />}>
            <LazyReader />
          </Suspense>
        </ErrorBoundary>
      </aside>
    </>
  );
}
