/** The tab of source pages: all of them, or one with its articles told apart. */
import { useMemo, useState } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { pagesInView, summarisePages } from '../../query/reader/page-summaries.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import { EmptyTable } from '../tables/EmptyTable.tsx';
import { OwnPages } from './OwnPages.tsx';
import { PageDetail } from './PageDetail.tsx';
import styles from './PagesView.module.css';
import { PageTable } from './PageTable.tsx';
import { UnreadableFiles } from './UnreadableFiles.tsx';

export function PagesView() {
  const texts = useMessages(pagesMessages);
  const dataset = useReadyDataset();
  const { articles } = useSelection();
  const { page, showPage } = useViewStore();
  const left = useLastPage(page);
  const summaries = useMemo(() => summarisePages(dataset), [dataset]);
  const pages = useMemo(
    () => pagesInView(dataset, summaries, articles),
    [dataset, summaries, articles],
  );
  const chosen = summaries.find(({ file }) => file === page);
  if (chosen !== undefined) return <PageDetail page={chosen} pages={pages} />;
  return (
    <div className={styles.view}>
      <p className={styles.intro}>{texts.intro}</p>
      <OwnPages />
      {pages.length === 0 ? (
        <EmptyTable table="articles" />
      ) : (
        <PageTable pages={pages} left={left} onPage={showPage} />
      )}
      <UnreadableFiles files={dataset.manifest.unreadable} />
    </div>
  );
}

/** The page that was left for the list, so that the focus can return to its line. */
function useLastPage(page: string | null): string | null {
  const [last, setLast] = useState(page);
  if (page !== null && page !== last) setLast(page);
  return last;
}
