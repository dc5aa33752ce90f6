/** The tab of source pages: all of them, or one with its articles told apart. */
import { useMemo } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { pagesInView, summarisePages } from '../../query/reader/page-summaries.ts';
import { usePageChoice } from '../../store/page-choice-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { PageDetail } from './PageDetail.tsx';
import styles from './PagesView.module.css';
import { PageTable } from './PageTable.tsx';
import { UnreadableFiles } from './UnreadableFiles.tsx';

export function PagesView() {
  const texts = useMessages(pagesMessages);
  const dataset = useReadyDataset();
  const { articles } = useSelection();
  const { page, choosePage } = usePageChoice();
  const summaries = useMemo(() => summarisePages(dataset), [dataset]);
  const pages = useMemo(
    () => pagesInView(dataset, summaries, articles),
    [dataset, summaries, articles],
  );
  const chosen = page === null ? undefined : summaries[page];
  if (chosen !== undefined) return <PageDetail page={chosen} pages={pages} />;
  return (
    <div className={styles.view}>
      <h1 className={controls.hidden}>{texts.heading}</h1>
      <p className={styles.intro}>{texts.intro}</p>
      {pages.length === 0 ? <NoPages /> : <PageTable pages={pages} onPage={choosePage} />}
      <UnreadableFiles files={dataset.manifest.unreadable} />
    </div>
  );
}

function NoPages() {
  const texts = useMessages(pagesMessages);
  const clearFilter = useViewStore((view) => view.clearFilter);
  return (
    <p className={styles.none}>
      {texts.none}{' '}
      <button type="button" className={controls.link} onClick={clearFilter}>
        {texts.dropFilter}
      </button>
    </p>
  );
}
